import ArgumentParser
import Kernel
import Ledger
import Yard

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Help.text(\.new),
        discussion: "yuanba new 南山.yuanba --community 南山社区 --kind residents"
    )

    @Argument(help: .said(\.newFile, value: "book"))
    var book: String

    @Option(help: .said(\.newCommunity, value: "name"))
    var community: String

    @Option(help: .said(\.newKind, value: "kind"))
    var kind: Book.Header.Kind = .village

    @Option(help: .said(\.newOffset, value: "offset"))
    var zone = Zone.china.description

    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            try refuseUnreadable()
            guard let zone = Zone(zone) else { throw noZone }
            let journal = try Journal.create(at: book, community: community, kind: kind, zone: zone)
            journal.close()
            print(book.legible)
        }
    }
}

extension New {
    /// The name stands at the head of every paper.
    private func refuseUnreadable() throws {
        let words = output.language.program
        if let sign = community.illegible(as: .name) {
            throw Failure(words.community(output.screen.wording.illegible(sign)))
        }
        guard community.contains(where: { !$0.isWhitespace }) else { throw Failure(words.communityWantsName()) }
        guard community.count <= Self.longest else { throw Failure(words.communityTooLong(most: Self.longest)) }
    }

    private var noZone: Failure { Failure(output.language.program.noZone(zone.shortened())) }

    private static let longest = 80
}

extension LedgerHeader.Kind: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument)
        guard Chronicle.kinds.contains(self) else { return nil }
    }

    public static var allValueStrings: [String] { Chronicle.kinds.map(\.rawValue) }
}
