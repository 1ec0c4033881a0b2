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
        case let finding as Finding: self.init(finding.told(by: screen), status: Self.notSound)
        case let error as JournalError:
            let error = Journal.pinpointed(error)
            self.init(error.told(by: screen), status: error.isDamage ? Self.notSound : 2)
        case let error as CarryError: self.init(error.told(by: screen))
        case let error as PaperError: self.init(error.told(by: screen.wording))
        case let error as CocoaError: self.init(Self.words(of: error, language))
        default: self.init("\(error)")
        }
    }

    /// The system's words are English and name no remedy; which file it was about is what helps.
    private static func words(of error: CocoaError, _ language: Language) -> String {
        let path = error.filePath ?? error.url?.path ?? ""
        let words = language.program
        let what =
            switch error.code {
            case .fileNoSuchFile, .fileReadNoSuchFile: words.noSuchFile()
            case .fileWriteOutOfSpace: words.diskFull()
            case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileReadNoPermission: words.notPermitted()
            case .fileWriteFileExists: words.nameTaken()
            default: words.notAccessible()
            }
        return words.about(path, what)
    }

    static func unknownLanguage(_ word: String, _ language: Language) -> Failure {
        Failure(language.program.unknownLanguage(word.shortened(), known: Language.allCases.map(\.rawValue)))
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
