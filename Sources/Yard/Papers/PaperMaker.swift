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

    public init(templates: TemplateFolders, wording: any Wording = .chinese, history: BookHistory? = nil) {
        self.templates = templates
        self.wording = wording
        self.history = history
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
            ? try json(request).encoded.bytes : try fill(paper, with: paper.view(request), as: format)
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
            privacy: privacy, standing: standing, wording: wording, history: history)
    }

    /// Whether the paper is written in the language of the words: not every one is.
    public func hasText(of paper: Paper) throws(PaperError) -> Bool {
        try templates.file(.papers, named: "\(paper.name).\(TemplateKind.paper(wording.language).endings[0])") != nil
    }

    /// The paper written from its view: from the text that all formats share, or from a template of that format alone, where a
    /// community has one nearer at hand.
    func fill(_ paper: Paper, with view: JSON, as format: PaperFormat) throws(PaperError) -> [UInt8] {
        if let own = try ownTemplate(of: paper, format) {
            let view = try view.with(["style": style(format).map(JSON.string) ?? .null])
            let text = try TemplateSet(paper.name, kind: own, in: templates).fill(view)
            return (format == .markdown ? text.settled : text).legible.bytes
        }
        return try write(document(paper, with: view), as: format)
    }

    func document(_ paper: Paper, with view: JSON) throws(PaperError) -> Document {
        let text = try TemplateSet(paper.name, kind: .paper(wording.language), in: templates).fill(view).legible
        var title: String?
        if case .string(let given)? = view["paper_title"] { title = given }
        return MarkupReader.read(text, title: title ?? wording.name(of: paper), language: wording.language)
    }

    func write(_ document: Document, as format: PaperFormat) throws(PaperError) -> [UInt8] {
        switch format {
        case .markdown: return MarkdownWriter.write(document).bytes
        case .html: return HTMLWriter.write(document, style: try style(format) ?? "").bytes
        case .docx:
            do { return try WordWriter.write(document) } catch { throw .noMemory }
        case .pdf: return try print([document])[0]
        case .json: throw .unknownFormat(format.rawValue)
        }
    }

    /// The pages of all of them, by one start of the program that makes pages.
    func print(_ documents: [Document]) throws(PaperError) -> [[UInt8]] {
        let engines = PDFEngine.all(on: ProcessInfo.processInfo.environment["PATH"] ?? "")
        guard let engine = engines.first else { throw .noEngine }
        var sources: [PDFEngine.Source] = []
        for document in documents {
            sources.append(
                PDFEngine.Source(word: try write(document, as: .docx), html: try write(document, as: .html)))
        }
        do {
            return try engine.print(sources, fonts: try templates.file(.papers, named: "fonts.conf"))
        } catch let error as PDFEngine.Trouble {
            switch error {
            case .noRoom(let folder): throw .noRoom(folder)
            case .failed(let program, let said): throw .engineFailed(program: program, said)
            }
        } catch { throw .noEngine }
    }

    private func ownTemplate(of paper: Paper, _ format: PaperFormat) throws(PaperError) -> TemplateKind? {
        let own = TemplateKind.format(format)
        let names = (own.endings + TemplateKind.paper(wording.language).endings).map { "\(paper.name).\($0)" }
        return try templates.file(.papers, named: names)?.name == names[0] ? own : nil
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
