/// The kinds of meeting that the pilot and the law know, under the names that people use.
public enum MeetingKind: String, Codable, Sendable, CaseIterable {
    case courtyard = "院坝会"
    case residentsTalk = "居民共商会"
    // The forms of consultation that the law names (村委会法2026第三十三条, 居委会法2026第三十二条)
    case deliberation = "议事会"
    case hearing = "听证会"
    case openTalk = "恳谈会"
    case villageAssembly = "村民会议"
    case villageRepresentatives = "村民代表会议"
    case villageGroup = "村民小组会议"
    case residentsAssembly = "居民会议"
    case residentsRepresentatives = "居民代表会议"
    case electionMeeting = "选举大会"
    case founding = "成立大会"
    case committee = "委员会会议"
    case jointCommittees = "委员会联席会"
    case joint = "联席会议"
    case twoCommittees = "两委联席会"
    case partyBranchCommittee = "支委会"
    case partyMembers = "党员大会"
    case charterDraft = "章程讨论会"
    case developmentPlan = "发展规划会"
    case kickoff = "启动会"
    case progress = "推进会"
    case supervision = "督导会"
    case training = "培训会"
    case owners = "业主大会"
    case collectiveMembers = "成员大会"
    case collectiveRepresentatives = "成员代表大会"
    case collectiveCouncil = "理事会"
    case cooperativeMembers = "合作社成员大会"
    case cooperativeRepresentatives = "合作社成员代表大会"
    case cooperativeUnion = "联合社成员大会"
    case partyBranch = "支部党员大会"

    /// Where a meeting of this kind takes its rules from, unless `规则=` says otherwise.
    ///
    /// `law` is that of the book's committee, by the kind of book; `ownLaw` that of another body, by the packs that name the kind.
    public enum Source: Sendable { case law, ownLaw, committee, courtyard }

    public var source: Source {
        switch self {
        case .villageAssembly, .villageRepresentatives, .villageGroup, .residentsAssembly, .residentsRepresentatives,
            .electionMeeting:
            .law
        case .owners, .collectiveMembers, .collectiveRepresentatives, .collectiveCouncil, .cooperativeMembers,
            .cooperativeRepresentatives, .cooperativeUnion, .partyBranch:
            .ownLaw
        case .committee: .committee
        default: .courtyard
        }
    }

    /// Whether everybody there has a vote of their own, so that no household counts as one: representatives, members under a law of their
    /// own (一人一票), a party's.
    var countsPeopleOnly: Bool {
        switch self {
        case .villageRepresentatives, .residentsRepresentatives, .collectiveMembers, .collectiveRepresentatives,
            .collectiveCouncil, .cooperativeMembers, .cooperativeRepresentatives, .cooperativeUnion, .partyBranch,
            .partyMembers, .partyBranchCommittee:
            true
        default: false
        }
    }

    /// The meeting of the other kind of book that is the same by its own law.
    var counterpart: MeetingKind? {
        switch self {
        case .villageAssembly: .residentsAssembly
        case .villageRepresentatives: .residentsRepresentatives
        case .residentsAssembly: .villageAssembly
        case .residentsRepresentatives: .villageRepresentatives
        default: nil
        }
    }

    /// Whether owners vote by the units that are registered, whoever is in the yard.
    public var countsUnits: Bool { self == .owners }

    /// Kinds that record and decide nothing, unless `规则=` says so.
    public var recordsOnly: Bool {
        switch self {
        case .kickoff, .progress, .supervision, .training: true
        default: false
        }
    }
}
