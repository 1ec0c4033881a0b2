import Kernel

/// What is counted: who stands, for how many seats, and the ballots.
///
///     var election = Election(seats: 1, candidates: [Candidate("杨通海"), Candidate("潘玉珍")])
///     try election.ballots.append(Ballot([1, 0], weight: 12))
public struct Election: Sendable {
    /// The title the file gives, or nothing.
    public var title: String

    /// In the order of the file or the paper.
    public var candidates: [Candidate]

    /// How many are to be elected.
    public var seats: Int

    public var ballots: Ballots

    /// The order a file lays down for ties (BLT's `[tie]` line): candidates from the first taken to the last. Those it
    /// leaves out follow in file order.
    public var tieOrder: [Int]

    /// What may be spent, for a participatory budget; exactly, in the unit of ``Candidate/cost``.
    public var budget: Rational

    /// In what money, as the file names it (`PLN`); empty where it doesn't.
    public var currency = ""

    /// Whether a paper ranks those it names above those it leaves out. A file may say that it doesn't
    /// (`Implicit Ranking: false`): then rules that compare in pairs compare only whom a paper names.
    public var ranksUnnamedLast = true

    /// Seats kept for groups of candidates.
    public var reserved: [Reserve] = []

    /// Who could have voted, when the rule asks for turnout; nobody knows it from the ballots.
    public var registered: Int64?

    /// What a published file left out to keep single voters hidden; nil where it is whole. See ``published(atLeast:)``.
    public var withheld: Withheld?

    /// Ballots cut short, and ballots left out.
    public struct Withheld: Hashable, Sendable {
        public var shortened: Int64
        public var dropped: Int64

        public init(shortened: Int64, dropped: Int64) {
            self.shortened = shortened
            self.dropped = dropped
        }
    }

    /// What the reader of a file passed over, for the eye: an unknown bracket option, a line kept as a comment.
    public var warnings: [Phrase]

    /// What every result counted from this file must tell: that ballots are missing, a condition of the file that no rule
    /// looks at.
    public var notes: [Phrase] = []

    /// What the file was taken for.
    public var reading = BallotReading()

    public init(
        title: String = "", seats: Int, candidates: [Candidate], ballots: Ballots = Ballots(), tieOrder: [Int] = [],
        budget: Rational = 0, registered: Int64? = nil
    ) {
        self.title = title
        self.seats = seats
        self.candidates = candidates
        self.ballots = ballots
        self.tieOrder = tieOrder
        self.budget = budget
        self.registered = registered
        self.warnings = []
    }

    /// Those who stand: everyone not withdrawn, in file order.
    public var standing: [Int] { candidates.indices.filter { !candidates[$0].isWithdrawn } }

    /// Those who can be elected: standing, and no bundle of undeclared write-ins.
    public var electable: [Int] { standing.filter { !candidates[$0].isUndeclared } }

    /// Every candidate once, in the order a tie settled by `order` follows.
    public var precedence: [Int] {
        var seen = Set<Int>()
        return (tieOrder + candidates.indices).filter { candidates.indices.contains($0) && seen.insert($0).inserted }
    }

    public func name(_ candidate: Int) -> String {
        candidates.indices.contains(candidate) ? candidates[candidate].name : "?"
    }
}
