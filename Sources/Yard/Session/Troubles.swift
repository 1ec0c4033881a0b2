import Ledger

extension Screen {
    /// Whatever stood in the way of a line, in words.
    public func told(_ error: any Error, in book: Book) -> String {
        switch error {
        case let misreading as Misreading: misreading.told(by: self)
        case let refusal as Refusal: sentence(refusal, in: book)
        case let trouble as JournalError: trouble.told(by: self)
        case let trouble as PaperError: trouble.told(by: wording)
        default: "\(error)"
        }
    }
}
