import ArgumentParser

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
