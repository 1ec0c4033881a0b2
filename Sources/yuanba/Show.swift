import ArgumentParser
import Foundation
import Kernel
import Yard

/// `yuanba show BOOK QUERY`: what a line that only asks would answer, from a book that is opened for reading only.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Help.text(\.show),
        discussion: """
            yuanba show nanshan.book 组织表
            yuanba show nanshan.book 组织 环卫会 看 --format json
            """)

    @Argument(help: .said(\.book)) var book: String
    @Argument(help: .said(\.showQuery)) var query: [String]
    @Option(help: .said(\.showFormat)) var format = ShowFormat.text
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var secret: LedgerKeyOption
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let language = sitting.output.language
        let line = query.joined(separator: " ")
        let journal = try Journal.read(at: book)
        let session = try sitting.session(journal, book)
        session.passphrase = try secret.passphrase(language)
        let asked: Asked
        do {
            asked = try session.asked(line, asFacts: format == .json)
        } catch {
            throw Failure(session.screen.told(error, in: session.book))
        }
        let text: String =
            switch asked {
            case .lines(let lines): lines.map { $0 + "\n" }.joined()
            case .facts(let facts): facts.encoded + (facts.encoded.hasSuffix("\n") ? "" : "\n")
            case .noQuestion: throw Failure(language.program.noQuestion(line))
            case .screenOnly: throw Failure(language.program.screenOnly(line))
            }
        guard let output else { return Standard.write(text) }
        try OutputFile.write(Data(text.utf8), to: output, language: language, isPrivate: true)
    }
}

enum ShowFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
