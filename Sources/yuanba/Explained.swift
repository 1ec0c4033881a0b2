import ArgumentParser
import Console
import Foundation
import Journal

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
        } catch let finding as Finding {
            throw Failure(screen.sentence(finding), status: Failure.notSound)
        } catch let error as JournalError {
            throw Failure(screen.sentence(error), status: error.isDamage ? Failure.notSound : 2)
        } catch let error as CocoaError {
            throw Failure(error.localizedDescription)
        }
    }
}

extension Failure {
    /// The book is not what it was.
    static let notSound: Int32 = 4
}

extension JournalError {
    /// Whether it says that the book is not what it was, rather than that it could not be looked at.
    fileprivate var isDamage: Bool {
        switch self {
        case .damagedFile, .damagedEntry: true
        default: false
        }
    }
}
