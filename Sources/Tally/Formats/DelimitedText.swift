import Kernel

/// The fields of a ballot file in columns, with errors that name the file.
struct DelimitedText {
    typealias Field = CSVReader.Field

    private let start: Scanner
    private var reader: CSVReader

    /// By default in the separator that the first lines have most of.
    init(_ scan: Scanner, separator: CSVReader.Separator? = nil) {
        start = scan
        reader = CSVReader(scan.bytes, from: scan.at, to: scan.end, separator: separator)
    }

    /// The file, at what is to be read next.
    var scan: Scanner {
        var scan = start
        scan.at = reader.at
        return scan
    }

    /// The next record that isn't blank; nil at the end.
    mutating func record() throws(BallotError) -> [Field]? {
        do throws(CSVReader.Problem) {
            return try reader.record()
        } catch {
            throw start.wrong(at: error.offset) { error.expected($0) }
        }
    }
}
