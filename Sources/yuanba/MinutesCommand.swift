import ArgumentParser
import Yard
import Foundation

/// `yuanba minutes BOOK`: a paper from the book, which is opened for reading only.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "出文书：会议记录、会议纪要、签到表……A paper from the book.",
        discussion: """
            yuanba minutes nanshan.book
            yuanba minutes nanshan.book --paper minutes --format html -o jiyao.html
            yuanba minutes nanshan.book --proposal P1
            """)

    @Argument(help: "账本。The book.") var book: String
    @Option(help: "第几次会议，不说就是最后一次。Which meeting, the last unless told.") var meeting: Int?
    @Option(help: "一个提案的提案表：P3。The paper of one proposal.") var proposal: String?
    @Option(help: "哪段日子：2026、2026-03、2026-1-1至2026-6-30；不说就是最后一年。The period of a list or report.")
    var period: String?
    @Option(help: "哪种文书：\(MinutesCommand.papers.joined(separator: "、"))，或中文名。Which paper.") var paper: String?
    @Option(help: "格式：\(MinutesCommand.formats.joined(separator: "、"))。The format.") var format: String?
    @Option(name: .short, help: "写到这个文件。Write to this file.") var output: String?
    @Flag(name: .customLong("public"), help: "公开本：不公开的事由和发言不出现。Leave out what was marked private.")
    var isPublic = false
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let paper = try make()
        guard let output else { return Standard.write(paper) }
        try OutputFile.write(Data(paper), to: output, language: sitting.output.language, isPrivate: !isPublic)
    }

    private static let papers = Paper.all.map(\.name)
    private static let formats = PaperFormat.allCases.map(\.rawValue)

    private func make() throws -> [UInt8] {
        let wanted = try kind()
        let period = try period.map { text throws(PaperError) in try Period.read(text) }
        let format = try form()
        let journal = try Journal.read(at: book)
        // A paper rests on the entries, each held against the chain; never on the snapshot.
        try journal.checkPages()
        let book = try journal.replay().book
        let maker = try maker(of: wanted, format, beside: journal.path)
        let standing = Standing(entry: journal.count, hash: journal.head.description)
        let privacy: Privacy? = isPublic ? .open : nil
        let id = try proposal.map { text throws(PaperError) in
            guard let id = QuestionID(text), id.amendment == nil else { throw PaperError.noSuchID(text) }
            return id
        }
        let paper = try maker.make(
            wanted, ofMeeting: meeting, on: id, over: period, in: book, as: format, for: privacy, standing: standing)
        guard format != .json else { return paper }
        let told = PaperMaker(templates: maker.templates, wording: sitting.output.language.screen.wording)
        for warning in told.warnings(of: wanted, ofMeeting: meeting, on: id, over: period, in: book, for: privacy) {
            Standard.complain(warning)
        }
        return paper
    }

    /// In the language asked for where the paper is written in it, else in Chinese, which is said. Data keep the words they have.
    private func maker(of paper: Paper, _ format: PaperFormat, beside book: String) throws -> PaperMaker {
        let folders = TemplateFolders(option: sitting.templates, book: book)
        let language = sitting.output.language
        guard language != .chinese, format != .json else { return PaperMaker(templates: folders) }
        let maker = PaperMaker(templates: folders, wording: language.screen.wording)
        if try maker.hasText(of: paper) { return maker }
        Standard.complain(language.program.onlyInChinese(maker.wording.name(of: paper)))
        return PaperMaker(templates: folders)
    }

    private func kind() throws(PaperError) -> Paper {
        guard let paper else { return proposal == nil ? .record : .proposal }
        let folders = TemplateFolders(option: sitting.templates, book: book)
        if let kind = try Paper(named: paper, in: folders) { return kind }
        throw .unknownPaper(paper, own: try folders.ownPapers())
    }

    /// The format named, else the one that the output file's name ends in, else Markdown.
    private func form() throws(PaperError) -> PaperFormat {
        if let format {
            guard let form = PaperFormat(rawValue: format) else { throw .unknownFormat(format) }
            return form
        }
        return output.flatMap { PaperFormat(rawValue: URL(filePath: $0).pathExtension) } ?? .markdown
    }
}
