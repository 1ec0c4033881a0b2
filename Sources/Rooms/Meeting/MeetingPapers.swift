import Kernel

// The papers that every meeting gives.
extension Paper {
    /// The full record, to be signed.
    public static let record = Paper(
        "record", of: .meeting, for: .full, called: { $0.papers.record }, owed: { _ in true },
        warnings: { $0.officeWarnings }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The edited, numbered minutes, for handing out.
    public static let minutes = Paper(
        "minutes", of: .meeting, called: { $0.papers.minutes }, owed: { _ in true },
        warnings: { $0.officeWarnings }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The sign-in sheet.
    public static let signIn = Paper(
        "sign-in", of: .meeting, called: { $0.papers.signIn }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// What was settled, and who does what by when.
    public static let resolutions = Paper(
        "resolutions", of: .meeting, called: { $0.papers.resolutions }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// When, where and about what; of a meeting that is entered, or of the next one, from what waits for it.
    public static let notice = Paper("notice", of: .meeting, called: { $0.papers.notice }) {
        request throws(PaperError) in
        if let call = request.call, request.book.call(call) == nil { throw .unknownCall(call) }
        return request.isOfNext ? NextMeetingView(request: request).value : try request.meetingView()
    }

    /// 会议议程: the programme by the clock, of a meeting called ahead or of one that is entered; a kick-off owes it.
    public static let programme = Paper(
        "programme", of: .meeting, called: { $0.papers.programme }, owed: { $0.anyMeeting?.kind == .kickoff }
    ) { request throws(PaperError) in
        if let call = request.call, request.book.call(call) == nil { throw .unknownCall(call) }
        let isOfCall = request.isOfNext && (request.call != nil || !request.book.plannedCalls.isEmpty)
        return isOfCall ? NextMeetingView(request: request).value : try request.meetingView()
    }

    /// 培训记录表: trainer, content, hours, who learned.
    public static let training = Paper(
        "training", of: .meeting, called: { $0.papers.training }, owed: { $0.anyMeeting?.kind == .training }
    ) { request throws(PaperError) in try request.meetingView() }

    /// 督导记录表: what the supervisor found, what is to be mended by whom, what became of the last time's.
    public static let supervision = Paper(
        "supervision", of: .meeting, called: { $0.papers.supervision }, owed: { $0.anyMeeting?.kind == .supervision }
    ) { request throws(PaperError) in try request.meetingView() }

    /// 决议公示: what was decided, put up for all to see, and where to say what one thinks of it.
    public static let decisionNotice = Paper(
        "decision-notice", of: .meeting, called: { $0.papers.decisionNotice },
        owed: { request in request.anyMeeting.map { !MeetingDecisions(of: $0, in: request.book).isEmpty } == true }
    ) { request throws(PaperError) in try request.decisionView() }

    /// 公告: what was decided, made known.
    public static let announcement = Paper("announcement", of: .meeting, called: { $0.papers.announcement }) {
        request throws(PaperError) in try request.decisionView()
    }

    /// The record with the names of all who came, each to sign: representatives' meetings are filed so, and a cooperative's have to be
    /// (农民专业合作社法第三十四条).
    public static let signedRecord = Paper(
        "signed-record", of: .meeting, for: .full, called: { $0.papers.signedRecord },
        owed: {
            [
                .villageRepresentatives, .residentsRepresentatives, .cooperativeMembers, .cooperativeRepresentatives,
                .cooperativeUnion,
            ].contains($0.anyMeeting?.kind)
        },
        warnings: { $0.officeWarnings }
    ) { request throws(PaperError) in try request.meetingView() }

    /// 居民议事协商记录表.
    public static let deliberation = Paper(
        "deliberation", of: .meeting, called: { $0.papers.deliberation },
        owed: { [.residentsTalk, .deliberation, .hearing, .openTalk].contains($0.anyMeeting?.kind) }
    ) { request throws(PaperError) in try request.meetingView() }

    /// Those that a meeting called ahead has before it is held.
    public static let ofCalls = [notice, programme]

    static let ofMeetings = [
        record, minutes, signIn, resolutions, notice, programme, decisionNotice, announcement, signedRecord,
        deliberation, training, supervision,
    ]
}

extension PaperRequest {
    /// Whether it is about no meeting that is entered, but about what is to come.
    var isOfNext: Bool { call != nil || number == nil && book.meeting == nil }

    /// The meeting it is about.
    ///
    /// - Throws: `PaperError` where there is none of that number, or none at all.
    func meeting() throws(PaperError) -> Meeting {
        guard let last = book.meetings.last else { throw .noMeeting }
        guard let meeting = book.meeting(number ?? last.number) else {
            throw .unknownMeeting(number ?? 0, last: last.number)
        }
        return meeting
    }

    /// The same, where there is one.
    var anyMeeting: Meeting? { try? meeting() }

    /// The values of a meeting's papers.
    func meetingView() throws(PaperError) -> JSON { try view(of: meeting()) }

    func view(of meeting: Meeting) -> JSON {
        let facts = MeetingFacts(meeting, in: book, for: privacy)
        return MeetingView(facts: facts, paper: paper, standing: standing, wording: wording).value
    }
}
