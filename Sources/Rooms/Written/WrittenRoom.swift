import Kernel

// Votes by papers: what stands in the house's list, and what its events answer.
extension Room {
    static let written = Room(
        events: WrittenEvent.self, verbs: Verbs.written,
        dropReasons: { book in
            for place in book.meetings.indices where book.meetings[place].written != nil {
                book.meetings[place].dropNamesOfPapers()
            }
        },
        looseEnds: WrittenLooseEnd.found)
}

extension Event {
    public static func written(_ event: WrittenEvent) -> Event { Event(event) }
}

extension WrittenEvent: Happening {
    public static var key: String { "written" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .cancelled(_, let reason), .paperRead(_, _, _, let reason): reason.map { [$0] } ?? []
        case .started, .delivered, .returned, .papersOpened, .unopened, .boxOpened, .boxSealed: []
        }
    }

    /// Who returned a paper, and on which day, is nobody's but the meeting's; nor is the order in which papers were read.
    public var holdsParticulars: Bool {
        switch self {
        case .delivered, .returned, .paperRead: true
        case .started, .papersOpened, .cancelled, .unopened, .boxOpened, .boxSealed: false
        }
    }

    public var target: String? {
        switch self {
        case .started(let questions, _, _): questions.map(\.description).joined(separator: " ")
        case .papersOpened(let question, _, _), .cancelled(let question, _), .unopened(let question, _),
            .boxOpened(let question), .paperRead(let question, _, _, _), .boxSealed(let question, _, _, _):
            question.description
        case .delivered, .returned: nil
        }
    }
}

extension Command {
    public static func written(_ command: WrittenCommand) -> Command { Command(command) }
}

extension WrittenCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp)
    }
}

extension Meeting {
    fileprivate mutating func dropNamesOfPapers() {
        written = written?.map { vote in
            var vote = vote
            vote.delivered = vote.delivered.map { WrittenVote.Slip(count: $0.count, day: $0.day, how: $0.how) }
            vote.returned = vote.returned.map { WrittenVote.Slip(count: $0.count, day: $0.day) }
            vote.late = vote.late.map { WrittenVote.Slip(count: $0.count, day: $0.day) }
            return vote
        }
    }
}
