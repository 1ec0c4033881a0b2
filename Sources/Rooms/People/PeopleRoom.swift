import Kernel

// Who is who: what stands in the house's list, and what its events answer.
extension Room {
    static let people = Room(
        events: PeopleEvent.self, verbs: Verbs.people, tables: [.people])
}

extension Event {
    public static func people(_ event: PeopleEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var people: PeopleEvent? { content as? PeopleEvent }
}

extension PeopleEvent: Happening {
    public static var key: String { "people" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, by: stamp.entry) }

    public var privateWords: [String] {
        switch self {
        case .entered: []
        case .related(_, _, let relation): [relation]
        }
    }

    public var holdsParticulars: Bool {
        switch self {
        case .entered(_, let details): details != PersonDetails()
        case .related: true
        }
    }

    public func note(_ book: Book, in glance: inout Glance) {
        if case .entered(let name, _) = self, book.registry.knows(name) { glance.known.insert(name) }
    }

    public var isBroughtIn: Bool { if case .entered = self { true } else { false } }
}

extension Command {
    public static func people(_ command: PeopleCommand) -> Command { Command(command) }
}

extension PeopleCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp).map(Event.people)
    }
}
