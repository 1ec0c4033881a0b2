import ArgumentParser

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
