import Kernel
import Ledger

/// Why a book could not be made, opened, written or trusted: each sentence says where, and what to do.
protocol LedgerWords: Sendable {
    func missing(_ path: String) -> String
    func exists(_ path: String) -> String
    func badName(_ name: String) -> String
    func leftover(_ path: String, beside: String) -> String
    func notABook(_ path: String) -> String
    func newerFormat(_ path: String, found: Int, known: Int) -> String
    func inUse(_ path: String) -> String
    func linked(_ path: String) -> String
    /// The book was kept under that name.
    func replaced(_ path: String, saved: String) -> String
    /// The book has no name any more.
    func replaced(_ path: String) -> String
    func leftInLog(_ path: String) -> String
    func foreignLog(_ path: String, log: String) -> String
    func readOnly(_ path: String) -> String
    func diskFull(_ path: String) -> String
    func notKept(_ path: String) -> String
    func damagedFile(_ path: String, _ damage: String) -> String
    func badClock(_ text: String) -> String
    func badHash(_ text: String) -> String
    func notReadBack() -> String
    func openedForReading(_ path: String) -> String
    /// Of a path, what is the matter with it.
    func about(_ path: String, _ trouble: String) -> String

    // One entry
    func hashDiffers(entry: Int) -> String
    func entryAbsent(_ entry: Int) -> String
    func unknown(_ what: String, entry: Int) -> String
    func missing(_ key: String, entry: Int) -> String
    func unreadable(entry: Int, _ why: String) -> String
}

extension Screen {
    var ledger: any LedgerWords {
        switch language {
        case .chinese: LedgerChinese()
        case .english: LedgerEnglish()
        }
    }
}
