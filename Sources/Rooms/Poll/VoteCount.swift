/// The figures a vote is told by.
public struct VoteCount: Hashable, Sendable {
    public var votes: Votes
    public var electorate: Poll.Electorate
    public var method: PollMethod
    public var unit: BodyUnit

    public init(
        _ votes: Votes, of electorate: Poll.Electorate, by method: PollMethod = .showOfHands, unit: BodyUnit = .people
    ) {
        self.votes = votes
        self.electorate = electorate
        self.method = method
        self.unit = unit
    }

    /// Those who could vote and did not.
    public var notVoted: Int { max(0, electorate.votes - votes.cast) }
}
