import Foundation
import Kernel
import Sealing

/// A line of the ledger as the journal has it: of which person under the ledger's key, what happened under that person's own.
public struct SealedFact: Codable, Hashable, Sendable {
    let head: String
    let body: String
    /// The copy of the book in which it was sealed, where two copies were merged since, and its entry there: numbers inside what is sealed are that copy's.
    var chain: String?
    var entry: Int?

    init(head: String, body: String) { (self.head, self.body) = (head, body) }

    /// The same, out of another copy.
    func placed(chain: String, entry: Int) -> SealedFact {
        var placed = self
        (placed.chain, placed.entry) = (chain, entry)
        return placed
    }

    /// Whose it is.
    struct Head: Codable, Hashable, Sendable {
        let client: ClientID
        let key: String
    }

    /// What happened, and the line as it was typed.
    struct Body: Codable, Hashable, Sendable {
        let fact: ServiceFact
        let line: String
    }
}

/// A sealed entry that counts, in its place.
struct SealedEntry: Codable, Hashable, Sendable {
    let stamp: Stamp
    let fact: SealedFact
}

/// What the book holds of the ledger: nothing that tells of anybody.
struct SealedLedger: Codable, Sendable {
    var isMade = false
    var sealed = Pages<SealedEntry>()
    /// Names of keys, in the order in which they were destroyed: a set would be stored in another order each time.
    var destroyed: [String] = []
    /// Kinds of people beside the usual.
    var categories: [String] = []
    var openings: [Stamp] = []
    /// What went out; optional for snapshots made before there was any.
    var publications: [DatedRelease]?
}

extension Book {
    var ledger: SealedLedger { ledgerState ?? SealedLedger() }
    /// How many entries about people served are sealed.
    public var sealedEntries: Int { ledger.sealed.count }
    /// Whether it has a ledger of people served.
    public var hasLedger: Bool { ledger.isMade }
}
