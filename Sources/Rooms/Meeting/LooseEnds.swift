/// Something a meeting should not end with unnoticed.
public enum LooseEnd: Hashable, Sendable {
    /// A motion without an outcome.
    case undecided(QuestionID, text: String)
    case pollOpen(QuestionID)
    case actionWithoutOwner(ActionID, text: String)
    case actionWithoutDate(ActionID, text: String)
    /// Settled while fewer were present than the rule requires.
    case withoutQuorum(text: String, QuorumStamp)
    /// An item of the agenda that was never taken up.
    case itemNotTaken(Int, title: String)
    /// An election called and not declared.
    case electionOpen(post: String, isRead: Bool)
    /// Seats that nobody won, or for which people are tied, and nothing followed. With three elected they may stay open.
    case seatsOpen(post: String, seats: Int, tied: [String], mayStay: Bool)
}

extension Book {
    /// What stands open in the meeting: asked about once, at 散会.
    public var looseEnds: [LooseEnd] {
        guard let meeting else { return [] }
        var ends: [LooseEnd] = []
        if let poll = meeting.openPoll { ends.append(.pollOpen(poll.question)) }
        for motion in meeting.undecided.compactMap({ proposal($0) }) {
            let open = motion.pendingAmendment.map { ($0.id, $0.text) } ?? (motion.id, motion.text)
            ends.append(.undecided(open.0, text: open.1))
        }
        for election in meeting.openElections {
            ends.append(.electionOpen(post: election.post, isRead: election.sealed != nil))
        }
        for election in meeting.elections {
            guard let outcome = election.declaration?.outcome, outcome.isValid, outcome.openSeats > 0,
                election.leftOpen == nil, !meeting.elections.contains(where: { $0.call.follows == election.id })
            else { continue }
            ends.append(
                .seatsOpen(
                    post: election.post, seats: outcome.openSeats, tied: outcome.tied,
                    mayStay: outcome.tied.isEmpty && mayStayOpen(election, on: meeting.day)))
        }
        for action in openActions.compactMap({ action($0) }) where action.meeting == meeting.number {
            if action.owner == nil { ends.append(.actionWithoutOwner(action.id, text: action.text)) }
            if action.due == nil { ends.append(.actionWithoutDate(action.id, text: action.text)) }
        }
        for item in [meeting.preamble] + meeting.items {
            for resolution in item.resolutions where !resolution.quorum.isMet {
                ends.append(.withoutQuorum(text: resolution.text, resolution.quorum))
            }
            if item.number > 0, item.taken.isEmpty, !item.isTabled {
                ends.append(.itemNotTaken(item.number, title: item.title))
            }
        }
        return ends
    }
}
