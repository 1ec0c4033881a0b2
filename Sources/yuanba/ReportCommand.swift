import ArgumentParser
import Foundation
import Kernel
import Page
import Yard

/// `yuanba report BOOK…`: the figures of one community or of many over any days, and the entries that they come from.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Help.text(\.report),
        discussion: """
            yuanba report 南山.yuanba --from 2022-01-01 --to 2022-12-31
            yuanba report *.yuanba --to 2022-12-31 --format html -o 报告.html
            yuanba report *.yuanba --to 2022-12-31 --unfold organisations
            yuanba report 南山.yuanba --indicators 自己的.yaml
            """)

    @Argument(help: .said(\.reportBooks, value: "book")) var books: [String]
    @Option(help: .said(\.reportFrom)) var from: String?
    @Option(help: .said(\.reportTo)) var to: String?
    @Option(help: .said(\.reportIndicators)) var indicators: String?
    @Option(help: .said(\.reportFormat)) var format: ReportFormat?
    @Option(help: .said(\.reportUnfold)) var unfold: String?
    @Flag(name: .customLong("public"), help: .said(\.reportPublic)) var isPublic = false
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var secret: LedgerKeyOption
    @OptionGroup var sitting: SittingOptions

    private static let standard = "三社联动"

    func run() throws {
        let language = sitting.output.language
        try sitting.output.explaining {
            let folders = TemplateFolders(option: sitting.templates, book: books.first)
            let set = try indicatorSet(folders, language)
            let period = try period(language)
            let place = try unfold.map { id throws(Failure) in
                guard let place = set.indicators.firstIndex(where: { $0.id == id }) else {
                    throw Failure(Report.unknownIndicator(id, in: set, language))
                }
                return place
            }
            let format = try self.format(language)
            if format == .docx, output == nil { throw Failure(Report.needsFile(format.rawValue, language)) }
            let passphrase = try secret.passphrase(language)
            let shut = Notes()
            let run = ReportRun(set, over: period) { book, journal in
                // Nobody is served by a book that has no ledger.
                guard book.hasLedger else { return ServiceFigures() }
                guard let passphrase else { return nil }
                // One file may hold the passphrase of some books and not of others: whose stays shut is said.
                do {
                    if isPublic, book.sealedEntries > 0, !book.hasPublished(over: period) {
                        shut.note(Report.unrecorded(journal.path, language))
                    }
                    return ServiceFigures(of: try Session.readLedger(of: book, in: journal, by: passphrase))
                } catch {
                    let told = (error as? Refusal).map { sitting.output.screen.told($0, in: book) } ?? "\(error)"
                    shut.note("\(journal.path.legible): \(told)")
                    return nil
                }
            }
            let shown = Progress { Report.reading($0, of: $1, language) }
            let interrupt = Interrupt()
            let whole = run.report(of: books, unless: { interrupt.isHeard }) { shown.show($0, of: $1) }
            shown.clear()
            // Books that were open are let go, what lies in temporary folders is gone, and no file was begun.
            if interrupt.isHeard { throw ExitCode(Interrupt.status) }
            let report = isPublic ? whole.forPublic() : whole
            for line in shut.all { Standard.complain(line) }
            for book in report.leftOut { Standard.complain(Report.leftOut(book, language).legible) }
            guard !report.books.isEmpty else { throw Failure(Report.nothingRead(language)) }
            let unknown = report.unknownValues
            if let slip = unknown.first(where: \.isSlip) { throw Failure(slip.error.told(in: language)) }
            for value in unknown { Standard.complain(value.error.told(in: language)) }
            guard let place else { return try put(try bytes(report, as: format, folders, language), language) }
            let unfolding = try run.unfold(place, of: report, isPublic: isPublic)
            let text =
                format == .json
                ? unfolding.json.encoded : unfolding.lines(in: language).map { $0 + "\n" }.joined()
            try put(Array(text.utf8), language)
        }
    }

    /// The format named, else the one that the file's name ends in, else text; a name that ends in none of them is asked about.
    private func format(_ language: Language) throws -> ReportFormat {
        if let format { return format }
        guard let output else { return .text }
        let ending = URL(filePath: output).pathExtension
        guard !ending.isEmpty else { return .text }
        if let format = ReportFormat(ending: output) { return format }
        throw Failure(Report.unknownEnding(ending, known: ReportFormat.allCases.map(\.rawValue), language))
    }

    private func put(_ bytes: [UInt8], _ language: Language) throws {
        guard let output else { return Standard.write(bytes) }
        try OutputFile.write(Data(bytes), to: output, language: language, isPrivate: !isPublic)
    }

    private func bytes(
        _ report: Report, as format: ReportFormat, _ folders: TemplateFolders, _ language: Language
    ) throws -> [UInt8] {
        switch format {
        case .text: Array(report.lines(in: language).map { $0 + "\n" }.joined().utf8)
        case .json: Array(report.json.encoded.utf8)
        case .csv: Array(report.csv.utf8)
        case .md: Array(MarkdownWriter.write(report.document(in: language)).utf8)
        case .html:
            Array(
                HTMLWriter.write(
                    report.document(in: language),
                    style: try folders.file(.papers, named: "page.css").map { file throws(PaperError) in
                        try folders.text(of: file)
                    } ?? ""
                ).utf8)
        case .docx: try word(report.document(in: language))
        }
    }

    private func word(_ document: Document) throws -> [UInt8] {
        do { return try WordWriter.write(document) } catch { throw PaperError.noMemory }
    }

    /// The set named by its path or by its name on the shelf, else the pilot's.
    private func indicatorSet(_ folders: TemplateFolders, _ language: Language) throws -> IndicatorSet {
        let name = indicators ?? Self.standard
        let onShelf = try folders.file(.reports, named: "\(name).yaml")
        guard let file = FileManager.default.fileExists(atPath: name) ? name : onShelf else {
            throw Failure(Report.noIndicators(name, language))
        }
        let text = try folders.text(of: file)
        do { return try IndicatorReader.read(text, file: file) } catch {
            throw Failure(error.told(in: language))
        }
    }

    private func period(_ language: Language) throws -> ReportPeriod {
        func day(_ text: String?, _ option: String) throws -> Day? {
            guard let text else { return nil }
            guard let day = Day(text) else { throw Failure(Report.notADay(text, option: option, language)) }
            return day
        }
        let first = try day(from, "--from")
        let last = try day(to, "--to") ?? Stamp.today()
        if let first, last < first { throw Failure(Report.endsBeforeItBegins(from: first, to: last, language)) }
        return ReportPeriod(from: first, to: last)
    }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, md, html, docx, csv

    /// The one that a file's name ends in.
    init?(ending file: String?) {
        guard let file else { return nil }
        let ending = URL(filePath: file).pathExtension.lowercased()
        self.init(rawValue: ending == "htm" ? "html" : ending == "txt" ? "text" : ending)
    }
}

/// Lines that come up on several threads, told in order of their words.
private final class Notes: @unchecked Sendable {
    private let turn = NSLock()
    private var lines: Set<String> = []

    func note(_ line: String) { turn.withLock { _ = lines.insert(line) } }

    var all: [String] { turn.withLock { lines.sorted() } }
}
