extension Verbs {
    /// Lines that only ask, and the way out.
    static let queries = [status, agenda, roll, attendance, proposalTable, actionTable, paper, help, quit]

    private static let status = Verb(
        "状态", "status s", usage: .init("状态", "status"), help: .init("会开到哪里了", "where the meeting stands")
    ) { _ in .ask(.status) }

    private static let agenda = Verb(
        "议程", "agenda", usage: .init("议程", "agenda"), help: .init("议程各项", "the items of the agenda")
    ) { _ in .ask(.agenda) }

    private static let roll = Verb(
        "名册", "roll", usage: .init("名册", "roll"), help: .init("登记在册的人", "everybody the book knows")
    ) { _ in .ask(.roll) }

    private static let attendance = Verb(
        "考勤", "attendance", usage: .init("考勤", "attendance"), help: .init("谁到了，谁没到", "who is here and who is not")
    ) { _ in .ask(.attendance) }

    private static let proposalTable = Verb(
        "提案表", "proposals", usage: .init("提案表", "proposals"),
        help: .init("各次会的提案和走到哪一步", "every proposal and its stage")
    ) { _ in .ask(.proposals) }

    private static let actionTable = Verb(
        "任务表", "actions", usage: .init("任务表", "actions"), help: .init("谁在做什么，到哪天", "who does what by when")
    ) { _ in .ask(.actions) }

    private static let paper = Verb(
        "纪要", "minutes", usage: .init("纪要", "minutes"), help: .init("看看纪要现在的样子", "the minutes as they stand")
    ) { _ in .ask(.minutes) }

    private static let help = Verb(
        "帮助", "help ?",
        usage: .init("帮助 [动词|全部]", "help [VERB|all]"),
        help: .init("现在能打什么；某个动词怎么写", "what can be typed just now; how a verb is written")
    ) { line in .ask(.help(topic: line.optionalText())) }

    private static let quit = Verb(
        "退出", "quit", usage: .init("退出", "quit"), help: .init("离开，会还开着，下次接着来", "leaves; the meeting stays open")
    ) { _ in .leave }
}
