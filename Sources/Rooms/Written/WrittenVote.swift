import Kernel

/// A vote by papers that go out to people and come back over days; they are opened and counted together.
///
/// Returns are ticked off and papers are counted: of a secret vote nothing joins the two, for the figures are told once, of all papers
/// together, and a paper has no place or time of its own.
public struct WrittenVote: Codable, Sendable {
    /// How a paper went out.
    public enum Delivery: String, Codable, Sendable, CaseIterable {
        case byHand = "当面"
        case byPost = "寄"
        case online = "电子"
    }

    /// A paper of somebody, or so many papers of which nobody noted whose.
    public struct Slip: Codable, Hashable, Sendable {
        /// `nil` where only a number was said.
        public let name: String?
        public let count: Int
        public let day: Day
        public let how: Delivery?
        /// What it weighs, in 0.01 m², where votes weigh by area and it is known whose it is.
        public let area: Int?

        init(name: String, day: Day, how: Delivery? = nil, area: Int? = nil) {
            (self.name, count, self.day, self.how, self.area) = (name, 1, day, how, area)
        }

        init(count: Int, day: Day, how: Delivery? = nil) {
            (name, self.count, self.day, self.how, area) = (nil, count, day, how, nil)
        }
    }

    public let questions: [QuestionID]
    public let opened: Stamp
    /// The last day on which a paper is in time; `nil` until the papers are opened.
    public let until: Day?
    public let isSecret: Bool
    public internal(set) var delivered: [Slip] = []
    public internal(set) var returned: [Slip] = []
    /// Papers that came too late, kept apart and not counted.
    public internal(set) var late: [Slip] = []
    /// Boxes read out paper by paper.
    var boxes: [PaperBox]?
    /// The questions whose papers were opened.
    public internal(set) var counted: [QuestionID] = []

    init(_ questions: [QuestionID], until: Day?, isSecret: Bool, at stamp: Stamp) {
        (self.questions, self.until, self.isSecret, opened) = (questions, until, isSecret, stamp)
    }

    /// Papers that went out; 0 where nobody noted it.
    public var sent: Int { delivered.sum }
    /// Papers that came back in time.
    public var back: Int { returned.sum }
    /// Whether papers of a question are out.
    public func isOut(_ question: QuestionID) -> Bool { questions.contains(question) && !counted.contains(question) }
    public var isOver: Bool { questions.allSatisfy { counted.contains($0) } }
}

extension [WrittenVote.Slip] {
    var sum: Int { reduce(0) { $0 + $1.count } }
}

extension Meeting {
    /// The written vote that a question is in, while its papers are out.
    public func writtenVote(on question: QuestionID) -> WrittenVote? { written?.last { $0.isOut(question) } }
    /// The written votes whose papers are out.
    public var papersOut: [WrittenVote] { (written ?? []).filter { !$0.isOver } }
    /// The written vote that a poll counts.
    func writtenVote(of poll: Poll) -> WrittenVote? {
        poll.method == .written ? written?.last { $0.counted.contains(poll.question) } : nil
    }
}
