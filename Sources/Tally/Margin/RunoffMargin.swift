/// The margin of an instant run-off.
///
/// T. Magrino, R. Rivest, E. Shen and D. Wagner (2011); M. Blom, V. Teague, P. Stuckey and R. Tidhar, "Efficient computation of exact
/// IRV margins" (2016): orders of exclusion that end with another winner are built from their end, the least promising left out by
/// what papers an end needs at the least; a whole order needs what a linear program in whole papers says.
extension MarginFinder {
    /// How many marks may be looked at in all; beyond it bounds are given.
    private static let room = 200_000_000

    func byRunoff(_ count: Count) -> Margin {
        guard let winner = count.elected.first, !losers.isEmpty else { return .unchangeable(papers) }
        guard let lists = RunoffPapers(election, options), let place = lists.candidates.firstIndex(of: winner) else {
            return bounds(of: count, lower: 1)
        }
        let lead = lastLead(lists, place, count)
        guard let proof = RunoffProof(lists, winner: place, lead: lead, room: Self.room / 2), proof.least > 0 else {
            return bounds(of: count, lower: 1)
        }
        let least = proof.least / 2 + proof.least % 2
        let found = search(of: count, atLeast: least)
        // Rank limits forbid papers that an order may need; what is proved holds all the same.
        if found?.papers == least || options.whole("ranks") != nil { return bounds(found, lower: least) }
        var orders = RunoffOrders(self, lists, winner: place, lower: least, found: found)
        return orders.margin(room: Self.room / 2)
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

/// Orders of exclusion that end with somebody else, the least needing first.
struct RunoffOrders {
    private let finder: MarginFinder
    private let papers: RunoffPapers
    private let winner: Int
    private let lower: Int64
    private var found: Turning?
    private var firsts: [Int64] = []
    private var unpreceded: [[Int64]] = []

    /// The longest end for which papers are weighed by linear program: it has two unknowns for each way to be marked.
    private static let longest = 7

    private struct End {
        var order: [Int]
        var least: Int64
    }

    init(_ finder: MarginFinder, _ papers: RunoffPapers, winner: Int, lower: Int64, found: Turning?) {
        self.finder = finder
        self.papers = papers
        self.winner = winner
        self.lower = lower
        self.found = found
        (firsts, unpreceded) = papers.firstsAndPairs()
    }

    mutating func margin(room: Int) -> Margin {
        var room = room
        var ends = papers.candidates.indices.filter { $0 != winner }.map { End(order: [$0], least: lower) }
        /// Whole orders that could not be weighed to the end.
        var doubtful: Int64 = .max
        while let next = ends.indices.min(by: {
            (ends[$0].least, -ends[$0].order.count) < (ends[$1].least, -ends[$1].order.count)
        }) {
            let end = ends.remove(at: next)
            guard end.least < upper else { continue }
            guard room > 0 else {
                doubtful = min(doubtful, end.least)
                continue
            }
            for one in papers.candidates.indices where !end.order.contains(one) {
                let order = [one] + end.order
                var least = max(end.least, quickly(order))
                guard least < upper else { continue }
                room -= papers.lists.count + papers.weights.count + 1_000
                let isWhole = order.count == papers.candidates.count
                if order.count <= Self.longest {
                    let needs = OrderNeeds(papers, order)
                    guard let linear = needs.least(steps: 400) else { continue }
                    room -= linear.work
                    least = max(least, linear.papers)
                    guard least < upper else { continue }
                    turn(needs, linear.values, linear.papers)
                    if isWhole {
                        let (whole, isSure) = needs.wholeLeast(from: least, below: upper, programs: 120)
                        if let whole { turn(needs, whole, least) }
                        if !isSure { doubtful = min(doubtful, least) }
                        continue
                    }
                } else if isWhole {
                    doubtful = min(doubtful, least)
                    continue
                }
                if least < upper { ends.append(End(order: order, least: least)) }
            }
        }
        return finder.bounds(found, lower: min(doubtful, upper) == .max ? lower : max(lower, min(doubtful, upper)))
    }

    private var upper: Int64 { found?.papers ?? finder.papers + 1 }

    /// What an end needs at the least, from first preferences and pairs alone.
    private func quickly(_ order: [Int]) -> Int64 {
        var most: Int64 = 0
        let next = order[0]
        for later in order.dropFirst() { most = max(most, firsts[next] - unpreceded[later][next]) }
        for earlier in papers.candidates.indices where !order.contains(earlier) {
            most = max(most, firsts[earlier] - unpreceded[next][earlier])
        }
        return most / 2 + most % 2
    }

    /// Tries what a linear program would change, in whole papers.
    private mutating func turn(_ needs: OrderNeeds, _ values: [Rational], _ least: Int64) {
        for extra in 0...1 where least + Int64(extra) < upper {
            let changes = needs.changes(values, papers: least + Int64(extra), names: papers.candidates, finder)
            let number = changes.reduce(Int64(0)) { $0 + $1.papers }
            if number > 0, number < upper, finder.isTurned(by: changes) {
                found = Turning(papers: number, changes: changes)
            }
        }
    }
}

/// What an end of an order of exclusion needs: in each of its rounds the one to leave has no more votes than any other.
struct OrderNeeds {
    private let papers: RunoffPapers
    private let order: [Int]
    /// Papers by signature.
    private var held: [Int64]
    private let signatures: [Int]
    /// The unknowns: papers taken from a signature, then papers made into one.
    private let taken: [Int]
    private let program: LinearProgram

    init(_ papers: RunoffPapers, _ order: [Int]) {
        self.papers = papers
        self.order = order
        var place = [Int](repeating: -1, count: papers.candidates.count)
        for (at, one) in order.enumerated() { place[one] = at }
        var held = [Int64](repeating: 0, count: 1 << order.count)
        signatures = papers.weights.indices.map { papers.signature($0, place) }
        for bundle in signatures.indices { held[signatures[bundle]] += papers.weights[bundle] }
        self.held = held
        taken = held.indices.filter { held[$0] > 0 }
        program = Self.program(held, taken, order.count)
    }

    /// For whom papers of a signature count in a round.
    private static func holder(_ signature: Int, _ round: Int) -> Int? {
        let left = signature >> round
        return left == 0 ? nil : round + left.trailingZeroBitCount
    }

    private static func program(_ held: [Int64], _ taken: [Int], _ size: Int) -> LinearProgram {
        let made = Array(1..<held.count)
        var rows: [LinearProgram.Row] = []
        for round in 0..<size - 1 {
            let holders = held.indices.map { holder($0, round) }
            for other in round + 1..<size {
                func sign(_ signature: Int) -> Int {
                    holders[signature] == other ? 1 : holders[signature] == round ? -1 : 0
                }
                let now = held.indices.reduce(Int64(0)) { $0 + Int64(sign($1)) * held[$1] }
                rows.append(
                    .init(
                        coefficients: taken.map { -sign($0) } + made.map(sign), constant: Rational(now), upper: nil))
            }
        }
        // As many are made as are taken.
        rows.append(
            .init(coefficients: taken.map { _ in -1 } + made.map { _ in 1 }, constant: 0, upper: 0))
        return LinearProgram(
            costs: taken.map { _ in 1 } + made.map { _ in 0 }, rows: rows,
            lower: Array(repeating: .zero, count: taken.count + made.count),
            upper: taken.map { Rational(held[$0]) } + made.map { _ in nil })
    }

    /// In fractions of papers, rounded up; nil where nothing does it.
    func least(steps: Int) -> (papers: Int64, values: [Rational], work: Int)? {
        let work = program.rows.count * program.costs.count * 40
        switch program.solved(steps: steps) {
        case .impossible: return nil
        case .least(let least, let values): return (least.roundedUp, values, work)
        case .atLeast(let least): return (least.roundedUp, [], work)
        }
    }

    /// In whole papers, by dividing where a number is none.
    ///
    /// - Returns: the values where fewer than `below` do it, and whether fewer than said certainly don't.
    func wholeLeast(from: Int64, below: Int64, programs: Int) -> (values: [Rational]?, isSure: Bool) {
        var open = [program]
        var best: [Rational]?
        var limit = below
        var left = programs
        while let next = open.popLast() {
            guard left > 0 else { return (best, false) }
            left -= 1
            switch next.solved(steps: 400) {
            case .impossible: continue
            case .atLeast(let least):
                if least.roundedUp < limit { return (best, false) }
            case .least(let least, let values):
                guard least.roundedUp < limit else { continue }
                guard let broken = values.firstIndex(where: { !$0.isInteger }) else {
                    (best, limit) = (values, least.roundedUp)
                    continue
                }
                var (down, up) = (next, next)
                let whole = Rational(values[broken].floor, 1)
                down.upper[broken] = whole
                up.lower[broken] = whole + 1
                open += [up, down]
            }
        }
        return (best, true)
    }

    /// The changes that a solution asks for, in so many whole papers.
    func changes(_ values: [Rational], papers number: Int64, names: [Int], _ finder: MarginFinder) -> [Margin.Change] {
        guard !values.isEmpty else { return [] }
        var sources = Self.whole(Array(values[..<taken.count]), number, most: taken.map { held[$0] })
        let targets = Self.whole(Array(values[taken.count...]), number, most: nil)
        var bySignature: [Int: [Int]] = [:]
        for bundle in signatures.indices { bySignature[signatures[bundle], default: []].append(bundle) }
        var changes: [Margin.Change] = []
        var free: [Int: Int64] = [:]
        var source = 0
        for target in targets.indices {
            var wanted = targets[target]
            let ballot = finder.paper(
                (0..<order.count).filter { (target + 1) & 1 << $0 != 0 }.map { names[order[$0]] })
            while wanted > 0, source < sources.count {
                guard sources[source] > 0 else {
                    source += 1
                    continue
                }
                var moved: Int64 = 0
                for bundle in bySignature[taken[source]] ?? [] where wanted > moved && sources[source] > moved {
                    let there = papers.weights[bundle] - free[bundle, default: 0]
                    let some = min(there, wanted - moved, sources[source] - moved)
                    guard some > 0 else { continue }
                    free[bundle, default: 0] += some
                    changes.append(Margin.Change(ballot: bundle, papers: some, to: ballot))
                    moved += some
                }
                guard moved > 0 else { return [] }
                sources[source] -= moved
                wanted -= moved
            }
        }
        return changes
    }

    /// Parts rounded to whole ones that sum to a number: down first, the largest rests up.
    private static func whole(_ values: [Rational], _ number: Int64, most: [Int64]?) -> [Int64] {
        var whole = values.map { Int64(exactly: $0.floor) ?? 0 }
        var missing = number - whole.reduce(0, +)
        let rests = values.indices.sorted { values[$0] - Rational(whole[$0]) > values[$1] - Rational(whole[$1]) }
        while missing > 0 {
            var isStuck = true
            for place in rests where missing > 0 && (values[place] > 0 || missing > 1) {
                guard most.map({ whole[place] < $0[place] }) ?? (values[place] > 0) else { continue }
                whole[place] += 1
                missing -= 1
                isStuck = false
            }
            if isStuck { break }
        }
        return whole
    }
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
