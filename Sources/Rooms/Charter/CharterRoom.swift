import Kernel

/// A charter or law pack entered the book in this reading; the text itself is kept with the entry.
public struct CharterEntered: Codable, Hashable, Sendable {
    public let value: Charter
    public let sha256: String
}

// Charters: what stands in the house's list, and what their event answers.
extension Room {
    static let charters = Room(
        events: CharterEntered.self, situation: { $0.charters.isEmpty ? [] : .draft })
}

extension Event {
    public static func charterEntered(_ charter: Charter, sha256: String) -> Event {
        Event(CharterEntered(value: charter, sha256: sha256))
    }
    /// The text, where the event brought one in.
    public var charterEntered: CharterEntered? { content as? CharterEntered }
}

extension CharterEntered: Happening {
    public static var key: String { "charterEntered" }
    public static var kinds: [String] { [] }

    public func apply(to book: inout Book, at stamp: Stamp) { book.enter(value, sha256: sha256, at: stamp) }

    public var privateWords: [String] { [] }
    public var withoutReasons: Self { self }
    public var recorded: Recorded {
        .nowhere(
            because:
                "the text is kept with its entry; the record names it where a meeting, a committee or a motion takes it"
        )
    }
    public var holdsParticulars: Bool { false }
    public var isBroughtIn: Bool { true }
    public var textTaken: String? { sha256 }
}
