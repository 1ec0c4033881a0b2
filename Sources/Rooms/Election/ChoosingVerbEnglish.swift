struct ChoosingVerbEnglish: ChoosingVerbWords {
    var choose: VerbWords {
        .init(
            "choose",
            usage:
                "choose [TITLE] budget=30000 projects=P1,P2,P5 method=approve|score|rank rules=greedy|equal-shares|phragmen leftover=none|add-one|greedy utility=cost|count most=3 top=5 registered=N",
            help:
                "residents choose projects within a budget, with papers as in an election; without budget and projects it shows the choosings there were"
        )
    }
    var draw: VerbWords {
        .init(
            "draw-lots", usage: "draw-lots [TITLE] drawn=P2,P1 | seed=",
            help:
                "settles projects that papers left level, where the charter lets a lot do it: the order drawn by hand, or a seed settled in public (RFC 3797: anybody can draw again)"
        )
    }
    var drawnKey: String { "drawn" }
    var seedKey: String { "seed" }
    var projectsKey: String { "projects" }
    var completionKey: String { "leftover" }
    var utilityKey: String { "utility" }
    var mostKey: String { "most" }
    var topKey: String { "top" }
    var toChooseKey: String { "choose" }

    func typed(_ form: BallotForm) -> String {
        switch form {
        case .points: "score points"
        case .ranking: "rank ranking"
        case .approvals, .marks: "approve approval"
        }
    }
    func typed(_ completion: Choosing.Completion) -> String {
        switch completion {
        case .none: "none"
        case .addOne: "add-one"
        case .greedy: "greedy"
        }
    }
    func typed(_ utility: Choosing.Utility) -> String {
        switch utility {
        case .cost: "cost"
        case .count: "count"
        }
    }
}
