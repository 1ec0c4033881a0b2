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
    /// Those present, with those represented where the rules count them for the quorum.
    public let takingPart: Int
    public let question: QuestionID?
    public let poll: PollMethod?
    /// Papers that are out: on what, how many came back, of how many sent or entitled.
    public let papers: [(questions: [QuestionID], back: Int, all: Int?)]
    public let speaker: Speaker?
    public let waiting: Int
    public let entry: Int
    public let situation: Situation
    /// The book between meetings: what is late is reckoned where the line is told.
    private let resting: Book?
    private let law: Book.Supplies

    /// - Parameter law: the texts by which something may be due.
    public init(_ book: Book, at moment: Moment, entry: Int, law: Book.Supplies = Book.Supplies()) {
        let open = book.meeting
        at = moment
        meeting = open?.number
        title = open?.opening.title.shortened() ?? ""
        isInRecess = open?.isInRecess ?? false
        item = open?.currentItem ?? 0
        itemTitle = open?.item.title.shortened() ?? ""
        minutes =
            open.flatMap { meeting in
                meeting.item.taken.last.map { meeting.seconds(from: $0.at, to: moment) / 60 }
            } ?? 0
        limit = open?.item.limitMinutes
        present = book.present
        proxies = open?.attendance.standingProxies.count ?? 0
        entitled = open?.attendance.body.entitled
        unit = open?.attendance.unit ?? .people
        required = open?.quorum.required ?? 0
        takingPart = book.quorumNow.present
        question = book.pendingQuestion
        poll = open?.openPoll?.method
        papers = (open?.papersOut ?? []).map { vote in
            let entitled = open?.attendance.body.entitled
            return (vote.questions.filter { vote.isOut($0) }, vote.back, vote.sent > 0 ? vote.sent : entitled)
        }
        speaker = open?.floor.current.map { Speaker(name: $0.name, seconds: max(0, moment.seconds(since: $0.from))) }
        waiting = open?.floor.waiting.count ?? 0
        self.entry = entry
        situation = Situation(book)
        resting = open == nil ? book : nil
        self.law = law
    }

    public var hasQuorum: Bool { takingPart >= required }

    /// How much is late: meetings, tasks, goals, what is to be put up. Between meetings alone: nobody is to be nagged in one.
    var overdue: Int { resting.flatMap { try? DueList(of: $0, on: at.day, supplies: law).overdue } ?? 0 }
}

extension Situation {
    /// What holds of a book just now.
    init(_ book: Book) {
        self = Room.all.reduce(into: []) { $0.formUnion($1.situation(book)) }
    }
}
