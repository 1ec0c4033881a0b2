extension LooseEnd {
    func told(by screen: any Screen) -> String {
        let words = screen.looseEnds
        return switch self {
        case .undecided(let question, let text): words.undecided(question, text)
        case .pollOpen(let question): words.pollOpen(question)
        case .actionWithoutOwner(let action, let text): words.withoutOwner(action, text)
        case .actionWithoutDate(let action, let text): words.withoutDay(action, text)
        case .withoutQuorum(let text, let quorum):
            words.withoutQuorum(text, present: quorum.present, required: quorum.required)
        case .itemNotTaken(let number, let title): words.itemNotTaken(number, title)
        case .electionOpen(let post, let isRead): isRead ? words.electionRead(post) : words.electionCalled(post)
        case .seatsOpen(let post, _, let tied, _) where !tied.isEmpty: words.seatsTied(post, names: tied)
        case .seatsOpen(let post, let seats, _, let mayStay):
            mayStay ? words.seatsMayStay(post, seats: seats) : words.seatsOpen(post, seats: seats)
        }
    }
}
