/// What happened to a meeting.
public enum MeetingEvent: Codable, Hashable, Sendable {
    case opened(number: Int, Opening, rules: String, quorum: QuorumRule?)
    case chairTaken(by: String)
    case recorderTaken(by: String)
    case checkedIn(names: [String], more: [String])
    case headsCounted(Int)
    case excused(names: [String], reason: String?)
    case absent(names: [String], reason: String?)
    case left(names: [String])
    case headsLeft(Int)
    case observed(names: [String], office: String?)
    case proxied(Proxy)
    case recused(name: String, reason: String?)
    case itemAdded(number: Int, title: String, type: ItemType?, limitMinutes: Int?, electorate: BodyTerms?)
    case itemTaken(Int)
    case itemTabled(Int)
    case queued(names: [String], side: Side?)
    case floorGiven(to: String)
    case stopped(name: String, reason: String?)
    case said(Remark)
    case resolved(String, quorumMet: Bool)
    case recessed(minutes: Int?, reason: String?)
    case resumed
    case adjourned
}


/// The quorum of a meeting: how much of which body, and which clause says so.
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
