import Kernel

// Putting a question to the vote.
extension Book {
    func decide(_ command: PollCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        try refuseIfRecordsOnly(meeting)
        try refuseBeforeProcedure(command, in: meeting)
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
        case .unanimous(let named, let matter):
            if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            let question = try pending(named)
            let terms = PollTerms(method: .unanimous, matter: matter).standing(on: question, in: meetings)
            return try holding(question, terms, in: meeting, at: stamp) {
                PollFigures(Votes(for: $0.present))
            }
        case .consensus(let question, let hands):
            return try decide(consensus: hands, on: question, in: meeting)
        case .annul(let question?, let reason) where meeting.writtenVote(on: question) != nil:
            return [.written(.cancelled(question, reason: reason))]
        case .annul(let question, let reason):
            let annulled = try questionToAnnul(question, in: meeting)
            let events =
                [.poll(.annulled(annulled, reason: reason))] + withdrawal(ofAdoptionBy: annulled, in: meeting)
            // A vote before it stands again, with what it brought about.
            let book = after(events, at: stamp)
            guard let sitting = book.meeting, let earlier = sitting.standingPoll(on: annulled),
                earlier.outcome == .adopted
            else { return events }
            return events + book.adoption(by: annulled, matter: earlier.matter, in: sitting)
        case .close where meeting.paperBox != nil: return try sealingPapers(at: stamp)
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
            try refuseWhileRead(meeting)
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
            return try recounting(recounted, figures, roll: [], try terms.again(recounted), in: meeting)
        }
        if figures == nil, named == nil, let closed = meeting.closedByLastName(last) { throw .poll(closed) }
        let question = try questionToPut(named, in: meeting)
        let terms = terms.standing(on: question, in: meetings)
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
    func questionToPut(
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
    func recountable(_ named: QuestionID?, in meeting: Meeting, ofRollCall: Bool = false) -> Poll? {
        guard let named, let poll = meeting.standingPoll(on: named), poll.item == meeting.currentItem,
            let state = state(of: named), state == .adopted || state == .rejected || (ofRollCall && state == .tied)
        else { return nil }
        // What was heard was not counted: figures on it are a vote of their own.
        if poll.heard != nil { return nil }
        // Once its motion is decided, an amendment's votes stand.
        if named.amendment != nil, proposal(named.proposal)?.state != .pending { return nil }
        return poll
    }

    // MARK: Annulment

    private func questionToAnnul(_ named: QuestionID?, in meeting: Meeting) throws(Refusal) -> QuestionID {
        if let named {
            guard state(of: named) != nil else { throw .proposal(.unknownQuestion(named)) }
            guard meeting.openPoll?.question == named || meeting.lastPoll(on: named) != nil else {
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
