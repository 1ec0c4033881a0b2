import Foundation
import Kernel

/// A book that was carried out as JSON, read back entry by entry and held against its own chain.
///
///     try Exported(path: "book.json", of: Chronicle.self).header.community
struct Exported {
    /// An entry, with its words or without.
    enum Piece {
        case whole(StoredEntry)
        case withheld(Int, hash: [UInt8])

        var hash: [UInt8] {
            switch self {
            case .whole(let entry): entry.hash
            case .withheld(_, let hash): hash
            }
        }
    }

    let zero: StoredEntry
    let header: LedgerHeader
    let pieces: [Piece]
    let head: EntryHash
    /// The wrapped keys, by name.
    let vault: [String: [UInt8]]

    var withheld: Int { pieces.count { if case .withheld = $0 { true } else { false } } }

    private static let payloadKeys: Set = ["answers", "at", "events", "line", "origin", "rules", "texts"]
    /// Beside the words: the entry's place in the chain.
    private static let placeKeys: Set = ["hash", "number", "payload_hash", "recorded", "salt"]
    private static let headerKeys: Set = ["community", "format", "id", "kind", "zone"]

    /// Reads a file, checks its form and every hash in it.
    ///
    /// - Throws: `CarryError` for a file that is no export; `Finding` where the chain does not hold.
    init<Folded: Fold>(path: String, of fold: Folded.Type) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        } catch {
            throw CarryError.unreadable(path: path)
        }
        self = try data.withUnsafeBytes { bytes in
            do {
                return try Exported(JSONTape(bytes), path, fold)
            } catch let problem as JSONProblem {
                throw CarryError.notAnExport(path: path, detail: problem.description)
            }
        }
    }

    private init<Folded: Fold>(_ tape: JSONTape, _ path: String, _ fold: Folded.Type) throws {
        guard tape.nodes[0].kind == .object, let book = tape.value(of: "book", in: 0),
            let entries = tape.value(of: "entries", in: 0), tape.nodes[book].kind == .object,
            tape.nodes[entries].kind == .array
        else { throw CarryError.notAnExport(path: path, detail: "the keys book and entries are wanted") }

        let format = try Field(tape, book, path).number("format")
        guard format <= LedgerHeader.currentFormat else {
            throw LedgerError.newerFormat(path: path, found: format, known: LedgerHeader.currentFormat)
        }
        let payload = Data(try tape.canonical(book, only: Self.headerKeys))
        try Self.refuseControls(in: book, tape, entry: 0, path)
        try Self.refuseUnknown(in: book, tape, entry: 0, known: Self.headerKeys)
        header = try Self.readable(0) {
            let header = try CanonicalJSON.decodeWhole(LedgerHeader.self, from: payload)
            try header.check(Folded.kinds)
            return header
        }
        let (zero, hash) = try Self.entry(0, Field(tape, book, path), payload, after: Chain.origin)
        self.zero = zero

        var pieces: [Piece] = []
        var previous = hash
        for node in tape.elements(of: entries) {
            let number = pieces.count + 1
            let field = Field(tape, node, path, entry: number)
            guard tape.nodes[node].kind == .object, try field.number("number") == number else {
                throw Finding.damaged(entry: number, .absent)
            }
            try Self.refuseControls(in: node, tape, entry: number, path)
            try Self.refuseUnknown(in: node, tape, entry: number, known: Self.payloadKeys)
            if tape.value(of: "payload_hash", in: node) != nil {
                previous = try Self.link(number, field, after: previous)
                pieces.append(.withheld(number, hash: previous))
            } else {
                let payload = Data(try tape.canonical(node, only: Self.payloadKeys))
                let (entry, hash) = try Self.entry(number, field, payload, after: previous)
                _ = try Self.readable(number) { try entry.entry(of: fold) }
                previous = hash
                pieces.append(.whole(entry))
            }
        }
        self.pieces = pieces
        head = EntryHash(previous)
        var vault: [String: [UInt8]] = [:]
        if let node = tape.value(of: "vault", in: 0) {
            guard tape.nodes[node].kind == .object else {
                throw CarryError.notAnExport(path: path, detail: "vault should be an object")
            }
            for (name, value) in try tape.members(of: node) {
                guard name.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 && $0 != 0x22 && $0 != 0x5C }),
                    let bytes = [UInt8](hexadecimal: try tape.text(value))
                else { throw CarryError.notAnExport(path: path, detail: "vault: hexadecimal digits under plain names") }
                vault[name] = bytes
            }
        }
        self.vault = vault
    }

    /// The entries of a stretch of a book, one a line, as ``Ledger/export(withholding:hasVault:to:)`` writes them, each held against the chain.
    ///
    /// - Parameter previous: the hash of the entry before the first.
    /// - Throws: `Finding` where the chain does not hold, or what stands there is no entry.
    static func stretch(_ text: String, from first: Int, after previous: [UInt8]) throws -> [StoredEntry] {
        var rows: [StoredEntry] = []
        for line in text.utf8.split(separator: 0x0A) {
            let number = first + rows.count
            let row = try Array(line).withUnsafeBytes { bytes in
                do {
                    let tape = try JSONTape(bytes)
                    let field = Field(tape, 0, "", entry: number)
                    guard tape.nodes[0].kind == .object, try field.number("number") == number else {
                        throw Finding.damaged(entry: number, .absent)
                    }
                    try refuseUnknown(in: 0, tape, entry: number, known: payloadKeys)
                    let payload = Data(try tape.canonical(0, only: payloadKeys))
                    return try entry(number, field, payload, after: rows.last?.hash ?? previous).0
                } catch let problem as JSONProblem {
                    throw Finding.damaged(entry: number, .unreadable(problem.description))
                }
            }
            rows.append(row)
        }
        return rows
    }

    /// The entry with that hash, or with a hash that begins so.
    func entry(signed hash: String) throws -> Int {
        let prefix = try EntryHash.prefix(hash)
        let hashes = [zero.hash] + pieces.map(\.hash)
        guard let found = hashes.lastIndex(where: { $0.hexadecimal.hasPrefix(prefix) }) else {
            throw Finding.hashUnknown(prefix)
        }
        return found
    }

    /// Refuses a key that no entry of ours has, be it hashed or not.
    private static func refuseUnknown(in node: Int, _ tape: JSONTape, entry: Int, known: Set<String>) throws {
        for (key, _) in try tape.members(of: node) where !known.contains(key) && !placeKeys.contains(key) {
            throw Finding.damaged(entry: entry, .unknown(key.legible))
        }
    }

    /// Refuses what a terminal would obey. Characters that older programs let pass (U+200B …) come in as they are, for a book must
    /// come back from its export, and are shown by their code points.
    private static func refuseControls(in node: Int, _ tape: JSONTape, entry: Int, _ path: String) throws {
        for place in node..<Int(tape.nodes[node].next) {
            guard [.text, .escapedText].contains(tape.nodes[place].kind) else { continue }
            guard let sign = try tape.text(place).control else { continue }
            throw CarryError.illegible(path: path, entry: entry, sign)
        }
    }

    private static func entry(
        _ number: Int, _ field: Field, _ payload: Data, after previous: [UInt8]
    ) throws -> (StoredEntry, hash: [UInt8]) {
        let entry = StoredEntry(
            number: number, recorded: try field.text("recorded"), salt: try field.bytes("salt", 16), payload: payload,
            after: previous)
        guard Data(entry.hash) == (try field.bytes("hash", 32)) else { throw Finding.damaged(entry: number, .hash) }
        return (entry, entry.hash)
    }

    private static func link(_ number: Int, _ field: Field, after previous: [UInt8]) throws -> [UInt8] {
        let hash = Chain.link(
            previous: previous, number: number, recorded: try field.text("recorded"),
            seal: Array(try field.bytes("payload_hash", 32)))
        guard Data(hash) == (try field.bytes("hash", 32)) else { throw Finding.damaged(entry: number, .hash) }
        return hash
    }

    private static func readable<Value>(_ number: Int, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch LedgerError.damagedEntry(let number, let damage) {
            throw Finding.damaged(entry: number, damage)
        } catch let damage as LedgerError.Damage {
            throw Finding.damaged(entry: number, damage)
        } catch {
            throw Finding.damaged(entry: number, .unreadable("\(error)"))
        }
    }

    /// The members of one object, each as what it has to be.
    private struct Field {
        let tape: JSONTape
        let object: Int
        let path: String
        /// `nil` in the header: what lacks that is no export.
        let entry: Int?

        init(_ tape: JSONTape, _ object: Int, _ path: String, entry: Int? = nil) {
            self.tape = tape
            self.object = object
            self.path = path
            self.entry = entry
        }

        func number(_ key: String) throws -> Int { try tape.number(node(key)) }
        func text(_ key: String) throws -> String { try tape.text(node(key)) }

        func bytes(_ key: String, _ count: Int) throws -> Data {
            guard let bytes = [UInt8](hexadecimal: try text(key)), bytes.count == count else {
                throw wrong("\(key) should be \(2 * count) hexadecimal digits")
            }
            return Data(bytes)
        }

        private func node(_ key: String) throws -> Int {
            if let node = tape.value(of: key, in: object) { return node }
            if let entry { throw Finding.damaged(entry: entry, .missing(key)) }
            throw wrong("\(key) is missing")
        }

        private func wrong(_ what: String) -> any Error {
            if let entry { return Finding.damaged(entry: entry, .unreadable(what)) }
            return CarryError.notAnExport(path: path, detail: "\(tape.place(of: object)): \(what)")
        }
    }
}

/// Why a book could not be carried in.
public enum CarryError: Error, Hashable, Sendable {
    case unreadable(path: String)
    case notAnExport(path: String, detail: String)
    /// A control character, which no line can hold, in the words of an entry: a terminal would obey it.
    case illegible(path: String, entry: Int, Illegible)
    /// A public export lacks words; the number of the first entry without.
    case withheld(path: String, entry: Int)
}
