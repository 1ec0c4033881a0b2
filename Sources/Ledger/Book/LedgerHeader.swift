import Kernel

/// What entry 0 holds: which book this is.
public struct LedgerHeader: Codable, Hashable, Sendable {
    /// The kind of book, by the word that is stored. Which kinds there are is known above the ledger.
    public struct Kind: RawRepresentable, Codable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The version of the book's format that this program writes.
    public static let currentFormat = 1

    public let format: Int
    public let id: String
    public let community: String
    public let kind: Kind
    public let zone: Zone

    public init(
        format: Int = currentFormat, id: String, community: String, kind: Kind, zone: Zone = .china
    ) {
        self.format = format
        self.id = id
        self.community = community
        self.kind = kind
        self.zone = zone
    }
}

extension LedgerHeader {
    /// - Throws: where its kind is none of those.
    func check(_ kinds: [Kind]) throws(LedgerError) {
        guard !kinds.contains(kind) else { return }
        throw .damagedEntry(0, .unknown("kind: \(kind.rawValue.legible)"))
    }
}
