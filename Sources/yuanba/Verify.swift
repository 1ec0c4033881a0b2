import ArgumentParser
import Foundation
import Kernel
import Ledger
import Yard

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: Help.text(\.verify),
        discussion: """
            yuanba verify 南山.yuanba --head 3f5a9c01be77
            yuanba verify 公开.json
            yuanba verify result.json ward.blt
            """
    )

    @Argument(help: .said(\.verifyBook, value: "book"))
    var book: String

    @Argument(help: .said(\.verifyBallots, value: "ballots"))
    var ballots: [String] = []

    @Option(help: .said(\.verifyHead, value: "hash"))
    var head: String?

    @Option(help: .said(\.verifyCheckpoint, value: "note")) var checkpoint: String?
    @Option(help: .said(\.verifyBy, value: "key")) var by: String?
    @Option(help: .said(\.verifyTyped, value: "words")) var typed: String?
    @Option(help: .said(\.contest)) var contest: String?

    @Flag(help: .said(\.partial)) var partial = false

    @Flag(help: .said(\.verifyStrict))
    var strict = false

    @OptionGroup var secret: LedgerKeyOption
    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            if !ballots.isEmpty {
                let ballots = try BallotSource(
                    paths: ballots, contest: contest, isPartial: partial, language: output.language)
                print(try Recount.verify(result: book, ballots: ballots, language: output.language))
            } else {
                try tell(try verification())
                try tellMerges()
                if let checkpoint { try checkCheckpoint(checkpoint) }
                if let typed { try checkTyped(typed) }
            }
        }
    }

    /// The book is as it was written; what the rules of today would make of some of its lines is told, and settles nothing.
    private func tell(_ verification: Verification) throws {
        let screen = output.screen
        print(verification.told(by: screen))
        try tellSealed()
        guard !verification.otherwise.isEmpty else { return }
        let words = output.language.program
        print(words.decidedOtherwise(verification.otherwise.count))
        for finding in verification.otherwise { print("- " + finding.told(by: screen)) }
        guard strict else { return }
        throw Failure(words.strictly(verification.otherwise.count), status: Failure.notSound)
    }

    /// The chains of copies that were merged into the book, reckoned again.
    private func tellMerges() throws {
        guard !isExport else { return }
        for chain in try Journal.read(at: book).verifyMerges() { print(chain.told(in: output.language)) }
    }

    /// What is sealed is checked by its chain alone, and with the passphrase by its content as well.
    private func tellSealed() throws {
        guard !isExport else { return }
        let journal = try Journal.read(at: book)
        let folded = try journal.replay().book
        var facts: [(entry: Int, fact: SealedFact)] = []
        try journal.forEach(after: 0) { entry in
            for event in entry.events { if let fact = event.service?.sealedFact { facts.append((entry.number, fact)) } }
        }
        guard !facts.isEmpty else { return }
        let words = output.language.program
        guard let passphrase = try secret.passphrase(output.language) else {
            return print(words.sealedUnseen(facts.count))
        }
        let ledger: OpenLedger
        do throws(Refusal) {
            ledger = try Session.readLedger(of: folded, in: journal, by: passphrase)
        } catch {
            throw Failure(output.screen.told(error, in: folded), status: Failure.notSound)
        }
        let readable = ledger.readable(facts)
        print(words.sealedSeen(readable.read, destroyed: readable.destroyed))
        guard readable.foreign.isEmpty else {
            throw Failure(words.sealedForeign(readable.foreign), status: Failure.notSound)
        }
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
