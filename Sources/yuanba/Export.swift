import ArgumentParser

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
