/// Who a paper is for.
public enum Privacy: Sendable {
    /// Everything that was recorded: for the file, and for those who sign it.
    case full
    /// For the wall and for handing out: private reasons show only as 请假, private words are withheld.
    case open
}
