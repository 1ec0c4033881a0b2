import Kernel

struct MotionEnglish: MotionWords, EnglishGrammar {
    func reorder(_ item: Int, to place: Int) -> String { "item \(item) moves to place \(place)" }
    func refer(_ question: QuestionID, to committee: String) -> String {
        "\(question) goes to \(committee) and comes back to the next meeting"
    }
    func refer(_ question: QuestionID, to committee: String, until day: Day) -> String {
        "\(question) goes to \(committee) and comes back to the meeting of \(date(day)) or after"
    }
    func postpone(_ question: QuestionID) -> String { "\(question) put off to the next meeting" }
    func postpone(_ question: QuestionID, until day: Day) -> String { "\(question) put off to \(date(day))" }
    func divide(_ question: QuestionID, into parts: [(id: QuestionID, text: String)]) -> String {
        "\(question) divided: " + parts.map { "\($0.id) \($0.text)" }.joined(separator: "; ")
    }
    func alternatives(_ questions: [QuestionID]) -> String {
        "\(list(questions.map(\.description))) voted one after another"
    }
    func closeDebate(_ question: QuestionID) -> String { "debate on \(question) closed" }
    let appeal = "appeal from the ruling of the chair"
    func reconsider(_ question: QuestionID) -> String { "\(question) reconsidered" }

    func moves(_ name: String, _ what: String) -> String { "\(name) moves: \(what)" }
    func asked(_ what: String) -> String { "\(what), put to the vote" }
    func voted(_ what: String, _ reason: String) -> String { "\(what): \(reason)" }
    let overturned = "; the ruling is overturned"
    let upheld = "; the ruling stands"
    func point(_ text: String, by name: String?) -> String {
        "point of order\(name.map { " by \($0)" } ?? ""): \(text)"
    }
    func ruled(_ text: String) -> String { "the chair rules: \(text)" }
    func returned(_ question: QuestionID) -> String { "\(question) is back on the agenda" }
    func referred(_ question: QuestionID, item: Int, by kind: String, until: Day?) -> String {
        "\(question), referred by a \(kind), is item \(item); it goes back to it "
            + (until.map { "from \(date($0))" } ?? "at its next sitting")
    }

    func howToVote(_ kind: ProceduralMotion.Kind) -> String {
        kind == .appeal
            ? "; type vote FOR AGAINST ABSTAIN (for overturns the ruling)" : "; type vote FOR AGAINST ABSTAIN"
    }
    func undecided(_ kind: String) -> String { "\(kind) is not voted on (vote FOR AGAINST ABSTAIN)" }
    func unruled(_ text: String) -> String { "no ruling on the point of order “\(text)” (rule-on WORDS)" }
    let howToRule = "; rule-on WORDS rules on it"
    func agenda(_ items: [Int]) -> String { "; in this order: \(list(items))" }

    func name(of kind: ProceduralMotion.Kind) -> String {
        switch kind {
        case .reorder: "move"
        case .refer: "refer"
        case .postpone: "postpone-to"
        case .divide: "divide"
        case .alternatives: "alternatives"
        case .closeDebate: "close-debate"
        case .order: "order"
        case .appeal: "appeal"
        case .reconsider: "reconsider"
        }
    }
}

struct MotionRefusalsEnglish: MotionRefusalWords, EnglishGrammar {
    func voteAwaited(_ kind: String) -> String { "\(kind) waits for its vote: type vote FOR AGAINST ABSTAIN" }
    func needsVote(_ kind: String, _ share: String?, _ citation: Citation) -> String {
        "\(kind) takes a vote\(share.map { " of \($0)" } ?? ""): type vote FOR AGAINST ABSTAIN\(clause(citation))"
    }
    func noPlace(_ place: Int, items: Int) -> String {
        "the agenda has \(plural(items, "item", "items")), no place \(place): type agenda"
    }
    func dayPast(_ day: Day) -> String { "\(date(day)) is not after today: write a later day, or next" }
    func handsUp(_ names: [String]) -> String {
        "hands are up: \(list(names)); debate closes when nobody asks for the floor: type floor"
    }
    func debateClosed(_ question: QuestionID) -> String { "debate on \(question) is closed: vote \(question)" }
    let twoParts =
        "give two motions or more, with a semicolon between them: divide P1 the road; the lamps (no amendment and no part is divided)"
    let twoAmendments = "name two pending amendments of one motion or more: alternatives P1-1 P1-2"
    let noPoint = "no point of order waits for a ruling: type order WORDS mover=NAME first"
    let appealDecided =
        "the meeting has voted on an appeal from this ruling already; raise another point with order WORDS for another ruling"
    let noRuling = "there is no ruling to appeal from: order WORDS, then rule-on WORDS"
    func notDecidedHere(_ question: QuestionID) -> String {
        "\(question) was not decided in this meeting: vote \(question) if it is pending, takeup \(question) if it is older"
    }
    func moverNeeded(_ citation: Citation) -> String {
        "only somebody who voted with the majority may move it: add mover=NAME\(clause(citation))"
    }
    func notOfMajority(_ name: String, _ citation: Citation) -> String {
        "\(name) did not vote with the majority and cannot move it: somebody who did may\(clause(citation))"
    }
}
