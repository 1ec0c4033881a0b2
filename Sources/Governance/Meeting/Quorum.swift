/// The quorum of a meeting, watched at each change of attendance.
public struct QuorumWatch: Codable, Sendable {
    /// A time in which too few were present, after there had been enough.
    public struct Lapse: Codable, Hashable, Sendable {
        public let from: Moment
        public var to: Moment?
        /// The fewest present in that time.
        public var present: Int
    }

    /// `nil` where the rules of the meeting know no quorum.
    public let rule: QuorumRule?
    /// How many must be present; 0 where there is no rule, or nobody said how many are entitled.
    public var required: Int
    public private(set) var wasMet = false
    public private(set) var lapses: [Lapse] = []

    public func isMet(by present: Int) -> Bool { present >= required }
}
