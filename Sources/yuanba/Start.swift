import ArgumentParser
import Prompt
import Yard

/// `yuanba` alone: takes up the last meeting where it stood, or helps with the first.
struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: Help.text(\.start), shouldDisplay: false)

    @OptionGroup var sitting: SittingOptions

    func run() throws {
        guard sitting.terminal.isInteractive else {
            Output.line(sitting.screen.prompt.shortHelp)
            return
        }
        let last = LastBook(environment: sitting.environment)
        if let path = last.path {
            Output.line(sitting.screen.prompt.takenUp + path)
            try prompt(try sitting.open(path), path)
        } else if let (journal, path) = try first() {
            last.remember(path)
            try prompt(try sitting.session(journal, path), path)
        }
    }

    private func first() throws -> (Journal, String)? {
        try FirstBook(screen: sitting.screen).make()
    }

    private func prompt(_ session: Session, _ path: String) throws {
        Prompt(session: session, style: sitting.terminal.style, comeBack: "yuanba meet \(path)").run()
    }
}
