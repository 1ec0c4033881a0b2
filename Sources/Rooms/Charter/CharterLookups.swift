import Kernel

/// What a rule says, and the clause that says it.
public struct Cited<Terms: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let terms: Terms
    public let citation: Citation

    public init(_ terms: Terms, _ citation: Citation) {
        self.terms = terms
        self.citation = citation
    }
}

/// What a charter or law pack says on a question. Where several rules answer, the one that names the kind of meeting goes
/// before one that names none, and among equals the earlier clause.
extension Clause {
    /// How many items it counts up: （一）, （二） and so on, each on from the one before.
    var items: Int {
        var count = 0
        while text.contains("（\(HanNumeral.of(count + 1))）") { count += 1 }
        return count
    }
}

extension Charter {
    /// How many of those entitled must be there. `nil`: the charter knows no quorum for such a meeting.
    ///
    ///     village2026.quorum(for: .villageAssembly, unit: .households)   // 2/3以上, 村民委员会组织法第二十六条
    /// - Parameter calledAgain: the meeting is called a second time, for which the clause may ask for fewer.
    public func quorum(for kind: MeetingKind, unit: BodyUnit, calledAgain: Bool = false) -> QuorumRule? {
        let rules = cited { if case .quorum(let terms) = $0 { terms } else { nil } }
            .filter { $0.terms.unit == nil || $0.terms.unit == unit }
        return closest(to: kind, rules, \.kinds).map {
            QuorumRule((calledAgain ? $0.terms.calledAgain : nil) ?? $0.terms.share, from: $0.citation)
        }
    }

    /// The majority that a matter needs. `matter` is 除名, 章程, 基金, 入会 …; a proposal that names an amount and no matter is one of
    /// fund use. A matter without terms of its own is ordinary; so is fund use up to the amount above which its terms hold,
    /// but fund use without an amount takes the strictest. `nil`: the charter says of no majority here.
    ///
    ///     committee.majority(for: "基金", amount: Money(yuan: 1001), in: .committee)
    public func majority(for matter: String?, amount: Money? = nil, in kind: MeetingKind) -> RequiredMajority? {
        majorities(for: matter, amount: amount, in: kind).first
    }

    /// Everything that must hold for a matter to pass, the first clause's majority first: several majorities for one matter all hold, a
    /// rule of two measures is two, then how many must take part and how many may abstain. Empty: the charter says of no majority here.
    ///
    ///     owners.majorities(for: "筹集维修资金", in: .owners)   // 3/4 of heads, 3/4 of area, 2/3 taking part by either
    public func majorities(
        for matter: String?, amount: Money? = nil, in kind: MeetingKind
    ) -> [RequiredMajority] {
        let majorities = clauses(for: matter, amount: amount, in: kind).flatMap { found in
            (found.terms.measures ?? [.heads]).map {
                RequiredMajority(
                    found.terms.share, of: found.terms.base, from: found.citation, subject: found.terms.subject,
                    measure: $0)
            }
        }
        guard !majorities.isEmpty else { return [] }
        return majorities + participation(in: kind) + abstentions(in: kind)
    }

    func participation(in kind: MeetingKind) -> [RequiredMajority] {
        closest(to: kind, cited { if case .participation(let terms) = $0 { terms } else { nil } }, \.kinds).map {
            found in
            found.terms.measures.map {
                RequiredMajority(
                    found.terms.share, of: .entitled, from: found.citation, measure: $0, demand: .participation)
            }
        } ?? []
    }

    private func abstentions(in kind: MeetingKind) -> [RequiredMajority] {
        closest(to: kind, cited { if case .fewerAbstentions(let terms) = $0 { terms } else { nil } }, \.kinds).map {
            [RequiredMajority(.moreThanHalf, of: .yesNoAbstain, from: $0.citation, demand: .fewerAbstentions)]
        } ?? []
    }

    private func clauses(
        for matter: String?, amount: Money?, in kind: MeetingKind
    ) -> [Cited<MajorityTerms>] {
        let rules = cited { if case .majority(let terms) = $0 { terms } else { nil } }
        let matter = matter ?? (amount == nil ? nil : Charter.fundUse)
        let special = rules.filter { rule in
            guard let named = rule.terms.matter, named.folded == matter?.folded else { return false }
            guard let above = rule.terms.above, let amount else { return true }
            return amount > Money(yuan: above)
        }
        // Of several steps of an amount, the highest one exceeded.
        let step = special.map { $0.terms.above ?? 0 }.max()
        let found = allClosest(to: kind, special.filter { ($0.terms.above ?? 0) == step }, \.kinds)
        return found.isEmpty ? allClosest(to: kind, rules.filter { $0.terms.matter == nil }, \.kinds) : found
    }

    /// The clause that says how many must come to such a meeting or agree in it, and so whose votes they are.
    func clauseOnVotes(in kind: MeetingKind) -> Citation? {
        quorum(for: kind, unit: .people)?.citation ?? majority(for: nil, in: kind)?.citation
    }

    /// The matters for which it asks for another majority than the ordinary one, or which it keeps from a body; items of a clause by their
    /// numbers (26-7) are not among them.
    var matters: [String] {
        let named = cited { if case .majority(let terms) = $0 { terms } else { nil } }.compactMap(\.terms.matter)
        let reserved = cited { if case .reserved(let terms) = $0 { terms } else { nil } }.flatMap(\.terms.matters)
        return (named + reserved).filter { $0.allSatisfy(\.isLetter) }.uniqued()
    }

    /// Whether words speak of a matter by something that people call it: 替老王还债 of 偿还债务.
    func isSaid(_ matter: String, in text: String) -> Bool {
        cited { if case .sayings(let terms) = $0 { terms } else { nil } }.contains {
            $0.terms.matter == matter && $0.terms.word(in: text) != nil
        }
    }

    /// The matters that the words of a motion speak of, by their own names or by what people call them: 出租楼顶 is about 共有部分.
    ///
    /// - Returns: each with the word that names it.
    func matters(named text: String) -> [(matter: String, said: String)] {
        let own = matters.filter { $0 != Charter.fundUse && text.contains($0) }.map { ($0, $0) }
        let said = cited { if case .sayings(let terms) = $0 { terms } else { nil } }.compactMap { saying in
            saying.terms.word(in: text).map { (saying.terms.matter, $0) }
        }
        return own + said.filter { one in !own.contains { $0.0 == one.0 } }
    }

    /// By which clause whoever is in the chair decides where the votes are equal.
    public func castingVote(in kind: MeetingKind) -> Citation? {
        closest(to: kind, cited { if case .castingVote(let terms) = $0 { terms } else { nil } }, \.kinds)?.citation
    }

    /// By which clause a lot settles projects between which papers do not decide; `nil`: they are voted on again.
    public func lots(in kind: MeetingKind) -> Citation? {
        closest(to: kind, cited { if case .lots(let terms) = $0 { terms } else { nil } }, \.kinds)?.citation
    }

    /// The most that all extra votes may come to, of the basic votes; `nil`: one member one vote.
    public func extraVotes(in kind: MeetingKind) -> Cited<ExtraVoteTerms>? {
        closest(to: kind, cited { if case .extraVotes(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// The clause by which such a meeting never decides a matter.
    ///
    ///     collectives.reservation(of: "26-10", in: .collectiveRepresentatives)   // 农村集体经济组织法第二十八条
    public func reservation(of matter: String?, in kind: MeetingKind) -> Citation? {
        guard let matter else { return nil }
        let kind = standIn(for: kind)
        return cited { if case .reserved(let terms) = $0 { terms } else { nil } }.first { rule in
            (rule.terms.kinds.isEmpty || rule.terms.kinds.contains(kind))
                && rule.terms.matters.contains { $0.folded == matter.folded }
        }?.citation
    }

    /// The clause that a matter names an item of, where it has no such item: 26-99.
    ///
    /// - Returns: nothing for a matter that is no item of a clause (章程), and for one that there is (26-7).
    func clauseWithout(_ matter: String?) -> (citation: Citation, items: Int)? {
        let halves = (matter?.folded ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, let number = Int(halves[0]), let item = Int(halves[1]) else { return nil }
        guard let clause = clauses.first(where: { $0.number == number }) else {
            return (Citation(title, article: number, numerals: numerals), 0)
        }
        let items = clause.items
        return (1...max(1, items)).contains(item) && items > 0 ? nil : (citation(of: clause), items)
    }

    /// Why such a meeting has no ballots for posts; `nil`: it has.
    public func ballots(in kind: MeetingKind) -> Cited<BallotTerms>? {
        closest(to: kind, cited { if case .ballots(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// How many the body that meets has.
    public func bodySizes(in kind: MeetingKind) -> [Cited<SizeTerms>] {
        let kind = standIn(for: kind)
        return cited { if case .size(let terms) = $0 { terms } else { nil } }
            .filter { $0.terms.kinds?.contains(kind) == true }
    }

    /// What becomes of papers that come late; `nil`: they are kept apart.
    public func latePapers(in kind: MeetingKind) -> Cited<LatePaperTerms>? {
        closest(to: kind, cited { if case .latePapers(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// Who alone may move, second, or vote for others; `nil`: everybody who is here.
    public func movers(in kind: MeetingKind) -> Cited<MoverTerms>? {
        closest(to: kind, cited { if case .movers(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// Who may vote for somebody else in such a meeting; `nil` says nothing of it.
    public func proxyTerms(in kind: MeetingKind) -> Cited<ProxyTerms>? {
        closest(to: kind, cited { if case .proxies(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// How long and how often one may speak to a motion.
    public var floorTerms: Cited<FloorTerms>? {
        cited { if case .floor(let terms) = $0 { terms } else { nil } }.first
    }

    /// From what level on a consensus round decides; `nil`: it takes the temperature only.
    public var consensusTerms: Cited<ConsensusTerms>? {
        cited { if case .consensus(let terms) = $0 { terms } else { nil } }.first
    }

    /// The clause by which a motion needs a second before it is put to the vote.
    public var needsSecond: Citation? {
        clauses.first { $0.rules.contains(.seconding) }.map(citation(of:))
    }

    /// How one joins, leaves, and is removed.
    public var joining: Cited<JoiningTerms>? {
        cited { if case .joining(let terms) = $0 { terms } else { nil } }.first
    }

    /// Days of notice before leaving takes effect.
    public var leaving: Cited<LeavingTerms>? {
        cited { if case .leaving(let terms) = $0 { terms } else { nil } }.first
    }

    /// When removal may be proposed.
    public var removal: Cited<RemovalTerms>? {
        cited { if case .removal(let terms) = $0 { terms } else { nil } }.first
    }

    /// What the body that meets must be made of.
    public func composition(in kind: MeetingKind) -> [Cited<CompositionTerms>] {
        cited { if case .composition(let terms) = $0 { terms } else { nil } }
            .filter { $0.terms.kinds.isEmpty || $0.terms.kinds.contains(standIn(for: kind)) }
    }

    /// Days of notice that such a meeting wants.
    public func calling(in kind: MeetingKind) -> Cited<CallingTerms>? {
        closest(to: kind, cited { if case .calling(let terms) = $0 { terms } else { nil } }, \.kinds)
    }

    /// For how many days what is made public must hang.
    public var publication: Cited<PublicationTerms>? {
        cited { if case .publication(let terms) = $0 { terms } else { nil } }.first
    }

    /// Whether the charter is in force on a day.
    public func isInForce(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// The matter under which money from the fund is spent.
    public static let fundUse = "基金"

    /// Every rule of one sort, in the order of the clauses.
    public func cited<Terms>(_ pick: (ClauseRule) -> Terms?) -> [Cited<Terms>] {
        clauses.flatMap { clause in
            clause.rules.compactMap(pick).map { Cited($0, citation(of: clause)) }
        }
    }

    private func closest<Terms>(
        to kind: MeetingKind, _ rules: [Cited<Terms>], _ kinds: KeyPath<Terms, [MeetingKind]>
    ) -> Cited<Terms>? {
        let kind = standIn(for: kind)
        return rules.first { $0.terms[keyPath: kinds].contains(kind) }
            ?? rules.first { $0.terms[keyPath: kinds].isEmpty }
    }

    /// Every rule as near to the kind as the nearest: several for one matter all hold.
    private func allClosest<Terms>(
        to kind: MeetingKind, _ rules: [Cited<Terms>], _ kinds: KeyPath<Terms, [MeetingKind]>
    ) -> [Cited<Terms>] {
        let kind = standIn(for: kind)
        let own = rules.filter { $0.terms[keyPath: kinds].contains(kind) }
        return own.isEmpty ? rules.filter { $0.terms[keyPath: kinds].isEmpty } : own
    }

    /// The kind by whose rules a meeting is judged: its own where the charter is written for it.
    private func standIn(for kind: MeetingKind) -> MeetingKind {
        kinds.isEmpty || kinds.contains(kind) ? kind : othersAs ?? kind
    }
}
