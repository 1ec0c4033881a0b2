import Kernel

/// Lines about elections.
public enum ElectionCommand: Hashable, Sendable {
    /// 抽签: by an order drawn by hand, or from a seed.
    case draw(post: String?, drawn: [QuestionID], seed: String?)
    /// 选举
    case call(ElectionCall)
    /// 遴选
    case choose(ChoosingCall)
    /// 提名; `post` where several elections stand open, `by` where it was said who nominates.
    case nominate(names: [String], post: String?, by: Nomination? = nil)
    case accept(names: [String], post: String?)
    case decline(names: [String], post: String?)
    /// 职责
    case officers([CountingOfficers])
    /// 票箱: a new box, or more about a known one.
    case box(BallotBox)
    /// 发票 N
    case issue(papers: Int, post: String?)
    /// 发票 NAMES
    case issueTo(names: [String], post: String?)
    /// 收回 N
    case collect(papers: Int, post: String?)
    /// 唱票: one post, or all that stand open on one paper; with a file, its papers first.
    case read(post: String?, file: String? = nil)
    /// One paper as called, so many alike.
    case paper(parts: [PaperPart], copies: Int)
    /// 定票
    case rule(paper: Int, parts: [PaperPart])
    /// 改票
    case remark(paper: Int, parts: [PaperPart])
    /// 记票
    case totals(TallySheet, post: String?)
    /// 封箱; `agreement` is what was typed, `own` the hash of what this book read.
    case seal(agreement: String?, own: String?)
    /// 宣布: one post, or all that are sealed.
    case declare(post: String?)
    /// 另行选举
    case rerun(post: String?, candidates: [String]?, seats: Int?)
    /// 再次投票
    case revote(post: String?)
    /// 任期: how long the present holders of a post have it.
    case term(post: String, years: Int?, from: Day?)
    /// 日程: the election day, and days fixed for single steps.
    case calendar(day: Day, steps: Listed<ElectionStep, Day>)
    /// 移交: the old committee has handed over.
    case handOver(day: Day?, note: String?)
    /// 选民登记; with `elsewhere`, where they are registered instead; `all` leaves out whoever cannot be registered.
    case register(names: [String], ground: VotingGround?, elsewhere: String?, all: Bool)
    /// 名单: the day on which the list of voters was put up.
    case publishVoters(day: Day)
    /// 异议
    case object(to: String, by: String?, reason: String?, day: Day?)
    /// 答复
    case answer(objection: Int, Objection.Ruling, reason: String?, day: Day?)
    /// 空缺: seats that a re-run left open stay so.
    case leaveOpen(post: String?)
    /// 评议
    case review(names: [String], Review.Verdict, day: Day?)
    /// 离任
    case leaveOffice(name: String, post: String?, OfficeTerm.Ending, day: Day?)
}

/// The words of 选举.
public struct ElectionCall: Codable, Hashable, Sendable {
    public var post: String
    public var seats: Int?
    public var rule: String?
    public var registered: Int?
    public var candidates: [String]?
    public var reserved: [Reservation]
    public var mode: ElectorateMode?
    /// 另选=否: the paper has no blank for somebody else.
    public var takesWriteIns: Bool?
    /// 补选=是
    public var isByElection: Bool
    /// 联名=N: how many voters asked for a recall.
    public var petitioners: Int?
    /// 代表联名=N: how many representatives asked for it.
    public var petitioningRepresentatives: Int?

    public init(
        post: String, seats: Int? = nil, rule: String? = nil, registered: Int? = nil, candidates: [String]? = nil,
        reserved: [Reservation] = [], mode: ElectorateMode? = nil, takesWriteIns: Bool? = nil,
        isByElection: Bool = false, petitioners: Int? = nil, petitioningRepresentatives: Int? = nil
    ) {
        self.post = post
        self.seats = seats
        self.rule = rule
        self.registered = registered
        self.candidates = candidates
        self.reserved = reserved
        self.mode = mode
        self.takesWriteIns = takesWriteIns
        self.isByElection = isByElection
        self.petitioners = petitioners
        self.petitioningRepresentatives = petitioningRepresentatives
    }
}

/// What an accepted line did to an election. Elections are named by their number in the open meeting.
public enum ElectionEvent: Codable, Hashable, Sendable {
    case called(number: Int, CalledElection)
    case nominated(names: [String], election: Int, by: Nomination? = nil)
    case accepted(name: String, election: Int)
    case declined(name: String, election: Int)
    case officersNamed([CountingOfficers])
    case boxSet(BallotBox, elections: [Int])
    case issued(papers: Int, elections: [Int])
    case issuedTo(names: [String], elections: [Int])
    case collected(papers: Int, elections: [Int])
    case readingOpened(elections: [Int])
    case paperCalled([PaperPart], copies: Int)
    /// Papers out of a file, alike ones together: which came first, nobody is told. `sha256` is of the text that was brought in.
    case papersTaken([PaperBundle], sha256: String)
    /// `entry` is the one that called the paper: the mark stays with that paper, whatever an undo does to those before it.
    case paperRuled(reading: Int, paper: Int, entry: Int, [PaperPart])
    case paperRemarked(reading: Int, paper: Int, entry: Int, [PaperPart])
    case sheetTaken(TallySheet, election: Int)
    case sealed(reading: Int?, elections: [Int], agreement: String?)
    /// An undo took a seal back: the one trace of it that stays in the record.
    case unsealed(entry: Int, posts: [String])
    /// An undo took back a reading of which papers had been called, or a team's sheet.
    case unread(entry: Int, posts: [String])
    case declared(election: Int, Outcome, term: TermSpan?)
    case termSet(post: String, body: String, TermSpan)
    /// `steps` are all that are fixed, those that an earlier line fixed among them; `was` is the calendar of the same election before.
    case calendarSet(day: Day, steps: Listed<ElectionStep, Day>, was: SetCalendar? = nil)
    case handedOver(day: Day, note: String?)
    case votersRegistered(names: [String], ground: VotingGround)
    case votersElsewhere(names: [String], place: String)
    case votersPublished(day: Day)
    case objectionRaised(Objection)
    case objectionAnswered(number: Int, Objection.Answer)
    case seatsLeftOpen(ElectionID)
    case reviewed(Review)
    /// A post ended before its term.
    case officeEnded(name: String, post: String, OfficeTerm.Ending, day: Day, Citation?)
}
