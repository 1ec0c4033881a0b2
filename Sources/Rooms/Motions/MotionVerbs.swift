import Kernel
import Prompt

extension Verbs {
    /// What is moved about the business itself.
    static let motions = [
        reorder, refer, postponeTo, divide, alternatives, closeDebate, pointOfOrder, ruleOn, appeal, reconsider,
    ]

    /// Who moves it, and the figures where it is voted on in the same line.
    private static let movedBy: [Key] = [.mover, .yes, .no, .abstain]

    private static let reorder = Verb(
        "移动", "move",
        usage: .init("移动 3 1（第3项移到第1位）", "move 3 1 (item 3 to place 1)"),
        help: .init("改议程的先后", "changes the order of the agenda"), keys: movedBy, in: .meeting
    ) { line in
        var motion = try line.motion(.reorder)
        motion.item = try line.number()
        motion.place = try line.number()
        return try line.moved(motion)
    }

    private static let refer = Verb(
        "交办", "refer",
        usage: .init("交办 [P1] 委员会=名称 至=日期 提出=姓名", "refer [P1] committee=NAME until=DAY mover=NAME"),
        help: .init("交给委员会，到日子自己回到议程", "sends a motion to a committee; it comes back by itself"),
        keys: [.committee, .until] + movedBy, in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.refer)
        motion.question = line.questionID()
        guard let committee = line[.committee] else { throw line.usage }
        motion.committee = line.context.committee(committee)
        let day = line.context.day
        motion.until = try line.read(.until, { Numbers.day($0, onOrAfter: day) }, else: Misreading.badDay)
        return try line.moved(motion)
    }

    private static let postponeTo = Verb(
        "延至", "postpone-to",
        usage: .init("延至 [P1] 日期|下次会 提出=姓名", "postpone-to [P1] DAY|next mover=NAME"),
        help: .init("推到哪一天或下次会，到时自己回到议程", "puts a motion off; it comes back by itself"), keys: movedBy,
        in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.postpone)
        motion.question = line.questionID()
        if line.next({ GrammarWords.nextMeeting.contains($0.lowercased()) ? true : nil }) == nil {
            motion.until = try line.day()
        }
        return try line.moved(motion)
    }

    private static let divide = Verb(
        "拆分", "divide",
        usage: .init("拆分 [P1] 甲；乙 提出=姓名", "divide [P1] ONE; OTHER mover=NAME"),
        help: .init("一个提案拆成几个，各自表决", "makes several motions of one"), keys: movedBy, takesText: true,
        in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.divide)
        motion.question = line.questionID()
        let rest = line.rest
        motion.parts = rest.split { $0 == ";" }.map(\.text)
        line.keep(rest.dropFirst(rest.range.count))
        return try line.moved(motion)
    }

    private static let alternatives = Verb(
        "并案", "alternatives",
        usage: .init("并案 P1-1 P1-2 [P1-3]", "alternatives P1-1 P1-2 [P1-3]"),
        help: .init("几个修正一个一个表决，再决提案", "votes on amendments one after another, then on the motion"),
        keys: movedBy, in: [.meeting, .question]
    ) { line in
        var motion = try line.motion(.alternatives)
        var questions: [QuestionID] = []
        while let question = line.questionID() { questions.append(question) }
        guard !questions.isEmpty else { throw line.usage }
        motion.questions = questions
        return try line.moved(motion)
    }

    private static let closeDebate = Verb(
        "停止辩论", "close-debate",
        usage: .init("停止辩论 提出=姓名", "close-debate mover=NAME"),
        help: .init("没有人要发言了，停下来表决", "nobody asks for the floor: on to the vote"), keys: movedBy,
        in: [.meeting, .question]
    ) { line in try line.moved(try line.motion(.closeDebate)) }

    private static let pointOfOrder = Verb(
        "秩序", "order",
        usage: .init("秩序 什么问题 提出=姓名", "order WORDS mover=NAME"),
        help: .init("提出秩序问题，请主持裁定", "raises a point of order"), keys: [.mover], takesText: true, in: .meeting
    ) { line in
        var motion = try line.motion(.order)
        motion.text = try line.text()
        return .command(.motion(.move(motion, votes: nil)))
    }

    private static let ruleOn = Verb(
        "裁定", "rule-on",
        usage: .init("裁定 怎么定", "rule-on WORDS"),
        help: .init("主持对秩序问题的裁定", "the chair's ruling on a point of order"), takesText: true, in: .meeting
    ) { line in .command(.motion(.rule(try line.text()))) }

    private static let appeal = Verb(
        "申诉", "appeal",
        usage: .init("申诉 提出=姓名", "appeal mover=NAME"),
        help: .init("不服裁定，付表决：赞成是推翻", "puts a ruling to the vote; for overturns it"), keys: movedBy,
        in: .meeting
    ) { line in try line.moved(try line.motion(.appeal)) }

    private static let reconsider = Verb(
        "复议", "reconsider",
        usage: .init("复议 [P1] 提出=姓名", "reconsider [P1] mover=NAME"),
        help: .init("这次会上决了的，再议一次；两次表决都留着", "opens again what this meeting decided; both votes stay"),
        keys: movedBy, in: .meeting
    ) { line in
        var motion = try line.motion(.reconsider)
        motion.question = line.questionID()
        return try line.moved(motion)
    }
}

extension Line {
    fileprivate func motion(_ kind: ProceduralMotion.Kind) throws -> ProceduralMotion {
        ProceduralMotion(kind, by: try name(.mover))
    }

    fileprivate func moved(_ motion: ProceduralMotion) throws -> Act {
        let figures = [try count(.yes), try count(.no), try count(.abstain)]
        let votes =
            figures.contains { $0 != nil }
            ? Votes(for: figures[0] ?? 0, against: figures[1] ?? 0, abstain: figures[2] ?? 0) : nil
        return .command(.motion(.move(motion, votes: votes)))
    }
}
