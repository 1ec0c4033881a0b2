/// A meeting from 开会 to 散会, and the life of its minutes afterwards.
public struct Meeting: Codable, Sendable {
    public let number: Int
    public let opening: Opening
    /// The law pack or charter it runs under, by name; the text is in `Book.charters`.
    public let rules: String
    public let opened: Stamp
    public var closed: Stamp?
    public var chair: String?
    public var recorder: String?
    public var handovers: [Handover] = []
    public var attendance: Attendance
    public var quorum: QuorumWatch
    public var items: [AgendaItem] = []
    /// The number of the item being dealt with.
    public var currentItem: Int?
    /// Remarks and resolutions made while no item was open.
    public var preamble = AgendaItem(number: 0, title: "", type: nil, limitMinutes: nil, electorate: nil)
    public var floor = SpeakerList()
    public var polls: [Poll] = []
    public var temperatures: [Temperature] = []
    public var recesses: [Recess] = []
    public var minutes = MinutesState()
    /// Open actions of earlier meetings, as they stood when this one opened: the agenda's item 0.
    public var carriedActions: [ActionID] = []

    public var isOpen: Bool { closed == nil }
    public var isInRecess: Bool { isOpen && recesses.last.map { $0.to == nil } == true }

    /// The item being dealt with, or the part before any item.
    public var item: AgendaItem { currentItem.flatMap { number in items.first { $0.number == number } } ?? preamble }
}

/// The chair or the record passing from one person to another.
public struct Handover: Codable, Hashable, Sendable {
    public enum Office: String, Codable, Sendable { case chair, recorder }
    public let office: Office
    public let from: String?
    public let to: String
    public let at: Moment
}

public struct Recess: Codable, Hashable, Sendable {
    public let from: Moment
    public var to: Moment?
    public let minutes: Int?
    public let reason: String?
}

/// One item of the agenda and what was said and settled on it.
public struct AgendaItem: Codable, Sendable {
    public enum Outcome: String, Codable, Sendable { case decided, discussed, tabled, open }

    public let number: Int
    public let title: String
    public let type: ItemType?
    /// The time box, in minutes.
    public let limitMinutes: Int?
    /// Who may vote on it, when that is not everyone at the meeting.
    public let electorate: BodyTerms?
    public var taken: [Stamp] = []
    public var isTabled = false
    public var remarks: [RecordedRemark] = []
    public var resolutions: [Resolution] = []
    public var recusals: [Recusal] = []

    init(number: Int, title: String, type: ItemType?, limitMinutes: Int?, electorate: BodyTerms?) {
        self.number = number
        self.title = title
        self.type = type
        self.limitMinutes = limitMinutes
        self.electorate = electorate
    }
}

public struct RecordedRemark: Codable, Hashable, Sendable {
    public let stamp: Stamp
    public var remark: Remark
    /// Withheld from public papers by 不公开.
    public var isPrivate = false
}

/// What the meeting settled without a vote (决议).
public struct Resolution: Codable, Hashable, Sendable {
    public let stamp: Stamp
    public var text: String
    /// Whether there was a quorum when it was settled.
    public let quorumMet: Bool
}

public struct Recusal: Codable, Hashable, Sendable {
    public let name: String
    public let reason: String?
    public let stamp: Stamp
}
