import ArgumentParser
import Foundation
import Kernel
import Ledger
import Yard

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "核对一本，或一份带出的JSON。Doubt a book, or a book exported as JSON.",
        discussion: """
            yuanba verify 南山.yuanba --head 3f5a9c01be77
            yuanba verify 公开.json
            yuanba verify result.json ward.blt
            """
    )

    @Argument(help: ArgumentHelp("一本，或 export 带出的 JSON a book, or what export gave", valueName: "book"))
    var book: String

    @Argument(help: ArgumentHelp("选票文件，核对计票结果时用 the ballots, for the result of a count", valueName: "ballots"))
    var ballots: [String] = []

    @Option(help: ArgumentHelp("签字的纸上的哈希，至少前12位 the hash on a signed paper, 12 digits or more", valueName: "hash"))
    var head: String?

    @Option(help: "有几个项目的选票文件里读哪个。The contest to read, of ballots that hold several.") var contest: String?

    @Flag(help: "文件不全也照算，结果里写明。Take files that hold other than they declare; the result says so.") var partial = false

    @Flag(help: "今天的规则会作别的决定的，也算不对。What today's rules would decide otherwise counts as wrong too.")
    var strict = false

    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            if !ballots.isEmpty {
                let ballots = try BallotSource(
                    paths: ballots, contest: contest, isPartial: partial, language: output.language)
                print(try Recount.verify(result: book, ballots: ballots, language: output.language))
            } else {
                try tell(try verification())
            }
        }
    }

    /// The book is as it was written; what the rules of today would make of some of its lines is told, and settles nothing.
    private func tell(_ verification: Verification) throws {
        let screen = output.screen
        print(verification.told(by: screen))
        guard !verification.otherwise.isEmpty else { return }
        let words = output.language.program
        print(words.decidedOtherwise(verification.otherwise.count))
        for finding in verification.otherwise { print("- " + finding.told(by: screen)) }
        guard strict else { return }
        throw Failure(words.strictly(verification.otherwise.count), status: Failure.notSound)
    }

    private func verification() throws -> Verification {
        if isExport { return try Journal.verify(export: book, hash: head) }
        let journal = try Journal.read(at: book)
        return try journal.verify(hash: head, redeciding: Redeciding(reading: journal.entries).closure) { error in
            output.screen.told(error, in: Book(header: journal.header, made: journal.made))
        }
    }

    /// A book begins as every SQLite file does; an export is a JSON object.
    private var isExport: Bool {
        guard let file = FileHandle(forReadingAtPath: book), let start = try? file.read(upToCount: 64) else {
            return false
        }
        return start.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x7B
    }
}
