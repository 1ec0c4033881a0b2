import ArgumentParser

struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "start", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
