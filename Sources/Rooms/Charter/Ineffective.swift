/// Rules that could never be applied: a charter that carries one is refused when it is read, not found wanting in the meeting.
extension Charter {
    struct Ineffective {
        let clause: Int
        let problem: TextProblem
    }

    /// The first rule that cannot take effect.
    ///
    /// Of some rules the first clause that answers counts: how many must be there, who votes for others, how long one speaks. A second one
    /// for the same meetings would stand there for show. Several majorities for one matter all hold, so they are no such case.
    var ineffective: Ineffective? {
        var said: [Key: Int] = [:]
        for clause in clauses {
            for rule in clause.rules {
                if !kinds.isEmpty, let strange = rule.meetings.first(where: { !kinds.contains($0) }) {
                    return Ineffective(clause: clause.number, problem: .outsideKinds(strange.rawValue))
                }
                if case .fewerAbstentions = rule, !majorities.isEmpty, majorities.allSatisfy(\.outvotesAbstentions) {
                    return Ineffective(clause: clause.number, problem: .neverDecides(key: "弃权多于"))
                }
                guard let sort = rule.answeredOnce else { continue }
                let key = Key(sort: sort, meetings: Set(rule.meetings))
                if let earlier = said[key] {
                    return Ineffective(clause: clause.number, problem: .saidBefore(key: sort.key, clause: earlier))
                }
                said[key] = clause.number
            }
        }
        return nil
    }

    private var majorities: [MajorityTerms] {
        clauses.flatMap(\.rules).compactMap { if case .majority(let terms) = $0 { terms } else { nil } }
    }

    private struct Key: Hashable {
        let sort: ClauseRule.Sort
        let meetings: Set<MeetingKind>
    }
}

extension ClauseRule {
    /// Rules alike enough for one to stand in the way of the other.
    fileprivate struct Sort: Hashable {
        /// As the text names it.
        let key: String
        var detail = ""
    }

    fileprivate var answeredOnce: Sort? {
        switch self {
        case .quorum(let terms): Sort(key: "法定人数", detail: terms.unit?.rawValue ?? "")
        case .proxies(let terms): Sort(key: "委托", detail: terms.modes.map(\.rawValue).joined(separator: ","))
        case .floor: Sort(key: "发言")
        case .consensus: Sort(key: "共识")
        case .calling: Sort(key: "召集")
        case .participation: Sort(key: "参与")
        case .castingVote: Sort(key: "决定票")
        case .lots: Sort(key: "平票")
        case .extraVotes: Sort(key: "附加票")
        case .movers: Sort(key: "提案人")
        case .ballots: Sort(key: "选举")
        case .latePapers: Sort(key: "迟到票")
        case .approval: Sort(key: "审批")
        case .matching: Sort(key: "配套")
        case .accountsPosted: Sort(key: "公示")
        case .reconciling: Sort(key: "对账")
        case .regularMeeting: Sort(key: "会期")
        case .openness: Sort(key: "公开")
        case .keeping: Sort(key: "保存")
        default: nil
        }
    }

    /// The meetings that the rule names for itself.
    fileprivate var meetings: [MeetingKind] {
        switch self {
        case .quorum(let terms): terms.kinds
        case .majority(let terms): terms.kinds
        case .proxies(let terms): terms.kinds
        case .calling(let terms): terms.kinds
        case .composition(let terms): terms.kinds
        case .participation(let terms): terms.kinds
        case .fewerAbstentions(let terms), .castingVote(let terms), .lots(let terms): terms.kinds
        case .extraVotes(let terms): terms.kinds
        case .movers(let terms): terms.kinds
        case .reserved(let terms): terms.kinds
        case .ballots(let terms): terms.kinds
        case .size(let terms): terms.kinds ?? []
        case .latePapers(let terms): terms.kinds
        case .regularMeeting(let terms): terms.kinds
        default: []
        }
    }
}

extension MajorityTerms {
    /// Whether whatever has this majority has more votes for than abstentions can come to: half or more of all who could vote.
    fileprivate var outvotesAbstentions: Bool {
        let double = share.numerator.multipliedReportingOverflow(by: 2)
        return [.present, .entitled, .cast, .yesNoAbstain, .valid].contains(base)
            && (double.overflow || double.partialValue >= share.denominator)
    }
}
