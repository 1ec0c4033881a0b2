import Ledger

/// What is wrong with a file or a disk: a part of a sentence about it.
protocol FileWords: Sendable {
    // A book's file
    func cutOff(page: Int, of pages: Int) -> String
    func longer(pages: Int) -> String
    func page(_ page: Int) -> String
    func adrift(page: Int, _ entries: ClosedRange<Int>) -> String
    func unreadable() -> String
    func added(_ name: String) -> String
    func removed(_ name: String) -> String
    func altered(_ name: String) -> String

    // Any file
    func noSuchFile() -> String
    func forbidden() -> String
    func nameTooLong() -> String
    func diskFull() -> String
    func readOnlyDisk() -> String
    func other(_ code: Int) -> String
}

extension Screen {
    var files: any FileWords {
        switch language {
        case .chinese: FileChinese()
        case .english: FileEnglish()
        }
    }
}
