import Kernel

// A vote by papers: they go out, come back over days, are opened and counted together.
extension Book {
    func decide(_ command: WrittenCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let meeting = try openMeeting()
        switch command {
        case .start(let questions, let until, let isSecret):
            return [.written(try starting(questions, until, isSecret, at: stamp))]
        case .deliver(let slips):
            let vote = try writtenVote(on: slips.question, in: meeting)
            let day = try day(of: slips, in: vote, at: stamp)
            try entitled(slips.names, in: meeting)
            try fit(vote.sent + new(slips, beside: vote.delivered), in: meeting)
            return [.written(.delivered(slips, day: day))]
        case .takeBack(let slips):
            return [.written(try returning(slips, in: meeting, at: stamp))]
        case .open(let question, let votes, let area, let matter, let subject, let subjectCounts):
            let terms = PollTerms(method: .written, matter: matter, subject: subject, subjectCounts: subjectCounts)
            return try opening(question, votes.map { PollFigures($0, area: area) }, terms, at: stamp)
        }
    }

    // MARK: Out

    private func starting(
        _ named: [QuestionID], _ until: Day?, _ isSecret: Bool, at stamp: Stamp
    ) throws(Refusal) -> WrittenEvent {
        let meeting = try sittingMeeting()
        try refuseIfRecordsOnly(meeting)
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let questions = named.isEmpty ? [try pending(nil)] : named
        for question in questions {
            guard question.amendment == nil else { throw .written(.onlyMotions(question)) }
            guard let proposal = proposal(question.proposal) else { throw .proposal(.unknownQuestion(question)) }
            if meeting.writtenVote(on: question) != nil { throw .written(.alreadyOut(question)) }
            guard proposal.state == .pending, proposal.latest.meeting == meeting.number else {
                throw .proposal(.questionNotPending(question, proposal.state))
            }
            if let amendment = proposal.pendingAmendment { throw .proposal(.amendmentFirst(amendment.id)) }
        }
        if isSecret, let seen = questions.first(where: { meeting.papersSeen?.contains($0) == true }) {
            throw .written(.papersSeen(seen))
        }
        if let until, until < stamp.at.day { throw .written(.deadlinePast(until)) }
        return .started(questions.uniqued(), until: until, isSecret: isSecret)
    }

    // MARK: Back

    private func returning(_ slips: WrittenSlips, in meeting: Meeting, at stamp: Stamp) throws(Refusal) -> WrittenEvent
    {
        let vote = try writtenVote(on: slips.question, in: meeting)
        if vote.isSecret, let seen = vote.questions.first(where: { meeting.papersSeen?.contains($0) == true }) {
            throw .written(.papersSeen(seen))
        }
        let day = try day(of: slips, in: vote, at: stamp)
        try entitled(slips.names, in: meeting)
        for name in slips.names where vote.returned.has(name) || vote.late.has(name) {
            throw .written(.alreadyReturned(name))
        }
        let isLate = vote.until.map { day > $0 } ?? false
        if isLate, let rule = charter(of: meeting)?.latePapers(in: meeting.kind) {
            switch rule.terms.late {
            case .refused: throw .written(.tooLate(day, rule.citation))
            case .counted: return .returned(slips, day: day, isLate: false)
            case .keptApart: break
            }
        }
        let back = vote.back + vote.late.sum + new(slips, beside: [])
        guard vote.sent == 0 || back <= vote.sent else { throw .written(.moreThanSent(back, sent: vote.sent)) }
        try fit(back, in: meeting)
        return .returned(slips, day: day, isLate: isLate)
    }

    // MARK: Opened

    private func opening(
        _ named: QuestionID?, _ figures: PollFigures?, _ terms: PollTerms, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let vote = try writtenVote(on: named, in: meeting)
        guard let question = named ?? vote.questions.first(where: { vote.isOut($0) }) else {
            throw .written(.nothingOut)
        }
        if let until = vote.until, stamp.at.day <= until, vote.sent == 0 || vote.back < vote.sent {
            throw .written(.deadlineAhead(question, until))
        }
        guard vote.back > 0 else { throw .written(.nothingReturned(question)) }
        if figures == nil, vote.isSecret || vote.returned.contains(where: { $0.name == nil }) {
            throw .written(.secret(question))
        }
        let opened = Event.written(.papersOpened(question, returned: vote.back, late: vote.late.sum))
        let book = after([opened], at: stamp)
        let sitting = book.meeting ?? meeting
        guard let figures else { return [opened] + (try book.opening(question, terms, in: sitting)) }
        return [opened] + (try book.holding(question, terms, in: sitting, at: stamp) { _ in figures })
    }

    // MARK: Who and when

    /// The written vote meant: the one that the question is in, or the last whose papers are out.
    private func writtenVote(on question: QuestionID?, in meeting: Meeting) throws(Refusal) -> WrittenVote {
        if let question {
            guard let vote = meeting.writtenVote(on: question) else { throw .written(.notOut(question)) }
            return vote
        }
        guard let vote = meeting.papersOut.last else { throw .written(.nothingOut) }
        return vote
    }

    private func day(of slips: WrittenSlips, in vote: WrittenVote, at stamp: Stamp) throws(Refusal) -> Day {
        let (first, today) = (vote.opened.at.day, stamp.at.day)
        let day = slips.day ?? today
        guard first <= day, day <= today else { throw .written(.wrongDay(day, from: first, to: today)) }
        return day
    }

    private func entitled(_ names: [String], in meeting: Meeting) throws(Refusal) {
        try known(names)
        for name in names
        where meeting.attendance.body.names?.contains(name) == false || meeting.attendance.isObserver(name) {
            throw .written(.notEntitled(name))
        }
    }

    /// How many papers that are not there yet.
    private func new(_ slips: WrittenSlips, beside known: [WrittenVote.Slip]) -> Int {
        slips.names.count { !known.has($0) } + (slips.count ?? 0)
    }

    private func fit(_ papers: Int, in meeting: Meeting) throws(Refusal) {
        guard let entitled = meeting.attendance.body.entitled, papers > entitled else { return }
        throw .written(.moreThanEntitled(papers, entitled: entitled))
    }

    // MARK: In figures

    /// Those who take part in a written vote: whose papers came back in time, and, where the votes come to more, those here as well.
    func electorate(of vote: WrittenVote) -> Poll.Electorate {
        let here = electorate
        return Poll.Electorate(entitled: here.entitled, present: vote.back, proxies: 0, area: here.area)
    }
}
