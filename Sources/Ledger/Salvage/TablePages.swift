/// Pages of an SQLite file, wherever they come from, and the rows of tables that can be made out on them.
///
/// Nothing in them is believed: a length that does not fit and a pointer that leads nowhere give no row, and never end the program.
protocol TablePages {
    /// Bytes of a page that are used.
    var usable: Int { get }
    /// The last image of that page.
    subscript(number: Int) -> ArraySlice<UInt8>? { get }
}

/// A page's bytes, and its number.
struct TablePage {
    let number: Int
    let bytes: ArraySlice<UInt8>

    /// Where its own header begins: the first page has the file's before it.
    var head: Int { number == 1 ? 100 : 0 }
}

extension TablePages {
    /// The records of a leaf of a table, as far as they can be made out.
    func records(on page: TablePage) -> [TableRecord] {
        let bytes = page.bytes
        let start = bytes.startIndex
        let head = page.head
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
    private func record(in cell: ArraySlice<UInt8>) -> TableRecord? {
        var cell = cell
        guard let length = cell.takeVarint(), let row = cell.takeVarint(), length <= 1 << 30 else { return nil }
        let most = usable - 35
        guard length > most else {
            guard cell.count >= length else { return nil }
            return TableRecord(row: row, Array(cell.prefix(length)), over: [])
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
        return TableRecord(row: row, bytes, over: over)
    }
}

/// A row: its number, its columns' bytes, and the pages that it runs over.
struct TableRecord {
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

extension ArraySlice<UInt8> {
    /// SQLite's variable-length whole number, highest bits first; `nil` where it is none, or negative.
    mutating func takeVarint() -> Int? {
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
