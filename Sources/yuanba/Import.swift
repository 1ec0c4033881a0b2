import ArgumentParser
import Yard
import Kernel

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Help.text(\.importing),
        discussion: "yuanba import 新书.yuanba 南山.json"
    )

    @Argument(help: .said(\.newFile, value: "book"))
    var book: String

    @Argument(help: .said(\.importFile, value: "file"))
    var file: String

    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            let journal = try Journal.carryIn(file, to: book)
            journal.close()
            print("\(book) \(journal.count) \(journal.head)".legible)
        }
    }
}
