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

    /// What is asked of the votes, where it is not that enough of them are for the question.
    public enum Demand: String, Codable, Sendable {
        /// Enough must have voted, whichever way.
        case participation
        /// Abstentions must not outnumber the votes for.
        case fewerAbstentions
    }

    public let share: Share
    public let base: HundredPercentBase
    public let citation: Citation
    public let subject: Subject
    /// What is counted; `nil` is votes, one a head (or a household).
    public let measure: Measure?
    public let demand: Demand?

    public init(
        _ share: Share, of base: HundredPercentBase, from citation: Citation, subject: Subject = .counts,
        measure: Measure? = nil, demand: Demand? = nil
    ) {
        self.share = share
        self.base = base
        self.citation = citation
        self.subject = subject
        self.measure = measure == .heads ? nil : measure
        self.demand = demand
    }

    /// Holds votes against this rule; `base` is the size of the base that the rule names. Nothing passes without a vote for it.
    public func judge(_ votes: Votes, base size: Int) -> Judgement {
        let required = share.required(of: size)
        switch demand {
        case .participation?:
            return Judgement(
                rule: self, baseSize: size, required: required, isMet: votes.cast >= required, isTie: false)
        case .fewerAbstentions?:
            return Judgement(
                rule: self, baseSize: votes.abstain, required: votes.abstain, isMet: votes.for >= votes.abstain,
                isTie: false)
        case nil: break
        }
        return Judgement(
            rule: self, baseSize: size, required: required, isMet: votes.for > 0 && votes.for >= required,
            // Equal areas are no tie of those who voted; nor is it one where all who voted would not have been enough.
            isTie: measure != .area && votes.for == votes.against && votes.for > 0 && votes.for < required
                && required <= votes.cast)
    }
}

/// What votes are measured in.
public enum Measure: String, Codable, Sendable, CaseIterable {
    /// People, or heads of owners (解释2020 § 9).
    case heads
    case households
    /// Floor area, in 0.01 m².
    case area
    /// Votes, where some have more than one (农民专业合作社法 § 22).
    case votes
}

/// Votes on one question, in one measure: heads, votes, or 0.01 m².
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
