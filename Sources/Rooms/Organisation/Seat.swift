import Kernel

/// One person's time in a seat of an organisation.
public struct Seat: Codable, Hashable, Sendable {
    public let name: String
    /// What the seat is called; empty where somebody is simply one of them.
    public let post: String
    /// Whether the person carries the work of it (骨干).
    public let isBackbone: Bool?
    public let from: Day
    /// The last day in it, where the line that gave it said.
    public let until: Day?
    /// The line that gave it.
    public let stamp: Stamp
    /// The first day without, where somebody left.
    public internal(set) var left: Day?
    public internal(set) var leaving: Stamp?
    public internal(set) var reason: String?

    init(name: String, post: String, isBackbone: Bool?, from: Day, until: Day?, stamp: Stamp) {
        self.name = name
        self.post = post
        self.isBackbone = isBackbone
        self.from = from
        self.until = until
        self.stamp = stamp
    }

    /// The first day on which the seat is no longer the person's.
    public var end: Day? {
        guard let until else { return left }
        let after = until.adding(days: 1)
        return left.map { min($0, after) } ?? after
    }

    public func covers(_ day: Day) -> Bool { from <= day && (end.map { day < $0 } ?? true) }

    /// Whether the two have a day in common.
    func overlaps(from other: Day, until last: Day?) -> Bool {
        let endsBefore = end.map { $0 <= other } ?? false
        let beginsAfter = last.map { $0 < from } ?? false
        return !endsBefore && !beginsAfter
    }
}
