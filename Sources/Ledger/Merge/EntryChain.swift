import Foundation
import Kernel

/// A stretch of a book as its bytes stand: what of it went on apart from another copy, and can be held against its own chain wherever it is kept.
public struct EntryChain: Sendable {
    let rows: [StoredEntry]
    /// The hash of the entry before the first.
    let beginning: [UInt8]

    /// The stretch that ``text`` wrote.
    ///
    /// - Parameters:
    ///   - first: the number of its first entry.
    ///   - beginning: the hash of the entry before that.
    /// - Throws: `Finding` where it does not hold.
    public init(text: String, from first: Int, after beginning: EntryHash) throws {
        rows = try Exported.stretch(text, from: first, after: beginning.bytes)
        self.beginning = beginning.bytes
    }

    init(rows: [StoredEntry], beginning: [UInt8]) { (self.rows, self.beginning) = (rows, beginning) }

    /// As an export writes it, an entry a line.
    public var text: String { rows.map { String(decoding: $0.exported, as: UTF8.self) + "\n" }.joined() }
    public var isEmpty: Bool { rows.isEmpty }
    public var first: Int { rows.first?.number ?? 0 }
    public var last: Int { rows.last?.number ?? 0 }
    /// The hash of the entry before its first.
    public var start: EntryHash { EntryHash(beginning) }
    /// The hash of its last entry.
    public var head: EntryHash { EntryHash(rows.last?.hash ?? beginning) }
    public var hashes: [EntryHash] { rows.map { EntryHash($0.hash) } }
    public var origins: [EntryOrigin] { rows.map { EntryOrigin(hash: $0.hash.hexadecimal, number: $0.number) } }

    /// What its entries say.
    public func entries<Folded: Fold>(of fold: Folded.Type) throws -> [Folded.Entry] {
        try rows.map { try $0.entry(of: fold) }
    }

    func row(_ number: Int) -> StoredEntry? {
        guard let first = rows.first, rows.indices.contains(number - first.number) else { return nil }
        return rows[number - first.number]
    }
}

extension Ledger {
    /// The entries behind that one as their bytes stand, each held against the chain.
    public func chain(after number: Int) throws(LedgerError) -> EntryChain {
        guard let beginning = try hash(of: number) else { throw .damagedEntry(number, .absent) }
        var all: [StoredEntry] = []
        while number + all.count < count {
            let rows = try rows(after: number + all.count)
            guard !rows.isEmpty else { throw .damagedEntry(number + all.count + 1, .absent) }
            for row in rows {
                guard row.number == number + all.count + 1 else { throw .damagedEntry(number + all.count + 1, .absent) }
                guard row.isSound(after: all.last?.hash ?? beginning.bytes) else {
                    throw .damagedEntry(row.number, .hash)
                }
                all.append(row)
            }
        }
        return EntryChain(rows: all, beginning: beginning.bytes)
    }
}
