import Kernel

/// What a pack or charter says on elections.
extension Charter {
    /// The share of votes that elects to a post, where the text speaks of this post or of every post.
    func electionTerms(for post: String) -> Cited<ElectionTerms>? {
        let all = cited { if case .election(let terms) = $0 { terms } else { nil } }
        return all.first { $0.terms.offices.contains(Self.office(post)) } ?? all.first { $0.terms.offices.isEmpty }
    }

    /// The place of a post among those that the text itself names, from the highest; `nil` for any other post.
    func rank(of post: String) -> Int? {
        cited { if case .election(let terms) = $0 { terms } else { nil } }.lazy
            .compactMap { $0.terms.offices.firstIndex(of: Self.office(post)) }.first
    }

    /// The post without the name of the body: 村委会主任 is 主任, 妇女委员 is 委员.
    static func office(_ post: String) -> String {
        var rest = Substring(post)
        for body in ["村民委员会", "居民委员会", "村委会", "居委会", "社区居委会"] {
            if let after = rest.after(body) { rest = after }
        }
        for word in ["妇女", "女"] { if let after = rest.after(word) { rest = after } }
        return String(rest)
    }

    func turnout(_ mode: ElectorateMode) -> Cited<TurnoutTerms>? {
        let all = cited { if case .turnout(let terms) = $0 { terms } else { nil } }
        return all.first { $0.terms.modes.contains(mode) } ?? all.first { $0.terms.modes.isEmpty }
    }

    var rerunTerms: Cited<RerunTerms>? { cited { if case .rerun(let terms) = $0 { terms } else { nil } }.first }

    var spareCandidates: Cited<CandidateTerms>? {
        cited { if case .candidates(let terms) = $0 { terms } else { nil } }.first
    }

    func recallTerms(_ mode: ElectorateMode) -> Cited<RecallTerms>? {
        let all = cited { if case .recall(let terms) = $0 { terms } else { nil } }
        return all.first { $0.terms.modes.contains(mode) } ?? all.first { $0.terms.modes.isEmpty }
    }

    func petition(for purpose: PetitionTerms.Purpose, by signers: PetitionTerms.Signers) -> Cited<PetitionTerms>? {
        cited { if case .petition(let terms) = $0 { terms } else { nil } }
            .first { $0.terms.purpose == purpose && $0.terms.signers == signers }
    }

    public var bodySize: Cited<SizeTerms>? {
        cited { if case .size(let terms) = $0, terms.kinds == nil { terms } else { nil } }.first
    }

    /// The age from which one votes; `nil` where the text sets none.
    public var ageToVote: Int? { votingAge?.terms }

    var votingAge: Cited<Int>? { cited { if case .votingAge(let age) = $0 { age } else { nil } }.first }

    public var voterList: Cited<VoterListTerms>? {
        cited { if case .voterList(let terms) = $0 { terms } else { nil } }.first
    }

    public var handover: Cited<Int>? { cited { if case .handover(let days) = $0 { days } else { nil } }.first }

    /// How long an office is held that is filled on a day.
    public func term(on day: Day) -> Cited<TermTerms>? {
        cited { if case .term(let terms) = $0 { terms } else { nil } }.first { rule in
            (rule.terms.from.map { $0 <= day } ?? true) && (rule.terms.until.map { day <= $0 } ?? true)
        }
    }

    /// Whether the text's term is this post's too. A law that names its posts gives the same term to group leaders,
    /// representatives and the supervision body, and to nobody else; a charter speaks of all its own.
    func setsTerm(of post: String) -> Bool {
        let named = cited { if case .election(let terms) = $0 { terms } else { nil } }.flatMap(\.terms.offices)
        return named.isEmpty || rank(of: post) != nil || ["组长", "代表", "监督"].contains(where: post.contains)
    }

    /// Whether the losing candidates' votes for a higher post are added to those for a lower one.
    var carriesDown: Bool { clauses.contains { $0.rules.contains(.carryDown) } }

    /// The clause by which near kin do not sit together.
    var kinAvoidance: Citation? { clauses.first { $0.rules.contains(.kinAvoidance) }.map(citation(of:)) }

    /// How many voters together put a candidate forward; `nil` where the text names no number.
    var nominators: Cited<Int>? { cited { if case .nominators(let number) = $0 { number } else { nil } }.first }

    /// What the text says of posts that end before their term in this way.
    func ending(by ending: OfficeTerm.Ending) -> Cited<EndingTerms>? {
        cited { if case .ending(let terms) = $0, terms.ending == ending { terms } else { nil } }.first
    }

    /// Whoever is nominated leaves the election committee; whether near kin do as well.
    var committeeExit: Cited<CommitteeExitTerms>? {
        cited { if case .committeeExit(let terms) = $0 { terms } else { nil } }.first
    }

    /// Posts that members of the elected body, and as the text says their near kin, cannot hold.
    var incompatible: [Cited<IncompatibleTerms>] {
        cited { if case .incompatible(let terms) = $0 { terms } else { nil } }
    }

    /// The limits on proxies in an election by this mode; `nil` where the text says nothing of elections.
    func proxyTerms(electing mode: ElectorateMode) -> Cited<ProxyTerms>? {
        let all = cited { if case .proxies(let terms) = $0 { terms } else { nil } }
        return all.first { $0.terms.modes.contains(mode) }
            ?? all.first { $0.terms.modes.isEmpty && $0.terms.kinds.contains(.electionMeeting) }
    }
}
