import Kernel

// The papers that every meeting gives.
extension Paper {
    /// The full record, to be signed.
    public static let record = Paper(
        "record", of: .meeting, for: .full, called: { $0.papers.record }, owed: { _, _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The edited, numbered minutes, for handing out.
    public static let minutes = Paper(
        "minutes", of: .meeting, called: { $0.papers.minutes }, owed: { _, _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// The sign-in sheet.
    public static let signIn = Paper(
        "sign-in", of: .meeting, called: { $0.papers.signIn }, owed: { _, _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    /// What was settled, and who does what by when.
    public static let resolutions = Paper(
        "resolutions", of: .meeting, called: { $0.papers.resolutions }, owed: { _, _ in true }
    ) { request throws(PaperError) in try request.meetingView() }

    static let ofMeetings = [record, minutes, signIn, resolutions]
}
