import Kernel
import Prompt

extension Key {
    static let deadline = Key("截止", "until-day")
    static let secret = Key("无记名", "secret")
}

extension Verbs {
    /// Votes by papers that come back over days.
    static let written = [ballotByPaper, deliver, takeBack, openPapers]

    private static let ballotByPaper = Verb(
        "书面表决", "ballot-by-paper",
        usage: .init("书面表决 [P1 P2] [截止=日期] [无记名=是]", "ballot-by-paper [P1 P2] [until-day=DAY] [secret=yes]"),
        help: .init(
            "发书面票，收回来一起开；不写内容看收了多少", "papers go out and are opened together; bare, it shows how many came back"),
        keys: [.deadline, .secret], in: .meeting
    ) { line in
        var questions: [QuestionID] = []
        while let question = line.questionID() { questions.append(question) }
        if questions.isEmpty, !line.has(.deadline), !line.has(.secret) { return .ask(.room(Inquiry(WrittenInquiry()))) }
        let day = line.context.day
        let until = try line.read(.deadline, { Numbers.day($0, onOrAfter: day) }, else: Misreading.badDay)
        return .command(
            .written(.start(questions, until: until, isSecret: try line.flag(.secret) ?? false)))
    }

    private static let deliver = Verb(
        "送达", "deliver",
        usage: .init("送达 姓名…|N份 [P1] [方式=当面|寄|电子] [日期=]", "deliver NAMES|N [P1] [method=hand|post|online] [date=]"),
        help: .init("书面票发给了谁、怎么发的", "to whom the papers went, and how"), keys: [.method, .date], in: .meeting
    ) { line in .command(.written(.deliver(try line.slips(withMethod: true)))) }

    private static let takeBack = Verb(
        "收票", "return",
        usage: .init("收票 姓名…|N份 [P1] [日期=]", "return NAMES|N [P1] [date=]"),
        help: .init("书面票收回来了，只记收到，不记怎么投", "papers that came back: ticked off, never how they vote"), keys: [.date],
        in: .meeting
    ) { line in .command(.written(.takeBack(try line.slips(withMethod: false)))) }

    private static let openPapers = Verb(
        "开票", "open-papers",
        usage: .init(
            "开票 [P1] [赞成 反对 弃权] [赞成面积= 反对面积= 弃权面积=] [事项= 对象=]",
            "open-papers [P1] [FOR AGAINST ABSTAIN] [for-area= against-area= abstain-area=] [matter= subject=]"),
        help: .init(
            "书面票一起开：有数字就计票，没有就一张一张念（记名）", "opens the papers: figures count them, without they are read out name by name"
        ),
        keys: [.yes, .no, .abstain, .yesArea, .noArea, .abstainArea, .matter, .subject, .subjectCounts], in: .meeting
    ) { line in
        let question = line.questionID()
        let (votes, method) = try line.votes()
        guard method == nil else { throw line.usage }
        return .command(
            .written(
                .open(
                    question, votes: votes, area: try line.areas(), matter: line[.matter],
                    subject: try line.name(.subject), subjectCounts: try line.subjectCounts())))
    }
}

extension WrittenVote.Delivery {
    static let english: [String: WrittenVote.Delivery] = ["hand": .byHand, "post": .byPost, "online": .online]
}

extension Line {
    /// Whose papers or how many, on which question and day.
    fileprivate func slips(withMethod: Bool) throws -> WrittenSlips {
        var slips = WrittenSlips(question: questionID())
        if withMethod { slips.how = try choice(.method, english: WrittenVote.Delivery.english) }
        let today = context.day
        slips.day = try read(.date, { Numbers.day($0, inYearOf: today) }, else: Misreading.badDay)
        slips.count = next { Numbers.count($0, units: GrammarWords.papers) }
        if slips.question == nil { slips.question = questionID() }
        if slips.count == nil {
            slips.names = try nameList()
        } else {
            try finish()
        }
        return slips
    }
}
