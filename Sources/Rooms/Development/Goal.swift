import Kernel

/// What a plan starts from, and where it was said.
public struct Problem: Codable, Hashable, Sendable {
    public let id: ProblemID
    /// The title of its plan.
    public let plan: String
    public let text: String
    /// The field of work (领域) by the name that the book has for it.
    public let field: String?
    /// The motion or the entry that it was found in.
    public let proposal: QuestionID?
    public let entry: Int?
    public let stamp: Stamp
    /// The meeting in which it was found, where one was open.
    public let meeting: Int?
}

/// How far a goal looks ahead.
public enum Horizon: String, Codable, CaseIterable, Sendable { case short, middle, long }

/// What a goal says: the part of it that is agreed, and that an adjustment changes.
public struct GoalTerms: Codable, Hashable, Sendable {
    public var text: String
    public var horizon: Horizon?
    public var due: Day?

    public init(text: String, horizon: Horizon? = nil, due: Day? = nil) {
        self.text = text
        self.horizon = horizon
        self.due = due
    }
}

/// What is to be reached, how far it has come, and everything that it said before.
public struct Goal: Codable, Hashable, Sendable {
    /// One reading of the goal. The first is the one it was set with; none is ever forgotten.
    public struct Reading: Codable, Hashable, Sendable {
        public let terms: GoalTerms
        public let stamp: Stamp
        /// The motion that it rests on, where one was named.
        public let proposal: QuestionID?
        /// Why it was changed: for the file alone.
        public internal(set) var reason: String?
    }

    /// What was told of it, and how much of it was done then, in hundredths.
    public struct Progress: Codable, Hashable, Sendable {
        public let stamp: Stamp
        public let text: String?
        public let percent: Int?
    }

    public let id: GoalID
    public let problem: ProblemID
    /// Oldest first; there is always at least one.
    public internal(set) var readings: [Reading]
    public internal(set) var progress: [Progress] = []
    public let meeting: Int?

    public var terms: GoalTerms { readings[readings.count - 1].terms }
    public var stamp: Stamp { readings[0].stamp }
    /// How much of it is done, in hundredths.
    public var percent: Int { progress.last { $0.percent != nil }?.percent ?? 0 }
    public var isReached: Bool { percent == 100 }

    /// Its day is past and it is not reached.
    public func isLate(on day: Day) -> Bool { !isReached && terms.due.map { $0 < day } == true }
}
