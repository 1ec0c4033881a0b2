import Foundation
import Kernel
import GRDB

extension Ledger {
    /// Hands over the whole book as JSON, an entry a line, piece by piece so that no book is too large.
    ///
    ///     try ledger.export(withholding: { _ in false }) { FileHandle.standardOutput.write($0) }
    ///
    /// The payload of each entry goes out in the very bytes that were hashed, its keys among the entry's own.
    ///
    /// - Parameter withholding: entries that give the hash of their payload instead of it; the chain still verifies, and
    ///   nobody can guess the words from the hash.
    /// - Parameter hasVault: whether the wrapped keys go along: without them what is sealed stays so for ever.
    public func export(withholding: (Int) -> Bool, hasVault: Bool = true, to write: (Data) throws -> Void) throws {
        try eachStored { row in
            if row.number == 0 {
                try write(Data("{\"book\":".utf8) + row.exported + Data(",\"entries\":[".utf8))
            } else {
                let line = withholding(row.number) ? row.exportedWithoutWords : row.exported
                try write(Data((row.number == 1 ? "\n" : ",\n").utf8) + line)
            }
        }
        let vault = hasVault ? try self.vault() : [:]
        guard !vault.isEmpty else { return try write(Data("\n]}\n".utf8)) }
        let members = vault.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value.hexadecimal)\"" }
        try write(Data("\n],\"vault\":{\(members.joined(separator: ","))}}\n".utf8))
    }

    /// Every stored entry from the header on, each checked against the chain.
    private func eachStored(_ body: (StoredEntry) throws -> Void) throws {
        var previous = Chain.origin
        var next = 0
        while next <= count {
            let rows = try rows(after: next - 1)
            guard !rows.isEmpty else { throw LedgerError.damagedEntry(next, .absent) }
            for row in rows {
                guard row.number == next else { throw LedgerError.damagedEntry(next, .absent) }
                guard row.isSound(after: previous) else { throw LedgerError.damagedEntry(next, .hash) }
                try body(row)
                previous = row.hash
                next += 1
            }
        }
    }
}

extension StoredEntry {
    /// `{"hash":…,"number":…,"recorded":…,"salt":…,` and then the payload's own keys; the header has no number.
    var exported: Data {
        let number = number == 0 ? "" : "\"number\":\(number),"
        let own =
            "{\"hash\":\"\(hash.hexadecimal)\",\(number)\"recorded\":\"\(recorded)\",\"salt\":\"\(salt.hexadecimal)\","
        return Data(own.utf8) + payload.dropFirst()
    }

    /// The entry's place in the chain, without its words.
    fileprivate var exportedWithoutWords: Data {
        Data(
            """
            {"hash":"\(hash.hexadecimal)","number":\(number),"payload_hash":"\(seal.hexadecimal)",\
            "recorded":"\(recorded)"}
            """.utf8)
    }
}
