/// A quick search for another table that shows the same: so many people into one group, and the fewest moves of as many that put every
/// figure right again. What it finds is a table of whole numbers; where it finds none there may be one all the same.
///
///     Shuffle(members: [[0, 1], [1, 2]], totals: [1, 9, 4], floors: []).fits(2, into: 0)
struct Shuffle {
    /// The groups of each figure that is shown, and the figures of each group.
    private let members: [[Int]]
    private let figures: [[Int]]
    private let totals: [Int]
    /// Groups of which one or more have to be left.
    private let floors: [[Int]]

    init(members: [[Int]], totals: [Int], floors: [[Int]]) {
        self.members = members
        self.totals = totals
        self.floors = floors
        var figures = [[Int]](repeating: [], count: totals.count)
        for (figure, groups) in members.enumerated() {
            for group in groups { figures[group].append(figure) }
        }
        self.figures = figures
    }

    func fits(_ amount: Int, into group: Int) -> Bool {
        var search = Search(amount: amount, steps: Self.mostSteps)
        return step(group, up: true, &search)
    }

    private static let mostMoves = 8
    private static let mostSteps = 600
    /// Moves that are tried at each step.
    private static let width = 5

    private struct Search {
        let amount: Int
        var steps: Int
        /// By how many amounts a figure is too high.
        var off: [Int: Int] = [:]
        var moved: [Int: Int] = [:]
    }

    private func step(_ group: Int, up: Bool, _ search: inout Search) -> Bool {
        search.steps -= 1
        guard search.steps > 0 else { return false }
        let kept = (search.off, search.moved)
        for figure in figures[group] {
            let off = search.off[figure, default: 0] + (up ? 1 : -1)
            search.off[figure] = off == 0 ? nil : off
        }
        search.moved[group, default: 0] += up ? 1 : -1
        if goOn(&search) { return true }
        (search.off, search.moved) = kept
        return false
    }

    private func goOn(_ search: inout Search) -> Bool {
        guard let worst = search.off.min(by: { (members[$0.key].count, $0.key) < (members[$1.key].count, $1.key) })
        else {
            return keepsFloors(search)
        }
        let moves = search.moved.values.reduce(0) { $0 + abs($1) }
        guard moves < Self.mostMoves else { return false }
        let up = worst.value < 0
        let candidates = members[worst.key].filter { group in
            let moved = search.moved[group, default: 0]
            // A move that takes back another leads nowhere.
            guard up ? moved >= 0 : moved <= 0 else { return false }
            return up || totals[group] + (moved - 1) * search.amount >= 0
        }
        let ranked = candidates.map { ($0, left(search, after: $0, up: up)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        for (group, _) in ranked.prefix(Self.width) where step(group, up: up, &search) { return true }
        return false
    }

    /// How much would be wrong after a move.
    private func left(_ search: Search, after group: Int, up: Bool) -> Int {
        var left = search.off.values.reduce(0) { $0 + abs($1) }
        for figure in figures[group] {
            let off = search.off[figure, default: 0]
            left += abs(off + (up ? 1 : -1)) - abs(off)
        }
        return left
    }

    private func keepsFloors(_ search: Search) -> Bool {
        floors.allSatisfy { groups in
            groups.contains { totals[$0] + search.moved[$0, default: 0] * search.amount > 0 }
        }
    }
}
