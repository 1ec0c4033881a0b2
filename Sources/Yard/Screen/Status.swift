import Kernel

/// Where the meeting stands, for the line under an answer.
public struct Status: Sendable {
    public struct Speaker: Sendable {
        public let name: String
        public let seconds: Int
    }

    public let at: Moment
    /// The meeting's number, `nil` where none is open.
    public let meeting: Int?
    public let title: String
    public let isInRecess: Bool
    /// The item being dealt with; 0 before and between items.
    public let item: Int
    public let itemTitle: String
    /// Minutes spent on the item, and its time box.
    public let minutes: Int
    public let limit: Int?
    public let present: Int
    public let proxies: Int
    public let entitled: Int?
    public let unit: BodyUnit
    public let required: Int
    public let question: QuestionID?
    public let poll: PollMethod?
    public let speaker: Speaker?
    public let waiting: Int
    public let entry: Int
    public let situation: Situation

    public init(_ book: Book, at moment: Moment, entry: Int) {
        let open = book.meeting
        at = moment
        meeting = open?.number
        title = open?.opening.title.shortened() ?? ""
        isInRecess = open?.isInRecess ?? false
        item = open?.currentItem ?? 0
        itemTitle = open?.item.title.shortened() ?? ""
        minutes = open?.item.taken.last.map { max(0, moment.seconds(since: $0.at) / 60) } ?? 0
        limit = open?.item.limitMinutes
        present = book.present
        proxies = open?.attendance.standingProxies.count ?? 0
        entitled = open?.attendance.body.entitled
        unit = open?.attendance.unit ?? .people
        required = open?.quorum.required ?? 0
        question = book.pendingQuestion
        poll = open?.openPoll?.method
        speaker = open?.floor.current.map { Speaker(name: $0.name, seconds: max(0, moment.seconds(since: $0.from))) }
        waiting = open?.floor.waiting.count ?? 0
        self.entry = entry
        situation = Situation(book)
    }

    public var hasQuorum: Bool { present >= required }
}

extension Situation {
    /// What holds of a book just now.
    init(_ book: Book) {
        self = []
        if let meeting = book.meeting {
            formUnion(meeting.isInRecess ? .recess : .meeting)
            if meeting.currentItem > 0 { insert(.item) }
            if meeting.items.contains(where: { $0.taken.isEmpty && !$0.isTabled }) { insert(.nextItem) }
            insert(book.pendingQuestion == nil ? .settled : .question)
            if meeting.openPoll != nil { insert(.poll) }
            if !meeting.openElections.isEmpty { insert(.election) }
            if meeting.reading != nil { insert(.reading) }
            if meeting.floor.current != nil { insert(.speaking) }
            if !meeting.floor.waiting.isEmpty { insert(.waiting) }
        } else {
            insert(.outside)
        }
        if book.meetings.contains(where: { !$0.isOpen }) { insert(.closed) }
        if !book.proposals.isEmpty { insert(.motion) }
        if book.actions.contains(where: { $0.state == .open }) { insert(.actions) }
        if !book.offices.isEmpty { insert(.office) }
        if !book.committees.isEmpty { insert(.committees) }
        if !book.charters.isEmpty { insert(.draft) }
    }
}
