import Kernel

/// What a book decided, one sentence each, as everybody may read it: for a page that recounts a whole book.
public struct BookDecision: Sendable {
    public let meeting: String
    public let title: String
    public let sentence: String
    /// The entry that decided.
    public let entry: Int
}

extension Book {
    /// Votes that were closed and stand, and elections that were declared, in the order of their meetings.
    public func decisions(in wording: any Wording) -> [BookDecision] {
        let book = withoutReasons
        return book.meetings.flatMap { meeting -> [BookDecision] in
            let place = "\(wording.date(meeting.day)) \(meeting.opening.title)"
            let polls = meeting.polls.compactMap { poll -> BookDecision? in
                guard let closed = poll.recounted ?? poll.closed, poll.annulled == nil else { return nil }
                let text = book.proposal(poll.question.proposal)?.text ?? poll.subject ?? ""
                return BookDecision(
                    meeting: place, title: "\(poll.question) \(text)",
                    sentence: wording.outcome(of: poll, unit: meeting.attendance.unit), entry: closed.entry)
            }
            let elections = meeting.elections.compactMap { election -> BookDecision? in
                guard let declaration = election.declaration else { return nil }
                return BookDecision(
                    meeting: place, title: election.post, sentence: wording.because(election, in: meeting, of: book),
                    entry: declaration.stamp.entry)
            }
            return polls + elections
        }
    }
}
