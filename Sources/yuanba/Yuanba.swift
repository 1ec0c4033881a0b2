import ArgumentParser
import Console
import Foundation

/// The command line: what there is, and how a run ends.
@main
struct Yuanba: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yuanba",
        abstract: "院坝：开会、议事、出纪要。Run a village meeting and hand out its papers.",
        subcommands: [
            New.self, Meet.self, MinutesCommand.self, Compare.self, CountCommand.self, Rules.self, BallotsCommand.self,
            Verify.self, Doctor.self, Export.self, Import.self, Start.self,
        ],
        defaultSubcommand: Start.self
    )

    /// Runs the command named; a mistake in its words ends with status 2, as every other bad input does.
    static func main() {
        Standard.prepare()
        do {
            var command = try parseAsRoot()
            try command.run()
            try Standard.failure(Standard.language).map { throw $0 }
        } catch let failure as Failure {
            failure.end()
        } catch {
            let code = exitCode(for: error)
            switch code {
            case .validationFailure: usage(message(for: error)).end()
            case .success: Output.line(fullMessage(for: error))
            default: if !(error is ExitCode) { unexpected(error).end() }
            }
            if let failure = Standard.failure(Standard.language) { failure.end(code == .success ? nil : code.rawValue) }
            Foundation.exit(code.rawValue)
        }
    }

    /// What no command foresaw: never the system's own words, which may be in any language.
    private static func unexpected(_ error: any Error) -> Failure {
        let kind = String(describing: type(of: error))
        return Failure(
            Standard.language == .english
                ? "this failed, and nothing was changed (\(kind)); look at the files named and their permissions"
                : "没有做成，什么都没有改（\(kind)）；看看写的文件和它们的权限")
    }

    /// One line on a command that was not understood, and where its words are explained.
    private static func usage(_ message: String) -> Failure {
        let said = message.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: " ")
        let command = CommandLine.arguments.dropFirst().first { argument in
            configuration.subcommands.contains { $0.configuration.commandName == argument }
        }
        let help = (["yuanba", command].compactMap(\.self) + ["--help"]).joined(separator: " ")
        return Failure(Standard.language == .english ? "\(said); see \(help)" : "命令没看懂：\(said)；写法见 \(help)")
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

    /// - Parameter status: instead of its own, where the run had one already.
    func end(_ status: Int32? = nil) -> Never {
        Output.complain(message)
        Foundation.exit(status ?? self.status)
    }
}
