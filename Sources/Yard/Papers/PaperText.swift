import Kernel

/// Papers in the formats that are text, to be shown rather than written to a file.
extension PaperMaker {
    /// A paper of a meeting, as ``make(_:ofMeeting:in:as:for:standing:)`` makes it.
    public func text(
        _ paper: Paper, ofMeeting number: Int? = nil, on proposal: QuestionID? = nil,
        over period: ClosedRange<Day>? = nil, in book: Book, as format: PaperFormat,
        for privacy: Privacy? = nil, standing: Standing? = nil
    ) throws(PaperError) -> String {
        let bytes = try make(
            paper, ofMeeting: number, on: proposal, over: period, in: book, as: format, for: privacy,
            standing: standing)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The paper of one proposal, as ``make(proposal:in:as:for:standing:)`` makes it.
    public func text(
        proposal id: QuestionID, in book: Book, as format: PaperFormat, for privacy: Privacy? = nil,
        standing: Standing? = nil
    ) throws(PaperError) -> String {
        let bytes = try make(proposal: id, in: book, as: format, for: privacy, standing: standing)
        return String(decoding: bytes, as: UTF8.self)
    }
}
