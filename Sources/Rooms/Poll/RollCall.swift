import Kernel

// A roll call: one call, name by name or many in one line, that closes with its last name.
extension Book {
    func decide(
        rollCall votes: [NamedVote], on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll {
            if let named, named != poll.question { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            try refuseWhileRead(meeting)
            guard poll.method == .rollCall || poll.method == .written else {
                throw .poll(.methodDiffers(.rollCall, open: poll.method))
            }
            if terms.matter != nil { try refuseReserved(terms.matter, on: poll.question, in: meeting) }
            if let subject = terms.subject { try known(subject) }
            return try calling(votes, on: poll.question, after: [], terms, at: stamp)
        }
        let again = named ?? (pendingQuestion == nil ? meeting.polls.last?.question : nil)
        if let poll = recountable(again, in: meeting, ofRollCall: true), !poll.cast.isEmpty {
            try mayVoteAgain(votes, in: poll)
            let roll = poll.cast.replacing(cast(votes, at: stamp))
            return try recounting(
                poll, PollFigures(roll), roll: votes, try terms.again(poll), in: meeting)
        }
        // A vote that is decided is put again by 表决; a secret one is not gone over by name.
        let question = try questionToPut(named, in: meeting, again: false)
        let terms = terms.standing(on: question, in: meetings)
        return try calling(votes, on: question, after: try opening(question, terms, in: meeting), terms, at: stamp)
    }

    /// Takes down votes of a roll call. It closes with the last of those who can vote; while some have not been called it stays open.
    private func calling(
        _ votes: [NamedVote], on question: QuestionID, after opened: [Event], _ terms: PollTerms, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        try mayVote(votes)
        // What the line that opens the call says is in its opening.
        let (matter, subject) = opened.isEmpty ? (terms.matter, terms.subject) : (nil, nil)
        let events = opened + [.poll(.rollCalled(question, votes: votes, matter: matter, subject: subject))]
        let book = after(events, at: stamp)
        guard let meeting = book.meeting, let poll = meeting.openPoll else { return events }
        let (figures, voters) = (PollFigures(poll.cast), book.electorate(of: poll))
        try book.fit(figures, voters)
        // Without a quorum nothing is decided: the call waits until enough are here again, or until it is annulled.
        guard figures.votes.cast == voters.votes, poll.method == .written || book.quorumNow.isMet else { return events }
        return events + (try book.closing(poll, figures, terms.over(poll), in: meeting))
    }

    /// The events that close a roll call before the meeting goes on to something else.
    func closingRollCall(in meeting: Meeting) throws(Refusal) -> [Event] {
        guard let poll = meeting.openPoll, !poll.cast.isEmpty else { return [] }
        return try closing(poll, PollFigures(poll.cast), PollTerms().over(poll), in: meeting)
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
