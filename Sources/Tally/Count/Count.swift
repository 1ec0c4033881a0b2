import Kernel

/// The result of a count, and how it came about. Everything printed about a count is made from this value.
public struct Count: Sendable {
    /// The rule's name, as ``RuleBook`` knows it.
    public var rule: String
    /// Every option with the value it had, defaults included.
    public var options: [String: String]
    public var seats: Int
    public var candidates: [Candidate]
    /// What each candidate is called in results: the name, or the id of a project.
    public var labels: [String]
    /// All papers, blank ones too.
    public var ballots: Int64
    /// Papers that could be counted at all.
    public var valid: Int64
    /// Papers with no mark at all.
    public var blank: Int64
    /// In the order of election.
    public var elected: [Int] = []
    /// Those between whom the last seats stay open, when a tie was not settled.
    public var tied: [Int] = []
    /// How ties were to be settled after the rule's own steps, as the command line names it.
    public var tieBreak: [String] = []
    /// Every tie met, settled or not.
    public var ties: [Tie] = []
    /// Seats that were kept for groups.
    public var reserved: [Reserve] = []
    /// Who could have voted, where the rule asks.
    public var registered: Int64?
    /// What may be spent, for a participatory budget; else 0.
    public var budget: Rational = 0
    /// In what money, where the file names it.
    public var currency = ""
    public var quota: Rational?
    /// Decimals in which the rule counts votes; amounts are shown with so many.
    public var places: Int = 0
    /// Whether amounts are fractions that decimals can only approach; they are then also given exactly.
    public var isExact = false
    public var rounds: [Round] = []
    /// By candidate, for rules that give each a score.
    public var scores: [Int: Rational] = [:]
    /// From first to last, for rules that rank; those tied share a place.
    public var order: [[Int]] = []
    /// Every best order, for a rule that finds whole orders; many are cut short, and a note says so.
    public var orders: [[Int]] = []
    /// Every winning committee, where the rule reports all that tie.
    public var committees: [[Int]] = []
    /// pairwise[a][b]: papers that prefer a to b; for rules that compare in pairs.
    public var pairwise: [[Int64]] = []
    /// Why each was taken or left, in the figures of a rule that goes step by step.
    public var reasons: [Int: Phrase] = [:]
    /// Whom a seat kept for a group kept out, by rules that elect the most; see ``Transcript/passOver(_:)``.
    public internal(set) var keptOut: [Int] = []
    /// How many changed papers would change who is elected, where that was asked for; see ``Rule/margin(of:in:options:)``.
    public var margin: Margin?
    /// Whatever a reader should be told: what a reserved seat changed, how an option was read.
    public var notes: [Phrase] = []

    public init(rule: String, options: [String: String], election: Election) {
        self.rule = rule
        self.options = options
        self.seats = election.seats
        self.candidates = election.candidates
        self.labels = election.candidates.map { election.budget > 0 ? $0.id ?? $0.name : $0.name }
        self.reserved = election.reserved
        self.registered = election.registered
        self.budget = election.budget
        self.currency = election.currency
        self.notes = election.notes
        self.ballots = election.ballots.total
        self.valid = election.ballots.total
        self.blank = election.ballots.total - election.ballots.marked
    }

    /// Those not withdrawn, in file order.
    public var standing: [Int] { candidates.indices.filter { !candidates[$0].isWithdrawn } }

    /// What a candidate is called in results.
    public func label(_ candidate: Int) -> String { labels.indices.contains(candidate) ? labels[candidate] : "?" }

    /// What a candidate is called where people read it: a project by its id and its name.
    public func title(_ candidate: Int) -> String {
        let label = label(candidate)
        guard candidates.indices.contains(candidate), !candidates[candidate].name.isEmpty,
            candidates[candidate].name != label
        else { return label }
        return "\(label) \(candidates[candidate].name)"
    }

    public func titles(_ candidates: [Int], _ language: Language) -> String {
        language.list(candidates.map(title))
    }

    /// An amount of votes as shown: with the rule's decimals.
    public func show(_ votes: Rational) -> String { votes.decimal(places) }

    /// Whether a tie was left open, so that the result is not whole.
    public var isOpen: Bool { !tied.isEmpty || ties.contains { $0.settlement == .open } }
}
