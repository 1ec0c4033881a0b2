import Foundation

extension Ledger {
    /// Makes a book from an export, with the same entries, the same salts and the same chain. All of it is checked before the
    /// first byte is written.
    ///
    /// - Throws: `CarryError` for a file that is no whole export; `Finding` where its chain does not hold; `LedgerError`
    ///   where the book cannot be made. Then there is no book.
    public static func carryIn(_ file: String, to path: String, clock: Clock = .system) throws -> Ledger {
        guard !Files.isTaken(path) else { throw LedgerError.exists(path: path) }
        let exported = try Exported(path: file, of: Folded.self)
        let rows = try exported.pieces.map { piece in
            switch piece {
            case .whole(let row): row
            case .withheld(let number, _): throw CarryError.withheld(path: file, entry: number)
            }
        }
        let ledger: Ledger = try create(at: path, entryZero: exported.zero, rows: rows, clock: clock)
        try ledger.fill(vault: exported.vault)
        return ledger
    }

    /// Holds an export against its own chain; a public one too, as far as it has words.
    ///
    /// - Throws: `Finding` for the first thing that is wrong; `CarryError` for a file that is no export.
    public static func verify(export path: String, hash: String? = nil) throws -> Verification {
        let exported = try Exported(path: path, of: Folded.self)
        let signed = try hash.map { try exported.entry(signed: $0) }
        return Verification(
            entries: exported.pieces.count, head: exported.head, withheld: exported.withheld, isRedecided: false,
            signed: signed)
    }
}
