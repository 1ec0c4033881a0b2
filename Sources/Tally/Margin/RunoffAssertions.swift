/// What, if true, proves who wins an instant run-off: comparisons of two tallies each, that can be seen from the papers.
///
/// M. Blom, P. Stuckey and V. Teague, "RAIRE: Risk-limiting audits for IRV elections" (2019). Every order in which the
/// candidates could leave and somebody else win is contradicted by one of them.
public struct RunoffAssertion: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The first has more first preferences than the second has papers that do not name the first before it: so the first
        /// is never excluded before the second.
        case notExcludedBefore
        /// While just these continue, the first has more votes than the second: so it is not the next to leave.
        case notNext(continuing: [Int])
    }

    public var kind: Kind
    public var ahead: Int
    public var behind: Int
    /// By how many votes.
    public var lead: Int64
}

/// Looks for the assertions whose least lead is greatest.
///
/// Every order of exclusion that ends with another winner must be contradicted somewhere along its end. Orders are built from
/// their end; the best assertion that contradicts an end contradicts all orders with that end.
struct RunoffProof {
    let papers: RunoffPapers
    /// By place among the papers' candidates.
    let winner: Int
    private let firsts: [Int64]
    private let unpreceded: [[Int64]]
    private var known: [UInt64: [Int64]] = [:]
    private var room: Int
    /// The least lead that any proof must rest on.
    private(set) var least: Int64
    /// Where the work allowed did not suffice, the least that was seen of ends not looked through.
    private var unexplored: Int64 = .max
    private var used: [[Int]: Found] = [:]

    struct Found {
        var ahead: Int
        var behind: Int
        var lead: Int64
        /// nil for an assertion of first preferences.
        var continuing: UInt64?
    }

    /// The most candidates for which orders are followed.
    static let mostCandidates = 64

    /// - Parameters:
    ///   - lead: the winner's lead over the runner-up in the last round; no proof rests on more.
    ///   - room: how many tallies of papers may be made.
    init?(_ papers: RunoffPapers, winner: Int, lead: Int64, room: Int) {
        guard papers.candidates.count <= Self.mostCandidates else { return nil }
        self.papers = papers
        self.winner = winner
        (firsts, unpreceded) = papers.firstsAndPairs()
        self.room = room
        least = lead
        for other in papers.candidates.indices where other != winner { explore([other], path: []) }
        isWhole = unexplored == .max
        least = min(least, unexplored)
    }

    /// Whether every order was looked through; else ``least`` is a bound and the assertions prove nothing.
    private(set) var isWhole = false

    /// The assertions that together contradict every other winner, each once.
    var assertions: [RunoffAssertion] {
        var seen = Set<RunoffAssertion>()
        var all: [RunoffAssertion] = []
        for (_, found) in used.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let continuing = found.continuing.map { set in
                papers.candidates.indices.filter { set & 1 << UInt64($0) != 0 }.map { papers.candidates[$0] }
            }
            let one = RunoffAssertion(
                kind: continuing.map { .notNext(continuing: $0) } ?? .notExcludedBefore,
                ahead: papers.candidates[found.ahead], behind: papers.candidates[found.behind], lead: found.lead)
            if seen.insert(one).inserted { all.append(one) }
        }
        return all
    }

    /// Whether the best of an end's own assertions can be afforded, and which it is.
    private mutating func best(_ end: [Int]) -> Found? {
        let (next, rest) = (end[0], end.dropFirst())
        var best: Found?
        func offer(_ ahead: Int, _ behind: Int, _ lead: Int64, _ continuing: UInt64?) {
            if lead > 0, lead > best?.lead ?? 0 {
                best = Found(ahead: ahead, behind: behind, lead: lead, continuing: continuing)
            }
        }
        for later in rest { offer(next, later, firsts[next] - unpreceded[later][next], nil) }
        for earlier in papers.candidates.indices where !end.contains(earlier) {
            offer(earlier, next, firsts[earlier] - unpreceded[next][earlier], nil)
        }
        if !rest.isEmpty, best?.lead ?? 0 < least {
            let set = end.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
            let votes = tallies(set)
            for later in rest { offer(next, later, votes[next] - votes[later], set) }
        }
        return best
    }

    private mutating func tallies(_ set: UInt64) -> [Int64] {
        if let votes = known[set] { return votes }
        room -= papers.lists.count + papers.weights.count
        let votes = papers.tallies(set)
        known[set] = votes
        return votes
    }

    /// - Parameter path: the assertions found for the ends of this end, shortest first.
    private mutating func explore(_ end: [Int], path: [(end: [Int], found: Found)]) {
        var path = path
        if let found = best(end) { path.append((end, found)) }
        let strongest = path.max { $0.found.lead < $1.found.lead }
        let lead = strongest?.found.lead ?? 0
        if lead >= least || end.count == papers.candidates.count {
            least = min(least, lead)
            // The shortest end that does it contradicts most.
            if let cut = path.first(where: { $0.found.lead >= lead }) { used[cut.end] = cut.found }
            return
        }
        guard room > 0 else {
            unexplored = min(unexplored, lead)
            return
        }
        room -= 64
        let rest = papers.candidates.indices.filter { !end.contains($0) }
        // The hardest to contradict first, so that what all proofs rest on is known early.
        let children = rest.map { one in (one, best([one] + end)?.lead ?? 0) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        for (one, _) in children { explore([one] + end, path: path) }
    }
}
