/// What a table gives away with some of its figures withheld, to a reader who knows all others, every margin, what went out earlier, and
/// that what is withheld is not nothing.
///
/// A group of one or two is protected where another table fits all that is known and has three or more in it. Such a table is made, not
/// guessed: the answer that a group is protected rests on a point of whole numbers. A figure is protected with the groups that it adds up.
struct Exposure {
    private let table: CountTable
    private let isWithheld: [Bool]

    init(_ table: CountTable, withheld: Set<Int>) {
        self.table = table
        isWithheld = table.figures.indices.map(withheld.contains)
    }

    /// A group of one or two of which a reader can tell that it is, by one of its atoms; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - atom: looks no further than at this one.
    ///   - given: does not look at these.
    func first(only atom: Int? = nil, beside given: Set<Int> = []) -> Int? {
        for part in parts where part.classes.contains(where: isSmall) {
            let shuffle = part.shuffle
            var simplex: IntegerSimplex?
            for (column, group) in part.classes.enumerated() where isSmall(group) {
                if let atom, !group.atoms.contains(atom) { continue }
                guard let small = group.atoms.first(where: isSmall), !given.contains(small) else { continue }
                guard !part.isLoose(column) else { continue }
                if shuffle.fits(CountTable.least - group.total, into: column) { continue }
                if simplex == nil { simplex = part.simplex }
                if simplex?.canReach(CountTable.least, at: column) != .yes { return small }
            }
        }
        return nil
    }

    private func isSmall(_ group: Class) -> Bool { CountTable.isSmall(group.total) }
    private func isSmall(_ atom: Int) -> Bool { CountTable.isSmall(table.atoms[atom]) }

    /// Groups that no figure here tells apart: any of them may hold all that they come to.
    private struct Class {
        var atoms: [Int]
        var total: Int
        /// Figures that are shown, and figures that are not, by number.
        let shown: [Int]
        let hidden: [Int]
    }

    /// Groups and equations that hang together.
    private struct Part {
        let classes: [Class]
        let equations: [(columns: [Int], sum: Int)]
        /// What is withheld is one or more.
        let bounds: [[Int]]

        /// Whether no equation holds it.
        func isLoose(_ column: Int) -> Bool { !equations.contains { $0.columns.contains(column) } }

        var shuffle: Shuffle {
            Shuffle(members: equations.map(\.columns), totals: classes.map(\.total), floors: bounds)
        }

        /// `nil` where it would take too long.
        var simplex: IntegerSimplex? {
            let height = equations.count + bounds.count
            guard height * (classes.count + height + bounds.count) <= Self.mostEntries else { return nil }
            let width = classes.count + bounds.count
            var rows: [[Int]] = []
            for equation in equations {
                var row = [Int](repeating: 0, count: width + 1)
                for column in equation.columns { row[column] = 1 }
                row[width] = equation.sum
                rows.append(row)
            }
            for (place, bound) in bounds.enumerated() {
                var row = [Int](repeating: 0, count: width + 1)
                for column in bound { row[column] = 1 }
                row[classes.count + place] = -1
                row[width] = 1
                rows.append(row)
            }
            return IntegerSimplex(rows: rows)
        }

        private static let mostEntries = 40_000
    }

    private var classes: [Class] {
        var shown = [[Int]](repeating: [], count: table.atoms.count)
        var hidden = shown
        for (place, figure) in table.figures.enumerated() {
            for atom in figure.atoms {
                if isWithheld[place] { hidden[atom].append(place) } else { shown[atom].append(place) }
            }
        }
        var byFigures: [[[Int]]: Int] = [:]
        var classes: [Class] = []
        for atom in table.atoms.indices {
            let key = [shown[atom], hidden[atom]]
            if let known = byFigures[key] {
                classes[known].atoms.append(atom)
                classes[known].total += table.atoms[atom]
            } else {
                byFigures[key] = classes.count
                classes.append(
                    Class(atoms: [atom], total: table.atoms[atom], shown: shown[atom], hidden: hidden[atom]))
            }
        }
        return classes
    }

    private var parts: [Part] {
        let classes = self.classes
        var owner = Array(classes.indices)
        func root(_ place: Int) -> Int {
            var place = place
            while owner[place] != place {
                owner[place] = owner[owner[place]]
                place = owner[place]
            }
            return place
        }
        var columns = [[Int]](repeating: [], count: table.figures.count)
        for (place, group) in classes.enumerated() {
            for figure in group.shown + group.hidden { columns[figure].append(place) }
        }
        let settled = settled(classes, columns)
        let open = columns.map { $0.filter { !settled[$0] } }
        for held in open {
            for place in held.dropFirst() { owner[root(place)] = root(held[0]) }
        }
        // A group that is settled stands alone, and nothing about it can be otherwise.
        var parts: [Part] = []
        for (place, group) in classes.enumerated() where settled[place] {
            parts.append(Part(classes: [group], equations: [([0], group.total)], bounds: []))
        }
        for (_, members) in Dictionary(grouping: classes.indices.filter { !settled[$0] }, by: root) {
            let places = Dictionary(uniqueKeysWithValues: members.sorted().enumerated().map { ($1, $0) })
            var equations: [(columns: [Int], sum: Int)] = []
            var bounds: [[Int]] = []
            let figures = Set(members.flatMap { classes[$0].shown + classes[$0].hidden }).sorted()
            for figure in figures {
                let held = open[figure].compactMap { places[$0] }
                if !isWithheld[figure] {
                    equations.append((held, open[figure].reduce(0) { $0 + classes[$1].total }))
                } else if columns[figure].allSatisfy({ !settled[$0] || classes[$0].total == 0 }), !held.isEmpty {
                    bounds.append(held)
                }
            }
            parts.append(
                Part(classes: members.sorted().map { classes[$0] }, equations: equations.uniqued(), bounds: bounds))
        }
        return parts
    }

    /// Groups that the figures shown settle one after another: the last open one of a figure, and all of a figure of nothing.
    private func settled(_ classes: [Class], _ columns: [[Int]]) -> [Bool] {
        var settled = [Bool](repeating: false, count: classes.count)
        var isNew = true
        while isNew {
            isNew = false
            for figure in table.figures.indices where !isWithheld[figure] {
                let open = columns[figure].filter { !settled[$0] }
                guard !open.isEmpty, open.count == 1 || open.allSatisfy({ classes[$0].total == 0 }) else { continue }
                for place in open { settled[place] = true }
                isNew = true
            }
        }
        return settled
    }
}

extension [(columns: [Int], sum: Int)] {
    fileprivate func uniqued() -> [(columns: [Int], sum: Int)] {
        var seen: Set<[Int]> = []
        return filter { seen.insert($0.columns).inserted }
    }
}
