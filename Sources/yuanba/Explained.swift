import ArgumentParser
import Kernel
import Yard
import Foundation

/// The language in which a command answers.
struct ScreenOptions: ParsableArguments {
    @Option(help: .said(\.language)) var lang: String?

    var environment: [String: String] { ProcessInfo.processInfo.environment }
    var language: Language { Language(lang ?? environment["YUANBA_LANG"]) }
    var screen: any Screen { language.screen }

    /// Runs a command, and ends it with one line that says what went wrong and what to do.
    func explaining(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Failure(error, language)
        }
    }
}
