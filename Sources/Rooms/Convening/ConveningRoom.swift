import Kernel

// Meetings called ahead and meetings that are due: what stands in the house's list, and what its events answer.
extension Room {
    static let convening = Room(
        events: ConveningEvent.self, verbs: Verbs.convening, views: [CallFields.self, CallItemFields.self],
        tables: [.calls, .regularMeetings],
        dropReasons: { book in
            for place in (book.conveningState?.calls ?? []).indices { book.conveningState?.calls[place].reason = nil }
        },
        situation: { $0.plannedCalls.isEmpty ? [] : .actions })
}

extension Event {
    public static func convening(_ event: ConveningEvent) -> Event { Event(event) }
}

extension ConveningEvent: Happening {
    public static var key: String { "convening" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .cancelled(_, let reason): list(reason)
        case .planned, .changed, .held, .scheduled: []
        }
    }

    public var holdsParticulars: Bool { false }

    public var recorded: Recorded { .line }

    public var withoutReasons: ConveningEvent {
        if case .cancelled(let id, _) = self { .cancelled(id, reason: nil) } else { self }
    }

    public func numbered(like earlier: ConveningEvent) -> ConveningEvent {
        guard case .planned(_, let terms, let committee, let notice) = self, case .planned(let id, _, _, _) = earlier
        else { return self }
        return .planned(id, terms: terms, committee: committee, notice: notice)
    }
}

extension Command {
    public static func convening(_ command: ConveningCommand) -> Command { Command(command) }
}

extension ConveningCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, supplies: supplies, at: stamp)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] { book.needs(self) }
}
