import Kernel

/// A paper that is asked for: what fills its template is made from this and nothing else.
struct PaperRequest {
    let paper: Paper
    /// As the paper may see it.
    let book: Book
    /// Which meeting; the last unless told.
    let number: Int?
    let proposal: QuestionID?
    /// The days that a list or a report is about; the year of the last entry unless told.
    let period: ClosedRange<Day>?
    let privacy: Privacy
    let standing: Standing?
    let wording: any Wording
    /// What the book knew on a day; `nil` where nobody can tell.
    var history: BookHistory?
    /// The one activity that it is about; else those of the period.
    var activity: ActivityID?
    /// The one meeting called ahead that it is about; else all of them.
    var call: CallID?
}
