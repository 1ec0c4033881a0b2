/// A round of an instant run-off in which one leaves while the others of a set stay.
struct RunoffRound: Hashable {
    var continuing: UInt64
    var leaving: Int
}

/// What rounds need together: in each the one to leave has no more votes than any other.
///
/// Only comparisons that so few papers could turn are weighed; papers that count for the same in all of them are one unknown.
struct RunoffNeeds {
    /// The sets that continue, the smallest first.
    private let sets: [UInt64]
    /// By kind of paper, who holds it while each set continues.
    private let taken: [UInt64: Int]
    private let held: [Int64]
    private let made: [UInt64]
    private let program: LinearProgram

    /// The most unknowns times conditions for which papers are weighed.
    private static let mostCells = 12_000
    private static let mostMade = 2_000

    /// - Parameters:
    ///   - rounds: the last of them first.
    ///   - below: only fewer papers matter.
    /// - Returns: nil where there are too many unknowns.
    init?(_ rounds: [RunoffRound], votes: [[Int64]], below: Int64, _ tree: inout RunoffTree) {
        let people = tree.papers.candidates.indices
        // Those whom so few papers can bring level with the one that leaves.
        let rivals = rounds.indices.map { round in
            people.filter { one in
                one != rounds[round].leaving && rounds[round].continuing & 1 << UInt64(one) != 0
                    && votes[round][one] - votes[round][rounds[round].leaving] < 2 * max(0, below - 1)
            }
        }
        let kept = rounds.indices.filter { !rivals[$0].isEmpty }
        guard !kept.isEmpty, kept.count <= 8 else { return nil }
        sets = kept.map { rounds[$0].continuing }
        guard let made = Self.makeable(sets, people.count) else { return nil }
        /// What a paper brings each comparison.
        func column(_ kind: UInt64) -> [Int] {
            kept.indices.flatMap { place -> [Int] in
                let holder = Int(kind >> UInt64(place * 8) & 255)
                return rivals[kept[place]].map { holder == $0 ? 1 : holder == rounds[kept[place]].leaving ? -1 : 0 }
            }
        }
        var places: [[Int]: Int] = [:]
        var sources: [(column: [Int], papers: Int64)] = []
        var taken: [UInt64: Int] = [:]
        for (kind, papers) in tree.holders(sets).sorted(by: { $0.key < $1.key }) {
            let own = column(kind)
            let place = places[own] ?? sources.count
            if place == sources.count {
                places[own] = place
                sources.append((own, 0))
            }
            sources[place].papers += papers
            taken[kind] = place
        }
        var constants: [Int64] = []
        for place in kept {
            for one in rivals[place] { constants.append(votes[place][one] - votes[place][rounds[place].leaving]) }
        }
        var columns: [(column: [Int], kind: UInt64)] = []
        var seen = Set<[Int]>()
        for kind in made {
            let own = column(kind)
            if seen.insert(own).inserted { columns.append((own, kind)) }
        }
        // A paper that brings no comparison more than another does, and one less, is never the one to make.
        columns = columns.filter { one in
            !columns.contains { other in
                other.column != one.column && zip(one.column, other.column).allSatisfy { $0 <= $1 }
            }
        }
        guard (sources.count + columns.count) * constants.count <= Self.mostCells else { return nil }
        self.taken = taken
        held = sources.map(\.papers)
        self.made = columns.map(\.kind)
        var rows = constants.indices.map { row in
            LinearProgram.Row(
                coefficients: sources.map { -$0.column[row] } + columns.map { $0.column[row] },
                constant: Rational(constants[row]), upper: nil)
        }
        // As many are made as are taken.
        rows.append(.init(coefficients: sources.map { _ in -1 } + columns.map { _ in 1 }, constant: 0, upper: 0))
        program = LinearProgram(
            costs: sources.map { _ in 1 } + columns.map { _ in 0 }, rows: rows,
            lower: Array(repeating: .zero, count: sources.count + columns.count),
            upper: held.map { Rational($0) } + columns.map { _ in nil })
    }

    /// Every way in which a paper can count while the sets continue; always for somebody.
    private static func makeable(_ sets: [UInt64], _ people: Int) -> [UInt64]? {
        var kinds: [UInt64] = [0]
        for place in sets.indices.reversed() {
            var next: [UInt64] = []
            for kind in kinds {
                let above = place + 1 < sets.count ? Int(kind >> UInt64((place + 1) * 8) & 255) : nil
                let holders = above.flatMap { sets[place] & 1 << UInt64($0) != 0 ? [$0] : nil }
                for one in holders ?? (0..<people).filter({ sets[place] & 1 << UInt64($0) != 0 }) {
                    next.append(kind | UInt64(one) << UInt64(place * 8))
                }
            }
            guard next.count <= mostMade else { return nil }
            kinds = next
        }
        return kinds
    }

    var work: Int { program.rows.count * program.costs.count * 40 }

    /// In fractions of papers, rounded up; nil where nothing does it.
    func least(steps: Int) -> (papers: Int64, values: [Rational])? {
        switch program.solved(steps: steps) {
        case .impossible: nil
        case .least(let least, let values): (least.roundedUp, values)
        case .atLeast(let least): (least.roundedUp, [])
        }
    }

    /// In whole papers, by dividing where a number is none.
    ///
    /// - Returns: the values where fewer than `below` do it, the least that do, and whether fewer certainly don't.
    func wholeLeast(below: Int64, programs: Int) -> (values: [Rational]?, least: Int64, isSure: Bool) {
        var open = [program]
        var best: [Rational]?
        var limit = below
        var left = programs
        while let next = open.popLast() {
            guard left > 0 else { return (best, limit, false) }
            left -= 1
            switch next.solved(steps: 400) {
            case .impossible: continue
            case .atLeast(let least):
                if least.roundedUp < limit { return (best, limit, false) }
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
        return (best, limit, true)
    }

    /// The changes that a solution asks for, in so many whole papers.
    func changes(_ values: [Rational], papers number: Int64, _ papers: RunoffPapers) -> [RunoffChange] {
        guard !values.isEmpty else { return [] }
        var left = Self.whole(Array(values[..<held.count]), number, most: held)
        let targets = Self.whole(Array(values[held.count...]), number, most: nil)
        var wanted = zip(made, targets).filter { $0.1 > 0 }.map { (list: list($0.0), papers: $0.1) }
        var changes: [RunoffChange] = []
        for bundle in papers.weights.indices {
            guard !wanted.isEmpty else { break }
            let list = papers.lists[papers.starts[bundle]..<papers.starts[bundle + 1]]
            guard let place = taken[RunoffTree.kind(list.lazy.map { Int($0) }, sets)] else { continue }
            var there = min(left[place], papers.weights[bundle])
            left[place] -= there
            while there > 0, let target = wanted.last {
                let moved = min(there, target.papers)
                changes.append(RunoffChange(bundle: bundle, papers: moved, to: target.list))
                there -= moved
                wanted[wanted.count - 1].papers -= moved
                if wanted[wanted.count - 1].papers == 0 { wanted.removeLast() }
            }
        }
        return wanted.isEmpty ? changes : []
    }

    /// Whom a paper of a kind names: who holds it in the largest set first.
    private func list(_ kind: UInt64) -> [Int] {
        var list: [Int] = []
        for place in sets.indices.reversed() {
            let one = Int(kind >> UInt64(place * 8) & 255)
            if list.last != one { list.append(one) }
        }
        return list
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
