/// How screen and papers name a share, and what must be exceeded or reached.
protocol RuleWords: Sendable {
    // Shares (民法典 §1259: 以上 includes the number, 超过 excludes it)
    var moreThanHalf: String { get }
    var halfOrMore: String { get }
    var all: String { get }
    func moreThan(_ numerator: Int, of denominator: Int) -> String
    func orMore(_ numerator: Int, of denominator: Int) -> String

    // How much a share comes to: 三分之二为24人
    var half: String { get }
    func fraction(_ numerator: Int, of denominator: Int) -> String

    // A share of a base
    var moreForThanAgainst: String { get }
    func ofVotesForAndAgainst(_ share: String) -> String
    func ofVotesAndAbstentions(_ share: String) -> String
    func ofValidBallots(_ share: String) -> String
    func ofThoseVoting(_ share: String) -> String
    func ofThosePresent(_ share: String) -> String
    func ofThoseEntitled(_ share: String) -> String
}

extension Wording {
    fileprivate var rules: any RuleWords {
        switch language {
        case .chinese: RuleChinese()
        case .english: RuleEnglish()
        }
    }

    /// 过半数, 三分之二以上, 超过三分之二.
    public func share(_ share: Share) -> String {
        let (numerator, denominator) = (share.numerator, share.denominator)
        return switch (share.isHalf, share.strict) {
        case (true, true): rules.moreThanHalf
        case (true, false): rules.halfOrMore
        case (false, true): rules.moreThan(numerator, of: denominator)
        case (false, false): share.isWhole ? rules.all : rules.orMore(numerator, of: denominator)
        }
    }

    /// A share as so many of a body are reckoned from it: 三分之二, 过半数.
    func measure(_ share: Share) -> String {
        if share.strict || share.isWhole { return self.share(share) }
        return share.isHalf ? rules.half : rules.fraction(share.numerator, of: share.denominator)
    }

    /// What must be exceeded or reached, in a few words: 到会过半数, 赞成多于反对.
    public func rule(_ rule: RequiredMajority) -> String {
        if rule.isMoreForThanAgainst { return rules.moreForThanAgainst }
        let share = share(rule.share)
        return switch rule.base {
        case .yesNo: rules.ofVotesForAndAgainst(share)
        case .yesNoAbstain: rules.ofVotesAndAbstentions(share)
        case .valid: rules.ofValidBallots(share)
        case .cast: rules.ofThoseVoting(share)
        case .present: rules.ofThosePresent(share)
        case .entitled: rules.ofThoseEntitled(share)
        }
    }

    /// 应到三分之二以上.
    func rule(_ rule: QuorumRule) -> String { rules.ofThoseEntitled(share(rule.share)) }
}

extension Share {
    fileprivate var isHalf: Bool { numerator.multipliedReportingOverflow(by: 2) == (denominator, false) }
    fileprivate var isWhole: Bool { numerator == denominator }
}

extension RequiredMajority {
    /// More for than against is more than half of the two together; nobody says it the long way.
    var isMoreForThanAgainst: Bool { base == .yesNo && share.isHalf && share.strict }
}
