import Kernel
import Prompt

extension Verbs {
    /// Votes by papers that come back over days.
    static let written = [ballotByPaper, deliver, takeBack, openPapers]

    private static let ballotByPaper = Verb(
        \.writtenVerbs.ballotByPaper,
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
        \.writtenVerbs.deliver, keys: [.delivery, .date], in: .meeting
    ) { line in .command(.written(.deliver(try line.slips(withMethod: true)))) }

    private static let takeBack = Verb(
        \.writtenVerbs.takeBack, keys: [.date],
        in: .meeting
    ) { line in .command(.written(.takeBack(try line.slips(withMethod: false)))) }

    private static let openPapers = Verb(
        \.writtenVerbs.openPapers,
        keys: [.yes, .no, .abstain, .yesArea, .noArea, .abstainArea, .matter, .subject, .subjectCounts], in: .meeting
    ) { line in
        let question = line.questionID()
        let (votes, method) = try line.votes()
        guard method == nil else { throw line.usage }
        return .command(
            .written(
                .open(
                    question, votes: votes, area: try line.areas(), matter: line.matter,
                    subject: try line.name(.subject), subjectCounts: try line.subjectCounts())))
    }
}

extension Line {
    /// The question behind the names, where one stands there.
    private func questionAtEnd() -> QuestionID? {
        guard let last = rest.words.last, let question = QuestionID(last.plain) else { return nil }
        keep(rest[rest.range.lowerBound..<last.range.lowerBound])
        return question
    }

    /// Whose papers or how many, on which question and day.
    fileprivate func slips(withMethod: Bool) throws -> WrittenSlips {
        var slips = WrittenSlips(question: questionID())
        if withMethod { slips.how = try choice(.delivery, of: WrittenVote.Delivery.self) }
        let today = context.day
        slips.day = try read(.date, { Numbers.day($0, inYearOf: today) }, else: Misreading.badDay)
        slips.count = next { Numbers.count($0, units: GrammarWords.papers) }
        if slips.question == nil { slips.question = questionID() }
        if slips.question == nil { slips.question = questionAtEnd() }
        if slips.count == nil {
            slips.names = try voterList()
        } else {
            try finish()
        }
        return slips
    }
}

extension Key {
    static let delivery = Key(\.keys.method, .words(of: WrittenVote.Delivery.self))
    static let deadline = Key(\.writtenVerbs.deadlineKey)
    static let secret = Key(\.writtenVerbs.secretKey, .yesOrNo)
}
