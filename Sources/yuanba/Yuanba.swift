import ArgumentParser
import Console
import Foundation
import Kernel

/// The command line: what there is, and how a run ends.
@main
struct Yuanba: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yuanba",
        abstract: "院坝：开会、议事、出纪要。Run a village meeting and hand out its papers.",
        subcommands: [
            New.self, Meet.self, MinutesCommand.self, Compare.self, CountCommand.self, Rules.self, BallotsCommand.self,
            Verify.self,
            Export.self, Import.self, Start.self,
        ],
        defaultSubcommand: Start.self
    )

    /// Runs the command named; a mistake in its words ends with status 2, as every other bad input does.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            failure.end()
        } catch {
            let code = exitCode(for: error)
            if code == .validationFailure { usage(message(for: error)).end() }
            exit(withError: error)
        }
    }

    /// One line on a command that was not understood, and where its words are explained.
    private static func usage(_ message: String) -> Failure {
        let said = message.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: " ")
        let command = CommandLine.arguments.dropFirst().first { argument in
            configuration.subcommands.contains { $0.configuration.commandName == argument }
        }
        let help = (["yuanba", command].compactMap(\.self) + ["--help"]).joined(separator: " ")
        let isEnglish = Language(ProcessInfo.processInfo.environment["YUANBA_LANG"]) == .english
        return Failure(isEnglish ? "\(said); see \(help)" : "命令没看懂：\(said)；写法见 \(help)")
    }
}

/// An end of the program that is not a success: one line on standard error that says what to do, and a status.
struct Failure: Error {
    let status: Int32
    let message: String

    init(_ message: String, status: Int32 = 2) {
        self.message = message
        self.status = status
    }

    func end() -> Never {
        // A name on the command line may hold what a terminal obeys.
        FileHandle.standardError.write(Data((message.legible + "\n").utf8))
        Foundation.exit(status)
    }
}
