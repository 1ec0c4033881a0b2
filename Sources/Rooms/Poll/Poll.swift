import Kernel

/// A question put to the vote, with all that its outcome rests on.
public struct Poll: Codable, Sendable {
    /// Who could vote at one moment.
    public struct Electorate: Codable, Hashable, Sendable {
        /// All who are entitled to be there, less those recused; 0 where nobody said how many.
        public let entitled: Int
        /// The votes of those present who may vote on this question; where each has one, as many as they are.
        public let present: Int
        /// Votes held for people who are not there.
        public let proxies: Int
        /// The area of all who are entitled, in 0.01 m², where votes weigh by it.
        public let area: Int?
        /// How many those present are, where some of them have more than one vote.
        public let heads: Int?

        public init(entitled: Int, present: Int, proxies: Int, area: Int? = nil, heads: Int? = nil) {
            self.heads = heads
            self.entitled = entitled
            self.present = present
            self.proxies = proxies
            self.area = area
        }

        /// The most votes that can be cast.
        public var votes: Int { present + proxies }

        /// How many those present are.
        public var headsPresent: Int { heads ?? present }
    }

    public let question: QuestionID
    public let item: Int
    public let method: PollMethod
    /// What chooses the majority: said when it was put, or at the latest by the line that closes it.
    public internal(set) var matter: String?
    public internal(set) var subject: String?
    public let opened: Stamp
    public let atOpen: Electorate
    public internal(set) var closed: Stamp?
    /// When it was last counted again.
    public internal(set) var recounted: Stamp?
    public internal(set) var atClose: Electorate?
    public internal(set) var votes = Votes()
    /// The same votes in 0.01 m², where they weigh by area.
    public internal(set) var area: Votes?
    /// The votes of a roll call, each with whose it is, how it was given, and when.
    public internal(set) var cast: [CastVote] = []
    /// Those who could vote when it was opened and have gone since; whether they had voted nobody saw.
    public internal(set) var departed = Electorate(entitled: 0, present: 0, proxies: 0)
    /// The first of the majorities that have to hold.
    public internal(set) var judgement: Judgement?
    /// The others: another majority, another measure, how many must take part.
    public internal(set) var further: [Judgement] = []
    /// What the chair heard, where nobody counted: ayes and noes, applause.
    public internal(set) var heard: Bool?
    /// How whoever is in the chair decided a tie.
    public internal(set) var castingVote: CastingVote?
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

    /// What it was decided by: its close, or the last count of it.
    public var decided: Stamp? { recounted ?? closed }

    public var isOpen: Bool { closed == nil && annulled == nil }
    public var electorate: Electorate { atClose ?? atOpen }
    /// Those who could vote and did not.
    public var notVoted: Int { max(0, electorate.present - votes.cast) }

    /// How each voted, in a roll call only.
    public var roll: [NamedVote] { cast.map(\.vote) }

    /// Everything the rules say of the votes, whether it was met; empty while it is open.
    public var judgements: [Judgement] { judgement.map { [$0] + further } ?? [] }

    /// How the question stands by this poll; `nil` while it is open, and where it was annulled: such a poll decides nothing.
    public var outcome: Proposal.State? {
        guard annulled == nil else { return nil }
        if let heard { return heard ? .adopted : .rejected }
        guard judgement != nil else { return nil }
        if let castingVote { return castingVote.isMet ? .adopted : .rejected }
        return Proposal.State(judgements)
    }
}

/// What the chair said where the votes were equal, and what the rule makes of it.
public struct CastingVote: Codable, Hashable, Sendable {
    public let choice: Choice
    /// Who was in the chair.
    public let by: String?
    public let stamp: Stamp
    /// The clause that gives the chair this vote.
    public let citation: Citation
    public let isMet: Bool
}

extension Proposal.State {
    /// How a question stands after these judgements, all of which have to be met. Equal votes leave it tied, unless something else
    /// that had to hold does not.
    init(_ judgements: [Judgement]) {
        if judgements.allSatisfy(\.isMet) {
            self = .adopted
        } else {
            self = judgements.allSatisfy { $0.isMet || $0.isTie } ? .tied : .rejected
        }
    }
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
    /// Votes named one by one; a later vote of the same person replaces the earlier. `matter` and `subject` where this line said them and
    /// the one that opened the call did not, or said others.
    case rollCalled(QuestionID, votes: [NamedVote], matter: String? = nil, subject: String? = nil)
    /// `matter` and `subject` as in a roll call.
    case closed(
        QuestionID, votes: Votes, Poll.Electorate, judgement: Judgement, otherReading: Judgement?, quorum: QuorumStamp,
        further: [Judgement]? = nil, area: Votes? = nil, matter: String? = nil, subject: String? = nil)
    /// `electorate` where who is entitled was mended after the close.
    case recounted(
        QuestionID, votes: Votes, judgement: Judgement, otherReading: Judgement?, further: [Judgement]? = nil,
        area: Votes? = nil, electorate: Poll.Electorate? = nil)
    case temperatureTaken(QuestionID, hands: [Int])
    case annulled(QuestionID, reason: String?)
    /// The outcome as it was heard, without figures.
    case heard(QuestionID, passed: Bool, Poll.Electorate, quorum: QuorumStamp)
    /// Equal votes were decided by whoever is in the chair.
    case castingVoteGiven(QuestionID, Choice, by: String?, Citation, isMet: Bool)
}
