import Foundation
import Kernel
import Page

/// Makes papers from the book, as the bytes of a file: not every format is text.
///
///     let maker = PaperMaker(templates: TemplateFolders(book: path))
///     let record = try maker.make(.record, ofMeeting: nil, in: book, as: .html, standing: standing)
public struct PaperMaker: Sendable {
    public let templates: TemplateFolders
    public let wording: any Wording
    /// What the book knew on a day, for papers that say no more; without it they are made of what it knows now.
    public let history: BookHistory?
    /// In 20 pt, for the wall and for weak eyes.
    public var isLarge = false
    /// The one activity, or the one meeting called ahead, that papers of several are to be about.
    public var activity: ActivityID?
    public var call: CallID?
    /// Is told what a page lacks that is made all the same: its fonts.
    public var warn: @Sendable (String) -> Void = { _ in }

    public init(templates: TemplateFolders, wording: any Wording = .chinese, history: BookHistory? = nil) {
        self.templates = templates
        self.wording = wording
        self.history = history
    }

    /// What a paper is filled with.
    struct Filling {
        let view: JSON
        /// What `@chart NAME` draws.
        let chart: @Sendable (String) -> Chart?
    }

    func filling(_ request: PaperRequest) throws(PaperError) -> Filling {
        // Every text may speak of the village, or of the residents' community.
        let place: JSON = ["is_village": .bool(request.book.header.kind == .village)]
        return Filling(view: try request.paper.view(request).with(place)) { name in
            Room.all.lazy.compactMap { $0.charts(name, request) }.first
        }
    }

    /// A paper of a meeting.
    ///
    /// - Parameters:
    ///   - meeting: its number; the last meeting unless told.
    ///   - proposal: the proposal that it is about, where it is about one.
    ///   - period: the days that it is about, where it lists what happened in some; the year of the last entry unless told.
    ///   - privacy: what it shows; the paper's own habit unless told (JSON shows all).
    ///   - standing: the entry of the journal that the book stands at, and the hash there, printed at the foot.
    /// - Throws: `PaperError`.
    public func make(
        _ paper: Paper, ofMeeting number: Int? = nil, on proposal: QuestionID? = nil,
        over period: ClosedRange<Day>? = nil, in book: Book, as format: PaperFormat,
        for privacy: Privacy? = nil, standing: Standing? = nil
    ) throws(PaperError) -> [UInt8] {
        let request = request(
            paper, ofMeeting: number, on: proposal, over: period, in: book, as: format, for: privacy,
            standing: standing)
        return format == .json
            ? try json(request).encoded.bytes : try fill(paper, with: filling(request), as: format)
    }

    /// The data that the papers of a meeting, or of a proposal, are made from; of other papers what fills their template.
    private func json(_ request: PaperRequest) throws(PaperError) -> JSON {
        switch request.paper.subject {
        case .meeting, .election:
            let facts = MeetingFacts(try request.meeting(), in: request.book, for: request.privacy)
            return MeetingJSON(facts: facts, wording: wording).value
        case .proposal:
            return ProposalWayJSON(facts: try request.proposalFacts(), wording: wording).value
        case .community:
            return try request.paper.view(request)
        }
    }

    /// The paper of one proposal: its way through meetings, amendments, votes and stages.
    ///
    /// - Throws: `PaperError`.
    public func make(
        proposal id: QuestionID, in book: Book, as format: PaperFormat, for privacy: Privacy? = nil,
        standing: Standing? = nil
    ) throws(PaperError) -> [UInt8] {
        try make(.proposal, on: id, in: book, as: format, for: privacy, standing: standing)
    }

    func request(
        _ paper: Paper, ofMeeting number: Int? = nil, on proposal: QuestionID? = nil,
        over period: ClosedRange<Day>? = nil, in book: Book, as format: PaperFormat, for privacy: Privacy?,
        standing: Standing?
    ) -> PaperRequest {
        let privacy = privacy ?? (format == .json ? .full : paper.privacy)
        return PaperRequest(
            paper: paper, book: privacy.view(of: book), number: number, proposal: proposal, period: period,
            privacy: privacy, standing: standing, wording: wording, history: history, activity: activity, call: call)
    }

    /// Whether the paper is written in the language of the words: not every one is.
    public func hasText(of paper: Paper) throws(PaperError) -> Bool {
        let endings = [TemplateKind.word(wording.language), .paper(wording.language)].map { $0.endings[0] }
        return try templates.file(.papers, named: endings.map { "\(paper.name).\($0)" }) != nil
    }

    /// The paper written from what fills it: from the text that all formats share, or from a template of that format alone, where a
    /// community has one nearer at hand.
    func fill(_ paper: Paper, with filling: Filling, as format: PaperFormat) throws(PaperError) -> [UInt8] {
        if format.isPage {
            let sheets = try sheets(of: paper, with: filling)
            return format == .pdf ? try print([sheets])[0] : try word(sheets)
        }
        if format.hasTemplates, let own = try nearest(paper, .format(format)) {
            let view = try filling.view.with(["style": style(format).map(JSON.string) ?? .null])
            let text = try TemplateSet(paper.name, kind: own.kind, in: templates).fill(view)
            return (format == .markdown ? text.settled : text).legible.bytes
        }
        let document = try document(paper, with: filling)
        guard !format.isList || !document.tables.isEmpty else { throw .noTable(paper) }
        return try write(document, as: format)
    }

    func document(_ paper: Paper, with filling: Filling) throws(PaperError) -> Document {
        let text = try TemplateSet(paper.name, kind: .paper(wording.language), in: templates).fill(filling.view).legible
        var title: String?
        if case .string(let given)? = filling.view["paper_title"] { title = given }
        var document = MarkupReader.read(
            text, title: title ?? wording.name(of: paper), language: wording.language, chart: filling.chart)
        if isLarge { document.layout = document.layout.enlarged }
        return document
    }

    func hasTables(_ paper: Paper, with filling: Filling) throws(PaperError) -> Bool {
        try !document(paper, with: filling).tables.isEmpty
    }

    /// What is put on pages: a document, or a Word file that a community wrote.
    enum Sheets {
        case document(Document)
        case word([UInt8])
    }

    /// A Word file of the nearest folder takes precedence over the text of the same or a farther one.
    func sheets(of paper: Paper, with filling: Filling) throws(PaperError) -> Sheets {
        if let own = try nearest(paper, .word(wording.language)) {
            return .word(try WordSet(own.file).fill(filling.view))
        }
        return .document(try document(paper, with: filling))
    }

    func write(_ document: Document, as format: PaperFormat) throws(PaperError) -> [UInt8] {
        switch format {
        case .markdown: return MarkdownWriter.write(document).bytes
        case .html: return HTMLWriter.write(document, style: try style(format) ?? "").bytes
        case .docx: return try word(.document(document))
        case .pdf: return try print([.document(document)])[0]
        case .csv: return CSVTables.write(document).bytes
        case .speech: return SpeechWriter.write(document).bytes
        case .xlsx:
            do { return try WorkbookWriter.write(document) } catch {
                if case .noRoom(let folder) = error { throw .noRoom(folder) }
                throw .noMemory
            }
        case .json: throw .unknownFormat(format.rawValue)
        }
    }

    private func word(_ sheets: Sheets) throws(PaperError) -> [UInt8] {
        switch sheets {
        case .word(let bytes): return bytes
        case .document(let document): do { return try WordWriter.write(document) } catch { throw .noMemory }
        }
    }

    /// The pages of all of them, by one start of the program that makes pages.
    func print(_ sheets: [Sheets]) throws(PaperError) -> [[UInt8]] {
        let engines = PDFEngine.all(on: ProcessInfo.processInfo.environment["PATH"] ?? "")
        guard let engine = engines.first else { throw .noEngine }
        let fonts = try templates.file(.papers, named: "fonts.conf")
        var sources: [PDFEngine.Source] = []
        for sheet in sheets {
            guard case .document(let document) = sheet else {
                // The browser cannot read a Word file.
                guard engine.kind == .office else { throw .noEngine }
                sources.append(PDFEngine.Source(word: try word(sheet), html: []))
                continue
            }
            sources.append(PDFEngine.Source(word: try word(sheet), html: try write(document, as: .html)))
        }
        for line in fontTrouble(in: sheets, fonts: fonts) { warn(line) }
        do throws(PDFEngine.Trouble) {
            return try engine.print(sources, fonts: fonts)
        } catch {
            switch error {
            case .noRoom(let folder): throw .noRoom(folder)
            case .failed(let program, let said): throw .engineFailed(program: program, said)
            }
        }
    }

    private func fontTrouble(in sheets: [Sheets], fonts: String?) -> [String] {
        let texts = sheets.map { sheet in
            if case .document(let document) = sheet {
                document.blocks.flatMap(\.lines).map(\.text).joined()
            } else {
                ""
            }
        }
        return wording.fontTrouble(OfficeFonts(configuration: fonts), showing: texts.joined())
    }

    /// The template of that kind, where one is nearer at hand than the text that all formats share.
    private func nearest(_ paper: Paper, _ kind: TemplateKind) throws(PaperError) -> (file: String, kind: TemplateKind)?
    {
        let own = kind.endings.map { "\(paper.name).\($0)" }
        let names = own + TemplateKind.paper(wording.language).endings.map { "\(paper.name).\($0)" }
        guard let found = try templates.file(.papers, named: names), own.contains(found.name) else { return nil }
        return (found.file, kind)
    }

    private func style(_ format: PaperFormat) throws(PaperError) -> String? {
        guard let wanted = format.style else { return nil }
        guard let style = try templates.file(.papers, named: wanted) else {
            throw .noTemplate(wanted, folders: templates.folders)
        }
        return try templates.text(of: style).replacing("\r\n", with: "\n")
    }
}

extension String {
    fileprivate var bytes: [UInt8] { Array(utf8) }

    /// One blank line where a section that stayed empty left several, and one line feed at the end.
    fileprivate var settled: String {
        var lines: [Substring] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy { $0 == " " }
            if !isBlank { lines.append(line) } else if lines.last?.isEmpty == false { lines.append("") }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
