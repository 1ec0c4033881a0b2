import Foundation
import GRDB

/// What changes in the vault with an entry.
public struct VaultChange: Hashable, Sendable {
    /// What is put in under its name, in place of what was there.
    public var put: [String: [UInt8]]
    /// What is destroyed.
    public var remove: Set<String>

    public init(put: [String: [UInt8]] = [:], remove: Set<String> = []) {
        self.put = put
        self.remove = remove
    }

    public var isEmpty: Bool { put.isEmpty && remove.isEmpty }
}

/// Beside the entries, in the same file and outside their chain: wrapped keys. An entry is never removed, so what may have to be destroyed
/// cannot stand in one. A book without sealed entries has no vault.
///
/// What is taken out is overwritten in the file, and the log in which it stood is folded and emptied, before the line is answered.
enum Vault {
    static let table = """
        CREATE TABLE vault (
            name TEXT PRIMARY KEY,
            bytes BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """

    /// Everything in it, by name.
    static func content(_ db: Database) throws -> [String: [UInt8]] {
        guard try db.tableExists("vault") else { return [:] }
        var content: [String: [UInt8]] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT name, bytes FROM vault") {
            content[try row.decode(String.self, atIndex: 0)] = Array(try row.decode(Data.self, atIndex: 1))
        }
        return content
    }

    /// Carries out a change, within the transaction of its entry.
    ///
    /// - Returns: whether something that was there is gone.
    @discardableResult
    static func apply(_ change: VaultChange, _ db: Database) throws -> Bool {
        if try !db.tableExists("vault") { try db.execute(sql: table) }
        let isGone = try change.remove.union(change.put.keys).contains { name in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM vault WHERE name = ?)", arguments: [name]) == true
        }
        for (name, bytes) in change.put.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                sql:
                    "INSERT INTO vault (name, bytes) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes",
                arguments: [name, Data(bytes)])
        }
        for name in change.remove.sorted() {
            try db.execute(sql: "DELETE FROM vault WHERE name = ?", arguments: [name])
        }
        return isGone
    }
}

extension Ledger {
    /// The wrapped keys beside the entries, by name.
    public func vault() throws(LedgerError) -> [String: [UInt8]] {
        try Store.translating(path) { try queue.read(Vault.content) }
    }

    /// Puts into a book that was just made what the vault of another held.
    func fill(vault content: [String: [UInt8]]) throws {
        guard !content.isEmpty else { return }
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try Vault.apply(VaultChange(put: content), db)
                return .commit
            }
            guard Store.tidy(db) else { throw LedgerError.notKept(path: path) }
            try Store.makeDurable(db)
        }
        file.forgetLog()
        file.noteOwnWriting()
    }
}
