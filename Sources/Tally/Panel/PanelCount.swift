import BigInt

/// How many panels keep the quotas, and how many of them anybody is in: counted kind by kind, by what the panel holds so far.
struct PanelCount {
    let problem: PanelProblem
    /// Before each kind: what the panel holds (seats, then what counts to each quota), and in how many ways it can be completed from there.
    let layers: [[[Int]: BigUInt]]
    private let quotasOf: [[Int]]

    init(_ problem: PanelProblem, _ work: inout PanelWork) throws(PanelTrouble) {
        self.problem = problem
        let quotasOf = problem.kinds.indices.map { kind in
            problem.quotas.indices.filter { problem.quotas[$0].kinds.contains(kind) }
        }
        self.quotasOf = quotasOf
        let start = Array(repeating: 0, count: problem.quotas.count + 1)
        var reached: [Set<[Int]>] = [[start]]
        for kind in problem.kinds.indices {
            var next: Set<[Int]> = []
            for state in reached[kind] {
                for take in 0...problem.kinds[kind] {
                    try work.spend(200)
                    guard let after = PanelCount.after(state, take, quotasOf[kind], problem) else { break }
                    next.insert(after)
                }
            }
            reached.append(next)
        }
        var layers = Array(repeating: [[Int]: BigUInt](), count: problem.kinds.count + 1)
        for state in reached[problem.kinds.count] {
            let isWhole =
                state[0] == problem.seats
                && problem.quotas.indices.allSatisfy { state[$0 + 1] >= problem.quotas[$0].lower }
            if isWhole { layers[problem.kinds.count][state] = 1 }
        }
        for kind in problem.kinds.indices.reversed() {
            for state in reached[kind] {
                var sum = BigUInt(0)
                for take in 0...problem.kinds[kind] {
                    try work.spend(200)
                    guard let after = PanelCount.after(state, take, quotasOf[kind], problem) else { break }
                    if let ways = layers[kind + 1][after] { sum += ways * choices(problem.kinds[kind], take) }
                }
                if sum > 0 { layers[kind][state] = sum }
            }
        }
        self.layers = layers
    }

    private var start: [Int] { Array(repeating: 0, count: problem.quotas.count + 1) }

    /// All panels.
    var total: BigUInt { layers[0][start] ?? 0 }

    private static func after(_ state: [Int], _ take: Int, _ quotas: [Int], _ problem: PanelProblem) -> [Int]? {
        var state = state
        state[0] += take
        guard state[0] <= problem.seats else { return nil }
        for quota in quotas {
            state[quota + 1] += take
            guard state[quota + 1] <= problem.quotas[quota].upper else { return nil }
        }
        return state
    }

    /// What one person of each kind has.
    func chances(_ work: inout PanelWork) throws(PanelTrouble) -> [Rational] {
        var ways: [[Int]: BigUInt] = [start: 1]
        var chances: [Rational] = []
        for (kind, people) in problem.kinds.enumerated() {
            var next: [[Int]: BigUInt] = [:]
            var with = BigUInt(0)
            for (state, before) in ways {
                for take in 0...people {
                    try work.spend(200)
                    guard let after = PanelCount.after(state, take, quotasOf[kind], problem) else { break }
                    guard let rest = layers[kind + 1][after] else { continue }
                    next[after, default: 0] += before * choices(people, take)
                    // Panels that hold one of them, who is the same for all.
                    if take > 0 { with += before * choices(people - 1, take - 1) * rest }
                }
            }
            chances.append(Rational(BigInt(with), BigInt(total)))
            ways = next
        }
        return chances
    }

    /// How many of each kind, where every panel is as likely as every other; nil where the lots give out.
    func takes(by lots: inout some PanelLots) -> [Int]? {
        var state = start
        var takes: [Int] = []
        for (kind, people) in problem.kinds.enumerated() {
            var ways: [(take: Int, after: [Int], count: BigUInt)] = []
            for take in 0...people {
                guard let after = PanelCount.after(state, take, quotasOf[kind], problem) else { break }
                let count = (layers[kind + 1][after] ?? 0) * choices(people, take)
                if count > 0 { ways.append((take, after, count)) }
            }
            // Where there is but one way, nothing is drawn for it.
            let total = ways.count > 1 ? ways.reduce(BigUInt(0)) { $0 + $1.count } : 1
            guard var left = lots.number(below: total) else { return nil }
            let chosen = ways.first { way in
                if ways.count == 1 || left < way.count { return true }
                left -= way.count
                return false
            }
            guard let chosen else { return nil }
            takes.append(chosen.take)
            state = chosen.after
        }
        return takes
    }
}

/// In how many ways so many can be chosen of so many.
private func choices(_ people: Int, _ take: Int) -> BigUInt {
    guard take >= 0, take <= people else { return 0 }
    return (0..<min(take, people - take)).reduce(BigUInt(1)) { $0 * BigUInt(people - $1) / BigUInt($1 + 1) }
}
