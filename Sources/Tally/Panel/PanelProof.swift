/// Why no panel's weights come to more than a bound: prices that show it, or two cases of which every panel is one.
///
/// Whoever checks it needs to add and to multiply, and no solver: `scripts/check-panel.py`.
public indirect enum PanelProof: Hashable, Sendable {
    /// Of a seat, and of each quota.
    case prices([Rational])
    /// The panels that take at most so many of a kind, and those that take more.
    case cases(kind: Int, most: Int, low: PanelProof, high: PanelProof)

    /// Whether it shows that no panel's weights come to more.
    public func shows(_ bound: Rational, of problem: PanelProblem, weights: [Rational]) -> Bool {
        holds(bound, of: problem, weights, Array(repeating: 0, count: problem.kinds.count), problem.kinds)
    }

    /// The same for weights that are less by so many times.
    func divided(by times: Rational) -> PanelProof {
        switch self {
        case .prices(let prices): .prices(prices.map { $0 / times })
        case .cases(let kind, let most, let low, let high):
            .cases(kind: kind, most: most, low: low.divided(by: times), high: high.divided(by: times))
        }
    }

    private func holds(
        _ bound: Rational, of problem: PanelProblem, _ weights: [Rational], _ lower: [Int], _ upper: [Int]
    ) -> Bool {
        switch self {
        case .prices(let prices):
            return prices.count == problem.quotas.count + 1
                && CompositionProgram.bound(prices, of: problem, weights: weights, lower: lower, upper: upper) <= bound
        case .cases(let kind, let most, let low, let high):
            guard upper.indices.contains(kind) else { return false }
            var (fewer, more) = (upper, lower)
            fewer[kind] = most
            more[kind] = most + 1
            return low.holds(bound, of: problem, weights, lower, fewer)
                && high.holds(bound, of: problem, weights, more, upper)
        }
    }
}

/// Looks for a panel whose weights come to more than a bound, or for the proof that there is none (A. Land and A. Doig 1960).
struct PanelSearch {
    let problem: PanelProblem
    /// None negative.
    let weights: [Rational]
    let bound: Rational

    enum Outcome {
        case better([Int])
        case proof(PanelProof)
    }

    func outcome(_ work: inout PanelWork) throws(PanelTrouble) -> Outcome {
        try settle(Array(repeating: 0, count: problem.kinds.count), problem.kinds, depth: 0, &work)
    }

    private func settle(
        _ lower: [Int], _ upper: [Int], depth: Int, _ work: inout PanelWork
    ) throws(PanelTrouble) -> Outcome {
        // Deeper than any question of a village; a stack has its end.
        guard depth < 300 else { throw .tooLarge }
        let program = CompositionProgram(problem: problem, weights: weights, lower: lower, upper: upper)
        switch try program.solved(&work) {
        case .impossible(let prices):
            return .proof(.prices(scaled(prices, lower, upper)))
        case .most(let takes, let prices):
            let most = zip(takes, weights).reduce(Rational.zero) { $0 + $1.0 * $1.1 }
            if most <= bound { return .proof(.prices(prices)) }
            guard let kind = takes.indices.first(where: { !takes[$0].isInteger }) else {
                return .better(takes.map { Int($0.floor) })
            }
            let cut = Int(takes[kind].floor)
            var (fewer, more) = (upper, lower)
            fewer[kind] = cut
            more[kind] = cut + 1
            // First where the fraction is nearer to.
            let isHigh = takes[kind] - Rational(cut) > Rational.one / 2
            let first = try settle(isHigh ? more : lower, isHigh ? upper : fewer, depth: depth + 1, &work)
            guard case .proof(let one) = first else { return first }
            let second = try settle(isHigh ? lower : more, isHigh ? fewer : upper, depth: depth + 1, &work)
            guard case .proof(let other) = second else { return second }
            return .proof(.cases(kind: kind, most: cut, low: isHigh ? other : one, high: isHigh ? one : other))
        }
    }

    /// Prices of a contradiction, so many times that the weights too come to no more than the bound.
    private func scaled(_ prices: [Rational], _ lower: [Int], _ upper: [Int]) -> [Rational] {
        let none = Array(repeating: Rational.zero, count: weights.count)
        let below = CompositionProgram.bound(prices, of: problem, weights: none, lower: lower, upper: upper)
        let all = zip(weights, upper).reduce(Rational.zero) { $0 + $1.0 * Rational($1.1) }
        guard below < 0, all > bound else { return prices.map { _ in .zero } }
        let times = (all - bound) / -below
        return prices.map { $0 * times }
    }
}

extension PanelProblem {
    /// A panel that may be drawn.
    ///
    /// - Throws: ``PanelTrouble/contradiction(_:)`` with quotas of which no panel keeps all, and of which none can be left out.
    func anyPanel(_ work: inout PanelWork) throws(PanelTrouble) -> [Int] {
        if let found = try panel(&work) { return found }
        var kept = Array(quotas.indices)
        for quota in quotas.indices {
            let fewer = kept.filter { $0 != quota }
            if try keeping(fewer).panel(&work) == nil { kept = fewer }
        }
        throw .contradiction(kept)
    }

    private func panel(_ work: inout PanelWork) throws(PanelTrouble) -> [Int]? {
        let none = Array(repeating: Rational.zero, count: kinds.count)
        switch try PanelSearch(problem: self, weights: none, bound: -Rational.one).outcome(&work) {
        case .better(let panel): return panel
        case .proof: return nil
        }
    }
}
