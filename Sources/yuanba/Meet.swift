import ArgumentParser

struct Meet: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "meet", abstract: "")

    func run() throws { throw Failure("not built yet") }
}
