/// A vote that was opened and not closed.
enum PollLooseEnd: LooseEnd {
    case open(QuestionID)
    /// A roll call in which so many have not been called.
    case uncalled(QuestionID, Int)

    func told(by screen: any Screen) -> String {
        switch self {
        case .open(let question): screen.polls.pollOpen(question)
        case .uncalled(let question, let left): screen.polls.rollCallOpen(question, left: left)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        guard let poll = meeting.openPoll else { return [] }
        let left = poll.method == .rollCall ? book.electorate(of: poll).votes - Votes(poll.cast).cast : 0
        return [left > 0 ? PollLooseEnd.uncalled(poll.question, left) : .open(poll.question)]
    }
}
