import Kernel

/// A question put to the vote, with all that its outcome rests on.
public struct Poll: Codable, Sendable {
    /// Who could vote at one moment.
    public struct Electorate: Codable, Hashable, Sendable {
        /// All who are entitled to be there, less those recused; 0 where nobody said how many.
        public let entitled: Int
        /// Those present who may vote on this question.
        public let present: Int
        /// Votes held for people who are not there.
        public let proxies: Int

        public init(entitled: Int, present: Int, proxies: Int) {
            self.entitled = entitled
            self.present = present
            self.proxies = proxies
        }

        /// The most votes that can be cast.
        public var votes: Int { present + proxies }
    }

    public let question: QuestionID
    public let item: Int
    public let method: PollMethod
    public let matter: String?
    public let subject: String?
    public let opened: Stamp
    public let atOpen: Electorate
    public internal(set) var closed: Stamp?
    public internal(set) var atClose: Electorate?
    public internal(set) var votes = Votes()
    /// How each person voted, in a roll call only.
    public internal(set) var roll: [NamedVote] = []
    public internal(set) var judgement: Judgement?
    /// Where the rule reads two ways: the outcome by the other reading.
    public internal(set) var otherReading: Judgement?
    /// Whether there was a quorum when it closed, and the figures.
    public internal(set) var quorum: QuorumStamp?
    /// Votes that a recount replaced, oldest first.
    public internal(set) var replaced: [Votes] = []
    public internal(set) var annulled: Annulment?

    public struct Annulment: Codable, Hashable, Sendable {
        public let stamp: Stamp
        public let reason: String?
    }

    public var isOpen: Bool { closed == nil && annulled == nil }
    public var electorate: Electorate { atClose ?? atOpen }
    /// Those present who did not vote.
    public var notVoted: Int { max(0, electorate.present - votes.cast) }
}

/// A consensus round that took the temperature and decided nothing.
public struct Temperature: Codable, Hashable, Sendable {
    public let question: QuestionID
    public let stamp: Stamp
    /// Hands at each level; index 5 is five fingers, index 0 a fist.
    public let hands: [Int]
    public let item: Int
}

public enum PollEvent: Codable, Hashable, Sendable {
    case opened(QuestionID, method: PollMethod, matter: String?, subject: String?, Poll.Electorate)
    /// Votes named one by one; a later vote of the same person replaces the earlier.
    case rollCalled(QuestionID, votes: [NamedVote])
    case closed(
        QuestionID, votes: Votes, Poll.Electorate, judgement: Judgement, otherReading: Judgement?, quorum: QuorumStamp)
    case recounted(
        QuestionID, votes: Votes, judgement: Judgement, otherReading: Judgement?)
    case temperatureTaken(QuestionID, hands: [Int])
    case annulled(QuestionID, reason: String?)
}
