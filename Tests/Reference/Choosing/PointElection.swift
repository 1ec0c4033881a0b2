/// Ballots that give points, one by one.
public struct PointElection: Sendable {
    public var candidates: Int
    public var ballots: [[Int: Int]]

    public init(candidates: Int, ballots: [[Int: Int]]) {
        self.candidates = candidates
        self.ballots = ballots
    }

    var all: [Int] { Array(0..<candidates) }

    public func sums() -> [Int] { all.map { one in ballots.reduce(0) { $0 + ($1[one] ?? 0) } } }

    public func averages() -> [Fraction] {
        all.map { one in
            let given = ballots.compactMap { $0[one] }
            return given.isEmpty ? Fraction(0) : Fraction(given.reduce(0, +), given.count)
        }
    }

    /// STAR by its protocol, following everyone who may be a finalist.
    public func starWinners() -> Set<Int> {
        let sums = sums()
        let top = ballots.flatMap(\.values).max() ?? 0
        func stars(_ a: Int) -> Int { ballots.count { $0[a] == top } }
        func prefer(_ a: Int, _ b: Int) -> Int { ballots.count { ($0[a] ?? 0) > ($0[b] ?? 0) } }
        /// All ways to take so many of those level.
        func advance(_ level: [Int], _ places: Int) -> [[Int]] {
            if level.count <= places { return [level] }
            if places == 0 { return [[]] }
            let losses = level.map { a in level.count { prefer($0, a) > prefer(a, $0) } }
            for key in [losses, level.map { -stars($0) }] {
                let worst = level.indices.filter { key[$0] == key.max() }.map { level[$0] }
                let rest = level.filter { !worst.contains($0) }
                if rest.isEmpty { continue }
                if rest.count >= places { return advance(rest, places) }
                return advance(worst, places - rest.count).map { rest + $0 }
            }
            return All.subsets(level, places)
        }
        let line = sums.sorted(by: >)[min(1, candidates - 1)]
        let above = all.filter { sums[$0] > line }
        let level = all.filter { sums[$0] == line }
        var winners: Set<Int> = []
        for pair in advance(level, min(2, candidates) - above.count).map({ above + $0 }) {
            guard pair.count == 2 else { return Set(pair) }
            let (a, b) = (pair[0], pair[1])
            let keys = [(prefer(a, b), prefer(b, a)), (sums[a], sums[b]), (stars(a), stars(b))]
            if let (left, right) = keys.first(where: { $0.0 != $0.1 }) {
                winners.insert(left > right ? a : b)
            } else {
                winners.formUnion(pair)
            }
        }
        return winners
    }

    /// The grades of a candidate in the order in which majority judgment takes them away.
    public func majorityValues() -> [[Int]] {
        let lowest = min(ballots.flatMap(\.values).min() ?? 0, 0)
        return all.map { one in
            var grades = ballots.map { $0[one] ?? lowest }.sorted()
            var taken: [Int] = []
            while !grades.isEmpty { taken.append(grades.remove(at: (grades.count - 1) / 2)) }
            return taken
        }
    }
}
