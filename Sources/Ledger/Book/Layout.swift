import GRDB

/// What a book's file consists of: one table and three triggers, laid down word for word, a vault where it has sealed entries, and nothing
/// more.
enum Layout {
    static let table = """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY,
            recorded TEXT NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            payload TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT
        """

    /// Entries are only ever added: the triggers hold for whoever opens the file, not only for this program.
    static let guards: KeyValuePairs = [
        "entry_is_never_changed": """
        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
        """,
        "entry_is_never_removed": """
        CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END
        """,
        "entry_follows_the_last": """
        CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
        WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM entry)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END
        """,
    ]

    static var all: [(name: String, sql: String)] { [("entry", table)] + guards.map { ($0.key, $0.value) } }
    /// What may be there.
    static let optional = [(name: "vault", sql: Vault.table)]

    /// What differs from the layout: what was added, what is gone, what says something else.
    static func faults(in db: Database) throws -> [FileDamage] {
        let rows = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master ORDER BY rowid")
        var found: [String: String] = [:]
        var faults: [FileDamage] = []
        for row in rows {
            let name = try row.decode(String?.self, atIndex: 0) ?? ""
            let sql = try row.decode(String?.self, atIndex: 1) ?? ""
            let isKnown = (all + optional).contains { $0.name == name }
            if found.updateValue(sql, forKey: name) != nil || !isKnown {
                faults.append(.added(name))
            }
        }
        for (name, sql) in all {
            guard let text = found[name] else { faults.append(.removed(name)); continue }
            if text != sql { faults.append(.altered(name)) }
        }
        for (name, sql) in optional where found[name].map({ $0 != sql }) == true { faults.append(.altered(name)) }
        return faults
    }
}
