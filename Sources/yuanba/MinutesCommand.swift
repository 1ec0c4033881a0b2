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
            yuanba minutes nanshan.book --paper sign-in -o 签到表.xlsx
            yuanba minutes nanshan.book --paper notices --large -o 公告.pdf
            yuanba minutes nanshan.book --paper notices --format speech
            """)

    @Argument(help: "账本。The book.") var book: String
    @Option(help: "第几次会议，不说就是最后一次。Which meeting, the last unless told.") var meeting: Int?
    @Option(help: "一个提案的提案表：P3。The paper of one proposal.") var proposal: String?
    @Option(help: "哪种文书：\(MinutesCommand.papers.joined(separator: "、"))，或中文名。Which paper.") var paper: String?
    @Option(help: "格式：\(MinutesCommand.formats.joined(separator: "、"))。The format.") var format: String?
    @Option(name: .short, help: "写到这个文件。Write to this file.") var output: String?
    @Flag(name: .customLong("public"), help: "公开本：不公开的事由和发言不出现。Leave out what was marked private.")
    var isPublic = false
    @Flag(help: "大字本：20磅，给墙上看的、给眼神不好的人。In 20 pt, for the wall and for weak eyes.") var large = false
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let paper = try make()
        guard let output else { return Standard.write(paper) }
        try OutputFile.write(Data(paper), to: output, language: sitting.output.language, isPrivate: !isPublic)
    }

    private static let papers = Paper.all.map(\.name)
    private static let formats = PaperFormat.allCases.map(\.rawValue)

    private func make() throws -> [UInt8] {
        let format = try form()
        let journal = try Journal.read(at: book)
        // A paper rests on the entries, each held against the chain; never on the snapshot.
        try journal.checkPages()
        let book = try journal.replay().book
        let wanted = try kind(beside: journal.path)
        var maker = try maker(of: wanted, format, beside: journal.path)
        maker.isLarge = large
        maker.warn = { Standard.complain($0) }
        let standing = Standing(entry: journal.count, hash: journal.head.description)
        let privacy: Privacy? = isPublic ? .open : nil
        if let proposal {
            guard let id = QuestionID(proposal), id.amendment == nil else { throw PaperError.noSuchID(proposal) }
            return try maker.make(proposal: id, in: book, as: format, for: privacy, standing: standing)
        }
        return try maker.make(wanted, ofMeeting: meeting, in: book, as: format, for: privacy, standing: standing)
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

    /// One of the house's papers, or one that the community wrote a template for.
    private func kind(beside book: String) throws(PaperError) -> Paper {
        guard let paper else { return proposal == nil ? .record : .proposal }
        if let kind = Paper(named: paper) { return kind }
        let maker = PaperMaker(templates: TemplateFolders(option: sitting.templates, book: book))
        guard try maker.hasText(of: .own(paper)) else { throw .unknownPaper(paper) }
        return .own(paper)
    }

    /// The format named, else the one that the output file's name ends in, else Markdown.
    private func form() throws(PaperError) -> PaperFormat {
        if let format {
            guard let form = PaperFormat(ending: format) else { throw .unknownFormat(format) }
            return form
        }
        // A name without an ending says nothing; that of a book is refused where it would be written.
        guard let output, !Journal.belongsToBook(output) else { return .markdown }
        let ending = URL(filePath: output).pathExtension
        if ending.isEmpty { return .markdown }
        guard let form = PaperFormat(ending: ending) else { throw .unknownEnding(ending.shortened(to: 20)) }
        return form
    }
}
