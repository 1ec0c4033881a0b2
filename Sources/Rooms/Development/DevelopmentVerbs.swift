import Kernel
import Prompt

extension Verbs {
    /// The development plan.
    static let development = [plan, problem, goal, adjust]

    private static let plan = Verb(
        \.developmentVerbs.plan, keys: [.start, .lastDay]
    ) { line in
        guard line.has(.start) || line.has(.lastDay) else {
            return .ask(.room(Inquiry(DevelopmentInquiry(line.optionalText(), on: line.context.today))))
        }
        let title = try line.label()
        return .command(
            .development(.plan(title: title, from: try line.comingDay(.start), to: try line.comingDay(.lastDay))))
    }

    private static let problem = Verb(
        \.developmentVerbs.problem, keys: [.field, .basis, .plan], takesText: true
    ) { line in
        let basis = try line.basis()
        return .command(
            .development(
                .problem(
                    plan: line[.plan], text: try line.text(), field: line[.field], proposal: basis?.proposal,
                    entry: basis?.entry)))
    }

    private static let goal = Verb(
        \.developmentVerbs.goal, keys: [.horizon, .until, .basis], takesText: true
    ) { line in
        guard let problem = line.next({ ProblemID($0) }) else {
            throw line.isEmpty ? line.usage : Misreading.badID(try line.word())
        }
        let due = try line.comingDay(.until)
        let terms = GoalTerms(
            text: try line.text(), horizon: try line.choice(.horizon, of: Horizon.self), due: due)
        let (proposal, stands) = try line.vote()
        return .command(.development(.goal(problem, terms: terms, proposal: proposal, basisStands: stands)))
    }

    private static let adjust = Verb(
        \.developmentVerbs.adjust, keys: [.horizon, .until, .basis, .reason], takesText: true
    ) { line in
        guard let goal = line.next({ GoalID($0) }) else {
            throw line.isEmpty ? line.usage : Misreading.badID(try line.word())
        }
        let (proposal, stands) = try line.vote()
        return .command(
            .development(
                .adjust(
                    goal, text: line.optionalText(), horizon: try line.choice(.horizon, of: Horizon.self),
                    due: try line.comingDay(.until), reason: line[.reason], proposal: proposal, basisStands: stands)))
    }
}

extension Line {
    /// 进展 of a goal, where one stands next.
    func goalProgress() throws -> Command? {
        guard let goal = next({ GoalID($0) }) else { return nil }
        let percent = try percent()
        return .development(.progress(goal, text: optionalText(), percent: percent))
    }

    /// 完成=40%: hundredths.
    private func percent() throws -> Int? {
        guard let text = self[.percent]?.folded else { return nil }
        let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
        guard let percent = Numbers.count(digits, units: []), percent <= 100 else {
            throw Refusal.development(.badPercent(text))
        }
        return percent
    }

    /// A day behind a key; without a year it is the next such day.
    func comingDay(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, onOrAfter: self.context.day) }, else: Misreading.badDay)
    }

    /// 依据=P5, or `P5!` where it is the one though it does not name the goal; what was answered goes before.
    fileprivate func vote() throws -> (proposal: QuestionID?, stands: Bool) {
        let answered = names.answered(Key.basis.name.chinese)
        guard let text = (answered ?? self[.basis])?.folded else { return (nil, false) }
        if answered == GrammarWords.noAmount { return (nil, false) }
        let stands = text.hasSuffix("!")
        guard let proposal = QuestionID(stands ? String(text.dropLast()) : text) else { throw Misreading.badID(text) }
        return (proposal, stands)
    }

    /// 依据=: a motion, or the number of an entry with or without its sign.
    fileprivate func basis() throws -> (proposal: QuestionID?, entry: Int?)? {
        guard let text = self[.basis]?.folded else { return nil }
        if let proposal = QuestionID(text) { return (proposal, nil) }
        let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
        guard let entry = Numbers.count(digits, units: []) else { throw Refusal.development(.badBasis(text)) }
        return (nil, entry)
    }
}

extension Horizon: Typed {
    func typed(in language: Language) -> String { language.developmentVerbs.horizon(self) }
}

extension Key {
    static let plan = Key(\.developmentVerbs.planKey)
    static let goal = Key(\.developmentVerbs.goalKey)
    static let horizon = Key(\.developmentVerbs.horizonKey, .words(of: Horizon.self))
    static let percent = Key(\.developmentVerbs.percentKey)
}
