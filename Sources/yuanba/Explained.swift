import ArgumentParser
import Console
import Foundation
import Journal
import Papers

/// The language in which a command answers.
struct ScreenOptions: ParsableArguments {
    @Option(help: "屏幕的语言。Language of the screen: zh, en.") var lang: String?

    var environment: [String: String] { ProcessInfo.processInfo.environment }
    var language: Language { Language(lang ?? environment["YUANBA_LANG"]) }
    var screen: any Screen { language.screen }

    /// Runs a command, and ends it with one line that says what went wrong and what to do.
    func explaining(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            throw Failure(error, screen) ?? error
        }
    }
}

extension Failure {
    /// The book is not what it was.
    static let notSound: Int32 = 4
}

extension Failure {
    /// What went wrong with a book, in the language of the screen; `nil` for any other error.
    init?(_ error: any Error, _ screen: any Screen) {
        switch error {
        case let finding as Finding: self.init(screen.sentence(finding), status: Failure.notSound)
        case let error as JournalError:
            self.init(screen.sentence(error), status: error.isDamage ? Failure.notSound : 2)
        case let error as CarryError: self.init(screen.sentence(error))
        case let error as PaperError: self.init(screen.wording.problem(error))
        default: return nil
        }
    }
}
