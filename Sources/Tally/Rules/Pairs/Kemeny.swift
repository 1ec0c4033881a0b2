import Kernel

/// Kemeny–Young: the order that agrees with the most pairwise preferences of the papers, exactly, for up to 20 candidates.
///
/// Found by dynamic programming over the sets that can come first. Every best order counts: all are told in
/// ``Count/orders`` as long as they are few, and those elected are who stands within the seats in all of them.
///
///     let count = try Kemeny().count(election)
public struct Kemeny: Rule {
    public let about = RuleInfo(
        name: "kemeny", label: { $0.pairs.kemeny },
        source:
            "J. Kemeny (1959), Mathematics without numbers; H. P. Young & A. Levenglick (1978), SIAM J. Appl. Math. 35")

    static let mostCandidates = 20
    /// How many best orders are written out.
    static let mostOrders = 10_000

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        guard election.electable.count <= Kemeny.mostCandidates else {
            throw .refused(
                .tooManyCandidates(election.electable.count, most: Kemeny.mostCandidates, rule: about.name))
        }
        let pairs = try transcript.comparePairs(election)
        // At most 190 pairs agree with each paper: beyond 2⁵⁵ papers the sums need the wider integer.
        if pairs.valid < 1 << 55 {
            try BestOrders<Int64>(pairs).write(to: &transcript, pairs, seats: election.seats)
        } else {
            try BestOrders<Int128>(pairs).write(to: &transcript, pairs, seats: election.seats)
        }
    }
}

/// The best orders of all, kept as the sets that begin one: a set is a bit for each candidate.
private struct BestOrders<Number: FixedWidthInteger & Sendable> {
    let size: Int
    private let pairs: Pairwise
    /// The most agreement with which the candidates of each set can be put in order behind all others.
    private var best: [Number]
    /// Whether some best order begins with exactly these.
    private var begins: [Bool]

    private var all: Int { (1 << size) - 1 }

    init(_ pairs: Pairwise) {
        size = pairs.count
        self.pairs = pairs
        best = []
        begins = [Bool](repeating: false, count: 1 << pairs.count)
        best = [Number](repeating: 0, count: 1 << size)
        let half = (size + 1) / 2
        // Papers that prefer a candidate to those of a set, for each half of the candidates.
        let low = (0..<size).map { one in BestOrders.sums(0..<half) { pairs[one, $0] } }
        let high = (0..<size).map { one in BestOrders.sums(half..<pairs.count) { pairs[one, $0] } }
        func gain(_ one: Int, over others: Int) -> Number {
            low[one][others & ((1 << half) - 1)] + high[one][others >> half]
        }

        for set in 1..<best.count {
            var most: Number = -1
            for one in 0..<size where set >> one & 1 == 1 {
                let rest = set & ~(1 << one)
                most = max(most, best[rest] + gain(one, over: rest))
            }
            best[set] = most
        }
        begins[0] = true
        for first in begins.indices where begins[first] {
            let left = all & ~first
            for one in 0..<size where left >> one & 1 == 1 {
                let rest = left & ~(1 << one)
                if best[rest] + gain(one, over: rest) == best[left] { begins[first | 1 << one] = true }
            }
        }
    }

    private static func sums(_ candidates: Range<Int>, _ votes: (Int) -> Int64) -> [Number] {
        var sums = [Number](repeating: 0, count: 1 << candidates.count)
        for set in 1..<max(sums.count, 1) {
            let lowest = set.trailingZeroBitCount
            sums[set] = sums[set & (set - 1)] + Number(votes(candidates.lowerBound + lowest))
        }
        return sums
    }

    func write(to transcript: inout Transcript, _ pairs: Pairwise, seats: Int) throws(Stop) {
        let ends = begins.indices.filter { begins[$0] }
        // One stands before another in every best order when each beginning that holds the other holds it too.
        var company = [Int](repeating: all, count: size)
        for set in ends {
            for one in 0..<size where set >> one & 1 == 1 { company[one] &= set }
        }
        let common = Precedence(size) { company[$1] >> $0 & 1 == 1 }
        let (orders, number) = orders(upTo: Kemeny.mostOrders)
        transcript.count.orders = orders.map { $0.map { pairs.candidates[$0] } }
        if number > orders.count {
            transcript.count.notes.append(Phrase { $0.pairs.bestOrders(number, listed: orders.count) })
        }
        transcript.count.notes.append(Phrase { $0.pairs.preferencesInLine(Int128(best[all])) })
        let winners = ends.filter { $0.nonzeroBitCount == min(seats, size) }
        try transcript.elect(common, winners, of: pairs.candidates, seats: seats)
    }

    /// The first so many best orders in order of the paper, and how many there are.
    private func orders(upTo most: Int) -> (orders: [[Int]], number: Int) {
        var ways = [Int](repeating: 0, count: begins.count)
        ways[all] = 1
        for set in begins.indices.reversed() where begins[set] && set != all {
            for one in 0..<size where follows(one, set) { ways[set] += ways[set | 1 << one] }
        }
        var orders: [[Int]] = []
        var line: [Int] = []
        func extend(_ set: Int) {
            if set == all { orders.append(line) }
            for one in 0..<size where orders.count < most && set >> one & 1 == 0 && follows(one, set) {
                line.append(one)
                extend(set | 1 << one)
                line.removeLast()
            }
        }
        extend(0)
        return (orders, ways[0])
    }

    /// Whether a best order that begins with the set can go on with this candidate.
    private func follows(_ one: Int, _ set: Int) -> Bool {
        guard set >> one & 1 == 0, begins[set | 1 << one] else { return false }
        let left = all & ~set
        let rest = left & ~(1 << one)
        let gain = (0..<size).reduce(Number(0)) { rest >> $1 & 1 == 1 ? $0 + Number(pairs[one, $1]) : $0 }
        return best[rest] + gain == best[left]
    }
}

extension Transcript {
    /// Fills the seats with one of several sets (bits by candidate) that are equally good, in an order all agree on.
    fileprivate mutating func elect(
        _ order: Precedence, _ sets: [Int], of candidates: [Int], seats: Int
    ) throws(Stop) {
        count.order = Transcript.layers([order], of: candidates)
        let committees = sets.map { set in candidates.indices.filter { set >> $0 & 1 == 1 }.map { candidates[$0] } }
        try elect(oneOf: committees, inOrder: count.order.flatMap { $0 })
    }
}
