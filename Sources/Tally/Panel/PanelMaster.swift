import BigInt

/// Which panels to draw with which chances so that the least chance is greatest: a simplex over panels found one after another.
///
/// The unknowns are the chances of the panels, the level that every kind reaches, and by how much each kind is above it. The inverse of the basis is
/// kept (G. Dantzig and W. Orchard-Hays 1954) as whole numbers over one determinant (J. Edmonds 1967), which spares the fractions their reducing;
/// ``PanelSearch`` finds the panels that are worth taking in (P. Gilmore and R. Gomory 1961).
struct PanelMaster {
    private enum Unknown: Hashable { case level, surplus(Int), panel(Int) }

    let problem: PanelProblem
    private(set) var panels: [[Int]]
    /// The chance of each kind that is settled.
    private(set) var fixed: [Rational?]
    private var basis: [Unknown]
    /// The row of each unknown that is in the basis.
    private var rows: [Unknown: Int] = [:]
    /// The inverse of the basis, times ``determinant``, which is above zero.
    private var inverse: [[BigInt]]
    private var determinant = BigInt(1)
    private var values: [Rational]
    /// The level reached before; the unknown one is what comes on top.
    private var base = Rational.zero
    /// Steps since the last that changed a value.
    private var idle = 0

    init(_ problem: PanelProblem, from panel: [Int]) {
        self.problem = problem
        panels = [panel]
        let size = problem.kinds.count
        fixed = Array(repeating: nil, count: size)
        basis = (0..<size).map(Unknown.surplus) + [.panel(0)]
        values = panel.map { Rational($0) } + [.one]
        inverse = (0...size).map { row in
            var line = Array(repeating: BigInt(0), count: size + 1)
            line[row] = row < size ? -1 : 1
            if row < size { line[size] = BigInt(panel[row]) }
            return line
        }
        for (row, unknown) in basis.enumerated() { rows[unknown] = row }
    }

    var isSettled: Bool { fixed.allSatisfy { $0 != nil } }

    /// The panels that may be drawn, with their chances.
    var portfolio: [(chance: Rational, takes: [Int])] {
        basis.indices.compactMap { row in
            if case .panel(let panel) = basis[row], values[row] > 0 { (values[row], panels[panel]) } else { nil }
        }
    }

    /// Raises the level of all that are not settled as far as it goes, and settles those that hold it down.
    mutating func nextLevel(_ work: inout PanelWork) throws(PanelTrouble) -> PanelLevel {
        while true {
            try work.spend(basis.count * (basis.count + panels.count))
            guard let row = rows[.level] else {
                try enter(.level)
                continue
            }
            let weights = inverse[row].dropLast().map { -$0 }
            let bound = inverse[row][basis.count - 1]
            if let unknown = entering(weights, bound) {
                try enter(unknown)
                continue
            }
            let search = PanelSearch(
                problem: problem, weights: weights.map { Rational($0, 1) }, bound: Rational(bound, 1))
            switch try search.outcome(&work) {
            case .better(let panel):
                panels.append(panel)
                try enter(.panel(panels.count - 1))
            case .proof(let proof):
                return settle(row, weights, bound, proof)
            }
        }
    }

    /// The unknown of those there are that raises the level fastest; after steps that raised nothing the first, so that nothing turns in circles (R.
    /// Bland 1977).
    private func entering(_ weights: [BigInt], _ bound: BigInt) -> Unknown? {
        var best: (unknown: Unknown, gain: BigInt)?
        func offer(_ unknown: Unknown, _ gain: BigInt) {
            if gain > best?.gain ?? 0 { best = (unknown, gain) }
        }
        for kind in weights.indices where weights[kind] < 0 {
            offer(.surplus(kind), -weights[kind])
            if idle > 50 { return best?.unknown }
        }
        for panel in panels.indices where rows[.panel(panel)] == nil {
            let worth = panels[panel].indices.reduce(BigInt(0)) { sum, kind in
                panels[panel][kind] == 0 ? sum : sum + BigInt(panels[panel][kind]) * weights[kind]
            }
            offer(.panel(panel), worth - bound)
            if idle > 50, let best { return best.unknown }
        }
        return best?.unknown
    }

    private func column(_ unknown: Unknown) -> [BigInt] {
        let size = problem.kinds.count
        switch unknown {
        case .level:
            return problem.kinds.indices.map { fixed[$0] == nil ? -BigInt(problem.kinds[$0]) : 0 } + [0]
        case .surplus(let kind):
            return (0...size).map { $0 == kind ? -1 : 0 }
        case .panel(let panel):
            return panels[panel].map { BigInt($0) } + [1]
        }
    }

    /// By how much each unknown of the basis gives way to another, times the determinant.
    private func direction(_ unknown: Unknown) -> [BigInt] {
        let column = column(unknown)
        let places = column.indices.filter { !column[$0].isZero }
        return inverse.map { line in places.reduce(BigInt(0)) { $0 + line[$1] * column[$1] } }
    }

    /// In the order in which unknowns leave where several could.
    private func order(_ unknown: Unknown) -> Int {
        switch unknown {
        case .level: -1
        case .surplus(let kind): kind
        case .panel(let panel): problem.kinds.count + panel
        }
    }

    private mutating func enter(_ unknown: Unknown) throws(PanelTrouble) {
        let direction = direction(unknown)
        var leaving: (row: Int, ratio: Rational)?
        for row in basis.indices where direction[row] > 0 {
            let ratio = values[row] / Rational(direction[row], determinant)
            let isBetter =
                leaving.map {
                    ratio < $0.ratio || ratio == $0.ratio && order(basis[row]) < order(basis[$0.row])
                } ?? true
            if isBetter { leaving = (row, ratio) }
        }
        // Chances add up to one, so something always gives out first.
        guard let leaving else { throw .tooLarge }
        idle = leaving.ratio.isZero ? idle + 1 : 0
        pivot(leaving.row, unknown, direction)
    }

    private mutating func pivot(_ row: Int, _ unknown: Unknown, _ direction: [BigInt]) {
        let rate = direction[row]
        values[row] /= Rational(rate, determinant)
        let line = inverse[row]
        for other in basis.indices where other != row {
            let factor = direction[other]
            // Divides without rest: every number is a minor of the columns.
            for place in line.indices where !(inverse[other][place].isZero && (factor.isZero || line[place].isZero)) {
                inverse[other][place] = (inverse[other][place] * rate - factor * line[place]) / determinant
            }
            if !factor.isZero { values[other] -= Rational(factor, determinant) * values[row] }
        }
        determinant = rate
        rows[basis[row]] = nil
        basis[row] = unknown
        rows[unknown] = row
    }

    private mutating func settle(
        _ row: Int, _ weights: [BigInt], _ bound: BigInt, _ proof: PanelProof
    ) -> PanelLevel {
        base += values[row]
        values[row] = .zero
        let whole = determinant
        // Whoever has a weight is held at the level in every way to reach it.
        let settled = weights.indices.filter { fixed[$0] == nil && weights[$0] > 0 }
        for kind in settled { fixed[kind] = base }
        // The level leaves the basis at what it has reached; the surplus of one who is held there takes its place, at nothing.
        if let kind = settled.first { pivot(row, .surplus(kind), direction(.surplus(kind))) }
        return PanelLevel(
            chance: base, weights: weights.map { Rational($0, whole) }, bound: Rational(bound, whole),
            proof: proof.divided(by: Rational(whole, 1)))
    }
}

/// How far the least chance of those above the earlier levels can be raised, and why not further.
///
/// Weights that no panel brings above the bound; those of the kinds above the earlier levels, each times its people, come to one. So their least
/// chance is no more than the bound, less what those who are settled bring; and whoever has a weight has just that chance.
public struct PanelLevel: Codable, Hashable, Sendable {
    public let chance: Rational
    public let weights: [Rational]
    public let bound: Rational
    public let proof: PanelProof

    public init(chance: Rational, weights: [Rational], bound: Rational, proof: PanelProof) {
        self.chance = chance
        self.weights = weights
        self.bound = bound
        self.proof = proof
    }
}
