/// An election that was not brought to its end.
enum ElectionLooseEnd: LooseEnd {
    /// Called and not declared.
    case open(post: String, isRead: Bool)
    /// The same of a choosing; and projects between which nothing decided.
    case choosing(title: String, isRead: Bool)
    case projects(title: String, tied: [String])
    /// Seats that nobody won, or for which people are tied, and nothing followed. With three elected they may stay open.
    case seats(post: String, seats: Int, tied: [String], mayStay: Bool)

    func told(by screen: any Screen) -> String {
        let words = screen.electionAnswers
        return switch self {
        case .open(let post, let isRead): isRead ? words.electionRead(post) : words.electionCalled(post)
        case .choosing(let title, let isRead):
            isRead
                ? screen.language.choosings.choosingRead(title) : screen.language.choosings.choosingOpen(title)
        case .projects(let title, let tied): screen.language.choosings.choosingTied(title, tied)
        case .seats(let post, _, let tied, _) where !tied.isEmpty: words.seatsTied(post, names: tied)
        case .seats(let post, let seats, _, let mayStay):
            mayStay ? words.seatsMayStay(post, seats: seats) : words.seatsOpen(post, seats: seats)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        let open = meeting.openElections.map { election in
            election.choosing == nil
                ? ElectionLooseEnd.open(post: election.post, isRead: election.sealed != nil)
                : .choosing(title: election.post, isRead: election.sealed != nil)
        }
        return open + meeting.elections.compactMap { seats(of: $0, in: meeting, book) }
    }

    private static func seats(of election: Election, in meeting: Meeting, _ book: Book) -> ElectionLooseEnd? {
        guard let outcome = election.declaration?.outcome, outcome.isValid, election.leftOpen == nil,
            !meeting.elections.contains(where: { $0.call.follows == election.id })
        else { return nil }
        if election.choosing != nil {
            return outcome.tied.isEmpty ? nil : .projects(title: election.post, tied: outcome.tied)
        }
        guard outcome.openSeats > 0 else { return nil }
        return .seats(
            post: election.post, seats: outcome.openSeats, tied: outcome.tied,
            mayStay: outcome.tied.isEmpty && book.mayStayOpen(election, on: meeting.day))
    }
}
