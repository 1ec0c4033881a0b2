/// A table of what a room holds, for a spreadsheet: a row for each thing that people like to sort and add up.
///
///     static let actions = BookTable("actions.csv", of: { $0.actions }, columns: columns)
///     private static let columns: [Column<ActionItem>] = [
///         .init("id") { $0.id.description }, .init("owner") { $0.owner },
///     ]
///
/// Every column says what stands in it, and whether it is of a person: such a column is not in a public table.
struct BookTable: Sendable {
    /// The name of its file: `people.csv`.
    let name: String
    /// All of it is nobody's but those concerned: it is in no public export, and in none where it is empty.
    let isPrivate: Bool
    /// What its columns are called, by programs; in a language, see `TableHeadings`.
    let heads: [String]
    private let made: @Sendable (_ book: Book, _ isPublic: Bool) -> (heads: [String], rows: [[String?]])

    struct Column<Row>: Sendable {
        let head: String
        let isPrivate: Bool
        /// What is not known stays empty.
        let cell: @Sendable (Row) -> String?

        init(_ head: String, isPrivate: Bool = false, _ cell: @escaping @Sendable (Row) -> String?) {
            self.head = head
            self.isPrivate = isPrivate
            self.cell = cell
        }
    }

    init<Rows: Sequence>(
        _ name: String, isPrivate: Bool = false, of rows: @escaping @Sendable (Book) -> Rows,
        columns: [Column<Rows.Element>]
    ) {
        self.name = name
        self.isPrivate = isPrivate
        heads = columns.map(\.head)
        made = { book, isPublic in
            let shown = columns.filter { !(isPublic && $0.isPrivate) }
            let cells = rows(book).map { row in shown.map { $0.cell(row) } }
            return (shown.map(\.head), cells)
        }
    }

    /// Its heads and its rows; `nil` where there is no such table.
    func content(of book: Book, isPublic: Bool) -> (heads: [String], rows: [[String?]])? {
        if isPrivate, isPublic { return nil }
        let content = made(book, isPublic)
        return isPrivate && content.rows.isEmpty ? nil : content
    }
}

extension Bool {
    /// As it stands in a table.
    var cell: String { self ? "yes" : "no" }
}
