import Kernel
import Ledger
import Prompt

/// The people and units that a list's rows come to, before the book is asked: a person may have several rows, one a unit, and a
/// unit several, one an owner.
struct RegisterRows {
    struct Person {
        let row: RegisterTable.Row
        let name: String
        /// As the cells give it; later rows may add.
        var fields: [RegisterColumn: String]
        var hasUnit: Bool
        var units: [String] = []
    }

    struct Unit {
        let row: RegisterTable.Row
        let number: String
        var owners: [String]
        var area: String?
        var household: String?
        /// The line of each row with an owner, where the owners stand one a row.
        var ownerLines: [String: Int]
    }

    private(set) var people: [Person] = []
    private(set) var units: [Unit] = []
    private(set) var problems: [RegisterProblem] = []
    private let table: RegisterTable
    private let registry: Registry
    private var personAt: [String: Int] = [:]
    private var unitAt: [String: Int] = [:]

    init(_ table: RegisterTable, registry: Registry) {
        self.table = table
        self.registry = registry
        for row in table.rows { take(row) }
        for unit in units where unit.area == nil {
            problems.append(table.problem(.unit, in: unit.row, .unitWithoutArea(unit.number)))
        }
    }

    private mutating func take(_ row: RegisterTable.Row) {
        do throws(RegisterProblem) {
            try refuseSigns(in: row)
            let number = table.text(.unit, in: row)
            let name = try table.text(.name, in: row).map { (name) throws(RegisterProblem) in
                try plainName(name, .name, row)
            }
            guard name != nil || number != nil else {
                throw RegisterProblem(
                    line: row.line, column: 0, table.text(.area, in: row) == nil ? .nothingInRow : .areaWithoutUnit)
            }
            let owners = try owners(of: row, name)
            if let name { try take(person: name, row, units: owners.isEmpty ? nil : number) }
            if let number, !(owners.isEmpty && isNoOwner(row)) { try take(unit: number, row, owners) }
        } catch {
            problems.append(error)
        }
    }

    /// A cell becomes part of a line: it may hold no sign that means something there.
    private func refuseSigns(in row: RegisterTable.Row) throws(RegisterProblem) {
        for column in RegisterColumn.outgoing {
            guard let text = table.text(column, in: row) else { continue }
            if text.contains(where: { "=＝;；\n\r".contains($0) }) || text.illegible(as: .name) != nil {
                throw table.problem(column, in: row, .badCell(text.shortened(to: 40).legible))
            }
        }
    }

    private func plainName(
        _ name: String, _ column: RegisterColumn, _ row: RegisterTable.Row
    ) throws(RegisterProblem) -> String {
        guard name.containsHan, name.contains(where: \.isWhitespace) else { return name }
        let meant = name.filter { !$0.isWhitespace }
        throw table.problem(column, in: row, .blanksInName(name, meant: meant))
    }

    // MARK: Owners

    private static let yes = GrammarWords.yes.union(["1", "√", "✓"])
    private static let no = GrammarWords.no.union(["0", "×", "✗"])

    /// Whether the column of owners says that whoever the row names owns nothing there: a tenant, a child.
    private func isNoOwner(_ row: RegisterTable.Row) -> Bool {
        table.text(.owner, in: row).map { Self.no.contains($0.folded) } ?? false
    }

    /// Those named as owners; else whoever the row is about.
    private func owners(of row: RegisterTable.Row, _ name: String?) throws(RegisterProblem) -> [String] {
        guard let number = table.text(.unit, in: row) else { return [] }
        let cell = table.text(.owner, in: row)
        if let cell, Self.no.contains(cell.folded) { return [] }
        if let cell, !Self.yes.contains(cell.folded) {
            var owners: [String] = []
            for part in cell.split(whereSeparator: { "、，,/／".contains($0) }) {
                let owner = try plainName(part.trimmed, .owner, row)
                guard !owner.isEmpty else { continue }
                guard !owners.contains(where: { Roster.key($0) == Roster.key(owner) }) else {
                    throw table.problem(.owner, in: row, .ownerTwice(owner))
                }
                owners.append(owner)
            }
            return owners
        }
        guard let name else {
            throw table.problem(columnOfOwners, in: row, .unitWithoutOwner(number))
        }
        return [name]
    }

    private var columnOfOwners: RegisterColumn { table.columns[.owner] == nil ? .name : .owner }

    // MARK: People

    private mutating func take(person name: String, _ row: RegisterTable.Row, units number: String?)
        throws(RegisterProblem)
    {
        var fields: [RegisterColumn: String] = [:]
        for column in RegisterColumn.allCases where column.personKey != nil {
            fields[column] = table.text(column, in: row)
        }
        let key = Roster.key(name)
        guard let place = personAt[key] else {
            personAt[key] = people.count
            people.append(
                Person(
                    row: row, name: name, fields: fields, hasUnit: number != nil,
                    units: number.map { [$0] } ?? []))
            return
        }
        let above = people[place]
        guard above.name == name else {
            throw table.problem(.name, in: row, .looksLike(name, known: above.name, line: above.row.line))
        }
        let differs = fields.contains { column, text in above.fields[column].map { $0 != text } ?? false }
        if differs {
            let given = PersonDetails(household: fields[.household], group: fields[.group])
            throw table.problem(
                .name, in: row,
                .namesakeAbove(name, line: above.row.line, other: registry.otherName(than: name, with: given)))
        }
        guard number != nil || above.hasUnit else {
            throw table.problem(.name, in: row, .rowTwice(name, line: above.row.line))
        }
        people[place].fields.merge(fields) { old, _ in old }
        people[place].hasUnit = true
        if let number { people[place].units.append(number) }
    }

    // MARK: Units

    private mutating func take(unit number: String, _ row: RegisterTable.Row, _ owners: [String])
        throws(RegisterProblem)
    {
        let area = table.text(.area, in: row)
        if let area, Area(typed: area) == nil { throw table.problem(.area, in: row, .badArea(area.shortened(to: 40))) }
        let isByName = table.text(.name, in: row) != nil && owners.count == 1
        let lines = Dictionary(owners.map { (Roster.key($0), row.line) }, uniquingKeysWith: { old, _ in old })
        guard let place = unitAt[BuildingUnit.key(number)] else {
            unitAt[BuildingUnit.key(number)] = units.count
            units.append(
                Unit(
                    row: row, number: number, owners: owners, area: area,
                    household: table.text(.name, in: row) == nil ? table.text(.household, in: row) : nil,
                    ownerLines: lines))
            return
        }
        let above = units[place]
        guard above.number == number else {
            throw table.problem(.unit, in: row, .looksLike(number, known: above.number, line: above.row.line))
        }
        if let area, let other = above.area, Area(typed: area) != Area(typed: other) {
            throw table.problem(.area, in: row, .twoAreas(number, other, line: above.row.line, area))
        }
        if let owner = owners.first(where: { above.ownerLines[Roster.key($0)] != nil }) {
            let line = above.ownerLines[Roster.key(owner)] ?? above.row.line
            throw table.problem(.unit, in: row, .rowTwice("\(number) \(owner)", line: line))
        }
        guard isByName else { throw table.problem(.unit, in: row, .otherOwnersAbove(number, line: above.row.line)) }
        units[place].owners += owners
        units[place].area = above.area ?? area
        units[place].ownerLines.merge(lines) { old, _ in old }
    }
}
