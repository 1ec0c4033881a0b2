/// What happened to a meeting.
public enum MeetingEvent: Codable, Hashable, Sendable {
    case opened(Opened)
    case chairTaken(by: String)
    case recorderTaken(by: String)
    /// `beyondCount` are those signed in as people beyond the head count.
    case checkedIn(names: [String], beyondCount: [String], note: String? = nil)
    /// Who is entitled was said anew, and with it how many must be there.
    case entitledMended(Body, quorum: QuorumRule?, reason: String?)
    case headsCounted(Int, unit: BodyUnit?)
    case headsArrived(Int)
    case headsLeft(Int)
    case excused(names: [String], reason: String?)
    case absent(names: [String], reason: String?)
    case left(names: [String], reason: String? = nil)
    case observed(names: [String], office: String?, reason: String? = nil)
    case proxied(Proxy)
    case recused(name: String, reason: String?)
    case itemAdded(number: Int, title: String, type: ItemType?, limitMinutes: Int?, electorate: BodyTerms?)
    case itemTaken(Int)
    case itemTabled(Int)
    case queued(names: [String], side: Side?)
    case floorGiven(to: String)
    case stopped(name: String, reason: String?)
    case said(Remark)
    case resolved(String, quorum: QuorumStamp)
    case recessed(minutes: Int?, reason: String?)
    case resumed
    case adjourned
}

/// A meeting as it opened: the words of the line, and what the book made of them.
public struct Opened: Codable, Hashable, Sendable {
    public let number: Int
    public let opening: Opening
    public let body: Body
    /// The law pack or charter it runs under, by name and by the hash of its text.
    public let rules: RulesName
    /// The committee whose meeting it is, when it is one's.
    public let committee: String?
    public let quorum: QuorumRule?
    /// Open actions of earlier meetings, put on the agenda as its item 0.
    public let carriedActions: [ActionID]
    /// Who has votes beyond one, as the meeting is told when it opens; `nil` where nobody has.
    public let extraVotes: [ExtraVotes]?
}

/// Votes that somebody has beyond one (农民专业合作社法 § 22).
public struct ExtraVotes: Codable, Hashable, Sendable {
    public let name: String
    public let votes: Int
}

/// A charter or law pack in the text that was in force: a later text under the same name changes nothing.
public struct RulesName: Codable, Hashable, Sendable {
    public let name: String
    public let sha256: String

    public init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
    }
}

/// The quorum of a meeting: how much of the body, and which clause says so.
public struct QuorumRule: Codable, Hashable, Sendable {
    public let share: Share
    public let citation: Citation

    public init(_ share: Share, from citation: Citation) {
        self.share = share
        self.citation = citation
    }
}

/// A vote that one person casts for another who is not there.
public struct Proxy: Codable, Hashable, Sendable {
    public let principal: String
    public let holder: String
    public let relation: String?
    public let isWritten: Bool

    public init(principal: String, holder: String, relation: String?, isWritten: Bool) {
        self.principal = principal
        self.holder = holder
        self.relation = relation
        self.isWritten = isWritten
    }
}

extension MeetingEvent {
    /// Whether it says anew how many are entitled.
    var mendsEntitled: Bool { if case .entitledMended = self { true } else { false } }
}
