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
            // Of a household, or of an owner's units, one goes out, however many of them are named.
            let voters = paperVoters(of: slips.names)
            var slips = slips
            slips.names = voters.once(slips.names)
            try fit(vote.sent + new(slips, beside: vote.delivered, voters), in: meeting)
            return [.written(.delivered(slips, day: day))]
        case .takeBack(let slips):
            return [.written(try returning(slips, in: meeting, at: stamp))]
        case .read(let choice, let papers, let reason): return try decide(read: choice, papers, because: reason)
        case .seal: return try sealingPapers(at: stamp)
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
        try refuseWhileRead(meeting)
        let vote = try writtenVote(on: slips.question, in: meeting)
        if vote.isSecret, let seen = vote.questions.first(where: { meeting.papersSeen?.contains($0) == true }) {
            throw .written(.papersSeen(seen))
        }
        let day = try day(of: slips, in: vote, at: stamp)
        try entitled(slips.names, in: meeting)
        try refuseSecondPaper(slips.names, in: vote)
        let isLate = vote.until.map { day > $0 } ?? false
        if isLate, let rule = charter(of: meeting)?.latePapers(in: meeting.kind) {
            switch rule.terms.late {
            case .refused: throw .written(.tooLate(day, rule.citation))
            case .counted: return .returned(slips, day: day, isLate: false)
            case .keptApart: break
            }
        }
        let back = vote.back + vote.late.sum + slips.names.count + (slips.count ?? 0)
        guard vote.sent == 0 || back <= vote.sent else { throw .written(.moreThanSent(back, sent: vote.sent)) }
        try fit(back, in: meeting)
        return .returned(slips, day: day, isLate: isLate)
    }

    /// Refuses a paper of somebody whose paper is here, be it under another of the names that stand for the same vote.
    private func refuseSecondPaper(_ names: [String], in vote: WrittenVote) throws(Refusal) {
        let voters = paperVoters(of: names)
        var noted = voters.noted(vote.returned + vote.late)
        for name in names {
            let voter = voters.voter(name)
            guard let other = noted.updateValue(name, forKey: voter) else { continue }
            throw .written(other == name ? .alreadyReturned(name) : .sameVoter(name, other, voter: voter))
        }
    }

    // MARK: Opened

    private func opening(
        _ named: QuestionID?, _ figures: PollFigures?, _ terms: PollTerms, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        try refuseWhileRead(meeting)
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let vote = try writtenVote(on: named, in: meeting)
        guard let question = named ?? vote.questions.first(where: { vote.isOut($0) }) else {
            throw .written(.nothingOut)
        }
        let terms = terms.standing(on: question, in: meetings)
        if let until = vote.until, stamp.at.day <= until, vote.sent == 0 || vote.back < vote.sent {
            throw .written(.deadlineAhead(question, until))
        }
        guard vote.back > 0 else { throw .written(.nothingReturned(question)) }
        // Papers of which nobody may know, or noted, whose they are.
        let isBox = figures == nil && (vote.isSecret || vote.returned.contains { $0.name == nil })
        // Each weighs alike in a box.
        if isBox, meeting.kind.countsUnits || meeting.extraVotes != nil { throw .written(.secret(question)) }
        let areas = vote.returned.compactMap(\.area)
        if let area = figures?.area, areas.count == vote.returned.count, area.cast > areas.reduce(0, +) {
            throw .poll(.moreAreaThanThereIs(area.cast, areas.reduce(0, +)))
        }
        let opened = Event.written(.papersOpened(question, returned: vote.back, late: vote.late.sum))
        let book = after([opened], at: stamp)
        let sitting = book.meeting ?? meeting
        guard let figures else {
            let events = [opened] + (try book.opening(question, terms, in: sitting))
            return events + (isBox ? [.written(.boxOpened(question))] : [])
        }
        return [opened] + (try book.holding(question, terms, in: sitting, at: stamp) { _ in figures })
    }

    // MARK: Who and when

    /// The written vote meant: the one that the question is in, or the last whose papers are out.
    private func writtenVote(on question: QuestionID?, in meeting: Meeting) throws(Refusal) -> WrittenVote {
        if let question {
            guard let vote = meeting.writtenVote(on: question) else { throw .written(.notOut(question)) }
            return vote
        }
        let out = meeting.papersOut
        guard let vote = out.last else { throw .written(.nothingOut) }
        guard out.count == 1 else {
            throw .written(.whichOut(out.flatMap { vote in vote.questions.filter(vote.isOut) }))
        }
        return vote
    }

    private func day(of slips: WrittenSlips, in vote: WrittenVote, at stamp: Stamp) throws(Refusal) -> Day {
        let (first, today) = (vote.opened.at.day, stamp.at.day)
        let day = slips.day ?? today
        guard first <= day, day <= today else { throw .written(.wrongDay(day, from: first, to: today)) }
        return day
    }

    private func entitled(_ names: [String], in meeting: Meeting) throws(Refusal) {
        if meeting.kind.countsUnits {
            try refuseSeveralHeads(names)
            let electors = units.electors
            for name in names where electors.head(of: name) == nil { throw .written(.notEntitled(name)) }
            return
        }
        try knownVoters(names, in: meeting)
        let body = meeting.attendance.body.names.map(Set.init)
        for name in names where body?.contains(name) == false || meeting.attendance.isObserver(name) {
            throw .written(.notEntitled(name))
        }
    }

    /// How many papers that are not there yet.
    private func new(_ slips: WrittenSlips, beside known: [WrittenVote.Slip], _ voters: PaperVoters) -> Int {
        let known = voters.noted(known)
        return slips.names.count { known[voters.voter($0)] == nil } + (slips.count ?? 0)
    }

    private func fit(_ papers: Int, in meeting: Meeting) throws(Refusal) {
        guard let entitled = meeting.attendance.body.entitled, papers > entitled else { return }
        throw .written(.moreThanEntitled(papers, entitled: entitled))
    }

    // MARK: In figures

    /// Those who take part in a written vote: whose papers came back in time, and, where the votes come to more, those here as well.
    func electorate(of vote: WrittenVote) -> Poll.Electorate {
        let here = electorate
        let extra = extraVotes(onPapersOf: vote)
        return Poll.Electorate(
            entitled: here.entitled, present: vote.back + extra, proxies: 0, area: here.area,
            heads: extra > 0 ? vote.back : nil)
    }

    /// The votes beyond one each that the papers bring; of a paper of which nobody noted whose it is, those that it may.
    private func extraVotes(onPapersOf vote: WrittenVote) -> Int {
        guard let meeting, let extra = meeting.extraVotes else { return 0 }
        let named = Set(vote.returned.compactMap(\.name))
        let unnamed = vote.back - named.count
        let others = extra.filter { !named.contains($0.name) }.map(\.votes).sorted(by: >).prefix(max(0, unnamed))
        return meeting.extraVotes(of: named) + others.reduce(0, +)
    }
}
