import ArgumentParser
import Foundation
import Yard

/// `yuanba papers BOOK`: everything that a meeting owes, in one folder.
struct PapersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "papers",
        abstract: "一次会该出的文书，一个文件夹装齐。All the papers that a meeting owes, in one folder.",
        discussion: """
            yuanba papers nanshan.book -o 今晚
            yuanba papers nanshan.book --meeting 3 -o 今晚 --format docx,pdf
            """)

    @Argument(help: "账本。The book.") var book: String
    @Option(help: "第几次会议，不说就是最后一次。Which meeting, the last unless told.") var meeting: Int?
    @Option(name: .short, help: "放进这个文件夹。The folder.") var output: String
    @Option(help: "格式，用逗号隔开，不说就是 docx。The formats, with commas between; docx unless told.") var format = "docx"
    @Flag(help: "同名的文件可以换掉。Replace files of the same name.") var overwrite = false
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
        let standing = Standing(entry: journal.count, hash: journal.head.description)
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
            guard let form = PaperFormat(ending: name), form != .json else { throw .unknownFormat(name) }
            if !formats.contains(form) { formats.append(form) }
        }
        guard !formats.isEmpty else { throw .unknownFormat(format) }
        return formats
    }
}
