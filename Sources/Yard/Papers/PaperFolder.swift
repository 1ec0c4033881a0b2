import Foundation
import Kernel
import Page

/// All the papers that a meeting owes, in one folder, numbered as they are filed: with an index of them, and a list of checksums by
/// which anybody can tell later that they are the same.
///
///     let folder = try maker.folder(ofMeeting: 3, in: book, as: [.docx, .pdf], standing: standing) { print($0) }
///     try folder.write(to: "第3次会材料", overwriting: false)
public struct PaperFolder: Sendable {
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]
        /// Shows what is not public: for those alone who may read the book.
        public let isPrivate: Bool
    }

    public let files: [File]
    /// What the papers should not be handed out without a look at: one line each.
    public let warnings: [String]

    /// Writes every file. A folder that is not there is made, for its owner alone.
    ///
    /// - Throws: `PaperError.taken` before anything is written, where a file of that name is there already; `.noRoom`.
    public func write(to path: String, overwriting: Bool) throws(PaperError) {
        let folder = path.hasSuffix("/") ? path : path + "/"
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw .noRoom(path) }
        if !overwriting {
            for file in files where access(folder + file.name, F_OK) == 0 { throw .taken(folder + file.name) }
        }
        for file in files { try save(file, at: folder + file.name, overwriting: overwriting) }
    }

    /// Beside its own name first, and brought to the disk: a paper is there whole or not at all.
    private func save(_ file: File, at path: String, overwriting: Bool) throws(PaperError) {
        let draft = path + ".part"
        let descriptor = open(
            draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, file.isPrivate ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw .noRoom(path) }
        var rest = file.bytes[...]
        var failure: Int32 = 0
        while !rest.isEmpty, failure == 0 {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { failure = errno }
        }
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        close(descriptor)
        if failure == 0 {
            // Without leave to overwrite, a name taken meanwhile stays whose it is.
            let moved = overwriting ? rename(draft, path) : link(draft, path)
            if moved != 0 { failure = errno }
        }
        if failure != 0 || !overwriting { unlink(draft) }
        guard failure == 0 else { throw failure == EEXIST ? .taken(path) : .noRoom(path) }
    }
}

extension PaperMaker {
    /// What the meeting owes, in the language of the words as far as its papers are written in it: the papers of its rooms, and the paper of each motion that came before it and goes a way.
    ///
    /// - Parameters:
    ///   - formats: in each of which every paper is made; PDF in one start of the program that prints.
    ///   - progress: is told the name of each paper as it is begun.
    /// - Throws: `PaperError`; a paper that cannot be made is an error, not a gap.
    public func folder(
        ofMeeting number: Int? = nil, in book: Book, as formats: [PaperFormat], standing: Standing? = nil,
        progress: (String) -> Void = { _ in }
    ) throws(PaperError) -> PaperFolder {
        let meeting = try request(.record, ofMeeting: number, in: book, as: .html, for: .full, standing: standing)
            .meeting()
        var owed: [(paper: Paper, proposal: QuestionID?, title: String)] = []
        for paper in Paper.all where paper.subject != .proposal {
            let asked = request(paper, ofMeeting: meeting.number, in: book, as: .html, for: .full, standing: standing)
            if paper.isOwed(asked) { owed.append((paper, nil, wording.name(of: paper))) }
        }
        for proposal in book.proposals {
            guard proposal.appearances.contains(where: { $0.meeting == meeting.number }) else { continue }
            for paper in Paper.all where paper.subject == .proposal {
                let asked = request(paper, on: proposal.id, in: book, as: .html, for: .full, standing: standing)
                guard paper.isOwed(asked) else { continue }
                owed.append((paper, proposal.id, "\(wording.name(of: paper))\(proposal.id)"))
            }
        }
        var drafts: [Draft] = []
        for (place, entry) in owed.enumerated() {
            let name = "\(Self.numeral(place + 1))-\(entry.title.fileName)"
            progress(name)
            let hand = try hand(for: entry.paper)
            let asked = hand.request(
                entry.paper, ofMeeting: entry.proposal == nil ? meeting.number : nil, on: entry.proposal,
                in: book, as: .html, for: nil, standing: standing)
            drafts.append(
                Draft(
                    name: name, paper: entry.paper, hand: hand, filling: try hand.filling(asked),
                    isPrivate: asked.privacy == .full, warnings: entry.paper.warnings(asked)))
        }
        return try bound(drafts, meeting, as: formats)
    }

    /// Who writes a paper: not every one is written in this language, and those are in Chinese.
    private func hand(for paper: Paper) throws(PaperError) -> PaperMaker {
        guard wording.language != .chinese, try !hasText(of: paper) else { return self }
        var hand = PaperMaker(templates: templates, history: history)
        hand.warn = warn
        return hand
    }

    private struct Draft {
        let name: String
        let paper: Paper
        let hand: PaperMaker
        let filling: Filling
        let isPrivate: Bool
        let warnings: [String]
    }

    private func bound(_ drafts: [Draft], _ meeting: Meeting, as formats: [PaperFormat]) throws(PaperError)
        -> PaperFolder
    {
        var files: [PaperFolder.File] = []
        for format in formats where format != .pdf {
            for draft in drafts {
                // Not every paper has a table that a list could be made of.
                if format.isList, try !draft.hand.hasTables(draft.paper, with: draft.filling) { continue }
                let bytes = try draft.hand.fill(draft.paper, with: draft.filling, as: format)
                files.append(.init(name: "\(draft.name).\(format.ending)", bytes: bytes, isPrivate: draft.isPrivate))
            }
        }
        if formats.contains(.pdf) {
            var sheets: [Sheets] = []
            for draft in drafts { sheets.append(try draft.hand.sheets(of: draft.paper, with: draft.filling)) }
            for (draft, bytes) in zip(drafts, try print(sheets)) {
                files.append(.init(name: "\(draft.name).pdf", bytes: bytes, isPrivate: draft.isPrivate))
            }
        }
        files.sort { $0.name < $1.name }
        let index = Document(
            title: meeting.opening.title, language: wording.language,
            blocks: [
                .title([Run(papersTitle(meeting))]),
                .table(
                    Table(
                        head: [
                            [
                                Table.Cell([Run(wording.papers.indexNumber)]),
                                Table.Cell([Run(wording.papers.indexName)]),
                            ]
                        ],
                        rows: files.enumerated().map { place, file in
                            [Table.Cell([Run("\(place + 1)")]), Table.Cell([Run(file.name)])]
                        }, shares: [1, 8], alignments: [.centred, .left])),
            ])
        files.insert(
            .init(
                name: "00-\(wording.papers.index.fileName).html", bytes: try write(index, as: .html), isPrivate: false),
            at: 0)
        let sums = files.map { "\(SHA256.hex(of: $0.bytes))  \($0.name)\n" }.joined()
        // A digest of what is not public can be tried out: the list is for those who hold the folder.
        files.append(.init(name: "SHA256SUMS", bytes: Array(sums.utf8), isPrivate: true))
        return PaperFolder(files: files, warnings: unique(drafts.flatMap(\.warnings)))
    }

    private func papersTitle(_ meeting: Meeting) -> String { wording.papers.folder(meeting.opening.title) }

    private static func numeral(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension String {
    /// Without what a file's name cannot hold.
    fileprivate var fileName: String {
        String(map { "/\\:*?\"<>|\0".contains($0) ? "_" : $0 }).replacing(" ", with: "-")
    }
}
