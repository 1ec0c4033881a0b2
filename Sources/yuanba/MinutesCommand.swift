import ArgumentParser

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "minutes", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
