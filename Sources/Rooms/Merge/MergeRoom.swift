import Kernel

// Copies of a book laid together: what stands in the house's list, and what the event answers. Nobody types it.
extension Room {
    static let merges = Room(events: MergeEvent.self, verbs: [])
}

extension Event {
    public static func merge(_ event: MergeEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var merge: MergeEvent? { content as? MergeEvent }
}

extension MergeEvent: Happening {
    public static var key: String { "merge" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) {}

    public var privateWords: [String] { [] }
    /// Beside it stands all that either copy had, particulars of people among it.
    public var holdsParticulars: Bool { true }
    public var withoutReasons: Self { self }

    public var recorded: Recorded {
        .nowhere(
            because:
                "it says of which copies the book is made; what was taken of them is in the record as if typed here")
    }

    public func told(in scene: Scene, by screen: any Screen) -> String? { nil }

    public var restsOnSecret: Bool { true }
    /// The chains of the copies rest on it.
    public var touchesKeys: Bool { true }
}
