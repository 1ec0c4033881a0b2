import Prompt

extension Verbs {
    /// Motions and amendments, and what is settled without a vote.
    static let proposals = [propose, second, amend, withdraw, takeUp, resolved]

    static let propose = Verb(
        "提案 案", "propose",
        usage: .init("提案 内容 提出=姓名 金额=5000 路径=六共|四议两公开", "propose TEXT mover=NAME amount=5000 path=…"),
        help: .init("提出一个要表决的提案", "puts a motion"), keys: [.mover, .amount, .path], takesText: true, in: .meeting
    ) { line in
        let (amount, stands) = try line.amount()
        return .command(
            .proposal(
                .propose(
                    text: try line.text(), mover: try line.name(.mover), amount: amount, path: line[.path],
                    amountStands: stands)))
    }

    private static let second = Verb(
        "附议 附", "second",
        usage: .init("附议 姓名 [P1]", "second NAME [P1]"), help: .init("附议待决的提案", "seconds the pending question"),
        in: [.meeting, .question]
    ) { line in
        let before = line.questionID()
        let name = try line.name()
        return .command(.proposal(.second(name: name, question: before ?? line.questionID())))
    }

    private static let amend = Verb(
        "修正 修", "amend",
        usage: .init(
            "修正 [P1|P1-1] 加上的话 | 旧→新 提出=姓名 金额=5000",
            "amend [P1|P1-1] WORDS TO ADD | OLD->NEW mover=NAME amount=5000"),
        help: .init("改提案的字句，先于提案表决", "changes a motion; it is decided first"), keys: [.mover, .amount], takesText: true,
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
        "撤回", "withdraw",
        usage: .init("撤回 [P1]", "withdraw [P1]"), help: .init("提案人收回提案", "takes a motion back"),
        in: [.meeting, .question]
    ) { line in .command(.proposal(.withdraw(line.questionID()))) }

    private static let takeUp = Verb(
        "续议", "takeup",
        usage: .init("续议 P1", "takeup P1"), help: .init("接着议以前会上的提案", "takes up a motion of an earlier meeting"),
        in: [.meeting, .motion]
    ) { line in
        guard let question = line.questionID() else {
            throw line.isEmpty ? line.usage : Misreading.badID(try line.word())
        }
        return .command(.proposal(.takeUp(question)))
    }

    private static let resolved = Verb(
        "决议", "resolved",
        usage: .init("决议 内容", "resolved TEXT"), help: .init("这一项议定了什么", "what the meeting settled on this item"),
        takesText: true, in: .meeting
    ) { line in .command(.meeting(.resolved(try line.text()))) }
}

extension Line {
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
