import Kernel

/// Who has the floor and who waits for it, under the Nantang rules: hand first (rule 3), at most so many turns a motion
/// (rule 5), opposing sides alternate (rule 8), and those who have not spoken before those who have.
public struct SpeakerList: Codable, Sendable {
    public struct Turn: Codable, Hashable, Sendable {
        public let name: String
        public let side: Side?
        public let from: Moment
        public internal(set) var to: Moment?
        /// Why the chair stopped it, empty where no reason was given; `nil` where it was not stopped.
        public internal(set) var stopped: String?
        /// The item and the question before the meeting: turns are counted for each.
        public let item: Int
        public let question: Int?
    }

    public struct Waiting: Codable, Hashable, Sendable {
        public let name: String
        public let side: Side?
    }

    public private(set) var waiting: [Waiting] = []
    public private(set) var turns: [Turn] = []

    public init() {}

    /// The turn of the one who has the floor.
    public var current: Turn? { turns.last.flatMap { $0.to == nil ? $0 : nil } }

    /// How often somebody had the floor on this question.
    public func turns(of name: String, item: Int, question: Int?) -> Int {
        turns.count { $0.name == name && $0.item == item && $0.question == question }
    }

    /// Those waiting in the order in which they should speak: first-timers before the others, then the side that did not
    /// speak last, then as the hands went up.
    public func order(item: Int, question: Int?) -> [Waiting] {
        guard waiting.count > 1 else { return waiting }
        let heard = turns.filter { $0.item == item && $0.question == question }
        let lastSide = heard.last { $0.side != nil }?.side
        return waiting.enumerated()
            .map { place, waiting in
                let spoken = heard.count { $0.name == waiting.name }
                let isSameSide = waiting.side != nil && waiting.side == lastSide
                return (rank: spoken * 2 + (isSameSide ? 1 : 0), place: place, waiting: waiting)
            }
            .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
            .map(\.waiting)
    }

    mutating func queue(_ names: [String], side: Side?) {
        for name in names {
            waiting.removeAll { $0.name == name }
            waiting.append(Waiting(name: name, side: side))
        }
    }

    mutating func give(to name: String, at moment: Moment, item: Int, question: Int?) {
        end(at: moment)
        let side = waiting.first { $0.name == name }?.side
        waiting.removeAll { $0.name == name }
        turns.append(Turn(name: name, side: side, from: moment, to: nil, stopped: nil, item: item, question: question))
    }

    mutating func stop(_ name: String, reason: String?, at moment: Moment) {
        waiting.removeAll { $0.name == name }
        guard current?.name == name else { return }
        turns[turns.count - 1].stopped = reason ?? ""
        end(at: moment)
    }

    mutating func end(at moment: Moment) {
        guard current != nil else { return }
        turns[turns.count - 1].to = max(moment, turns[turns.count - 1].from)
    }

    /// See `Book.withoutReasons`.
    mutating func dropReasons() {
        for place in turns.indices where turns[place].stopped != nil { turns[place].stopped = "" }
    }

    /// A new item begins with nobody waiting.
    mutating func clear(at moment: Moment) {
        end(at: moment)
        waiting.removeAll()
    }
}
