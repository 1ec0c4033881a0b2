/// The pages of a book's file and of the log beside it, however much of them is left: for reading a book that SQLite reads
/// no more, or reads wrongly.
///
/// Nothing in it is believed. An entry that comes out of it counts only when the chain of hashes says so.
struct FilePages: TablePages {
    typealias Page = TablePage

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
}
