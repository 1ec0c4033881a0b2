/// Why two books were not merged. Neither is touched, and nothing is made.
public enum MergeTrouble: Error, Hashable, Sendable {
    /// One file under both names.
    case sameFile(String)
    /// They began as different books.
    case notOne(String, String)
    /// The one has nothing that the other lacks; the second name is the fuller one.
    case nothingNew(String, in: String)
    /// Each copy made a ledger of people served, with a key of its own.
    case twoLedgers
    /// A key may have been destroyed in one copy, and without the ledger's nobody can tell which.
    case keysUnseen(String)
}
