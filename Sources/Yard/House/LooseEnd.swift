/// Something that a meeting should not end with unnoticed, as its room says it: asked about once, at 散会.
public protocol LooseEnd: Hashable, Sendable {
    func told(by screen: any Screen) -> String
}

extension Book {
    /// What stands open in the meeting, room by room.
    public var looseEnds: [any LooseEnd] {
        guard let meeting else { return [] }
        return Room.all.flatMap { $0.looseEnds(meeting, self) }
    }
}
