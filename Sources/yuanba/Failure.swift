import Foundation
import Kernel
import Ledger
import Prompt
import Yard

/// An end of the program that is not a success: one line on standard error that says what to do, and a status.
struct Failure: Error {
    let status: Int32
    let message: String

    /// The book is not what it was.
    static let notSound: Int32 = 4
    /// The longest message, in characters: what somebody gave is told by its beginning.
    private static let longest = 1000

    init(_ message: String, status: Int32 = 2) {
        self.message = message
        self.status = status
    }

    /// Any error, in the language asked for.
    init(_ error: any Error, _ language: Language) {
        let screen = language.screen
        switch error {
        case let failure as Failure: self = failure
        case let finding as Finding: self.init(screen.sentence(finding), status: Self.notSound)
        case let error as JournalError:
            let error = Journal.pinpointed(error)
            self.init(screen.sentence(error), status: error.isDamage ? Self.notSound : 2)
        case let error as CarryError: self.init(screen.sentence(error))
        case let error as PaperError: self.init(screen.wording.problem(error))
        case let error as CocoaError: self.init(Self.words(of: error, language))
        default: self.init("\(error)")
        }
    }

    /// The system's words are English and name no remedy; which file it was about is what helps.
    private static func words(of error: CocoaError, _ language: Language) -> String {
        let path = error.filePath ?? error.url?.path ?? ""
        let what: (String, String) =
            switch error.code {
            case .fileNoSuchFile, .fileReadNoSuchFile:
                ("没有这个文件或文件夹，看看名字", "there is no such file or folder; look at its name")
            case .fileWriteOutOfSpace: ("磁盘满了，腾出地方再来", "the disk is full; make room and try again")
            case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileReadNoPermission:
                ("没有权限，看看文件夹和权限", "not permitted; look at the folder and its permissions")
            case .fileWriteFileExists: ("同名的东西已经在那里，换个名字", "something of that name is there; choose another")
            default: ("读不了或写不了，看看名字、文件夹和权限", "cannot be read or written; look at its name, folder and permissions")
            }
        return language == .english ? "\(path): \(what.1)" : "\(path)：\(what.0)"
    }

    static func unknownLanguage(_ word: String, _ language: Language) -> Failure {
        Failure(
            language == .english
                ? "--lang \(word.shortened()): no such language; write zh or en"
                : "--lang \(word.shortened())：没有这种语言；写 zh 或 en")
    }

    /// Ends the program. What is told is legible, whatever was in it.
    ///
    /// - Parameter status: instead of its own, where the run had one already.
    func end(_ status: Int32? = nil) -> Never {
        let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        Output.complain(line.shortened(to: Self.longest).legible)
        Foundation.exit(status ?? self.status)
    }
}
