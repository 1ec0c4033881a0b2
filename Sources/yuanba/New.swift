import ArgumentParser
import Console
import Governance
import Journal

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "新建一本：一个社区一个文件。Make a book, one file for a community.",
        discussion: "yuanba new 南山.yuanba --community 南山社区 --kind residents"
    )

    @Argument(help: ArgumentHelp("新文件的名字，不会盖掉已有的 the file to make; never overwrites", valueName: "book"))
    var book: String

    @Option(help: ArgumentHelp("社区或村的名字 the community's name", valueName: "name"))
    var community: String

    @Option(help: ArgumentHelp("village 村 | residents 居民委员会", valueName: "kind"))
    var kind: Book.Header.Kind = .village

    @Option(help: ArgumentHelp("钟表的时区 the offset of its clock", valueName: "offset"))
    var zone: Zone = .china

    @OptionGroup var output: ScreenOptions

    func validate() throws {
        guard community.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("--community: 写上社区的名字 the community wants a name")
        }
    }

    func run() throws {
        try output.explaining {
            let journal = try Journal.create(at: book, community: community, kind: kind, zone: zone)
            journal.close()
            print(book)
        }
    }
}

extension Book.Header.Kind: ExpressibleByArgument {}

extension Zone: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
