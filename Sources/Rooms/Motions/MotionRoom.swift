import Kernel

// What is moved about the business: what stands in the house's list, and what its events answer.
extension Room {
    static let motions = Room(events: MotionEvent.self, verbs: Verbs.motions, looseEnds: MotionLooseEnd.found)
}

extension Event {
    public static func motion(_ event: MotionEvent) -> Event { Event(event) }
}

extension MotionEvent: Happening {
    public static var key: String { "motion" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] { [] }
    public var holdsParticulars: Bool { false }

    public var target: String? {
        switch self {
        case .asked(let motion), .carried(let motion), .voted(let motion, _, _, _):
            "\(motion.kind.rawValue) \(motion.question.map { "\($0)" } ?? "")"
        case .returned(let question, let item), .referred(let question, let item, _, _): "\(question) item \(item)"
        case .ruled: nil
        }
    }
}

extension Command {
    public static func motion(_ command: MotionCommand) -> Command { Command(command) }
}

extension MotionCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp)
    }
}
