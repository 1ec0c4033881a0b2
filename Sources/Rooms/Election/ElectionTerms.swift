import Kernel

/// Who elects: all voters, one representative a household, residents' representatives, or the members of a body.
public enum ElectorateMode: String, Codable, Sendable, CaseIterable {
    case voters = "选民"
    case households = "户代表"
    case representatives = "居民代表"
    case members = "会员"
}

/// How many of those registered must vote for the election to be valid.
public struct TurnoutTerms: Codable, Hashable, Sendable {
    public let share: Share
    /// Empty: however the office is filled.
    public let modes: [ElectorateMode]

    public init(share: Share, modes: [ElectorateMode] = []) {
        self.share = share
        self.modes = modes
    }
}

/// How many of those who took part must vote for somebody to elect them.
public struct ElectionTerms: Codable, Hashable, Sendable {
    public let share: Share
    /// The offices that may be filled by this rule only; empty: every office.
    public let offices: [String]

    public init(share: Share, offices: [String] = []) {
        self.share = share
        self.offices = offices
    }
}

/// 另行选举: of the ballots cast, how many elect for a seat that the first vote left open.
public struct RerunTerms: Codable, Hashable, Sendable {
    public let share: Share

    public init(share: Share) { self.share = share }
}

/// How many more candidates than seats there must be.
public struct CandidateTerms: Codable, Hashable, Sendable {
    public let beyondSeats: Int

    public init(beyondSeats: Int) { self.beyondSeats = beyondSeats }
}

/// How many of those registered must vote on a recall, and how many of those who vote must agree.
public struct RecallTerms: Codable, Hashable, Sendable {
    public let turnout: Share
    public let agree: Share
    public let modes: [ElectorateMode]

    public init(turnout: Share, agree: Share, modes: [ElectorateMode] = []) {
        self.turnout = turnout
        self.agree = agree
        self.modes = modes
    }
}

/// How many together can ask for something.
public struct PetitionTerms: Codable, Hashable, Sendable {
    public enum Purpose: String, Codable, Sendable, CaseIterable {
        case recall = "罢免"
        case meeting = "开会"
    }

    public enum Signers: String, Codable, Sendable, CaseIterable {
        case voters = "选民"
        case adults = "成年人"
        case households = "户"
        case representatives = "代表"
        case groups = "小组"
        case members = "成员"
        case owners = "业主"
    }

    public let purpose: Purpose
    public let share: Share
    public let signers: Signers
    public let kinds: [MeetingKind]

    public init(purpose: Purpose, share: Share, signers: Signers, kinds: [MeetingKind] = []) {
        self.purpose = purpose
        self.share = share
        self.signers = signers
        self.kinds = kinds
    }
}

/// The years that an office is held, for elections on these days.
public struct TermTerms: Codable, Hashable, Sendable {
    public let years: Int
    public let from: Day?
    public let until: Day?
    /// The most terms in a row; `nil` sets no limit.
    public let mostInRow: Int?

    public init(years: Int, from: Day? = nil, until: Day? = nil, mostInRow: Int? = nil) {
        self.years = years
        self.mostInRow = mostInRow
        self.from = from
        self.until = until
    }
}

/// Whoever is nominated leaves the election committee; near kin too where the text says so.
public struct CommitteeExitTerms: Codable, Hashable, Sendable {
    public let kinToo: Bool

    public init(kinToo: Bool) { self.kinToo = kinToo }
}

/// Posts, named by a word in them, that one person does not hold together with others, named likewise; where the text names no others,
/// that members of the village's or residents' committee cannot hold. Near kin too where the text says so.
public struct IncompatibleTerms: Codable, Hashable, Sendable {
    public let posts: String
    public let kinToo: Bool
    public let others: [String]?

    public init(posts: String, kinToo: Bool, others: [String]? = nil) {
        self.posts = posts
        self.kinToo = kinToo
        self.others = others
    }

    /// Whether a post is among the others; where they are named, of two posts each excludes the other.
    func excludes(_ post: String, and other: String) -> Bool {
        guard let others else { return false }
        func isNamed(_ post: String) -> Bool { others.contains { post.contains($0) } && !post.contains(posts) }
        return post.contains(posts) && isNamed(other) || isNamed(post) && other.contains(posts)
    }
}

/// How a post ends before its term.
public struct EndingTerms: Codable, Hashable, Sendable {
    public let ending: OfficeTerm.Ending
    /// An assembly or the representatives must have adopted it.
    public let needsPoll: Bool
    /// For 评议: how many failures in a row end it.
    public let failures: Int?
    /// For 评议: how often everybody in office is judged.
    public let every: Cadence?

    public init(
        _ ending: OfficeTerm.Ending, needsPoll: Bool = false, failures: Int? = nil, every: Cadence? = nil
    ) {
        self.every = every
        self.ending = ending
        self.needsPoll = needsPoll
        self.failures = failures
    }
}

/// How many people an elected body has, and how many women, and how many of the smaller ethnic groups, among them at the least.
public struct SizeTerms: Codable, Hashable, Sendable {
    public let least: Int
    public let most: Int
    public let women: Int
    /// Where several ethnic groups live: members of those with fewer people.
    public let smallerGroups: Int
    /// An odd number.
    public let isOdd: Bool?
    /// The meetings whose bodies they are; `nil` is the body that the text elects.
    public let kinds: [MeetingKind]?

    public init(
        least: Int, most: Int, women: Int = 0, smallerGroups: Int = 0, isOdd: Bool? = nil, kinds: [MeetingKind]? = nil
    ) {
        self.isOdd = isOdd
        self.kinds = kinds
        self.least = least
        self.most = most
        self.women = women
        self.smallerGroups = smallerGroups
    }
}

/// Days around the list of voters: how long before the election it is published, how long objections are open, how soon
/// they are answered.
public struct VoterListTerms: Codable, Hashable, Sendable {
    public let daysBefore: Int
    public let objectionDays: Int
    public let answerDays: Int

    public init(daysBefore: Int, objectionDays: Int, answerDays: Int) {
        self.daysBefore = daysBefore
        self.objectionDays = objectionDays
        self.answerDays = answerDays
    }
}

/// How long what is made public must hang.
public struct PublicationTerms: Codable, Hashable, Sendable {
    public let days: Int

    public init(days: Int) { self.days = days }
}
