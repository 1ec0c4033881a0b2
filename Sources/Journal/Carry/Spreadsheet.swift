import Foundation
import Kernel
import Ledger

/// The book as tables for a spreadsheet: one of the entries, and those that the rooms make of what they hold.
///
///     for (name, bytes) in try journal.spreadsheets() { try bytes.write(to: folder.appending(path: name)) }
public struct Spreadsheet {
    /// `people.csv`
    public let name: String
    /// The heads of its columns, and then row by row; figures and text as they are.
    public private(set) var rows: [[String]] = []

    /// UTF-8 with a byte order mark, by which office programs know that it is no other encoding.
    public var bytes: Data {
        Data((CSV.byteOrderMark + rows.map { CSV.line($0.map { CSV.guarded($0).legible }, end: "\r\n") }.joined()).utf8)
    }

    init(_ name: String, _ columns: [String]) {
        self.name = name
        add(columns)
    }

    /// What a room says of a book; `nil` where there is no such table.
    fileprivate init?(_ table: BookTable, of book: Book, _ isPublic: Bool) {
        guard let content = table.content(of: book, isPublic: isPublic) else { return nil }
        self.init(table.name, content.heads)
        for row in content.rows { add(row) }
    }

    /// The same with its columns called in a language; the name of its file stays.
    public func headed(in language: Language) -> Spreadsheet {
        var table = self
        table.rows[0] = rows[0].map { language.tableHeadings.column($0) ?? $0 }
        return table
    }

    /// What it is called in a language.
    public func title(in language: Language) -> String {
        let key = name.split(separator: ".").first.map(String.init) ?? name
        return language.tableHeadings.table(key) ?? key
    }

    /// Adds a row; what is not known stays empty.
    mutating func add(_ cells: [String?]) {
        rows.append(cells.map { $0 ?? "" })
    }
}

extension Journal {
    /// The tables of the book; in public ones the personal data is left out as `export` leaves it out.
    ///
    /// - Parameter ledger: that of people served, open: its tables come last, and in public ones not at all.
    public func spreadsheets(isPublic: Bool = false, ledger: OpenLedger? = nil) throws -> [Spreadsheet] {
        let chronicle = try replay()
        let personal = isPublic ? try personalData(chronicle.timeline) : nil
        let entries = try entryTable(chronicle.timeline, without: personal)
        let tables = [entries] + Room.all.flatMap(\.tables).compactMap { Spreadsheet($0, of: chronicle.book, isPublic) }
        guard let ledger, !isPublic else { return tables }
        return tables
            + LedgerTables(ledger.register).all.map { content in
                var table = Spreadsheet(content.name, content.heads)
                for row in content.rows { table.add(row) }
                return table
            }
    }

    private func entryTable(_ timeline: Timeline, without personal: PersonalData?) throws -> Spreadsheet {
        var table = Spreadsheet("entries.csv", ["number", "at", "recorded", "line", "live", "hash"])
        let zone = header.zone
        var rows: [[String?]] = []
        try forEach(after: 0) { entry in
            let isWithheld = personal?.withholds(entry.number) == true
            rows.append([
                String(entry.number), isWithheld ? nil : entry.at.iso(zone: zone),
                isWithheld ? nil : entry.recorded.iso(zone: zone),
                isWithheld ? nil : entry.line, timeline.isLive(entry.number) ? "yes" : "no",
            ])
        }
        for (row, hash) in zip(rows, try hashes()) { table.add(row + [hash.description]) }
        return table
    }
}
