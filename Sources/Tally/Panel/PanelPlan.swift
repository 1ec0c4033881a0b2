/// With which chances which panels are drawn, and the proof that nothing fairer can be had.
///
///     let plan = try PanelPlan(problem, by: .leximin)
///     plan.chances            // of one person of each kind
///     plan.isProven           // by the certificate alone
public struct PanelPlan: Hashable, Sendable {
    /// Panels that take so many of each kind are drawn with this chance; who of a kind, by lots that are alike for all.
    public struct Share: Codable, Hashable, Sendable {
        public let chance: Rational
        public let takes: [Int]

        public init(chance: Rational, takes: [Int]) {
            self.chance = chance
            self.takes = takes
        }
    }

    public let problem: PanelProblem
    public let method: PanelMethod
    /// Of one person of each kind.
    public let chances: [Rational]
    /// Empty where every panel is as likely as every other.
    public let portfolio: [Share]
    /// From the lowest chance up: all of them for leximin, the first for maximin.
    public let levels: [PanelLevel]

    public init(
        problem: PanelProblem, method: PanelMethod, chances: [Rational], portfolio: [Share], levels: [PanelLevel]
    ) {
        self.problem = problem
        self.method = method
        self.chances = chances
        self.portfolio = portfolio
        self.levels = levels
    }

    /// - Throws: ``PanelTrouble``: which quotas contradict each other, or that it is too much to reckon.
    public init(_ problem: PanelProblem, by method: PanelMethod) throws(PanelTrouble) {
        var work = PanelWork()
        let first = try problem.anyPanel(&work)
        guard method != .simple else {
            let count = try PanelCount(problem, &work)
            self.init(
                problem: problem, method: method, chances: try count.chances(&work), portfolio: [], levels: [])
            return
        }
        var master = PanelMaster(problem, from: first)
        var levels: [PanelLevel] = []
        repeat { levels.append(try master.nextLevel(&work)) } while method == .leximin && !master.isSettled
        let portfolio = master.portfolio.map { Share(chance: $0.chance, takes: $0.takes) }
            .sorted { $0.takes.lexicographicallyPrecedes($1.takes) }
        let chances = problem.kinds.indices.map { kind in
            portfolio.reduce(Rational.zero) { $0 + $1.chance * Rational($1.takes[kind]) }
                / Rational(problem.kinds[kind])
        }
        self.init(problem: problem, method: method, chances: chances, portfolio: portfolio, levels: levels)
        guard isProven else { throw .tooLarge }
    }

    /// Whether the certificate holds: the chances are those of the portfolio, its panels may be drawn, and no level can be higher. It rests on no
    /// simplex. Where every panel is as likely as every other nothing is to be proven.
    public var isProven: Bool {
        guard problem.isSound, chances.count == problem.kinds.count else { return false }
        guard method != .simple else { return portfolio.isEmpty && levels.isEmpty }
        guard portfolio.allSatisfy({ $0.chance > 0 && problem.allows($0.takes) }),
            portfolio.reduce(Rational.zero, { $0 + $1.chance }) == .one, !levels.isEmpty
        else { return false }
        for kind in problem.kinds.indices {
            let mean = portfolio.reduce(Rational.zero) { $0 + $1.chance * Rational($1.takes[kind]) }
            guard mean == chances[kind] * Rational(problem.kinds[kind]) else { return false }
        }
        var settled: Set<Int> = []
        for level in levels {
            guard level.weights.count == problem.kinds.count, level.weights.allSatisfy({ $0 >= 0 }) else {
                return false
            }
            var (share, brought) = (Rational.zero, Rational.zero)
            for kind in problem.kinds.indices {
                let weight = level.weights[kind] * Rational(problem.kinds[kind])
                if settled.contains(kind) {
                    brought += weight * chances[kind]
                } else {
                    share += weight
                    guard chances[kind] >= level.chance else { return false }
                }
            }
            guard share == .one, level.bound - brought == level.chance,
                level.proof.shows(level.bound, of: problem, weights: level.weights)
            else { return false }
            settled.formUnion(level.weights.indices.filter { level.weights[$0] > 0 })
        }
        return method == .maximin || settled.count == problem.kinds.count
    }
}
