/// How an election is decided, with the clauses that say so.
public struct ElectionRule: Codable, Hashable, Sendable {
    public enum Method: Codable, Hashable, Sendable {
        /// 双过半: enough took part, and the elected have more than half of the ballots cast.
        case absoluteMajority
        /// 多数: the most votes.
        case plurality
        /// 另行选举: the most votes, and no less than the clause's share of the ballots cast.
        case rerun
        /// 再次投票: the most votes among the tied.
        case revote
        /// 罢免: enough took part, and enough of them agree.
        case recall
        /// 海选: everybody writes in whom they would have; those first in votes become candidates.
        case nomination
        /// A rule of the tally engine, by its name.
        case counted(String)
        /// A rule of the tally engine that spends a budget on projects (遴选), and what a paper says.
        case budgeted(by: String, form: BallotForm)
    }

    public let method: Method
    /// Of those registered, how many must take part.
    public let turnout: Demand?
    /// Of the ballots cast, how many must be for somebody.
    public let votes: Demand?
    /// How many candidates there must be beyond the seats.
    public let spare: Int?
    /// The clause on `spare`, or on the rule as such.
    public let citation: Citation?
    /// Votes for a higher post that did not elect are added to those for this one.
    public let carriesDown: Bool
    /// Near kin do not sit together.
    public let kinAvoidance: Citation?
    /// The post's place among those of one body, from the highest; one person holds one of them.
    public let rank: Int?

    /// A share of a base, and the clause that demands it where there is one.
    public struct Demand: Codable, Hashable, Sendable {
        public let share: Share
        public let citation: Citation?

        public init(_ share: Share, _ citation: Citation? = nil) {
            self.share = share
            self.citation = citation
        }
    }

    /// What `规则=` calls it.
    public var name: String {
        switch method {
        case .absoluteMajority: "双过半"
        case .plurality: "多数"
        case .rerun: "另行选举"
        case .revote: "再次投票"
        case .recall: "罢免"
        case .nomination: "海选"
        case .counted(let name), .budgeted(let name, _): name
        }
    }

    /// What a paper under this rule says.
    public var form: BallotForm {
        switch method {
        case .absoluteMajority, .plurality, .rerun, .revote, .recall, .nomination: .marks
        case .counted(let name): RankedCount.form(of: name)
        case .budgeted(_, let form): form
        }
    }

    /// Whether it can be told before the last paper who is elected: not where ballots are ranked or weighed.
    public var tellsEarly: Bool {
        switch method {
        case .counted(let name): RankedCount.addsUp(name)
        case .budgeted: false
        default: true
        }
    }

    /// Whether it is a post of a body that the law itself orders.
    public var isStatutory: Bool { rank != nil }

    func following(_ method: Method, votes: Demand?) -> ElectionRule {
        ElectionRule(
            method: method, turnout: turnout, votes: votes, spare: nil, citation: votes?.citation ?? turnout?.citation,
            carriesDown: false,
            kinAvoidance: kinAvoidance, rank: rank)
    }
}

/// What the marks on a paper mean.
public enum BallotForm: String, Codable, Sendable {
    /// At most as many as there are seats; more make the paper void.
    case marks
    /// As many as one likes, all alike.
    case approvals
    /// In order of preference.
    case ranking
    /// So many points for each.
    case points
}
