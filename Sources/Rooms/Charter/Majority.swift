/// What a majority is measured against. The names are those of the contract's JSON.
public enum HundredPercentBase: String, Codable, Sendable, CaseIterable {
    /// Votes for and against.
    case yesNo = "yes-no"
    /// Votes for and against, and abstentions.
    case yesNoAbstain = "yes-no-abstain"
    /// Valid ballots.
    case valid
    /// Ballots cast, void ones among them.
    case cast
    /// Those at the meeting who may vote, and the proxies they hold.
    case present
    /// All who are entitled to be there.
    case entitled
}

/// The majority that a matter needs: how much of which base, and which clause says so.
///
///     let rule = RequiredMajority(.moreThanHalf, of: .present, from: Citation("村民委员会组织法", article: 26))
///     rule.judge(Votes(for: 4, against: 3, abstain: 2), base: 9)   // not met, 5 required
public struct RequiredMajority: Codable, Hashable, Sendable {
    /// Whether someone whom the question is about (a member to be removed) counts in the base.
    public enum Subject: String, Codable, Sendable { case counts, excluded, undecided }

    public let share: Share
    public let base: HundredPercentBase
    public let citation: Citation
    public let subject: Subject

    public init(
        _ share: Share, of base: HundredPercentBase, from citation: Citation, subject: Subject = .counts
    ) {
        self.share = share
        self.base = base
        self.citation = citation
        self.subject = subject
    }

    /// Holds votes against this rule; `base` is the size of the base that the rule names. Nothing passes without a vote for it.
    public func judge(_ votes: Votes, base size: Int) -> Judgement {
        let required = share.required(of: size)
        return Judgement(
            rule: self, baseSize: size, required: required, isMet: votes.for > 0 && votes.for >= required,
            isTie: votes.for == votes.against && votes.for > 0 && votes.for < required)
    }
}

/// Votes on one question.
public struct Votes: Codable, Hashable, Sendable {
    public var `for`: Int
    public var against: Int
    public var abstain: Int

    public init(for yes: Int = 0, against: Int = 0, abstain: Int = 0) {
        self.for = yes
        self.against = against
        self.abstain = abstain
    }

    public var cast: Int { self.for + against + abstain }
}

/// What a rule says of given votes: the figures, and whether they suffice.
public struct Judgement: Codable, Hashable, Sendable {
    public let rule: RequiredMajority
    /// The size of the rule's base.
    public let baseSize: Int
    /// The least number of votes for that would have passed.
    public let required: Int
    public let isMet: Bool
    /// As many for as against, and not enough: the question stays tied, it is never decided silently.
    public let isTie: Bool
}
