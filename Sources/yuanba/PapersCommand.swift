import ArgumentParser
import Foundation
import Yard

/// `yuanba papers BOOK`: everything that a meeting owes, in one folder.
struct PapersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "papers",
        abstract: Help.text(\.papers),
        discussion: """
            yuanba papers nanshan.book -o 今晚
            yuanba papers nanshan.book --meeting 3 -o 今晚 --format docx,pdf
            """)

    @Argument(help: .said(\.book)) var book: String
    @Option(help: .said(\.minutesMeeting)) var meeting: Int?
    @Option(name: .short, help: .said(\.papersFolder)) var output: String
    @Option(help: .said(\.papersFormats)) var format = "docx"
    @Flag(help: .said(\.papersOverwrite)) var overwrite = false
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let language = sitting.output.language
        let formats = try forms()
        let journal = try Journal.read(at: book)
        // Papers rest on the entries, each held against the chain; never on the snapshot.
        try journal.checkPages()
        var maker = PaperMaker(
            templates: TemplateFolders(option: sitting.templates, book: journal.path), wording: language.screen.wording,
            history: journal.history)
        maker.warn = { Standard.complain($0) }
        let standing = Standing(
            entry: journal.count, hash: journal.head.description,
            checkpoint: try WitnessFile.last(of: journal, sitting.output.language))
        let folder = try maker.folder(ofMeeting: meeting, in: journal.replay().book, as: formats, standing: standing) {
            Standard.complain($0)
        }
        try folder.write(to: output, overwriting: overwrite)
        for warning in folder.warnings { Standard.complain(warning) }
        Standard.write(language.screen.wording.papersMade(folder, in: output) + "\n")
    }

    private func forms() throws(PaperError) -> [PaperFormat] {
        var formats: [PaperFormat] = []
        for name in format.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            guard let form = PaperFormat(ending: name), form != .json else {
                throw .unknownFormat(name, known: PaperFormat.printed)
            }
            if !formats.contains(form) { formats.append(form) }
        }
        guard !formats.isEmpty else { throw .unknownFormat(format, known: PaperFormat.printed) }
        return formats
    }
}
