import Kernel

// The papers that every meeting gives.
extension Paper {
    /// The full record, to be signed.
    public static let record = Paper(
        "record", of: .meeting, for: .full, called: { $0.papers.record }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The edited, numbered minutes, for handing out.
    public static let minutes = Paper(
        "minutes", of: .meeting, called: { $0.papers.minutes }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The sign-in sheet.
    public static let signIn = Paper(
        "sign-in", of: .meeting, called: { $0.papers.signIn }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// What was settled, and who does what by when.
    public static let resolutions = Paper(
        "resolutions", of: .meeting, called: { $0.papers.resolutions }, owed: { _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    static let ofMeetings = [record, minutes, signIn, resolutions]
}

extension PaperRequest {
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

    /// The values of a meeting's papers.
    func meetingView() throws(PaperError) -> JSON { try view(of: meeting()) }

    func view(of meeting: Meeting) -> JSON {
        let facts = MeetingFacts(meeting, in: book, for: privacy)
        return MeetingView(facts: facts, paper: paper, standing: standing, wording: wording).value
    }
}
