/// When a line was entered, and under which number.
public struct Stamp: Codable, Hashable, Sendable {
    public let entry: Int
    public let at: Moment

    public init(entry: Int, at: Moment) {
        self.entry = entry
        self.at = at
    }
}
