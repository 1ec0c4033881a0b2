import Kernel
import Ledger

/// A body of numbered clauses that a meeting runs under: a law pack, a committee's charter, the rules of a courtyard meeting.
///
/// A clause has words, and may carry a rule that the machine applies; the rule's citation is the clause it stands in, or the
/// one that the clause names. Charters enter the journal whole, as the text they were read from.
public struct Charter: Codable, Hashable, Sendable {
    /// What it is called by in `规则=` and `章程=`: the name of its file, 院坝会规程.
    public let name: String
    /// The title that citations name: 村民委员会组织法.
    public let title: String
    public let numerals: Citation.Numerals
    /// The kind of book it is law for; `nil` serves either.
    public let book: Book.Header.Kind?
    /// The kinds of meeting it is written for; empty is every kind.
    public let kinds: [MeetingKind]
    /// The kind by whose rules it judges a meeting that it is not written for, when somebody puts such a meeting under it.
    public let othersAs: MeetingKind?
    /// The days on which it is in force, both included; `nil` is open.
    public let from: Day?
    public let until: Day?
    public var clauses: [Clause]

    public init(
        name: String, title: String, numerals: Citation.Numerals, book: Book.Header.Kind? = nil,
        kinds: [MeetingKind] = [], othersAs: MeetingKind? = nil, from: Day?, until: Day?, clauses: [Clause]
    ) {
        self.name = name
        self.title = title
        self.numerals = numerals
        self.book = book
        self.kinds = kinds
        self.othersAs = othersAs
        self.from = from
        self.until = until
        self.clauses = clauses
    }

    public func citation(of clause: Clause) -> Citation {
        clause.cites ?? Citation(title, article: clause.number, numerals: numerals)
    }
}

/// One clause: its number, its words, and the rules it carries.
public struct Clause: Codable, Hashable, Sendable {
    public let number: Int
    public var text: String
    public var rules: [ClauseRule]
    /// Another text's article on which this clause stands, cited in its place.
    public let cites: Citation?

    public init(number: Int, text: String, rules: [ClauseRule] = [], cites: Citation? = nil) {
        self.number = number
        self.text = text
        self.rules = rules
        self.cites = cites
    }
}

/// What a clause makes the machine do.
public enum ClauseRule: Codable, Hashable, Sendable {
    case quorum(QuorumTerms)
    case majority(MajorityTerms)
    case proxies(ProxyTerms)
    case floor(FloorTerms)
    case consensus(ConsensusTerms)
    case seconding
    case joining(JoiningTerms)
    case leaving(LeavingTerms)
    case removal(RemovalTerms)
    case calling(CallingTerms)
    case composition(CompositionTerms)
    /// The kinds of meeting that record and decide nothing.
    case recordsOnly(kinds: [MeetingKind])
    // Elections and offices
    case turnout(TurnoutTerms)
    case election(ElectionTerms)
    case rerun(RerunTerms)
    case candidates(CandidateTerms)
    case recall(RecallTerms)
    case petition(PetitionTerms)
    case term(TermTerms)
    case size(SizeTerms)
    case votingAge(Int)
    case voterList(VoterListTerms)
    case handover(days: Int)
    /// Losing candidates' votes for a higher post count for a lower one too.
    case carryDown
    /// Near kin do not sit together in the body.
    case kinAvoidance
    case committeeExit(CommitteeExitTerms)
    case incompatible(IncompatibleTerms)
    /// How many voters together put a candidate forward.
    case nominators(Int)
    case ending(EndingTerms)
    case publication(PublicationTerms)
    // How votes are counted
    case participation(ParticipationTerms)
    case fewerAbstentions(KindTerms)
    case castingVote(KindTerms)
    /// Projects of a choosing between which the papers do not decide may be settled by lot.
    case lots(KindTerms)
    case extraVotes(ExtraVoteTerms)
    case movers(MoverTerms)
    case reserved(ReservedTerms)
    case sayings(SayingTerms)
    case ballots(BallotTerms)
    case latePapers(LatePaperTerms)
    /// How the meeting decides about its own business.
    case procedure(ProcedureTerms)
    // The fund
    case approval(ApprovalTerms)
    case ruledOut(RuledOutTerms)
    case matching(MatchTerms)
    case accountsPosted(PostingTerms)
    case reconciling(ReconcilingTerms)
    // How often
    case regularMeeting(RegularMeetingTerms)
    case openness(OpennessTerms)
    // People served
    case keeping(KeepingTerms)
}

/// How many must be there, of those entitled, counted in people or in households.
public struct QuorumTerms: Codable, Hashable, Sendable {
    public let share: Share
    /// `nil` serves either unit.
    public let unit: BodyUnit?
    /// Empty: every kind of meeting under this charter.
    public let kinds: [MeetingKind]
    /// The share that suffices where the meeting is called a second time.
    public let calledAgain: Share?

    public init(share: Share, unit: BodyUnit? = nil, kinds: [MeetingKind] = [], calledAgain: Share? = nil) {
        self.share = share
        self.unit = unit
        self.kinds = kinds
        self.calledAgain = calledAgain
    }
}

/// The majority that a matter needs.
public struct MajorityTerms: Codable, Hashable, Sendable {
    /// 除名, 章程, 基金 …; `nil` is every matter without terms of its own.
    public let matter: String?
    /// For money: the terms hold above this amount, in yuan.
    public let above: Int?
    public let share: Share
    public let base: HundredPercentBase
    public let subject: RequiredMajority.Subject
    public let kinds: [MeetingKind]
    /// The measures in each of which the majority must hold; `nil` is heads alone.
    public let measures: [Measure]?

    public init(
        matter: String? = nil, above: Int? = nil, share: Share, base: HundredPercentBase,
        subject: RequiredMajority.Subject = .counts, kinds: [MeetingKind] = [], measures: [Measure]? = nil
    ) {
        self.measures = measures
        self.matter = matter
        self.above = above
        self.share = share
        self.base = base
        self.subject = subject
        self.kinds = kinds
    }
}

/// Who may vote for somebody else.
public struct ProxyTerms: Codable, Hashable, Sendable {
    /// The most that one holder may have; 0 forbids proxies, `nil` sets no limit.
    public let most: Int?
    public let writtenOnly: Bool
    public let kinOnly: Bool
    /// Candidates hold no proxies.
    public let notCandidates: Bool
    /// Empty: however the office is filled.
    public let modes: [ElectorateMode]
    public let kinds: [MeetingKind]
    /// Only to a member of the same household who is of age.
    public let sameHousehold: Bool?
    /// Whoever is represented so takes part, and counts for the quorum.
    public let takePart: Bool?

    public init(
        most: Int?, writtenOnly: Bool = false, kinOnly: Bool = false, notCandidates: Bool = false,
        modes: [ElectorateMode] = [], kinds: [MeetingKind] = [], sameHousehold: Bool? = nil,
        takePart: Bool? = nil
    ) {
        self.sameHousehold = sameHousehold
        self.takePart = takePart
        self.most = most
        self.writtenOnly = writtenOnly
        self.kinOnly = kinOnly
        self.notCandidates = notCandidates
        self.modes = modes
        self.kinds = kinds
    }
}

/// How long and how often one may speak to a motion; beyond it the chair is warned, nobody is cut off.
public struct FloorTerms: Codable, Hashable, Sendable {
    public let minutes: Int
    public let turns: Int

    public init(minutes: Int, turns: Int) {
        self.minutes = minutes
        self.turns = turns
    }
}

/// A consensus round decides (else it takes the temperature): all who raised a hand show at least `level` fingers.
public struct ConsensusTerms: Codable, Hashable, Sendable {
    /// The least level that everybody must show, five to zero.
    public let level: Int

    public init(level: Int) { self.level = level }
}

/// How one joins a committee.
public struct JoiningTerms: Codable, Hashable, Sendable {
    /// Whether an adopted poll with 事项=入会 must stand before admission; else the chair's word suffices.
    public let needsPoll: Bool
    public let minimumAge: Int?
    /// The most members there may be.
    public let most: Int?

    public init(needsPoll: Bool, minimumAge: Int? = nil, most: Int? = nil) {
        self.needsPoll = needsPoll
        self.minimumAge = minimumAge
        self.most = most
    }
}

/// How one leaves: days of notice before leaving takes effect.
public struct LeavingTerms: Codable, Hashable, Sendable {
    public let noticeDays: Int

    public init(noticeDays: Int) { self.noticeDays = noticeDays }
}

/// When removal may be proposed; only an adopted poll with 事项=除名 removes.
public struct RemovalTerms: Codable, Hashable, Sendable {
    /// Meetings missed without reason after which removal may be proposed.
    public let absences: Int?
    /// Whether only meetings missed one after another count.
    public let inRow: Bool?

    public init(absences: Int? = nil, inRow: Bool? = nil) {
        self.absences = absences
        self.inRow = inRow
    }
}

/// Days of notice before a meeting, and who may call it; shown, never enforced against an open meeting.
public struct CallingTerms: Codable, Hashable, Sendable {
    public let noticeDays: Int?
    public let kinds: [MeetingKind]
    /// Who calls it: 村民委员会, 理事会.
    public let caller: String?
    /// 遇有特殊情况的，可以临时通知: in haste the notice may be shorter; `nil` says no.
    public let mayBeShort: Bool?

    public init(noticeDays: Int?, kinds: [MeetingKind] = [], caller: String? = nil, mayBeShort: Bool? = nil) {
        self.mayBeShort = mayBeShort
        self.noticeDays = noticeDays
        self.kinds = kinds
        self.caller = caller
    }
}

/// What a body must be made of: a share of women, a share of representatives.
public struct CompositionTerms: Codable, Hashable, Sendable {
    public enum Group: String, Codable, Sendable { case women, representatives }
    public let group: Group
    public let share: Share
    public let kinds: [MeetingKind]

    public init(group: Group, share: Share, kinds: [MeetingKind] = []) {
        self.group = group
        self.share = share
        self.kinds = kinds
    }
}
