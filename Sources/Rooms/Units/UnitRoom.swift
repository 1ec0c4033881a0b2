import Kernel

// The units of the buildings: what stands in the house's list, and what its events answer.
extension Room {
    static let units = Room(events: UnitEvent.self, verbs: Verbs.units, tables: [.units])
}

extension Event {
    public static func units(_ event: UnitEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var units: UnitEvent? { content as? UnitEvent }
}

extension UnitEvent: Happening {
    public static var key: String { "units" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self) }

    public var privateWords: [String] {
        switch self {
        case .registered: []
        case .corrected(_, _, _, let reason), .removed(_, _, let reason): [reason]
        }
    }

    /// Who owns what is nobody's but the owners' and the meeting's.
    public var holdsParticulars: Bool { true }
}

extension Command {
    public static func units(_ command: UnitCommand) -> Command { Command(command) }
}

extension UnitCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self)
    }
}
