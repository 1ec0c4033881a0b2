import Foundation
import Kernel

extension Book {
    /// Everybody and every unit as a list that ``RegisterTable`` reads again: first the people, then the units with their owners.
    /// Kinship does not stand in it.
    public func register(_ language: Language) -> [[String]] {
        let columns = RegisterColumn.outgoing
        func row(_ cells: [RegisterColumn: String]) -> [String] { columns.map { cells[$0] ?? "" } }
        let heads = columns.map { language.register.headings(of: $0)[0] }
        let people = registry.people.map { person -> [String] in
            var cells: [RegisterColumn: String] = [.name: person.name]
            for (key, value) in person.details.fields(language) {
                if let column = columns.first(where: { $0.personKey == key }) { cells[column] = value }
            }
            return row(cells)
        }
        let homes = units.units.map { unit in
            row([
                .unit: unit.number, .area: unit.area.description, .owner: unit.owners.joined(separator: "、"),
                .household: unit.holding.household ?? "",
            ])
        }
        return [heads] + people + homes
    }

    /// The same as CSV in UTF-8 with a byte order mark; what a spreadsheet would take for a formula is guarded.
    public func registerCSV(_ language: Language) -> Data {
        let lines = register(language).map { CSV.line($0.map(\.legible), end: "\r\n") }
        return Data((CSV.byteOrderMark + lines.joined()).utf8)
    }
}
