import Kernel

/// A meeting from 开会 to 散会, and the life of its minutes afterwards.
public struct Meeting: Codable, Sendable {
    public let number: Int
    public internal(set) var opening: Opening
    public let rules: RulesName
    /// The committee whose meeting it is, when it is one's.
    public let committee: String?
    public let opened: Stamp
    public internal(set) var closed: Stamp?
    public internal(set) var chair: String?
    public internal(set) var recorder: String?
    public internal(set) var handovers: [Handover] = []
    public internal(set) var attendance: Attendance
    public internal(set) var quorum: QuorumWatch
    public internal(set) var items: [AgendaItem] = []
    /// The number of the item being dealt with; 0 is before and between items.
    public internal(set) var currentItem = 0
    /// Remarks and resolutions made while no item was open.
    public internal(set) var preamble: AgendaItem
    /// Motions taken up in this meeting and not decided yet, by number.
    public internal(set) var undecided: [Int] = []
    public internal(set) var floor = SpeakerList()
    public internal(set) var polls: [Poll] = []
    public internal(set) var elections: [Election] = []
    /// The boxes read, the last of them the one being read until it is sealed.
    public internal(set) var readings: [BoxReading] = []
    public internal(set) var countingOfficers: [CountingOfficers] = []
    public internal(set) var temperatures: [Temperature] = []
    public internal(set) var recesses: [Recess] = []
    /// What was moved about its business; `nil` where nothing was.
    public internal(set) var procedure: Procedure?
    /// Votes by papers that go out and come back over days; `nil` where there were none.
    public internal(set) var written: [WrittenVote]?
    /// Questions on which secret papers were opened and the opening taken back.
    public internal(set) var papersSeen: [QuestionID]?
    /// What the record tells in lines of their own.
    var course = Pages<KeptEvent>()
    public internal(set) var minutes = MinutesState()
    /// When the old committee handed over to the one that this meeting elected; `nil` where it did not, or that is not told.
    public internal(set) var handedOver: Day?
    /// Open actions of earlier meetings, as they stood when this one opened.
    public let carriedActions: [ActionID]
    /// Who has votes beyond one; `nil` where nobody has.
    public let extraVotes: [ExtraVotes]?

    init(_ event: Opened, at stamp: Stamp) {
        number = event.number
        opening = event.opening
        rules = event.rules
        committee = event.committee
        opened = stamp
        chair = event.opening.chair
        recorder = event.opening.recorder
        attendance = Attendance(body: event.body)
        quorum = QuorumWatch(rule: event.quorum, entitled: event.body.entitled)
        preamble = AgendaItem(number: 0, title: "", stamp: stamp)
        carriedActions = event.carriedActions
        extraVotes = event.extraVotes
    }

    public var kind: MeetingKind { opening.kind }
    public var isOpen: Bool { closed == nil }
    public var isInRecess: Bool { isOpen && recesses.last.map { $0.to == nil } == true }

    /// The item being dealt with, or the part outside any item.
    public var item: AgendaItem { item(currentItem) ?? preamble }

    public func item(_ number: Int) -> AgendaItem? {
        number == 0 ? preamble : place(ofItem: number).map { items[$0] }
    }

    /// How long it sat between two moments: a recess is nobody's time.
    func seconds(from start: Moment, to end: Moment) -> Int {
        let paused = recesses.reduce(0) { sum, recess in
            let (from, to) = (max(start, recess.from), min(end, recess.to ?? end))
            return sum + max(0, to.seconds(since: from))
        }
        return max(0, end.seconds(since: start) - paused)
    }

    /// The poll being held, if one is.
    public var openPoll: Poll? { polls.last.flatMap { $0.isOpen ? $0 : nil } }

    /// The last valid poll on a question: closed and not annulled, even where the question was opened again since.
    public func lastPoll(on question: QuestionID) -> Poll? {
        polls.last { $0.question == question && $0.closed != nil && $0.annulled == nil }
    }

    /// The poll that a question stands by: the last valid one, unless a motion opened the question again since (复议).
    public func standingPoll(on question: QuestionID) -> Poll? {
        lastPoll(on: question).flatMap { isReconsidered($0) ? nil : $0 }
    }

    /// Numbers rise but may have gaps where an entry was struck.
    private func place(ofItem number: Int) -> Int? {
        let place = items.partitioningIndex { $0.number >= number }
        return place < items.count && items[place].number == number ? place : nil
    }

    /// Changes the item being dealt with, or another by its number; 0 is the part outside any item.
    mutating func changeItem(_ number: Int? = nil, _ change: (inout AgendaItem) -> Void) {
        if let place = place(ofItem: number ?? currentItem) {
            change(&items[place])
        } else if number ?? currentItem == 0 {
            change(&preamble)
        }
    }
}

/// The chair or the record passing from one person to another.
public struct Handover: Codable, Hashable, Sendable {
    public enum Office: String, Codable, Sendable { case chair, recorder }
    public let office: Office
    /// Empty where nobody had it.
    public let from: String
    public let to: String
    public let at: Moment
}

public struct Recess: Codable, Hashable, Sendable {
    public let from: Moment
    public internal(set) var to: Moment?
    public let minutes: Int?
    public let reason: String?
}

/// One item of the agenda and what was said and settled on it.
public struct AgendaItem: Codable, Sendable {
    public let number: Int
    public internal(set) var title: String
    public let type: ItemType?
    /// The time box, in minutes.
    public let limitMinutes: Int?
    /// Who may vote on it, when that is not everyone at the meeting.
    public let electorate: BodyTerms?
    public let stamp: Stamp
    /// When it was taken up, each time.
    public internal(set) var taken: [Stamp] = []
    public internal(set) var isTabled = false
    public internal(set) var remarks = Pages<RecordedRemark>()
    public internal(set) var resolutions: [Resolution] = []
    public internal(set) var recusals: [Recusal] = []

    init(
        number: Int, title: String, type: ItemType? = nil, limitMinutes: Int? = nil, electorate: BodyTerms? = nil,
        stamp: Stamp
    ) {
        self.number = number
        self.title = title
        self.type = type
        self.limitMinutes = limitMinutes
        self.electorate = electorate
        self.stamp = stamp
    }
}

public struct RecordedRemark: Codable, Hashable, Sendable {
    public let stamp: Stamp
    public internal(set) var remark: Remark
    /// Withheld from public papers by 不公开.
    public internal(set) var isPrivate = false
}

/// What the meeting settled without a vote (决议).
public struct Resolution: Codable, Hashable, Sendable {
    public let stamp: Stamp
    public internal(set) var text: String
    /// The quorum as it stood when it was settled.
    public let quorum: QuorumStamp
}

public struct Recusal: Codable, Hashable, Sendable {
    public let name: String
    public let reason: String?
    public let stamp: Stamp
}
