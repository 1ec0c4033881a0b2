/// One voter's paper, or a bundle of papers marked alike.
///
///     Ballot([2, 0, 1], weight: 3)                       // three papers: 2 first, then 0, then 1
///     Ballot(ranks: [.one(2), .skipped, .tied([0, 1])])  // an empty second rank, then two on the third
public struct Ballot: Hashable, Sendable {
    /// What stands at one rank of a paper.
    public enum Rank: Hashable, Sendable {
        case one(Int)
        /// Several candidates given the same rank: equal preference, or an overvote where the rule allows one mark.
        case tied([Int])
        /// Nobody at this rank.
        case skipped
        /// More than one mark, when the record no longer says for whom.
        case overvote

        /// The candidates at this rank, in the order written.
        public var candidates: [Int] {
            switch self {
            case .one(let candidate): [candidate]
            case .tied(let candidates): candidates
            case .skipped, .overvote: []
            }
        }
    }

    /// How many papers are marked like this; at least 0.
    public var weight: Int64

    /// From the first preference on. Nothing ranked is a blank paper.
    public var ranks: [Rank]

    /// Points given, by candidate, where the paper asked for points; empty otherwise.
    public var scores: [Int: Int64]

    /// The voter's or paper's number in the file, where it has one.
    public var id: String?

    public init(ranks: [Rank], weight: Int64 = 1, scores: [Int: Int64] = [:], id: String? = nil) {
        self.weight = weight
        self.ranks = ranks
        self.scores = scores
        self.id = id
    }

    /// A paper that ranks the given candidates, first preference first.
    public init(_ preferences: [Int], weight: Int64 = 1) {
        self.init(ranks: preferences.map(Rank.one), weight: weight)
    }

    /// A paper that approves the given candidates alike.
    public init(approving candidates: [Int], weight: Int64 = 1) {
        let candidates = candidates.sorted()
        let ranks: [Rank] = candidates.count > 1 ? [.tied(candidates)] : candidates.map(Rank.one)
        self.init(ranks: ranks, weight: weight)
    }

    /// A paper that gives points; it ranks by them too, most first.
    public init(scores: [Int: Int64], weight: Int64 = 1) {
        let levels = Dictionary(grouping: scores.keys) { scores[$0, default: 0] }
        let ranks = levels.sorted { $0.key > $1.key }.map { _, group in
            group.count > 1 ? Rank.tied(group.sorted()) : Rank.one(group[0])
        }
        self.init(ranks: ranks, weight: weight, scores: scores)
    }

    /// Everyone named on it, in order.
    public var named: [Int] { ranks.flatMap(\.candidates) }
}
