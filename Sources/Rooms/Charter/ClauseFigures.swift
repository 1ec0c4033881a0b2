/// The figures on which a clause's rules rest, and how they are read again out of new words.
///
/// A clause that carries a rule may be reworded as long as its figures can be found in the new words: as many shares as it
/// had, in their order, each number before its measure (人, 日, 次 …), and each “每季度”. Figures that changed change the rule.
///
///     ClauseFigures.rules(of: clause13, in: "须经到会会员的三分之二以上同意")   // the majority is two thirds from now on
public enum ClauseFigures {
    /// What must stand in the words of a clause.
    public enum Figure: Hashable, Sendable {
        case share(Share)
        /// A whole number and the measures behind which it may stand.
        case number(Int, measures: [String])
        /// How often, behind 每.
        case cadence(Cadence)
    }

    /// The figures that a clause's rules have now, in the order in which its words give them.
    public static func figures(of clause: Clause) -> [Figure] { clause.rules.flatMap(\.figures) }

    /// The clause's rules with the figures of the new words; `nil` where those do not give each figure once.
    public static func rules(of clause: Clause, in text: String) -> [ClauseRule]? {
        let figures = figures(of: clause)
        let shareCount = figures.count { if case .share = $0 { true } else { false } }
        guard var shares = one(each: Share.all(in: text), of: shareCount) else { return nil }
        var numbers: [[String]: ArraySlice<Int>] = [:]
        for case .number(_, let measures) in figures where numbers[measures] == nil {
            let count = figures.count { if case .number(_, measures) = $0 { true } else { false } }
            guard let found = one(each: WrittenNumber.all(in: text, before: measures), of: count) else { return nil }
            numbers[measures] = found
        }
        let cadenceCount = figures.count { if case .cadence = $0 { true } else { false } }
        // Words may say 每 of what no rule carries; only a rule that has a cadence looks for one.
        let found = cadenceCount == 0 ? [] : Cadence.all(in: text)
        guard var cadences = one(each: found, of: cadenceCount) else { return nil }
        return clause.rules.map { rule in
            rule.with(
                rule.figures.map { figure in
                    switch figure {
                    case .share(let old): .share(shares.popFirst() ?? old)
                    case .cadence(let old): .cadence(cadences.popFirst() ?? old)
                    case .number(let old, let measures):
                        .number(numbers[measures]?.popFirst() ?? old, measures: measures)
                    }
                })
        }
    }

    /// So many figures found in the words; a figure said twice counts once. `nil` where there are more or fewer.
    private static func one<Value: Hashable>(each found: [Value], of count: Int) -> ArraySlice<Value>? {
        if found.count == count { return found[...] }
        let different = found.uniqued()
        return different.count == count ? different[...] : nil
    }
}

extension ClauseRule {
    /// The figures of this rule. Rules of law packs have none here: law is not amended in a meeting.
    fileprivate var figures: [ClauseFigures.Figure] {
        switch self {
        case .quorum(let terms): [.share(terms.share)] + (terms.calledAgain.map { [.share($0)] } ?? [])
        case .majority(let terms):
            // 赞成多于反对 is no share of anything that could be reworded into another.
            (terms.above.map { [.number($0, measures: ["元"])] } ?? [])
                + (terms.base == .yesNo ? [] : [.share(terms.share)])
        case .proxies(let terms): terms.most.map { [.number($0, measures: ["人", "票", "份"])] } ?? []
        case .floor(let terms):
            [.number(terms.minutes, measures: ["分钟", "分"]), .number(terms.turns, measures: ["次", "轮"])]
        case .consensus(let terms): [.number(terms.level, measures: ["指"])]
        case .joining(let terms):
            (terms.minimumAge.map { [.number($0, measures: ["周岁", "岁"])] } ?? [])
                + (terms.most.map { [.number($0, measures: ["人", "名"])] } ?? [])
        case .leaving(let terms): terms.noticeDays == 0 ? [] : [.number(terms.noticeDays, measures: ["日", "天"])]
        case .removal(let terms): terms.absences.map { [.number($0, measures: ["次"])] } ?? []
        case .calling(let terms): terms.noticeDays.map { [.number($0, measures: ["日", "天"])] } ?? []
        case .composition(let terms): [.share(terms.share)]
        case .petition(let terms): [.share(terms.share)]
        case .term(let terms): [.number(terms.years, measures: ["年"])]
        case .keeping(let terms): [.number(terms.years, measures: ["年"])]
        case .participation(let terms): [.share(terms.share)]
        case .regularMeeting(let terms): [.cadence(terms.every)]
        case .openness(let terms): [.cadence(terms.every)]
        case .seconding, .recordsOnly, .turnout, .election, .rerun, .candidates, .recall, .size, .votingAge,
            .voterList, .handover, .publication, .carryDown, .kinAvoidance, .committeeExit, .incompatible, .nominators,
            .ending, .fewerAbstentions, .castingVote, .lots, .extraVotes, .movers, .reserved, .sayings, .ballots,
            .latePapers,
            .procedure, .approval, .ruledOut, .matching, .accountsPosted, .reconciling:
            []
        }
    }

    /// This rule with other figures, given in the order of `figures`.
    fileprivate func with(_ figures: [ClauseFigures.Figure]) -> ClauseRule {
        let shares = figures.compactMap { if case .share(let share) = $0 { share } else { nil } }
        let numbers = figures.compactMap { if case .number(let number, _) = $0 { number } else { nil } }
        let cadence = figures.lazy.compactMap { if case .cadence(let cadence) = $0 { cadence } else { nil } }.first
        switch self {
        case .regularMeeting(let terms):
            return .regularMeeting(
                RegularMeetingTerms(kinds: terms.kinds, every: cadence ?? terms.every, ifSetUp: terms.ifSetUp))
        case .openness(let terms): return .openness(OpennessTerms(every: cadence ?? terms.every))
        case .quorum(let terms):
            return .quorum(
                QuorumTerms(
                    share: shares.first ?? terms.share, unit: terms.unit, kinds: terms.kinds,
                    calledAgain: terms.calledAgain.map { shares.dropFirst().first ?? $0 }))
        case .participation(let terms):
            return .participation(
                ParticipationTerms(
                    share: shares.first ?? terms.share, measures: terms.measures, kinds: terms.kinds))
        case .majority(let terms):
            return .majority(
                MajorityTerms(
                    matter: terms.matter, above: terms.above == nil ? nil : numbers.first,
                    share: shares.first ?? terms.share, base: terms.base, subject: terms.subject, kinds: terms.kinds,
                    measures: terms.measures))
        case .proxies(let terms):
            return .proxies(
                ProxyTerms(
                    most: numbers.first, writtenOnly: terms.writtenOnly, kinOnly: terms.kinOnly,
                    notCandidates: terms.notCandidates, modes: terms.modes, kinds: terms.kinds,
                    sameHousehold: terms.sameHousehold, takePart: terms.takePart))
        case .floor(let terms):
            return .floor(FloorTerms(minutes: numbers.first ?? terms.minutes, turns: numbers.last ?? terms.turns))
        case .consensus(let terms): return .consensus(ConsensusTerms(level: numbers.first ?? terms.level))
        case .joining(let terms):
            return .joining(
                JoiningTerms(
                    needsPoll: terms.needsPoll, minimumAge: terms.minimumAge == nil ? nil : numbers.first,
                    most: terms.most == nil ? nil : numbers.last))
        case .leaving(let terms): return .leaving(LeavingTerms(noticeDays: numbers.first ?? terms.noticeDays))
        case .removal(let terms): return .removal(RemovalTerms(absences: numbers.first, inRow: terms.inRow))
        case .calling(let terms):
            return .calling(
                CallingTerms(
                    noticeDays: numbers.first, kinds: terms.kinds, caller: terms.caller, mayBeShort: terms.mayBeShort))
        case .composition(let terms):
            return .composition(
                CompositionTerms(group: terms.group, share: shares.first ?? terms.share, kinds: terms.kinds))
        case .petition(let terms):
            return .petition(
                PetitionTerms(
                    purpose: terms.purpose, share: shares.first ?? terms.share, signers: terms.signers,
                    kinds: terms.kinds))
        case .keeping(let terms): return .keeping(KeepingTerms(years: numbers.first ?? terms.years))
        case .term(let terms):
            return .term(
                TermTerms(
                    years: numbers.first ?? terms.years, from: terms.from, until: terms.until,
                    mostInRow: terms.mostInRow))
        default: return self
        }
    }
}
