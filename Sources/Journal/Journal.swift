import Kernel
import Ledger

/// A community's book on disk: a ledger whose entries come to a chronicle.
///
///     let journal = try Journal.create(at: "南山.yuanba", community: "南山社区")
///     try journal.append(line: "人员 杨通海", at: now, recorded: now, events: events)   // on disk when it returns
///     let chronicle = try journal.restore()                                        // the fold of it all
public typealias Journal = Ledger<Chronicle>

/// Why a book could not be made, opened, written or trusted.
public typealias JournalError = LedgerError

extension Journal {
    /// Makes a village's book, and opens it for writing.
    ///
    /// - Throws: `JournalError.exists` where anything stands at that path; it is left untouched.
    public static func create(
        at path: String, community: String, zone: Zone = .china, clock: Clock? = nil
    ) throws(JournalError) -> Journal {
        try create(at: path, community: community, kind: .village, zone: zone, clock: clock)
    }

    /// What the book knew on a day. The entries are read when a day is asked for, those that are there now.
    public var history: BookHistory {
        BookHistory(header: header, made: made) { [path, count] in
            try Journal.read(at: path).entries(in: 1...max(1, count))
        }
    }
}
