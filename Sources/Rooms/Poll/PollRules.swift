import Kernel

// Putting a question to the vote.
extension Book {
    func decide(_ command: PollCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        try refuseIfRecordsOnly(meeting)
        switch command {
        case .vote(let question, let votes, let method, let matter, let subject, let subjectCounts, let area):
            if question == nil, area == nil, let events = try decide(procedureVote: votes, in: meeting) {
                return events
            }
            let terms = PollTerms(
                method: method, matter: matter, subject: subject, subjectCounts: subjectCounts)
            let figures = votes.map { PollFigures($0, area: area) }
            return try decide(vote: figures, on: question, terms, in: meeting, at: stamp)
        case .rollCall(let question, let votes, let matter, let subject, let subjectCounts):
            let terms = PollTerms(
                method: .rollCall, matter: matter, subject: subject, subjectCounts: subjectCounts)
            return try decide(rollCall: votes, on: question, terms, in: meeting, at: stamp)
        case .unanimous(let question, let matter):
            let terms = PollTerms(method: .unanimous, matter: matter)
            if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            return try holding(try pending(question), terms, in: meeting, at: stamp) {
                PollFigures(Votes(for: $0.present))
            }
        case .consensus(let question, let hands):
            return try decide(consensus: hands, on: question, in: meeting)
        case .annul(let question?, let reason) where meeting.writtenVote(on: question) != nil:
            return [.written(.cancelled(question, reason: reason))]
        case .annul(let question, let reason):
            let annulled = try questionToAnnul(question, in: meeting)
            return [.poll(.annulled(annulled, reason: reason))] + withdrawal(ofAdoptionBy: annulled, in: meeting)
        case .close(let question):
            guard let poll = meeting.openPoll else { throw .poll(meeting.closedByLastName(last) ?? .noPollOpen) }
            return try decide(vote: nil, on: question ?? poll.question, PollTerms(), in: meeting, at: stamp)
        case .hear(let question, let method, let passed, let matter):
            return try decide(
                heard: passed, on: question, PollTerms(method: method, matter: matter), in: meeting, at: stamp)
        case .casting(let choice, let question): return try decide(casting: choice, on: question, in: meeting)
        }
    }

    // MARK: Figures

    private func decide(
        vote figures: PollFigures?, on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll {
            if let named, named != poll.question { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            if let method = terms.method, method != poll.method {
                throw .poll(.methodDiffers(method, open: poll.method))
            }
            let called = poll.cast.isEmpty ? nil : PollFigures(poll.cast)
            if let called, let figures, figures.votes != called.votes {
                throw .poll(.figuresDifferFromRoll(called.votes))
            }
            guard let figures = called ?? figures else { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            return try closing(poll, figures, terms.over(poll), in: meeting)
        }
        if let figures, let recounted = recountable(named, in: meeting), !isToBePutAgain(recounted, in: meeting) {
            return try recounting(recounted, figures, roll: [], terms.again(recounted), in: meeting)
        }
        if figures == nil, named == nil, let closed = meeting.closedByLastName(last) { throw .poll(closed) }
        let question = try questionToPut(named, in: meeting)
        if let figures { return try holding(question, terms, in: meeting, at: stamp) { _ in figures } }
        return try opening(question, terms, in: meeting)
    }

    /// Whether a motion to vote on it again was carried since.
    private func isToBePutAgain(_ poll: Poll, in meeting: Meeting) -> Bool {
        meeting.polls.contains { later in
            guard later.opened.entry > poll.opened.entry, later.outcome == .adopted, later.question.amendment == nil,
                let text = proposal(later.question.proposal)?.finalText
            else { return false }
            return GrammarWords.voteAgain.contains { text.localizedCaseInsensitiveContains($0) }
                && text.names(poll.question)
        }
    }

    /// The pending question meant, a tied one that is put again, or one decided here that is named to be voted on a second time.
    private func questionToPut(
        _ named: QuestionID?, in meeting: Meeting, again: Bool = true
    ) throws(Refusal) -> QuestionID {
        let meant = named ?? (pendingQuestion == nil ? meeting.polls.last?.question : nil)
        guard let meant, let state = state(of: meant),
            state == .tied || again && named != nil && (state == .adopted || state == .rejected),
            let poll = meeting.standingPoll(on: meant), poll.item == meeting.currentItem
        else { return try pending(named) }
        if meant.amendment == nil {
            if let pending = pendingQuestion { throw .proposal(.questionPending(pending)) }
        } else {
            if proposal(meant.proposal)?.state != .pending { return try pending(named) }
            if let other = pendingMotion?.pendingAmendment { throw .proposal(.amendmentFirst(other.id)) }
        }
        return meant
    }

    /// A question named again after its poll closed: its votes are counted anew. Only while the meeting is still on the
    /// same item; a tied question is put again rather than recounted.
    private func recountable(_ named: QuestionID?, in meeting: Meeting, ofRollCall: Bool = false) -> Poll? {
        guard let named, let poll = meeting.standingPoll(on: named), poll.item == meeting.currentItem,
            let state = state(of: named), state == .adopted || state == .rejected || (ofRollCall && state == .tied)
        else { return nil }
        // Once its motion is decided, an amendment's votes stand.
        if named.amendment != nil, proposal(named.proposal)?.state != .pending { return nil }
        return poll
    }

    // MARK: Roll call

    private func decide(
        rollCall votes: [NamedVote], on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll {
            if let named, named != poll.question { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            guard poll.method == .rollCall || poll.method == .written else {
                throw .poll(.methodDiffers(.rollCall, open: poll.method))
            }
            return try calling(votes, on: poll.question, after: [], terms.over(poll), at: stamp)
        }
        let again = named ?? (pendingQuestion == nil ? meeting.polls.last?.question : nil)
        if let poll = recountable(again, in: meeting, ofRollCall: true), !poll.cast.isEmpty {
            try mayVoteAgain(votes, in: poll)
            let roll = poll.cast.replacing(cast(votes, at: stamp))
            return try recounting(
                poll, PollFigures(roll), roll: votes, terms.again(poll), in: meeting)
        }
        // A vote that is decided is put again by 表决; a secret one is not gone over by name.
        let question = try questionToPut(named, in: meeting, again: false)
        return try calling(votes, on: question, after: try opening(question, terms, in: meeting), terms, at: stamp)
    }

    /// Takes down votes of a roll call. It closes with the last of those who can vote; while some have not been called it stays open.
    private func calling(
        _ votes: [NamedVote], on question: QuestionID, after opened: [Event], _ terms: PollTerms, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        try mayVote(votes)
        let events = opened + [.poll(.rollCalled(question, votes: votes))]
        let book = after(events, at: stamp)
        guard let meeting = book.meeting, let poll = meeting.openPoll else { return events }
        let (figures, voters) = (PollFigures(poll.cast), book.electorate(of: poll))
        try book.fit(figures, voters)
        // Without a quorum nothing is decided: the call waits until enough are here again, or until it is annulled.
        guard figures.votes.cast == voters.votes, poll.method == .written || book.quorumNow.isMet else { return events }
        return events + (try book.closing(poll, figures, terms, in: meeting))
    }

    /// The events that close a roll call before the meeting goes on to something else.
    func closingRollCall(in meeting: Meeting) throws(Refusal) -> [Event] {
        guard let poll = meeting.openPoll, !poll.cast.isEmpty else { return [] }
        return try closing(poll, PollFigures(poll.cast), PollTerms().over(poll), in: meeting)
    }

    // MARK: By ear

    /// Ayes and noes, applause: enough where more for than against of those here decide, or more than half of them.
    private func decide(
        heard passed: Bool, on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let question = try questionToPut(named, in: meeting)
        let amount = question.amendment == nil ? proposal(question.proposal)?.finalAmount : nil
        let rules =
            charter(of: meeting)?
            .majorities(for: question.amendment == nil ? terms.matter : nil, amount: amount, in: meeting.kind) ?? []
        guard let first = rules.first else { throw .poll(.noMajorityRule(matter: terms.matter)) }
        for rule in rules where rule.demand != .fewerAbstentions {
            guard rule.share == .moreThanHalf, rule.base != .entitled, rule.measure == nil, rule.demand == nil,
                rule.citation == first.citation
            else { throw .poll(.mustBeCounted(rule.citation)) }
        }
        let opened = try opening(question, terms, in: meeting)
        let heard = PollEvent.heard(question, passed: passed, electorate, quorum: quorumNow)
        let book = after(opened, at: stamp)
        return opened + [.poll(heard)]
            + (passed ? book.adoption(by: question, matter: terms.matter, in: book.meeting ?? meeting) : [])
    }

    // MARK: The chair

    private func decide(
        casting choice: Choice, on named: QuestionID?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        guard choice != .abstain else { throw .poll(.castingVoteAbstains) }
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        guard let question = named ?? meeting.polls.last(where: { $0.annulled == nil })?.question,
            let poll = meeting.standingPoll(on: question), poll.item == meeting.currentItem,
            state(of: question) == .tied, let judgement = poll.judgement
        else { throw .poll(.nothingTied) }
        guard let citation = charter(of: meeting)?.castingVote(in: meeting.kind) else { throw .poll(.noCastingVote) }
        // One vote more on the chair's side; of those present and entitled there are as many as before.
        var votes = poll.votes
        if choice == .for { votes.for += 1 } else { votes.against += 1 }
        let grows = [.yesNo, .yesNoAbstain, .valid, .cast].contains(judgement.rule.base)
        let again = judgement.rule.judge(votes, base: judgement.baseSize + (grows ? 1 : 0))
        let isMet = again.isMet && poll.further.allSatisfy(\.isMet)
        let given = Event.poll(
            .castingVoteGiven(question, choice, by: meeting.chair, citation, isMet: isMet))
        return [given] + (isMet ? adoption(by: question, matter: poll.matter, in: meeting) : [])
    }

    // MARK: Consensus

    private func decide(
        consensus hands: [Int], on named: QuestionID?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let question = try pending(named)
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let raised = hands.reduce(0) { $0.addingReportingOverflow($1).partialValue }
        let people = electorate.present
        guard hands.allSatisfy({ $0 >= 0 && $0 <= people }), raised <= people else {
            throw .poll(.moreVotesThanPeople(votes: raised, people: people))
        }
        let temperature = Event.poll(.temperatureTaken(question, hands: hands))
        guard let consensus = charter(of: meeting)?.consensusTerms else { return [temperature] }
        try refuseWithoutQuorum(meeting)
        let below = hands.prefix(max(0, consensus.terms.level)).reduce(0, +)
        let votes = Votes(for: raised - below, against: below)
        let rule = RequiredMajority(Share(1, of: 1, strict: false), of: .yesNo, from: consensus.citation)
        let judgement = rule.judge(votes, base: votes.cast)
        let now = electorate
        return [
            temperature,
            .poll(.opened(question, method: .consensus, matter: nil, subject: nil, now)),
            .poll(
                .closed(
                    question, votes: votes, now, judgement: judgement, otherReading: nil, quorum: quorumNow)),
        ]
    }

    // MARK: Annulment

    private func questionToAnnul(_ named: QuestionID?, in meeting: Meeting) throws(Refusal) -> QuestionID {
        if let named {
            guard state(of: named) != nil else { throw .proposal(.unknownQuestion(named)) }
            guard meeting.openPoll?.question == named || meeting.standingPoll(on: named) != nil else {
                throw .poll(.noPollToAnnul(named))
            }
            try refuseUnderDecidedMotion(named)
            return named
        }
        guard let last = meeting.polls.last(where: { $0.annulled == nil }) else { throw .poll(.noPollOpen) }
        try refuseUnderDecidedMotion(last.question)
        return last.question
    }

    /// Once the motion is decided its amendments stand in it: the motion's poll is annulled first.
    private func refuseUnderDecidedMotion(_ question: QuestionID) throws(Refusal) {
        guard question.amendment != nil, let motion = proposal(question.proposal), motion.state != .pending else {
            return
        }
        throw .proposal(.questionNotPending(motion.id, motion.state))
    }
}

extension Meeting {
    /// Why the call that the last line closed needs no closing: its last name did.
    func closedByLastName(_ last: Stamp) -> PollRefusal? {
        guard let poll = polls.last, poll.method == .rollCall, let closed = poll.closed, closed == last,
            poll.cast.contains(where: { $0.stamp == closed })
        else { return nil }
        return .rollCallIsOver(poll.question)
    }
}

extension String {
    /// Whether a motion's words name that question: 重新表决P1, but not P12.
    fileprivate func names(_ question: QuestionID) -> Bool {
        var rest = self[...]
        while let found = rest.range(of: question.description, options: .caseInsensitive) {
            rest = rest[found.upperBound...]
            if rest.first?.isNumber != true, rest.first != "-" { return true }
        }
        return false
    }
}
