/// The pages of a book's file and of the log beside it, however much of them is left: for reading a book that SQLite reads
/// no more, or reads wrongly.
///
/// Nothing in it is believed. An entry that comes out of it counts only when the chain of hashes says so.
struct FilePages {
    /// A page's bytes, and its number.
    struct Page {
        let number: Int
        let bytes: ArraySlice<UInt8>
    }

    let pageSize: Int
    /// Bytes of a page that are used.
    let usable: Int
    /// Pages by the file's header; 0 where that cannot be read.
    let promised: Int
    /// Every image of a page: those of the file, and behind them the log's, in which a page may stand several times.
    private(set) var all: [Page] = []
    /// Where the last image of each page stands in `all`.
    private var latest: [Int: Int] = [:]

    init(file: [UInt8], log: [UInt8]) {
        let header = BookFile.Header(file)
        pageSize = header?.pageSize ?? 4_096
        usable = pageSize - (header?.reserved ?? 0)
        promised = header?.pages ?? 0
        for start in stride(from: 0, to: file.count, by: pageSize) {
            add(Page(number: start / pageSize + 1, bytes: file[start..<min(start + pageSize, file.count)]))
        }
        guard log.count >= 32, log.bigEndian(0, 4) | 1 == 0x377F_0683, log.bigEndian(8, 4) == pageSize else { return }
        for start in stride(from: 32, through: log.count - 24 - pageSize, by: 24 + pageSize) {
            add(Page(number: log.bigEndian(start, 4), bytes: log[start + 24..<start + 24 + pageSize]))
        }
    }

    private mutating func add(_ page: Page) {
        latest[page.number] = all.count
        all.append(page)
    }

    /// The last image of that page.
    subscript(number: Int) -> ArraySlice<UInt8>? { latest[number].map { all[$0].bytes } }

    /// The records of a leaf of a table, as far as they can be made out.
    func records(on page: Page) -> [Record] {
        let bytes = page.bytes
        let start = bytes.startIndex
        let head = page.number == 1 ? 100 : 0
        guard bytes.count >= head + 8, bytes[start + head] == 0x0D else { return [] }
        let cells = bytes.bigEndian(head + 3, 2)
        return (0..<cells).compactMap { cell in
            let pointer = head + 8 + 2 * cell
            guard pointer + 2 <= bytes.count else { return nil }
            let place = bytes.bigEndian(pointer, 2)
            guard place >= head + 8, place < bytes.count else { return nil }
            return record(in: bytes[(start + place)...])
        }
    }

    /// A cell: the length of its record, the row's number, the record, and where it runs over the page where that goes on.
    private func record(in cell: ArraySlice<UInt8>) -> Record? {
        var cell = cell
        guard let length = cell.takeVarint(), let row = cell.takeVarint(), length <= 1 << 30 else { return nil }
        let most = usable - 35
        guard length > most else {
            guard cell.count >= length else { return nil }
            return Record(row: row, Array(cell.prefix(length)), over: [])
        }
        let least = (usable - 12) * 32 / 255 - 23
        let fitting = least + (length - least) % (usable - 4)
        let local = fitting <= most ? fitting : least
        guard cell.count >= local + 4 else { return nil }
        var bytes = Array(cell.prefix(local))
        var next = cell.bigEndian(local, 4)
        var over: [Int] = []
        while bytes.count < length {
            guard over.count <= length / (usable - 4), let page = self[next], page.count >= 4 else { return nil }
            over.append(next)
            bytes += page.dropFirst(4).prefix(min(usable - 4, length - bytes.count))
            next = page.bigEndian(0, 4)
        }
        return Record(row: row, bytes, over: over)
    }

    /// A row: its number, its columns' bytes, and the pages that it runs over.
    struct Record {
        let row: Int
        let columns: [ArraySlice<UInt8>]
        let over: [Int]

        fileprivate init?(row: Int, _ bytes: [UInt8], over: [Int]) {
            var head = bytes[...]
            guard let size = head.takeVarint(), size <= bytes.count, size >= 1 else { return nil }
            head = head.prefix(max(0, size - (bytes.count - head.count)))
            var place = size
            var columns: [ArraySlice<UInt8>] = []
            while !head.isEmpty {
                guard let type = head.takeVarint() else { return nil }
                let length = type >= 12 ? (type - 12) / 2 : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][max(0, type)]
                guard length <= bytes.count - place else { return nil }
                columns.append(bytes[place..<place + length])
                place += length
            }
            self.row = row
            self.columns = columns
            self.over = over
        }
    }
}

extension ArraySlice<UInt8> {
    /// SQLite's variable-length whole number, highest bits first; `nil` where it is none, or negative.
    fileprivate mutating func takeVarint() -> Int? {
        var number: UInt64 = 0
        for place in 0..<9 {
            guard let byte = popFirst() else { return nil }
            if place == 8 {
                number = number << 8 | UInt64(byte)
            } else {
                number = number << 7 | UInt64(byte & 0x7F)
                if byte < 0x80 { break }
            }
        }
        return Int(exactly: number)
    }
}
