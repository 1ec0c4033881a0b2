/// The pages of a book as they were last committed, while somebody else writes in it: the log's where it has one, else the file's.
///
/// It asks SQLite for nothing and locks nothing, so nobody waits for it; what it gives may be of two moments when the log is folded just then.
/// The chain of hashes tells, and whoever looks then looks again.
struct LivePages: TablePages {
    /// Deeper than a table of any book is; a page that leads to itself ends there.
    private static let mostLevels = 12

    let usable: Int
    private let pageSize: Int
    private let file: BookFile
    private(set) var log: LiveLog

    init?(of file: BookFile) {
        guard let header = BookFile.Header(file.piece(at: 0, 100)) else { return nil }
        self.file = file
        pageSize = header.pageSize
        usable = header.pageSize - header.reserved
        log = LiveLog(beside: file.path, pageSize: header.pageSize)
    }

    mutating func follow() { log.follow() }
    mutating func release() { log.release() }

    subscript(number: Int) -> ArraySlice<UInt8>? {
        guard number > 0, number < 1 << 31 else { return nil }
        if let page = log.page(number) { return page[...] }
        let page = file.piece(at: (number - 1) * pageSize, pageSize)
        return page.count == pageSize ? page[...] : nil
    }

    /// The entries from that number on, in order, `most` of them at the least where there are so many; none where the table cannot be found.
    func entries(from first: Int, most: Int) -> [StoredEntry] {
        guard let root = root(of: "entry") else { return [] }
        var entries: [StoredEntry] = []
        collect(root, from: first, most: most, level: 0, &entries)
        return entries
    }

    private func root(of table: String) -> Int? {
        var records: [TableRecord] = []
        forEachLeaf(1, level: 0, from: 0) { leaf in
            records += self.records(on: leaf)
            return true
        }
        let row = records.first { record in
            record.columns.count == 5 && record.columns[0].elementsEqual("table".utf8)
                && record.columns[1].elementsEqual(table.utf8)
        }
        return row.map { $0.columns[3].reduce(0) { $0 << 8 | Int($1) } }
    }

    private func collect(_ number: Int, from first: Int, most: Int, level: Int, _ entries: inout [StoredEntry]) {
        forEachLeaf(number, level: level, from: first) { leaf in
            for record in records(on: leaf) where record.row >= first {
                if let entry = StoredEntry(record) { entries.append(entry) }
            }
            return entries.count < most
        }
    }

    /// Hands over the leaves of a table on which rows from `first` on may stand, as long as `body` wants more.
    @discardableResult
    private func forEachLeaf(_ number: Int, level: Int, from first: Int, _ body: (TablePage) -> Bool) -> Bool {
        guard level < Self.mostLevels, let bytes = self[number] else { return false }
        let page = TablePage(number: number, bytes: bytes)
        let (start, head) = (bytes.startIndex, page.head)
        guard bytes.count >= head + 12 else { return false }
        guard bytes[start + head] == 0x05 else { return body(page) }
        for cell in 0..<bytes.bigEndian(head + 3, 2) {
            let pointer = head + 12 + 2 * cell
            guard pointer + 2 <= bytes.count else { return false }
            let place = bytes.bigEndian(pointer, 2)
            guard place + 4 < bytes.count else { return false }
            var rest = bytes[(start + place + 4)...]
            guard let key = rest.takeVarint() else { return false }
            guard key >= first else { continue }
            guard forEachLeaf(bytes.bigEndian(place, 4), level: level + 1, from: first, body) else { return false }
        }
        return forEachLeaf(bytes.bigEndian(head + 8, 4), level: level + 1, from: first, body)
    }
}
