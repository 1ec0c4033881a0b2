import Kernel

/// A paper that is asked for: what fills its template is made from this and nothing else.
struct PaperRequest {
    let paper: Paper
    /// As the paper may see it.
    let book: Book
    /// Which meeting; the last unless told.
    let number: Int?
    let proposal: QuestionID?
    let privacy: Privacy
    let standing: Standing?
    let wording: any Wording

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
