/// A table that has a name: what a workbook keeps on a sheet of its own.
public struct NamedTable: Hashable, Sendable {
    public var name: String
    public var table: Table

    public init(_ name: String, _ table: Table) {
        self.name = name
        self.table = table
    }
}

extension Document {
    /// The tables of the document, each called by the heading it stands under.
    public var tables: [NamedTable] {
        var tables: [NamedTable] = []
        var name = title
        for block in blocks {
            switch block {
            case .title(let line), .heading(_, let line): name = line.text.replacing("\n", with: " ")
            case .table(let table): tables.append(NamedTable(name, table))
            default: break
            }
        }
        return tables
    }
}

extension Table.Cell {
    /// What stands in it; nothing where a hand is to write.
    var written: String {
        let text = line.filter { $0.face != .blank }.map(\.text).joined()
        return text.allSatisfy(\.isWhitespace) ? "" : text
    }
}
