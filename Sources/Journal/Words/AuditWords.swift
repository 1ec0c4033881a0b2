import Kernel
import Ledger

/// What an audit found, and why an export could not be read.
protocol AuditWords: Sendable {
    func refusedToday(entry: Int, line: String, _ reason: String) -> String
    func decidedOtherwise(entry: Int, line: String, stored: String, today: String) -> String
    func foldDiffers(at path: String, entryByEntry: String, replayed: String) -> String
    func snapshotDiffers(at path: String, snapshot: String, entries: String) -> String
    func hashUnknown(_ hash: String) -> String

    // A sound book: parts with `between` between them.
    func sound(entries: Int, head: String) -> String
    func redecided() -> String
    func withheld(_ entries: Int) -> String
    func signedIsLast() -> String
    func signed(entry: Int) -> String
    func between() -> String

    // An export
    func exportUnreadable(_ path: String) -> String
    func notAnExport(_ path: String, _ detail: String) -> String
    func withheld(_ path: String, entry: Int) -> String
    func illegible(_ path: String, entry: Int, _ sign: String) -> String
}

extension Screen {
    var audit: any AuditWords {
        switch language {
        case .chinese: AuditChinese()
        case .english: AuditEnglish()
        }
    }
}
