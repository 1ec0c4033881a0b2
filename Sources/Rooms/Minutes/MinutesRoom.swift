import Kernel

// The record itself: what stands in the house's list, and what its events answer.
extension Room {
    static let minutes = Room(
        events: MinutesEvent.self, verbs: Verbs.minutes,
        views: [
            PieceFields.self, CorrectedWordsFields.self, RemarkFields.self, MotionFields.self, AmendmentFields.self,
            PollFields.self, ResolutionFields.self, TaskFields.self,
        ],
        dropReasons: { $0.dropCorrectionsOfReasons() },
        situation: { $0.meetings.contains { !$0.isOpen } ? .closed : [] })
}

extension Event {
    public static func minutes(_ event: MinutesEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var minutes: MinutesEvent? { content as? MinutesEvent }
}

extension MinutesEvent: Happening {
    public static var key: String { "minutes" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        // What a correction corrects decides whether its words are private: see `dropCorrectionsOfReasons`.
        []
    }

    public var holdsParticulars: Bool { false }

    public var textTaken: String? { if case .signed(_, _, _, let sha256) = self { sha256 } else { nil } }

    public var echo: Echo? {
        switch self {
        case .madePrivate(let entry): .hides(entry)
        case .corrected(let entry, _, _): .repeats([entry])
        case .readOut, .approved, .signed: nil
        }
    }
}

extension Command {
    public static func minutes(_ command: MinutesCommand) -> Command { Command(command) }
}

extension MinutesCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        if let sealed = try book.sealedCorrection(self, with: supplies.ledger) { return [.service(sealed)] }
        return try book.decide(self, supplies: supplies).map(Event.minutes)
    }

    public func meetingSigned(in book: Book) throws(Refusal) -> Meeting? {
        if case .sign(_, let number) = self { try book.meetingToSign(number) } else { nil }
    }
}

extension Book {
    /// A correction of a reason repeats it, also once the person came after all and the reason is gone.
    fileprivate mutating func dropCorrectionsOfReasons() {
        let book = self
        corrections.removeAll { correction in
            switch book.words(ofEntry: correction.entry)?.place {
            case .apology, nil: true
            default: false
            }
        }
    }
}
