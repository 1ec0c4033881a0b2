import ArgumentParser
import Yard
import Foundation
import Kernel
import Tally

/// `yuanba minutes BOOK`: a paper from the book, which is opened for reading only.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: Help.text(\.minutes),
        discussion: """
            yuanba minutes nanshan.book
            yuanba minutes nanshan.book --paper minutes --format html -o jiyao.html
            yuanba minutes nanshan.book --proposal P1
            yuanba minutes nanshan.book --paper notices --as-of 2026-05-06
            yuanba minutes nanshan.book --paper activity-record --activity H3
            yuanba minutes nanshan.book --paper notice --planned M2
            yuanba minutes nanshan.book --paper turnover --missing
            yuanba minutes nanshan.book --paper sign-in -o 签到表.xlsx
            yuanba minutes nanshan.book --paper notices --large -o 公告.pdf
            yuanba minutes nanshan.book --paper notices --format speech
            """)

    @Argument(help: .said(\.book)) var book: String
    @Option(help: .said(\.minutesMeeting)) var meeting: Int?
    @Option(help: .said(\.minutesProposal)) var proposal: String?
    @Option(help: .said(\.minutesActivity)) var activity: String?
    @Option(help: .said(\.minutesPlanned)) var planned: String?
    @Option(help: .said(\.minutesPeriod))
    var period: String?
    @Option(help: .said { $0.minutesPaper(known: MinutesCommand.papers) }) var paper: String?
    @Option(help: .said { $0.minutesFormat(known: MinutesCommand.formats) }) var format: String?
    @Option(name: .short, help: .said(\.output)) var output: String?
    @Flag(name: .customLong("public"), help: .said(\.minutesPublic))
    var isPublic = false
    @Option(name: .customLong("as-of"), help: .said(\.minutesAsOf))
    var asOf: String?
    @Flag(help: .said(\.minutesMissing))
    var missing = false
    @Flag(help: .said(\.minutesLarge)) var large = false
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let standard = format.flatMap(MinutesStandard.init(rawValue:))
        var paper = try make()
        if let standard {
            // Made from the meeting's own JSON, which holds what is not withheld.
            paper = Array(standard.text(of: try JSON.read(paper, name: book)).utf8)
        }
        guard let output else { return Standard.write(paper) }
        try OutputFile.write(Data(paper), to: output, language: sitting.output.language, isPrivate: !isPublic)
    }

    private static let papers = Paper.all.map(\.name)
    private static let formats = PaperFormat.allCases.map(\.rawValue) + MinutesStandard.allCases.map(\.rawValue)

    private func make() throws -> [UInt8] {
        let format = try form()
        let journal = try Journal.read(at: book)
        // A paper rests on the entries, each held against the chain; never on the snapshot.
        try journal.checkPages()
        let history = journal.history
        var book = try journal.replay().book
        var standing = Standing(
            entry: journal.count, hash: journal.head.description,
            checkpoint: try WitnessFile.last(of: journal, sitting.output.language))
        if let day = try day(), let then = try history.books(on: [day])[day] {
            book = then.book
            standing = Standing(entry: then.entry, hash: try journal.hash(of: then.entry)?.description ?? "")
        }
        let wanted = try kind(beside: journal.path)
        let period = try period.map { text throws(PaperError) in try Period.read(text) }
        var maker = try maker(of: wanted, format, history, beside: journal.path)
        maker.isLarge = large
        maker.activity = try activity(of: wanted)
        maker.call = try call(of: wanted)
        maker.warn = { Standard.complain($0) }
        // A loudspeaker reads to everybody.
        let privacy: Privacy? = isPublic || format == .speech ? .open : nil
        let id = try proposal.map { text throws(PaperError) in
            guard let id = QuestionID(text), id.amendment == nil else { throw PaperError.noSuchID(text) }
            return id
        }
        if missing, format != .json {
            let report = try maker.report(
                on: wanted, ofMeeting: meeting, on: id, over: period, in: book, for: privacy,
                told: sitting.output.language.screen.wording)
            for warning in report.warnings { Standard.complain(warning) }
            return lines(report, of: wanted)
        }
        if format != .json {
            let warnings = maker.warnings(
                on: wanted, ofMeeting: meeting, on: id, over: period, in: book, for: privacy,
                told: sitting.output.language.screen.wording)
            for warning in warnings { Standard.complain(warning) }
        }
        return try maker.make(
            wanted, ofMeeting: meeting, on: id, over: period, in: book, as: format, for: privacy, standing: standing)
    }

    private func activity(of paper: Paper) throws(PaperError) -> ActivityID? {
        guard let activity else { return nil }
        guard Paper.ofActivities.contains(paper) else { throw .notOfOne(paper, option: "--activity") }
        guard let id = ActivityID(activity) else { throw .noSuchActivityID(activity) }
        return id
    }

    private func call(of paper: Paper) throws(PaperError) -> CallID? {
        guard let planned else { return nil }
        guard Paper.ofCalls.contains(paper) else { throw .notOfOne(paper, option: "--planned") }
        guard let id = CallID(planned) else { throw .noSuchCallID(planned) }
        return id
    }

    private func day() throws(PaperError) -> Day? {
        guard let asOf else { return nil }
        guard let day = Day(asOf) else { throw .noSuchDay(asOf) }
        return day
    }

    private func lines(_ report: PaperReport, of paper: Paper) -> [UInt8] {
        let program = sitting.output.language.program
        guard !report.missing.isEmpty else { return Array("\(program.nothingMissing())\n".utf8) }
        return Array(report.missing.map { "\(program.missing($0.name, times: $0.times))\n" }.joined().utf8)
    }

    /// In the language asked for where the paper is written in it, else in Chinese, which is said. Data keep the words they have.
    private func maker(
        of paper: Paper, _ format: PaperFormat, _ history: BookHistory, beside book: String
    ) throws -> PaperMaker {
        let folders = TemplateFolders(option: sitting.templates, book: book)
        let language = sitting.output.language
        guard language != .chinese, format != .json else { return PaperMaker(templates: folders, history: history) }
        let maker = PaperMaker(templates: folders, wording: language.screen.wording, history: history)
        if try maker.hasText(of: paper) { return maker }
        Standard.complain(language.program.onlyInChinese(maker.wording.name(of: paper)))
        return PaperMaker(templates: folders, history: history)
    }

    /// One of the house's papers, or one that the community wrote a template for.
    private func kind(beside book: String) throws(PaperError) -> Paper {
        guard let paper else { return proposal == nil ? .record : .proposal }
        let folders = TemplateFolders(option: sitting.templates, book: book)
        if let kind = try Paper(named: paper, in: folders) { return kind }
        throw .unknownPaper(paper, own: try folders.ownPapers())
    }

    /// The format named, else the one that the output file's name ends in, else Markdown.
    private func form() throws(PaperError) -> PaperFormat {
        if let format {
            // Of a whole meeting alone.
            if MinutesStandard(rawValue: format) != nil, proposal == nil, paper == nil { return .json }
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
