import Kernel

// Putting a question to the vote.
extension Book {
    func decide(_ command: PollCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        try refuseIfRecordsOnly(meeting)
        switch command {
        case .vote(let question, let votes, let method, let matter, let subject, let subjectCounts):
            if question == nil, let events = try decide(procedureVote: votes, in: meeting) { return events }
            let terms = PollTerms(
                method: method, matter: matter, subject: subject, subjectCounts: subjectCounts)
            return try decide(vote: votes, on: question, terms, in: meeting)
        case .rollCall(let question, let votes, let matter, let subject, let subjectCounts):
            let terms = PollTerms(
                method: .rollCall, matter: matter, subject: subject, subjectCounts: subjectCounts)
            return try decide(rollCall: votes, on: question, terms, in: meeting)
        case .unanimous(let question, let matter):
            let terms = PollTerms(method: .unanimous, matter: matter)
            if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            return try holding(try pending(question), terms, in: meeting) { Votes(for: $0.present) }
        case .consensus(let question, let hands):
            return try decide(consensus: hands, on: question, in: meeting)
        case .annul(let question, let reason):
            let annulled = try questionToAnnul(question, in: meeting)
            return [.poll(.annulled(annulled, reason: reason))] + withdrawal(ofAdoptionBy: annulled, in: meeting)
        }
    }

    // MARK: Figures

    private func decide(
        vote votes: Votes?, on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll {
            if let named, named != poll.question { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            if let method = terms.method, method != poll.method {
                throw .poll(.methodDiffers(method, open: poll.method))
            }
            guard let figures = votes ?? (poll.roll.isEmpty ? nil : poll.rollVotes) else {
                throw .poll(.pollIsOpen(poll.question, poll.method))
            }
            if !poll.roll.isEmpty, figures != poll.rollVotes { throw .poll(.figuresDifferFromRoll(poll.rollVotes)) }
            return try closing(poll, figures, terms.over(poll), in: meeting)
        }
        if let votes, let recounted = recountable(named, in: meeting) {
            return try recounting(recounted, votes, roll: [], terms.again(recounted), in: meeting)
        }
        let question = try questionToPut(named, in: meeting)
        if let votes { return try holding(question, terms, in: meeting) { _ in votes } }
        return [try opening(question, terms, in: meeting)]
    }

    /// The pending question meant, or a tied one that is put again.
    private func questionToPut(_ named: QuestionID?, in meeting: Meeting) throws(Refusal) -> QuestionID {
        let meant = named ?? (pendingQuestion == nil ? meeting.polls.last?.question : nil)
        guard let meant, state(of: meant) == .tied,
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
        rollCall votes: [NamedVote], on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try mayVote(votes.map(\.name))
        if let poll = meeting.openPoll {
            if let named, named != poll.question { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            guard poll.method == .rollCall else { throw .poll(.methodDiffers(.rollCall, open: poll.method)) }
            let roll = poll.roll.replacing(votes)
            try fit(Votes(roll), electorate)
            return [.poll(.rollCalled(poll.question, votes: votes))]
        }
        let again = named ?? (pendingQuestion == nil ? meeting.polls.last?.question : nil)
        if let poll = recountable(again, in: meeting, ofRollCall: true), poll.method == .rollCall {
            let roll = poll.roll.replacing(votes)
            return try recounting(poll, Votes(roll), roll: votes, terms.again(poll), in: meeting)
        }
        let question = try questionToPut(named, in: meeting)
        let roll = [NamedVote]().replacing(votes)
        var events = try holding(question, terms, in: meeting) { _ in Votes(roll) }
        events.insert(.poll(.rollCalled(question, votes: votes)), at: 1)
        return events
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

extension Poll {
    /// The votes that the roll comes to.
    public var rollVotes: Votes { Votes(roll) }
}

extension Votes {
    /// The votes named in a roll call, each person once.
    public init(_ roll: [NamedVote]) {
        self.init(
            for: roll.count { $0.choice == .for }, against: roll.count { $0.choice == .against },
            abstain: roll.count { $0.choice == .abstain })
    }
}

extension [NamedVote] {
    /// This roll with later votes put in: a repeated vote replaces the earlier one.
    public func replacing(_ later: [NamedVote]) -> [NamedVote] {
        var roll = self
        var places = Dictionary(roll.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { one, _ in one })
        for vote in later {
            if let place = places[vote.name] {
                roll[place] = vote
            } else {
                places[vote.name] = roll.count
                roll.append(vote)
            }
        }
        return roll
    }
}
