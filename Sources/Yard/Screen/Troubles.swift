import Ledger

extension Screen {
    /// Whatever stood in the way of a line, in words.
    public func told(_ error: any Error, in book: Book) -> String {
        switch error {
        case let misreading as Misreading: sentence(misreading)
        case let refusal as Refusal: sentence(refusal, in: book)
        case let trouble as JournalError: sentence(trouble)
        case let trouble as PaperError: wording.problem(trouble)
        default: "\(error)"
        }
    }
}
