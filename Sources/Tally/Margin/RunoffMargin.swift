/// The margin of an instant run-off.
///
/// T. Magrino, R. Rivest, E. Shen and D. Wagner (2011); M. Blom, V. Teague, P. Stuckey and R. Tidhar, "Efficient computation of exact
/// IRV margins" (2016): orders of exclusion are built from their end, the least needing first, and left out by what papers they
/// need at the least; the papers that a whole order needs are what a linear program in whole papers says.
///
/// An order matters here only until the elected leaves, since whoever is elected then is somebody else. So the search begins with the
/// sets of candidates who could be left at that moment, many of them at once.
extension MarginFinder {
    /// How much may be looked at in all; beyond it bounds are given.
    private static let room = 150_000_000
    private static let mostRecounted = 200_000

    func byRunoff(_ count: Count) -> Margin {
        guard let winner = count.elected.first, !losers.isEmpty else { return .unchangeable(papers) }
        guard let lists = RunoffPapers(election, options), let place = lists.candidates.firstIndex(of: winner),
            lists.candidates.count <= RunoffProof.mostCandidates
        else { return bounds(of: count, lower: ofFirstPreferences()) }
        var search = RunoffSearch(lists, winner: place, papers: papers) { changes in
            isTurned(by: marginChanges(changes, lists))
        }
        let lower = search.least(room: Self.room)
        // What was found was recounted as lists; where papers are not very many, they are recounted by the rule itself as well.
        let isKnown = search.isRecounted || lists.weights.count > Self.mostRecounted && options.whole("ranks") == nil
        guard let found = search.found, isKnown || isTurned(by: marginChanges(found, lists)) else {
            return bounds(of: count, lower: lower)
        }
        let changes = marginChanges(found, lists)
        return bounds(Turning(papers: changes.reduce(0) { $0 + $1.papers }, changes: changes), lower: lower)
    }

    private func marginChanges(_ changes: [RunoffChange], _ lists: RunoffPapers) -> [Margin.Change] {
        changes.map { change in
            Margin.Change(
                ballot: change.bundle, papers: change.papers, to: paper(change.to.map { lists.candidates[$0] }))
        }
    }

    /// By how much the winner leads the last one beside it when all others are gone.
    func lastLead(_ lists: RunoffPapers, _ winner: Int, _ count: Count) -> Int64 {
        guard lists.candidates.count <= RunoffProof.mostCandidates else { return .max }
        var left = Set(lists.candidates.indices)
        for round in count.rounds {
            for one in round.excluded where left.count > 2 {
                if let place = lists.candidates.firstIndex(of: one) { left.remove(place) }
            }
        }
        while left.count > 2 {
            let votes = lists.tallies(left.reduce(0) { $0 | 1 << UInt64($1) })
            guard let lowest = left.filter({ $0 != winner }).min(by: { (votes[$0], $0) < (votes[$1], $1) }) else {
                break
            }
            left.remove(lowest)
        }
        let votes = lists.tallies(left.reduce(0) { $0 | 1 << UInt64($1) })
        return left.filter { $0 != winner }.map { votes[winner] - votes[$0] }.min() ?? .max
    }
}

/// Papers of a bundle that become others, by places among the papers' candidates.
struct RunoffChange {
    var bundle: Int
    var papers: Int64
    var to: [Int]
}

extension InstantRunoff {
    /// What proves who won, for an audit: the assertions, and the least lead among them.
    public struct Proof: Sendable {
        public var assertions: [RunoffAssertion]
        public var least: Int64
        /// Whether they contradict every other winner; else the work allowed did not suffice.
        public var isWhole: Bool
    }

    /// nil where the papers are no lists, too many stand, or a tie decided.
    public static func assertions(
        of count: Count, in election: Election, options: [String: String] = [:]
    ) -> Proof? {
        let rule = InstantRunoff()
        guard let chosen = try? RuleOptions(options, for: rule.about), let winner = count.elected.first,
            let lists = RunoffPapers(election, chosen), let place = lists.candidates.firstIndex(of: winner)
        else { return nil }
        let finder = MarginFinder(rule: rule, election: election, options: chosen, elected: [winner])
        let lead = finder.lastLead(lists, place, count)
        guard let proof = RunoffProof(lists, winner: place, lead: lead, room: 400_000_000), proof.least > 0 else {
            return nil
        }
        return Proof(assertions: proof.assertions, least: proof.least, isWhole: proof.isWhole)
    }
}
