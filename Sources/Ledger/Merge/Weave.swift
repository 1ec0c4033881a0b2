import Foundation
import Kernel

/// An entry of a merged book: decided anew, or about the merging itself.
public struct WovenEntry<Event: Codable & Hashable & Sendable, Text: Codable & Hashable & Sendable>: Sendable {
    public let draft: LedgerDraft<Event, Text>
    /// The clock's time when it was first entered.
    public let recorded: Moment
    public let origin: EntryOrigin?

    public init(_ draft: LedgerDraft<Event, Text>, recorded: Moment, origin: EntryOrigin?) {
        (self.draft, self.recorded, self.origin) = (draft, recorded, origin)
    }
}

extension Ledger {
    /// Makes a book that begins as this one does and goes on with other entries.
    ///
    /// Everything in it follows from what is given, so the same two copies give the same bytes, on whatever day and machine: an entry has the salt
    /// that it had in the copy it was taken from, and one about the merging has one made of the copies' hashes.
    ///
    /// It is made under another name and takes its own when it is whole on the disk.
    ///
    /// - Parameters:
    ///   - last: the last entry that both books have.
    ///   - chains: the stretches from which entries were taken.
    ///   - vault: the wrapped keys of the new book.
    /// - Throws: `LedgerError`; then there is no new book.
    public func weave(
        through last: Int, _ woven: [WovenEntry<Event, Text>], from chains: [EntryChain], vault: [String: [UInt8]],
        to path: String
    ) throws {
        var rows = try chain(through: last)
        guard let zero = rows.first else { throw LedgerError.damagedEntry(0, .absent) }
        var salts: [String: Data] = [:]
        for chain in chains { for row in chain.rows { salts[row.hash.hexadecimal] = row.salt } }
        var own = SHA256()
        for head in chains.map(\.head.bytes).sorted(by: { $0.lexicographicallyPrecedes($1) }) { own.update(head) }
        let ownSalt = Data(own.finish().prefix(16))
        for entry in woven {
            let (draft, number) = (entry.draft, rows.count)
            let payload = Payload<Event, Text>(
                at: draft.at, zone: header.zone, line: draft.line, events: draft.events, texts: draft.texts,
                answers: draft.answers, rules: Folded.rules, origin: entry.origin)
            rows.append(
                StoredEntry(
                    number: number, recorded: entry.recorded.iso(zone: header.zone),
                    salt: entry.origin.flatMap { salts[$0.hash] } ?? ownSalt,
                    payload: try payload.bytesReadBack(
                        number: number, at: draft.at, recorded: entry.recorded, zone: header.zone),
                    after: rows[number - 1].hash))
        }
        try Self.create(at: path, entryZero: zero, rows: Array(rows.dropFirst()), vault: vault)
    }

    /// The header and the entries behind it, each held against the chain.
    private func chain(through last: Int) throws -> [StoredEntry] {
        var rows: [StoredEntry] = []
        while rows.count <= last {
            let more = try self.rows(after: rows.count - 1)
            guard !more.isEmpty else { throw LedgerError.damagedEntry(rows.count, .absent) }
            for row in more.prefix(last + 1 - rows.count) {
                guard row.number == rows.count else { throw LedgerError.damagedEntry(rows.count, .absent) }
                guard row.isSound(after: rows.last?.hash ?? Chain.origin) else {
                    throw LedgerError.damagedEntry(row.number, .hash)
                }
                rows.append(row)
            }
        }
        return rows
    }
}
