import Kernel
import Ledger

// People served: what stands in the house's list, and what its events answer.
extension Room {
    static let service = Room(events: ServiceEvent.self, verbs: Verbs.service)
}

extension Event {
    public static func service(_ event: ServiceEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var service: ServiceEvent? { content as? ServiceEvent }
}

extension ServiceEvent: Happening {
    public static var key: String { "service" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] { [] }

    /// How often the ledger is opened and how much is written in it is nobody's business either.
    public var holdsParticulars: Bool {
        switch self {
        case .categoryAdded, .published: false
        default: true
        }
    }

    public var withoutReasons: ServiceEvent { self }

    public var restsOnSecret: Bool { true }

    /// What it sealed.
    public var sealedFact: SealedFact? { if case .sealed(let fact) = self { fact } else { nil } }

    public var isSealed: Bool { if case .sealed = self { true } else { false } }

    public var touchesKeys: Bool {
        switch self {
        // What went out cannot be called back either.
        case .made, .opened, .rewrapped, .recoveryPrinted, .destroyed, .expired, .published: true
        case .sealed, .categoryAdded: false
        }
    }

    public func vaultChange(of ledger: OpenLedger) -> VaultChange { ledger.change(of: self) }

    public var recorded: Recorded {
        switch self {
        case .categoryAdded, .published: .line
        case .made, .opened, .rewrapped, .recoveryPrinted:
            .nowhere(because: "who opens the ledger, and when, is no part of a meeting")
        case .sealed, .destroyed, .expired: .nowhere(because: "what is kept of people served is sealed")
        }
    }
}

extension Command {
    public static func service(_ command: ServiceCommand) -> Command { Command(command) }
}

extension ServiceCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, with: supplies.ledger, at: stamp)
    }

    public var isSealed: Bool {
        switch self {
        case .opened, .rewrapped, .recoveryPrinted, .category, .publish: false
        default: true
        }
    }
}
