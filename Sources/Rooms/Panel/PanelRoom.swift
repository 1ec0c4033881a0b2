import Kernel

// Panels drawn by lot: what stands in the house's list, and what its events answer.
extension Room {
    static let panels = Room(
        events: PanelEvent.self, verbs: Verbs.panels,
        views: [PanelListFields.self, PanelFields.self, PanelQuotaFields.self, PanelChangeFields.self],
        papers: [.panel], tables: [.panels])
}

extension Event {
    public static func panel(_ event: PanelEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var panel: PanelEvent? { content as? PanelEvent }
}

extension PanelEvent: Happening {
    public static var key: String { "panel" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .substituted(_, _, _, _, let reason): list(reason)
        case .called, .pooled, .drawn: []
        }
    }

    /// Who is of which sex, people, group and age.
    public var holdsParticulars: Bool {
        switch self {
        case .pooled: true
        case .called, .drawn, .substituted: false
        }
    }

    public var withoutReasons: PanelEvent {
        guard case .substituted(let title, let out, let lot, let names, _) = self else { return self }
        return .substituted(title: title, out: out, by: lot, names: names, reason: nil)
    }

    /// A draw falls on the panel that was called, and no other.
    public var target: String? {
        switch self {
        case .called, .pooled: nil
        case .drawn(let title, _, _), .substituted(let title, _, _, _, _): title
        }
    }
}

extension Command {
    public static func panel(_ command: PanelCommand) -> Command { Command(command) }
}

extension PanelCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp).map(Event.panel)
    }
}
