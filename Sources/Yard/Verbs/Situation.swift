/// Where the meeting stands, as far as it decides what can be typed.
public struct Situation: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No meeting is open.
    static let outside = Situation(rawValue: 1 << 0)
    /// A meeting is open and not in recess.
    static let meeting = Situation(rawValue: 1 << 1)
    static let recess = Situation(rawValue: 1 << 2)
    static let item = Situation(rawValue: 1 << 3)
    /// A question is pending.
    static let question = Situation(rawValue: 1 << 4)
    /// No question is pending on the item.
    static let settled = Situation(rawValue: 1 << 5)
    static let poll = Situation(rawValue: 1 << 6)
    static let speaking = Situation(rawValue: 1 << 7)
    static let waiting = Situation(rawValue: 1 << 8)
    static let nextItem = Situation(rawValue: 1 << 9)
    /// Some meeting has been closed, so there are minutes to read out, approve and sign.
    static let closed = Situation(rawValue: 1 << 10)
    static let draft = Situation(rawValue: 1 << 11)
    static let actions = Situation(rawValue: 1 << 12)
    static let committees = Situation(rawValue: 1 << 13)
    static let motion = Situation(rawValue: 1 << 14)
    /// An election is called and not declared.
    static let election = Situation(rawValue: 1 << 15)
    /// A box is being read.
    static let reading = Situation(rawValue: 1 << 16)
    /// Some post has been filled.
    static let office = Situation(rawValue: 1 << 17)

    /// The flags in the order in which a lack of them is told.
    static let all: [Situation] = [
        .meeting, .outside, .recess, .question, .poll, .settled, .item, .motion, .nextItem, .speaking, .waiting,
        .closed, .draft, .actions, .committees, .reading, .election, .office,
    ]
}
