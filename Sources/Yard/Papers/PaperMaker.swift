import Kernel

/// Makes papers from the book, as the bytes of a file: not every format is text.
///
///     let maker = PaperMaker(templates: TemplateFolders(book: path))
///     let record = try maker.make(.record, ofMeeting: nil, in: book, as: .html, standing: standing)
public struct PaperMaker: Sendable {
    public let templates: TemplateFolders
    public let wording: any Wording

    public init(templates: TemplateFolders, wording: any Wording = .chinese) {
        self.templates = templates
        self.wording = wording
    }

    /// A paper of a meeting.
    ///
    /// - Parameters:
    ///   - meeting: its number; the last meeting unless told.
    ///   - privacy: what it shows; the paper's own habit unless told (JSON shows all).
    ///   - standing: the entry of the journal that the book stands at, and the hash there, printed at the foot.
    /// - Throws: `PaperError`.
    public func make(
        _ paper: Paper, ofMeeting number: Int? = nil, in book: Book, as format: PaperFormat,
        for privacy: Privacy? = nil,
        standing: Standing? = nil
    ) throws(PaperError) -> [UInt8] {
        guard format.isBuilt else { throw .formatNotBuilt(format) }
        guard paper != .proposal else { throw .needsProposal(paper) }
        let privacy = privacy ?? (format == .json ? .full : paper.privacy)
        let book = privacy.view(of: book)
        if number == nil, paper.isAroundElection, format != .json, book.electionCalendar != nil {
            guard let meeting = book.electionMeeting else {
                let facts = ElectionFacts(book: book, meeting: nil, privacy: privacy)
                let view = BeforeElectionView(facts: facts, paper: paper, standing: standing, wording: wording)
                return try fill(paper, with: view.value, as: format)
            }
            return try make(paper, ofMeeting: meeting.number, in: book, as: format, for: privacy, standing: standing)
        }
        guard let last = book.meetings.last else { throw .noMeeting }
        guard let meeting = book.meeting(number ?? last.number) else {
            throw .unknownMeeting(number ?? 0, last: last.number)
        }
        if format == .json {
            return MeetingJSON(facts: MeetingFacts(meeting, in: book, for: privacy), wording: wording).value.encoded
                .bytes
        }
        let facts = MeetingFacts(meeting, in: book, for: privacy)
        let view = MeetingView(facts: facts, paper: paper, standing: standing, wording: wording).value
        return try fill(paper, with: view, as: format)
    }

    /// The paper of one proposal: its way through meetings, amendments, votes and stages.
    ///
    /// - Throws: `PaperError`.
    public func make(
        proposal id: QuestionID, in book: Book, as format: PaperFormat, for privacy: Privacy? = nil,
        standing: Standing? = nil
    ) throws(PaperError) -> [UInt8] {
        guard format.isBuilt else { throw .formatNotBuilt(format) }
        let privacy = privacy ?? (format == .json ? .full : Paper.proposal.privacy)
        let book = privacy.view(of: book)
        guard let proposal = book.proposal(id.proposal) else { throw .unknownProposal(id) }
        let facts = ProposalFacts(proposal, in: book, for: privacy)
        if format == .json { return ProposalWayJSON(facts: facts, wording: wording).value.encoded.bytes }
        let view = ProposalView(facts: facts, standing: standing, wording: wording).value
        return try fill(.proposal, with: view, as: format)
    }

    private func fill(_ paper: Paper, with view: JSON, as format: PaperFormat) throws(PaperError) -> [UInt8] {
        let set = try TemplateSet(paper.rawValue, format: format, in: templates)
        var view = view
        if let wanted = format.style {
            guard let style = try templates.file(.papers, named: wanted) else {
                throw .noTemplate(wanted, folders: templates.folders)
            }
            view = view.with(["style": .string(try templates.text(of: style).replacing("\r\n", with: "\n"))])
        }
        let text = try set.fill(view)
        return (format.settlesBlankLines ? text.settled : text).legible.bytes
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
