import Kernel

// Organisations and their people: what stands in the house's list, and what its events answer.
extension Room {
    static let organisations = Room(events: OrganisationEvent.self, verbs: Verbs.organisations)
}

extension Event {
    public static func organisation(_ event: OrganisationEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var organisation: OrganisationEvent? { content as? OrganisationEvent }
}

extension OrganisationEvent: Happening {
    public static var key: String { "organisation" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] { [] }

    public var holdsParticulars: Bool { false }
}

extension Command {
    public static func organisation(_ command: OrganisationCommand) -> Command { Command(command) }
}

extension OrganisationCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp)
    }
}
