/// One row of a count: the tallies it starts from, what was decided on them, and which votes moved on.
public struct Round: Sendable {
    /// From 1.
    public var number: Int
    /// By candidate; those withdrawn hold 0 and are not shown.
    public var votes: [Rational]
    /// Votes that have run out of preferences, or count for nobody: the sum of ``inactive`` where a rule keeps those kinds apart.
    public var exhausted: Rational
    /// False where a paper may have voted for several, or the votes are weighed worth: such a row doesn't sum to the papers. The JSON
    /// gives it among `steps`, so that all its `rounds` sum.
    public var sumsToPapers = true
    /// Votes lost to rounding; votes + exhausted + loss are the valid papers, or all papers where the rule counts those.
    public var loss: Rational
    /// What is needed for a seat in this round, where it changes from round to round.
    public var quota: Rational?
    /// The kinds of ballots that count for nobody, apart, where the rule tells them apart.
    public var inactive: Inactive?
    /// A measure beside the votes by which the rule decides (QPQ's quotients), by candidate; else empty.
    public var figures: [Int: Rational] = [:]
    public var decisions: [Decision]
    public var transfers: [Transfer]

    public init(
        number: Int, votes: [Rational], exhausted: Rational = 0, loss: Rational = 0, quota: Rational? = nil,
        inactive: Inactive? = nil
    ) {
        self.number = number
        self.votes = votes
        self.exhausted = exhausted
        self.loss = loss
        self.quota = quota
        self.inactive = inactive
        self.decisions = []
        self.transfers = []
    }

    public var elected: [Int] { decisions.flatMap { $0.kind.elects ? $0.candidates : [] } }
    public var excluded: [Int] { decisions.flatMap { $0.kind.excludes ? $0.candidates : [] } }
}

/// Ballots that count for nobody, by cause.
public struct Inactive: Hashable, Sendable {
    /// More than one candidate at the rank that would count.
    public var overvotes: Int64 = 0
    /// More empty ranks in a row than the rule passes over.
    public var skipped: Int64 = 0
    /// A candidate ranked again.
    public var repeated: Int64 = 0
    /// No continuing candidate left.
    public var exhausted: Int64 = 0
    /// Nothing marked at all: such a paper is not valid, and none of the other kinds.
    public var blank: Int64 = 0

    public init() {}

    /// Without the blank ones.
    public var total: Int64 { overvotes + skipped + repeated + exhausted }
}

/// Votes that went from one candidate to another, or to nobody.
public struct Transfer: Hashable, Sendable {
    public enum Destination: Hashable, Sendable {
        case candidate(Int)
        case exhausted, loss
    }

    public var from: Int
    public var to: Destination
    public var votes: Rational
    /// Papers moved, where the rule moves papers.
    public var papers: Int64?

    public init(from: Int, to: Destination, votes: Rational, papers: Int64? = nil) {
        self.from = from
        self.to = to
        self.votes = votes
        self.papers = papers
    }
}

/// Something decided in a round, and why.
public struct Decision: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// Reached the quota.
        case quota
        /// More than half of the continuing votes.
        case majority
        /// The most votes, or the best by the rule's own measure.
        case most
        /// As many continue as seats are left.
        case remaining
        /// A seat kept for a group.
        case reserved
        /// The fewest votes.
        case fewest
        /// Several together, who cannot win whatever comes.
        case batch
        /// Undeclared write-ins leave first.
        case undeclared
        /// Below a floor of first preferences.
        case floor
        /// Left without a seat when all were filled.
        case seatsFilled
        /// Passed over so that a reserved seat can be filled.
        case guarded
        /// A surplus passed on.
        case surplus
        /// A surplus held back for now.
        case deferred
        /// A sub-stage: papers of one value from someone excluded before.
        case parcel

        public var elects: Bool {
            switch self {
            case .quota, .majority, .most, .remaining, .reserved: true
            default: false
            }
        }

        public var excludes: Bool {
            switch self {
            case .fewest, .batch, .undeclared, .floor, .guarded: true
            default: false
            }
        }
    }

    public var kind: Kind
    public var candidates: [Int]
    /// The figure it turned on: the surplus, the value of the papers, the floor.
    public var amount: Rational?

    public init(_ kind: Kind, _ candidates: [Int], amount: Rational? = nil) {
        self.kind = kind
        self.candidates = candidates
        self.amount = amount
    }
}
