import Foundation

extension Journal {
    /// Makes a book from an export, with the same entries, the same salts and the same chain. All of it is checked before the
    /// first byte is written.
    ///
    /// - Throws: `CarryError` for a file that is no whole export; `Finding` where its chain does not hold; `JournalError`
    ///   where the book cannot be made. Then there is no book.
    public static func carryIn(_ file: String, to path: String, clock: Clock = .system) throws -> Journal {
        guard !Files.isTaken(path) else { throw JournalError.exists(path: path) }
        let exported = try Exported(path: file)
        let rows = try exported.pieces.map { piece in
            switch piece {
            case .whole(let row): row
            case .withheld(let number, _): throw CarryError.withheld(path: file, entry: number)
            }
        }
        return try create(at: path, entryZero: exported.zero, rows: rows, clock: clock)
    }

    /// Holds an export against its own chain; a public one too, as far as it has words.
    ///
    /// - Throws: `Finding` for the first thing that is wrong; `CarryError` for a file that is no export.
    public static func verify(export path: String, hash: String? = nil) throws -> Verification {
        let exported = try Exported(path: path)
        let signed = try hash.map { try exported.entry(signed: $0) }
        return Verification(
            entries: exported.pieces.count, head: exported.head, withheld: exported.withheld, isRedecided: false,
            signed: signed)
    }
}
