import Kernel

// Undo and redo: what stands in the house's list, and what its events answer.
extension Room {
    static let history = Room(
        events: HistoryEvent.self, verbs: [])
}

extension Event {
    public static func history(_ event: HistoryEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var history: HistoryEvent? { content as? HistoryEvent }
}

extension HistoryEvent: Happening {
    public static var key: String { "history" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) {}

    public func told(in scene: Scene, by screen: any Screen) -> String? { nil }

    public var privateWords: [String] {
        switch self {
        case .undone(_, let anew), .redone(_, let anew): anew.flatMap { $0.events.flatMap(\.content.privateWords) }
        }
    }

    /// It is in no record.
    public var withoutReasons: HistoryEvent { self }
    public var recorded: Recorded {
        .nowhere(
            because:
                "what is undone is as if it had not been typed; a decision, seal or reading changed by it is named by an event of its own"
        )
    }

    public var holdsParticulars: Bool {
        switch self {
        case .undone(_, let anew), .redone(_, let anew): anew.contains { $0.events.contains(where: \.isPersonal) }
        }
    }

    public var echo: Echo? {
        switch self {
        case .undone(let entries, _), .redone(let entries, _): .repeats(entries)
        }
    }
}

extension Command {
    public static func history(_ command: HistoryCommand) -> Command { Command(command) }
}

extension HistoryCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        throw .history(.nothingToUndo)
    }

    public var isOfBox: Bool { true }
}

extension Event {
    /// Whether it holds personal data: a reason that somebody gave, or particulars of a person, or a single paper.
    var isPersonal: Bool { !content.privateWords.isEmpty || content.holdsParticulars }
}
