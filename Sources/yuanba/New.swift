import ArgumentParser

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
