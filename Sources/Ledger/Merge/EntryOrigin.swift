/// Where an entry stood before two copies of its book were merged: its number there, and the hash that it had.
public struct EntryOrigin: Codable, Hashable, Sendable {
    public let hash: String
    public let number: Int

    public init(hash: String, number: Int) { (self.hash, self.number) = (hash, number) }
}
