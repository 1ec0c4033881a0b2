import Kernel
import Prompt

extension Verbs {
    /// Residents choose projects within a budget; papers, reading and declaring are those of elections.
    static let choosings = [choose, draw]

    private static let choose = Verb(
        \.choosingVerbs.choose,
        keys: [
            .budget, .projects, .ballotForm, .rules, .completion, .utility, .most, .top, .registered,
        ]
    ) { line in
        let asks = !line.has(.budget) && !line.has(.projects)
        if asks { return .ask(.room(Inquiry(ChoosingInquiry(line.optionalText())))) }
        let title = try line.label()
        return .command(
            .election(
                .choose(
                    ChoosingCall(
                        title: title, budget: try line.money(.budget), projects: try line.projects(),
                        form: try line.choice(.ballotForm, of: BallotForm.self), rule: line[.rules],
                        completion: try line.choice(.completion, of: Choosing.Completion.self),
                        utility: try line.choice(.utility, of: Choosing.Utility.self), most: try line.count(.most),
                        top: try line.count(.top), registered: try line.count(.registered)))))
    }
}

extension Verbs {
    private static let draw = Verb(
        \.choosingVerbs.draw, keys: [.drawn, .seed], in: [.meeting, .election],
        claim: .init(of: { $0.panelVerbs.draw }, takes: { $0.isOfChoosing })
    ) { line in
        let title = line.optionalText()
        return .command(.election(.draw(post: title, drawn: try line.projects(.drawn), seed: line[.seed])))
    }
}

extension Line {
    /// 抽签 of a tie, and not of people: what was drawn, a seed without a title, or a choosing's title.
    fileprivate var isOfChoosing: Bool {
        has(.drawn) || (rest.isEmpty ? has(.seed) : context.isChoosing(rest.text))
    }

    fileprivate func projects(_ key: Key = .projects) throws -> [QuestionID] {
        guard let words = self[key] else { return [] }
        return try words.split { $0.isWhitespace || "、，,；;".contains($0) }.map { word in
            guard let id = QuestionID(word) else { throw Misreading.badID(String(word)) }
            return id
        }
    }
}

extension Key {
    static let projects = Key(\.choosingVerbs.projectsKey)
    static let ballotForm = Key(\.keys.method, .words(of: BallotForm.self))
    static let completion = Key(\.choosingVerbs.completionKey, .words(of: Choosing.Completion.self))
    static let utility = Key(\.choosingVerbs.utilityKey, .words(of: Choosing.Utility.self))
    static let most = Key(\.choosingVerbs.mostKey)
    static let top = Key(\.choosingVerbs.topKey)
    static let drawn = Key(\.choosingVerbs.drawnKey)
    static let seed = Key(\.choosingVerbs.seedKey)
    static let toChoose = Key(\.choosingVerbs.toChooseKey, .yesOrNo)
}

extension BallotForm: Typed {
    /// `marks` is what a paper with seats takes; nobody asks for it by name.
    static var typable: [BallotForm] { [.approvals, .points, .ranking] }
    func typed(in language: Language) -> String { language.choosingVerbs.typed(self) }
}

extension Choosing.Completion: Typed {
    func typed(in language: Language) -> String { language.choosingVerbs.typed(self) }
}

extension Choosing.Utility: Typed {
    func typed(in language: Language) -> String { language.choosingVerbs.typed(self) }
}
