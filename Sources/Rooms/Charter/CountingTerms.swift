/// How many of all who are entitled must take part in a vote, by each of these measures, before it decides anything.
public struct ParticipationTerms: Codable, Hashable, Sendable {
    public let share: Share
    public let measures: [Measure]
    /// Empty: every kind of meeting under this charter.
    public let kinds: [MeetingKind]

    public init(share: Share, measures: [Measure], kinds: [MeetingKind] = []) {
        self.share = share
        self.measures = measures
        self.kinds = kinds
    }
}

/// A rule that says nothing but in which meetings it holds: abstentions that outnumber, the casting vote.
public struct KindTerms: Codable, Hashable, Sendable {
    /// Empty: every kind of meeting under this charter.
    public let kinds: [MeetingKind]

    public init(kinds: [MeetingKind] = []) { self.kinds = kinds }
}

/// Votes beyond one a member: all of them together come to no more than this share of the basic votes (农民专业合作社法 § 22).
public struct ExtraVoteTerms: Codable, Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int
    public let kinds: [MeetingKind]

    public init(_ numerator: Int, of denominator: Int, kinds: [MeetingKind] = []) {
        self.numerator = numerator
        self.denominator = denominator
        self.kinds = kinds
    }

    /// The most extra votes that so many basic votes allow.
    ///
    ///     ExtraVoteTerms(1, of: 5).most(beside: 40)   // 8
    public func most(beside basic: Int) -> Int {
        let product = basic.multipliedReportingOverflow(by: numerator)
        return product.overflow || denominator <= 0 ? 0 : product.partialValue / denominator
    }
}

/// Who alone may move and second motions.
public struct MoverTerms: Codable, Hashable, Sendable {
    public enum Group: String, Codable, Sendable {
        /// Those entitled to the meeting: a committee's members, the people of 应到.
        case members
    }

    public let who: Group
    public let kinds: [MeetingKind]

    public init(_ who: Group, kinds: [MeetingKind] = []) {
        self.who = who
        self.kinds = kinds
    }
}

/// Matters that a body never decides, whatever its majority: they are another's.
public struct ReservedTerms: Codable, Hashable, Sendable {
    public let matters: [String]
    public let kinds: [MeetingKind]

    public init(_ matters: [String], kinds: [MeetingKind] = []) {
        self.matters = matters
        self.kinds = kinds
    }
}

/// Words by which people speak of a matter that the clause calls otherwise: 楼顶 is 共有部分.
public struct SayingTerms: Codable, Hashable, Sendable {
    public let matter: String
    public let words: [String]
    /// One of these has to be said as well, where there are any: 出租 beside 楼顶, which may only be mended.
    public let beside: [String]?

    public init(_ matter: String, words: [String], beside: [String]? = nil) {
        self.matter = matter
        self.words = words
        self.beside = beside
    }

    /// The word by which a text speaks of the matter.
    func word(in text: String) -> String? {
        let text = text.folded
        guard beside.map({ $0.contains { text.contains($0.folded) } }) ?? true else { return nil }
        return words.first { text.contains($0.folded) }
    }
}

/// Why a text has no ballots for posts.
public struct BallotTerms: Codable, Hashable, Sendable {
    public enum Instead: String, Codable, Sendable {
        /// Somebody is elected as anything else is decided, by the same majority: a motion for each, put to the vote.
        case vote
        /// Another text has the rules.
        case otherText
    }

    public let instead: Instead
    public let kinds: [MeetingKind]

    public init(_ instead: Instead, kinds: [MeetingKind] = []) {
        self.instead = instead
        self.kinds = kinds
    }
}

/// What becomes of a paper of a written vote that comes after the last day.
public struct LatePaperTerms: Codable, Hashable, Sendable {
    public enum Late: String, Codable, Sendable {
        case refused
        /// Taken, laid apart, and not counted: what holds where nothing is said.
        case keptApart
        case counted
    }

    public let late: Late
    public let kinds: [MeetingKind]

    public init(_ late: Late, kinds: [MeetingKind] = []) {
        self.late = late
        self.kinds = kinds
    }
}
