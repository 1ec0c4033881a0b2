import Kernel
import Prompt

/// A list of people and units as it came: rows of cells, and which column holds what.
public struct RegisterTable: Sendable {
    /// A row with the line, from 1, on which it stands.
    public struct Row: Sendable {
        public let line: Int
        public let cells: [String]

        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// How many rows stand below the headings.
    public var count: Int { rows.count }

    let file: String
    let rows: [Row]
    let columns: [RegisterColumn: Int]
    /// Headings of columns that are not read.
    let unread: [String]

    /// Looks for the row of headings among the first ten that hold something: titles may stand above it.
    ///
    /// - Throws: ``RegisterProblem`` where there is none, or where two columns have one heading.
    public init(_ rows: [Row], file: String) throws(RegisterProblem) {
        self.file = file
        let filled = rows.filter { $0.cells.contains { !$0.isBlank } }
        guard
            let head = filled.prefix(10).firstIndex(where: { row in
                let found = row.cells.compactMap(RegisterColumn.init(heading:))
                return found.contains(.name) || found.contains(.unit)
            })
        else { throw RegisterProblem(line: filled.first?.line ?? 1, column: 1, .noHeadings) }
        var columns: [RegisterColumn: Int] = [:]
        var unread: [String] = []
        for (place, heading) in filled[head].cells.enumerated() where !heading.isBlank {
            guard let column = RegisterColumn(heading: heading) else {
                unread.append(heading.trimmed)
                continue
            }
            guard columns[column] == nil else {
                throw RegisterProblem(line: filled[head].line, column: place + 1, .headingTwice(heading.trimmed))
            }
            columns[column] = place
        }
        self.rows = Array(filled[(head + 1)...])
        self.columns = columns
        self.unread = unread
    }

    /// The text of a cell as it is meant; nil where it is blank.
    func text(_ column: RegisterColumn, in row: Row) -> String? {
        guard let place = columns[column], row.cells.indices.contains(place) else { return nil }
        let text = CSV.unguarded(row.cells[place].trimmed)
        return text.isEmpty ? nil : text
    }

    /// The place of a cell, for whoever mends it.
    func problem(_ column: RegisterColumn, in row: Row, _ kind: RegisterProblem.Kind) -> RegisterProblem {
        RegisterProblem(line: row.line, column: (columns[column] ?? 0) + 1, kind)
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
