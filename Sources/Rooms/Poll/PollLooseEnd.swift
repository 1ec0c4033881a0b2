/// A vote that was opened and not closed.
enum PollLooseEnd: LooseEnd {
    case open(QuestionID)

    func told(by screen: any Screen) -> String {
        switch self {
        case .open(let question): screen.polls.pollOpen(question)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, _ in
        meeting.openPoll.map { [PollLooseEnd.open($0.question)] } ?? []
    }
}
