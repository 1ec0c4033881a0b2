/// The figures a quorum is told by.
public struct QuorumFigures: Hashable, Sendable {
    /// `nil` where the rules of the meeting know no quorum.
    public var rule: QuorumRule?
    /// How many are entitled, `nil` where nobody said.
    public var entitled: Int?
    public var required: Int
    /// Those who take part: present, and where the rules count them (算参加) represented.
    public var present: Int
    /// How many of them are represented.
    public var represented = 0
    public var unit: BodyUnit
    /// How many were there at the close, where that is not the figure told: people who left after the last decision.
    public var atClose: Int?

    public init(rule: QuorumRule?, entitled: Int?, required: Int, present: Int, unit: BodyUnit) {
        self.rule = rule
        self.entitled = entitled
        self.required = required
        self.present = present
        self.unit = unit
    }

    /// Whether anybody can say: a rule asks for a quorum, and nobody said how many are entitled.
    public var isKnown: Bool { rule == nil || entitled != nil }
    public var isMet: Bool { present >= required }
}
