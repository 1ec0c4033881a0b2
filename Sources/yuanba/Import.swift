import ArgumentParser
import Yard
import Kernel

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "把带出的一本放回成新书，链条不变。Make a book from an export, with the same chain.",
        discussion: "yuanba import 新书.yuanba 南山.json"
    )

    @Argument(help: ArgumentHelp("新文件的名字，不会盖掉已有的 the file to make; never overwrites", valueName: "book"))
    var book: String

    @Argument(help: ArgumentHelp("export 带出的 JSON what export gave", valueName: "file"))
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
