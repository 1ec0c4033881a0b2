import Kernel

/// What a room adds to 状态 below the meeting's own line: how its matter stands just now, in one line, and the same as data.
public protocol StatusLine: Sendable {
    /// What it is called in the data.
    static var key: String { get }
    var facts: JSON { get }
    func told(by screen: any Screen) -> String
}

extension Book {
    /// What rooms add to 状态, room by room; a room that holds nothing adds nothing.
    func statusLines(at moment: Moment) -> [any StatusLine] { Room.all.compactMap { $0.status(self, moment) } }
}
