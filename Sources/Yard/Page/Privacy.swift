/// Who a paper is for.
public enum Privacy: Sendable {
    /// Everything that was recorded: for the file, and for those who sign it.
    case full
    /// For the wall and for handing out: nobody's reasons (请假, and not why), no word marked 不公开, nothing of a single paper.
    case open

    /// The book as such a paper may see it.
    func view(of book: Book) -> Book { self == .full ? book : book.withoutReasons }
}
