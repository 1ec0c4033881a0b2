import Kernel

/// A method entered the book in this reading; the text itself is kept with the entry.
public struct MethodEntered: Codable, Hashable, Sendable {
    public let value: Method
    public let sha256: String
}

// Methods: what stands in the house's list, and what their event answers.
extension Room {
    static let methods = Room(
        events: MethodEntered.self,
        views: [
            FourStepsFields.self, StepSheetFields.self, LedgerFields.self, LedgerRowFields.self, StepDayFields.self,
        ],
        papers: Paper.ofMethods)
}

extension Event {
    public static func methodEntered(_ method: Method, sha256: String) -> Event {
        Event(MethodEntered(value: method, sha256: sha256))
    }
    /// The text, where the event brought one in.
    public var methodEntered: MethodEntered? { content as? MethodEntered }
}

extension MethodEntered: Happening {
    public static var key: String { "methodEntered" }
    public static var kinds: [String] { [] }

    public func apply(to book: inout Book, at stamp: Stamp) { book.enter(value) }

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
