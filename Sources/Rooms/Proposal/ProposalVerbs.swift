import Prompt

extension Verbs {
    /// Motions and amendments, and what is settled without a vote.
    static let proposals = [propose, second, amend, withdraw, takeUp, resolved]

    static let propose = Verb(
        \.proposalVerbs.propose, keys: [.mover, .amount, .path, .plan, .goal, .toChoose], takesText: true, in: .meeting
    ) { line in
        let (amount, stands) = try line.amount()
        return .command(
            .proposal(
                .propose(
                    text: try line.text(), mover: try line.name(.mover), amount: amount, path: line[.path],
                    amountStands: stands, plan: line[.plan], toChoose: try line.flag(.toChoose) ?? false,
                    goals: try line.goals())))
    }

    private static let second = Verb(
        \.proposalVerbs.second,
        in: [.meeting, .question]
    ) { line in
        let before = line.questionID()
        let name = try line.name()
        return .command(.proposal(.second(name: name, question: before ?? line.questionID())))
    }

    private static let amend = Verb(
        \.proposalVerbs.amend, keys: [.mover, .amount], takesText: true,
        in: [.meeting, .question]
    ) { line in
        let question = line.questionID()
        let (amount, stands) = try line.amount()
        return .command(
            .proposal(
                .amend(
                    text: try line.text(), mover: try line.name(.mover), proposal: question, amount: amount,
                    amountStands: stands)))
    }

    private static let withdraw = Verb(
        \.proposalVerbs.withdraw,
        in: [.meeting, .question]
    ) { line in .command(.proposal(.withdraw(line.questionID()))) }

    private static let takeUp = Verb(
        \.proposalVerbs.takeUp,
        in: [.meeting, .motion]
    ) { line in
        guard let question = line.questionID() else {
            throw line.isEmpty ? line.usage : Misreading.badID(try line.word())
        }
        return .command(.proposal(.takeUp(question)))
    }

    private static let resolved = Verb(
        \.proposalVerbs.resolved,
        takesText: true, in: .meeting
    ) { line in .command(.meeting(.resolved(try line.text()))) }
}

extension Line {
    /// 目标=G1,G2
    fileprivate func goals() throws -> [GoalID] {
        try (self[.goal] ?? "").split { $0.isWhitespace || "、，,；;".contains($0) }.map { word in
            guard let goal = GoalID(String(word)) else { throw Misreading.badID(String(word)) }
            return goal
        }
    }

    /// 金额=: a sum; with `!` behind it whatever the words say; 无 where nothing is spent. Or what was answered when asked.
    fileprivate func amount() throws -> (Money?, stands: Bool) {
        guard let typed = names.answered(Key.amount.name.chinese) ?? self[.amount]?.folded else { return (nil, false) }
        if GrammarWords.without.contains(typed) { return (nil, true) }
        let stands = typed.hasSuffix("!")
        guard let sum = Numbers.money(stands ? String(typed.dropLast()) : typed) else {
            throw Misreading.badMoney(typed)
        }
        return (sum, stands)
    }
}

extension Key {
    static let path = Key(\.proposalVerbs.pathKey)
}
