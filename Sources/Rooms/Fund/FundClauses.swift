import Kernel

// What a charter says of the fund: who signs, what is never paid, what somebody else adds, what is posted and compared, and how often.

/// 审批: how many sign an expense, step by step of its sum; above the last step as many as below it, and a vote stands behind.
public struct ApprovalTerms: Codable, Hashable, Sendable {
    public struct Step: Codable, Hashable, Sendable {
        /// In yuan: more than this, and no more than that.
        public let above: Int?
        public let upTo: Int?
        public let signatures: Int?
        public let byVote: Bool
    }

    public let steps: [Step]

    /// How many sign an expense of that sum.
    public func signatures(for amount: Money) -> Int {
        let below = steps.filter { step in step.above.map { amount > Money(yuan: $0) } ?? true }
        return below.compactMap { step in step.signatures.map { (step.above ?? -1, $0) } }.max { $0.0 < $1.0 }?.1 ?? 0
    }
}

/// 负面清单: words for what the fund never pays.
public struct RuledOutTerms: Codable, Hashable, Sendable {
    public let words: [String]
}

/// 配套: the share of an appropriation that others add before anything of it is spent, and in what.
public struct MatchTerms: Codable, Hashable, Sendable {
    public let share: Share
    /// Empty: anything.
    public let sorts: [MatchGift.Sort]
}

/// 公示: for how many days the accounts hang, and how often they are posted.
public struct PostingTerms: Codable, Hashable, Sendable {
    public let days: Int?
    public let every: CalendarInterval?
}

/// 对账: how often our figure is held against the bank's.
public struct ReconcilingTerms: Codable, Hashable, Sendable {
    public let every: CalendarInterval
}

extension Charter {
    public var approval: Cited<ApprovalTerms>? {
        cited { if case .approval(let terms) = $0 { terms } else { nil } }.first
    }
    public var ruledOut: [Cited<RuledOutTerms>] { cited { if case .ruledOut(let terms) = $0 { terms } else { nil } } }
    public var matching: Cited<MatchTerms>? {
        cited { if case .matching(let terms) = $0 { terms } else { nil } }.first
    }
    public var accountsPosted: Cited<PostingTerms>? {
        cited { if case .accountsPosted(let terms) = $0 { terms } else { nil } }.first
    }
    public var reconciling: Cited<ReconcilingTerms>? {
        cited { if case .reconciling(let terms) = $0 { terms } else { nil } }.first
    }
}

extension ClauseRuleReader {
    static func fundRules(in clause: inout TextFields) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        var steps: [ApprovalTerms.Step] = []
        try each("审批", in: &clause) { (fields) throws(TextError) in
            let upTo = try fields.number("不超过", in: 0...1_000_000_000)
            let above = try fields.number("超过", in: 0...1_000_000_000)
            let signatures = try fields.number("签字", in: 0...100)
            let byVote = try fields.flag("表决")
            if signatures == nil, !byVote { throw fields.fault(.missing(key: "签字")) }
            steps.append(ApprovalTerms.Step(above: above, upTo: upTo, signatures: signatures, byVote: byVote))
        }
        if !steps.isEmpty { rules.append(.approval(ApprovalTerms(steps: steps))) }
        let ruledOut = try clause.names("负面清单")
        if !ruledOut.isEmpty { rules.append(.ruledOut(RuledOutTerms(words: ruledOut))) }
        try each("配套", in: &clause) { (fields) throws(TextError) in
            rules.append(.matching(MatchTerms(share: try fields.share(), sorts: try fields.choices("可"))))
        }
        try each("公示", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .accountsPosted(
                    PostingTerms(
                        days: try fields.number("天数", in: 1...365),
                        every: try fields.choices("每", of: CalendarInterval.self).first)))
        }
        try each("对账", in: &clause) { (fields) throws(TextError) in
            guard let every = try fields.choices("每", of: CalendarInterval.self).first else {
                throw fields.fault(.missing(key: "每"))
            }
            rules.append(.reconciling(ReconcilingTerms(every: every)))
        }
        return rules
    }
}
