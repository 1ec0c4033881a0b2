/// Ways in which the elected of an instant run-off could leave before the end, the least needing first.
///
/// The elected leaves while some set of others continues. Of those who stand some are decided to be in that set and some not: whatever
/// the others do, the elected has then no fewer votes than while all but those out continue, and each of those in has no more than
/// while they alone do. Once a set is whole, those outside it leave before, one after another, and are put before it in turn.
struct RunoffSearch {
    private var tree: RunoffTree
    private let winner: Int
    private let everyone: UInt64
    /// All others, who outlasts most first.
    private var ranking: [Int] = []
    private let firsts: [Int64]
    /// Papers that name the one and not the other before it; empty where counting them would take too long.
    private let unpreceded: [[Int64]]
    private let recount: ([RunoffChange]) -> Bool
    private var heap = LeastFirst()
    private var known: [UInt64: [Int64]] = [:]
    private var seen = Set<Seen>()
    private var programs = 0
    /// The fewest papers found so far, and one more than all where none are.
    private var upper: Int64
    private(set) var found: [RunoffChange]?
    /// Whether what was found comes from a recount by the rule itself.
    private(set) var isRecounted = false

    /// What is decided of an order's end.
    struct Node {
        var least: Int64
        /// Those who continue while the elected leaves or, later, while the first of the end leaves.
        var inside: UInt64
        var outside: UInt64 = 0
        /// How many of the ranking are decided.
        var decided = 0
        /// The rounds that so few papers could turn, the last first; empty while the set is not whole.
        var rounds: [RunoffRound] = []
        var isWeighed = false
    }

    private struct Seen: Hashable {
        var inside: UInt64
        var rounds: [RunoffRound]
    }

    init(
        _ papers: RunoffPapers, winner: Int, papers number: Int64, recount: @escaping ([RunoffChange]) -> Bool
    ) {
        tree = RunoffTree(papers)
        self.winner = winner
        self.recount = recount
        let size = papers.candidates.count
        everyone = size == 64 ? .max : (1 << UInt64(size)) - 1
        upper = number + 1
        let marks = papers.lists.count
        if marks / max(1, papers.weights.count) * marks < 400_000_000 {
            (firsts, unpreceded) = papers.firstsAndPairs()
        } else {
            (firsts, unpreceded) = (tree.tallies(everyone), [])
        }
    }

    /// Fewer papers than this change nothing; ``found`` says what does.
    mutating func least(room: Int) -> Int64 {
        asCounted()
        heap.add(Node(least: 0, inside: 1 << UInt64(winner)))
        while let node = heap.pop() {
            guard node.least < upper else { break }
            guard tree.work + programs < room else { return node.least }
            if node.decided < ranking.count {
                decide(node)
            } else if !node.isWeighed {
                guard weigh(node) else { return node.least }
            } else {
                precede(node)
            }
        }
        return found == nil ? upper - 1 : upper
    }

    private mutating func votes(_ set: UInt64) -> [Int64] {
        if let votes = known[set] { return votes }
        let votes = tree.tallies(set)
        known[set] = votes
        return votes
    }

    private static func members(_ set: UInt64) -> [Int] { (0..<64).filter { set & 1 << UInt64($0) != 0 } }

    /// How many papers bring one with so many votes down to the least of all, each taken from it and given to another.
    static func needed(_ own: Int64, _ others: [Int64]) -> Int64 {
        var (sum, most) = (own, own)
        for (place, votes) in others.sorted().enumerated() {
            guard votes < most else { break }
            sum += votes
            most = min(most, sum / Int64(place + 2))
        }
        return own - most
    }

    // MARK: The set that is left

    /// What the count itself says: who outlasts whom, and what it would take in each of its rounds.
    private mutating func asCounted() {
        var set = everyone
        var best: (papers: Int64, set: UInt64)?
        while set.nonzeroBitCount > 1 {
            let votes = votes(set)
            let others = Self.members(set).filter { $0 != winner }
            let needs = Self.needed(votes[winner], others.map { votes[$0] })
            if needs < best?.papers ?? .max { best = (needs, set) }
            guard let lowest = others.min(by: { (votes[$0], $0) < (votes[$1], $1) }) else { break }
            ranking.insert(lowest, at: 0)
            set &= ~(1 << UInt64(lowest))
        }
        if let best { attempt(best.set, best.papers) }
    }

    private mutating func decide(_ node: Node) {
        let next = UInt64(1) << UInt64(ranking[node.decided])
        for isIn in [true, false] {
            var child = node
            child.decided += 1
            if isIn { child.inside |= next } else { child.outside |= next }
            let isWhole = child.decided == ranking.count
            if isWhole, child.inside.nonzeroBitCount < 2 { continue }
            let own = votes(everyone & ~child.outside)[winner]
            // What pairs alone say costs no tally.
            if let paired = paired(child.inside) {
                child.least = max(child.least, leaving(child, own, paired))
                guard child.least < upper else { continue }
            }
            child.least = max(child.least, leaving(child, own, votes(child.inside)))
            guard child.least < upper else { continue }
            if isWhole { child.rounds = [RunoffRound(continuing: child.inside, leaving: winner)] }
            heap.add(child)
        }
    }

    /// What it takes at the least that the elected leaves while those inside continue, and before it all those outside.
    private func leaving(_ node: Node, _ own: Int64, _ inside: [Int64]) -> Int64 {
        let others = Self.members(node.inside).filter { $0 != winner }
        let needed = Self.needed(own, others.map { inside[$0] })
        return needed < upper ? max(needed, before(node.inside, inside, Self.members(node.outside))) : needed
    }

    /// The most votes that each of a set can have while all of it continues, as far as pairs say.
    private func paired(_ set: UInt64) -> [Int64]? {
        guard !unpreceded.isEmpty else { return nil }
        let members = Self.members(set)
        return unpreceded.indices.map { one in
            members.reduce(Int64.max) { $1 == one ? $0 : min($0, unpreceded[one][$1]) }
        }
    }

    /// What it takes at the least that some leave before all of a set do.
    private func before(_ set: UInt64, _ votes: [Int64], _ some: [Int]) -> Int64 {
        let members = Self.members(set)
        return some.reduce(0) { most, one in
            max(
                most,
                Self.needed(
                    firsts[one],
                    members.map { unpreceded.isEmpty ? votes[$0] : min(votes[$0], unpreceded[$0][one]) }))
        }
    }

    // MARK: What leaves before

    /// - Returns: whether it could be told what a whole order needs.
    private mutating func weigh(_ node: Node) -> Bool {
        var node = node
        node.isWeighed = true
        if node.rounds.count == 1, node.rounds[0].continuing == node.inside { attempt(node.inside, node.least) }
        guard node.least < upper else { return true }
        let tallies = node.rounds.map { votes($0.continuing) }
        let isWhole = node.inside == everyone
        guard let needs = RunoffNeeds(node.rounds, votes: tallies, below: upper, &tree) else {
            if !isWhole { heap.add(node) }
            return !isWhole
        }
        programs += needs.work
        guard let linear = needs.least(steps: 400) else { return true }
        node.least = max(node.least, linear.papers)
        guard node.least < upper else { return true }
        for extra in 0...1 { turn(needs, linear.values, node.least + Int64(extra)) }
        guard node.least < upper else { return true }
        if isWhole {
            let whole = needs.wholeLeast(below: upper, programs: 120)
            if let values = whole.values { turn(needs, values, whole.least) }
            return whole.isSure && (whole.values == nil || upper <= whole.least)
        }
        heap.add(node)
        return true
    }

    private mutating func precede(_ node: Node) {
        for one in Self.members(everyone & ~node.inside) {
            var child = node
            child.inside |= 1 << UInt64(one)
            let votes = votes(child.inside)
            let others = Self.members(child.inside).filter { $0 != one }.map { votes[$0] }
            child.least = max(child.least, Self.needed(votes[one], others))
            guard child.least < upper else { continue }
            child.least = max(child.least, before(child.inside, votes, Self.members(everyone & ~child.inside)))
            guard child.least < upper else { continue }
            if (others.min() ?? 0) - votes[one] < 2 * (upper - 1) {
                child.rounds.append(RunoffRound(continuing: child.inside, leaving: one))
                child.isWeighed = false
            } else if child.inside == everyone {
                child.isWeighed = false
            }
            if seen.insert(Seen(inside: child.inside, rounds: child.rounds)).inserted { heap.add(child) }
        }
    }

    // MARK: Papers

    /// Papers that name the elected first become papers for those of a set who have the fewest.
    private mutating func attempt(_ set: UInt64, _ number: Int64) {
        guard number < upper, firsts[winner] >= number else { return }
        let votes = votes(set)
        let level = votes[winner] - number
        var left = number
        var wanted: [(one: Int, papers: Int64)] = []
        for one in Self.members(set) where one != winner {
            let some = min(left, max(0, level - votes[one]))
            if some > 0 { wanted.append((one, some)) }
            left -= some
        }
        if left > 0, let best = Self.members(set).filter({ $0 != winner }).max(by: { votes[$0] < votes[$1] }) {
            wanted.append((best, left))
        }
        let papers = tree.papers
        var changes: [RunoffChange] = []
        for bundle in papers.weights.indices {
            guard !wanted.isEmpty else { break }
            let start = papers.starts[bundle]
            guard start < papers.starts[bundle + 1], Int(papers.lists[start]) == winner else { continue }
            var there = papers.weights[bundle]
            while there > 0, let target = wanted.last {
                let some = min(there, target.papers)
                changes.append(RunoffChange(bundle: bundle, papers: some, to: [target.one]))
                there -= some
                wanted[wanted.count - 1].papers -= some
                if wanted[wanted.count - 1].papers == 0 { wanted.removeLast() }
            }
        }
        guard wanted.isEmpty, isTurned(by: changes) else { return }
        (found, upper, isRecounted) = (changes, number, false)
    }

    /// Tries what a linear program would change, in whole papers.
    private mutating func turn(_ needs: RunoffNeeds, _ values: [Rational], _ number: Int64) {
        guard number < upper else { return }
        let changes = needs.changes(values, papers: number, tree.papers)
        guard !changes.isEmpty || number == 0 else { return }
        // A recount by the rule itself takes long where papers are many; where they are few it also knows of ties.
        guard tree.papers.weights.count < 10_000 || isTurned(by: changes), recount(changes) else { return }
        (found, upper, isRecounted) = (changes, number, true)
    }

    /// Whether the elected leaves before the end once papers are changed. Where it is level with the fewest, it may.
    private mutating func isTurned(by changes: [RunoffChange]) -> Bool {
        let papers = tree.papers
        var set = everyone
        while set.nonzeroBitCount > 1 {
            var votes = votes(set)
            for change in changes {
                let old = (papers.starts[change.bundle]..<papers.starts[change.bundle + 1]).lazy
                    .map { Int(papers.lists[$0]) }.first { set & 1 << UInt64($0) != 0 }
                if let old { votes[old] -= change.papers }
                if let new = change.to.first(where: { set & 1 << UInt64($0) != 0 }) { votes[new] += change.papers }
            }
            let members = Self.members(set)
            let fewest = members.map { votes[$0] }.min() ?? 0
            if votes[winner] == fewest { return true }
            guard let lowest = members.first(where: { votes[$0] == fewest }) else { return false }
            set &= ~(1 << UInt64(lowest))
        }
        return false
    }
}

/// Nodes of a search, the least first; of those level what is decided furthest.
struct LeastFirst {
    private var nodes: [RunoffSearch.Node] = []

    private func precedes(_ one: RunoffSearch.Node, _ other: RunoffSearch.Node) -> Bool {
        (one.least, -one.decided, -one.inside.nonzeroBitCount) < (
            other.least, -other.decided, -other.inside.nonzeroBitCount
        )
    }

    mutating func add(_ node: RunoffSearch.Node) {
        nodes.append(node)
        var at = nodes.count - 1
        while at > 0, precedes(nodes[at], nodes[(at - 1) / 2]) {
            nodes.swapAt(at, (at - 1) / 2)
            at = (at - 1) / 2
        }
    }

    mutating func pop() -> RunoffSearch.Node? {
        guard let first = nodes.first else { return nil }
        nodes.swapAt(0, nodes.count - 1)
        nodes.removeLast()
        var at = 0
        while true {
            var least = at
            for child in [2 * at + 1, 2 * at + 2] where child < nodes.count {
                if precedes(nodes[child], nodes[least]) { least = child }
            }
            if least == at { return first }
            nodes.swapAt(at, least)
            at = least
        }
    }
}
