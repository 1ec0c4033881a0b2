/// The figures a vote is told by.
public struct VoteCount: Hashable, Sendable {
    public var votes: Votes
    public var electorate: Poll.Electorate
    public var method: PollMethod
    public var unit: BodyUnit
    /// Whether other majorities have to hold too, so that none of them alone says what passed.
    public var isOneOfSeveral = false
    /// Whether the chair decided where the votes were equal, so that the tie is not the end.
    public var isSettled = false

    public init(
        _ votes: Votes, of electorate: Poll.Electorate, by method: PollMethod = .showOfHands, unit: BodyUnit = .people
    ) {
        self.votes = votes
        self.electorate = electorate
        self.method = method
        self.unit = unit
    }

    /// The same vote by another measure.
    func measured(by measure: Measure?, in poll: Poll) -> VoteCount {
        guard measure == .area, let area = poll.area else { return self }
        var count = self
        count.votes = area
        return count
    }

    /// Those who took part: of papers all that came back, void ones among them.
    var takingPart: Int { method == .written && electorate.area == nil ? electorate.present : votes.cast }

    /// Whether somebody here has more than one vote, so that votes are no heads.
    var hasExtraVotes: Bool { electorate.heads != nil }

    /// Those who could vote and did not.
    public var notVoted: Int { max(0, electorate.votes - votes.cast) }
}
