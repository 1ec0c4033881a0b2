/// Who has the floor and who waits for it, under the Nantang rules: first-timers first, sides alternate.
public struct SpeakerList: Codable, Sendable {
    public struct Turn: Codable, Hashable, Sendable {
        public let name: String
        public let side: Side?
        public let from: Moment
        public var to: Moment?
        /// Why the chair stopped it.
        public var stopped: String?
        /// The question that was pending, `nil` between motions: turns are counted for each.
        public let question: Int?
        public let item: Int?
    }

    public struct Waiting: Codable, Hashable, Sendable {
        public let name: String
        public let side: Side?
    }

    public private(set) var waiting: [Waiting] = []
    public private(set) var turns: [Turn] = []
    public var current: Turn? { turns.last.flatMap { $0.to == nil ? $0 : nil } }
}
