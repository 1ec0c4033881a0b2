import Foundation
import Kernel
import Ledger
import Testing
import Sheets
import Yard

/// Whole meetings, typed at the prompt and replayed, held against the papers kept beside them, byte for byte.
///
/// A change that is meant is kept with `make keep-papers`, and read in the diff.
struct KeptPapersTests {
    private static let folder = Hall.root.appending(path: "Tests/Meetings")
    private static let aroundElection: [Paper] = [.tallySheet, .ballot, .voters, .notices, .proxy, .handover]
    private static let forms: [Paper] = [
        .voterRegister, .registrationReport, .voterCards, .nomination, .candidates, .electionPlan, .electionAgenda,
        .electionStaff, .representatives, .recallRequest, .resignation, .byElection,
    ]
    private static let evening = "2026-11-30T12:00:00+08:00"

    /// Forms and notices that are kept of some meetings, and of some books.
    private static let formsOfMeetings: [String: [Paper]] = [
        "foursteps.4": [.decisionNotice, .announcement, .signedRecord],
        "nanshan": [.notice, .deliberation], "committee.3": [.notice],
        "convening.2": [.training, .notice], "convening.3": [.supervision], "choosing": [.choosing],
        "lots": [.choosing, .choosingTally, .ballot],
    ]
    private static let formsOfCommunities: [String: [Paper]] = [
        "foursteps": [.fourStepsLedger, .publicity, .summary, .notice], "committee": [.charter, .roster, .summary],
        "nanshan": [.publicity], "fund": [.fund], "plan": [.developmentPlan],
        "works": [.developmentPlan, .activityRecord, .activitySignIn, .volunteerCertificates],
        "convening": [.notice, .programme], "panel": [.panel],
        "organisations": [
            .organisationTable, .filing, .mechanism, .functionalCommittees, .participation, .casework, .structure,
        ],
    ]

    @Test(arguments: [
        "committee", "corrections", "english", "foursteps", "household", "labour2013", "nanshan",
        "committee-election", "residents-election", "village-election", "hamlet-election", "every-event", "turned",
        "reread", "council", "units", "motions", "papers", "owners", "collective", "cooperative", "branch",
        "organisations", "fund", "plan", "year", "service", "keeping", "works", "convening", "choosing", "lots",
        "panel",
    ])
    func papersAreThoseKept(name: String) throws {
        let (live, replayed, history) = try play(name)
        let maker = PaperMaker(templates: Hall.templates, history: history)
        for (file, paper) in try papers(of: live, name, by: maker) { try compare(paper, with: file) }
        // The papers made live and those made from replay are the same bytes.
        #expect(try papers(of: live, name, by: maker) == papers(of: replayed, name, by: maker))
    }

    /// Types the script into a new book; gives the book as it stands then, and as a whole replay makes it.
    static func play(_ name: String) throws -> (book: Book, history: BookHistory) {
        let (live, _, history) = try KeptPapersTests().play(name)
        return (live, history)
    }

    private func play(_ name: String) throws -> (live: Book, replayed: Book, history: BookHistory) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-kept-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let isVillage = [
            "labour2013", "foursteps", "village-election", "hamlet-election", "every-event", "turned", "collective",
            "cooperative", "branch", "convening",
        ].contains(name)
        let journal = try Journal.create(
            at: folder.appending(path: "book").path, community: isVillage ? "某村" : "南山社区",
            kind: isVillage ? .village : .residents, clock: Clock(environment: ["YUANBA_CLOCK": Self.evening]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        session.giveLedgerKey()
        let script = try Data(contentsOf: Self.folder.appending(path: "\(name).meeting"))
        for line in script.split(separator: UInt8(ascii: "\n")) { _ = session.answer(to: line) }
        let entries = try journal.entries(in: 1...journal.count)
        let history = BookHistory(header: journal.header, made: journal.made) { entries }
        return (session.book, try journal.replay().book, history)
    }

    /// Every paper that is kept of a book, by the name of its file.
    private func papers(of book: Book, _ name: String, by maker: PaperMaker) throws -> [String: String] {
        var papers: [String: String] = [:]
        func keep(_ paper: String, _ parts: String...) {
            papers[([name] + parts).joined(separator: ".")] = paper.withoutHashes
        }
        let standing = Standing(entry: book.last.entry, hash: String(repeating: "0", count: 64))
        for meeting in book.meetings {
            let place = book.meetings.count == 1 ? name : "\(name).\(meeting.number)"
            func make(_ paper: Paper, _ format: PaperFormat) throws {
                let text = try maker.text(
                    paper, ofMeeting: meeting.number, in: book, as: format, standing: standing)
                let middle = format == .json ? "" : "\(paper.name)."
                // The mark of UTF-8 at the head of a CSV file is lost when a file is read as text.
                let told = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
                papers["\(place).\(middle)\(format.rawValue)"] = told.withoutHashes
            }
            for paper in [Paper.record, .minutes, .resolutions] { try make(paper, .markdown) }
            try make(.record, .json)
            if !meeting.electionsOfPeople.isEmpty {
                try make(.result, .markdown)
                if name == "village-election" {
                    for paper in Self.aroundElection + [.certificates, .turnover, .ballotSeal] {
                        try make(paper, .markdown)
                    }
                    try make(.result, .html)
                }
                if name == "hamlet-election" {
                    if meeting.number == 1 { try make(.selectionResult, .markdown) }
                    if meeting.number == 3 {
                        for paper in [Paper.certificates, .turnover, .ballotSeal] { try make(paper, .markdown) }
                    }
                }
            }
            for paper in Self.formsOfMeetings[place] ?? [] { try make(paper, .markdown) }
            guard name == "nanshan" else { continue }
            for paper in [Paper.record, .minutes, .resolutions, .signIn] { try make(paper, .html) }
            try make(.signIn, .markdown)
            try make(.signIn, .csv)
            for paper in [Paper.record, .minutes, .resolutions] { try make(paper, .speech) }
            for paper in [Paper.signIn, .resolutions] {
                let workbook = try maker.make(
                    paper, ofMeeting: meeting.number, in: book, as: .xlsx, standing: standing)
                keep(try Self.cells(of: workbook), paper.name, "xlsx", "txt")
            }
            for paper in [Paper.record, .minutes, .resolutions, .signIn] {
                let word = try maker.make(
                    paper, ofMeeting: meeting.number, in: book, as: .docx, standing: standing)
                keep(try Self.body(of: word), paper.name, "docx", "xml")
            }
        }
        if name == "hamlet-election" {
            // The list and the notices belong to the election and not to a meeting.
            for paper in Self.aroundElection + Self.forms {
                // Those of any vote are kept of the whole election, not of the by-election after it.
                let number = [.byElection, .handover].contains(paper) ? nil : 3
                keep(
                    try maker.text(paper, ofMeeting: number, in: book, as: .markdown, standing: standing), paper.name,
                    "md")
            }
        }
        for paper in Self.formsOfCommunities[name] ?? [] {
            keep(try Hall.maker.text(paper, in: book, as: .markdown, standing: standing), paper.name, "md")
        }
        if name == "foursteps", let proposal = book.proposals.first {
            for paper in [Paper.fourSteps, .oneMatter] {
                let text = try Hall.maker.text(paper, on: proposal.id, in: book, as: .markdown, standing: standing)
                keep(text, proposal.id.description, paper.name, "md")
            }
        }
        for proposal in book.proposals where proposal.way != nil || ["nanshan", "works"].contains(name) {
            for format in [PaperFormat.markdown, .json] {
                keep(
                    try maker.text(proposal: proposal.id, in: book, as: format, standing: standing),
                    proposal.id.description, format.rawValue)
            }
        }
        return papers
    }

    /// What a workbook says: the name of each sheet, and its rows, the cells between bars.
    private static func cells(of workbook: [UInt8]) throws -> String {
        let sheets = try workbook.withUnsafeBufferPointer { try Workbook.read($0) }
        return sheets.map { sheet in
            (["# \(sheet.name)"] + sheet.rows.map { $0.joined(separator: " | ") }).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    /// What a Word file says and how, a paragraph a line.
    private static func body(of word: [UInt8]) throws -> String {
        let part = try #require(
            try word.withUnsafeBufferPointer { try Archive($0).text("word/document.xml", atMost: .max) })
        return part.replacing("</w:p>", with: "</w:p>\n")
    }

    private func compare(_ paper: String, with name: String) throws {
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["YUANBA_KEEP_PAPERS"] != nil { try Data(paper.utf8).write(to: file) }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        guard paper != kept else { return }
        let lines = zip(paper.split(separator: "\n"), (kept ?? "").split(separator: "\n"))
        let (made, before) = lines.first { $0 != $1 } ?? ("its end", "its end")
        Issue.record("\(name) is not the one kept: \(made) instead of \(before)")
    }
}

extension String {
    /// With the digits of hashes blanked: they move with every word of a charter and every key of an event.
    fileprivate var withoutHashes: String { replacing(/[0-9a-f]{64}/, with: String(repeating: "0", count: 64)) }
}
