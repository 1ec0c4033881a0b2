import ArgumentParser
import Foundation
import Kernel
import Prompt
import Yard

/// The command line: what there is, and how a run ends.
@main
struct Yuanba: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yuanba",
        abstract: Help.text(\.program),
        version: Version.text(spoken),
        subcommands: [
            New.self, Meet.self, MinutesCommand.self, PapersCommand.self, TemplatesCommand.self, Compare.self,
            CountCommand.self, Rules.self,
            BallotsCommand.self, AuditCommand.self, CertifyCommand.self,
            KeyCommand.self, CheckpointCommand.self, WitnessCommand.self,
            BoardCommand.self, Show.self, BooksCommand.self, ReportCommand.self, CalendarCommand.self, Verify.self,
            Doctor.self,
            Export.self, Import.self,
            People.self,
            Start.self, Manual.self,
        ],
        defaultSubcommand: Start.self
    )

    /// The words of the command line, and the language that they ask for.
    private static let words = CommandWords(
        Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment,
        commands: [
            "new", "meet", "minutes", "compare", "count", "rules", "ballots", "verify", "doctor", "export", "import",
            "people", "papers", "templates", "calendar", "show", "report", "board", "audit", "certify", "key",
            "checkpoint", "witness", "books",
        ])

    static var asked: Language? { words.asked }
    static var spoken: Language { words.language }

    /// Runs the command named; whatever goes wrong ends in one line, in one language, with the status that the contract gives it.
    static func main() {
        Standard.prepare()
        do {
            if let unknown = words.unknownLanguage { throw Failure.unknownLanguage(unknown, spoken) }
            var command = try parseAsRoot(words.ordered)
            try command.run()
            try Standard.failure(spoken).map { throw $0 }
        } catch let code as ExitCode {
            Standard.failure(spoken)?.end(code.rawValue)
            Foundation.exit(code.rawValue)
        } catch {
            // Help and the version come as errors too, and are none.
            let code = exitCode(for: error)
            if code == .success {
                Output.line(fullMessage(for: error))
                Standard.failure(spoken)?.end()
                Foundation.exit(code.rawValue)
            }
            if code == .validationFailure {
                words.failure(message(for: error)).end()
            }
            Failure(error, spoken).end()
        }
    }
}
