import Foundation
import Kernel
import Testing

@testable import Yard

struct TemplateTests {
    /// A folder that a test may write to, gone afterwards.
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-papers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    private func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func aCommunityKeepsOnePaperOfItsOwn() throws {
        try withFolder { folder in
            try write("# 我村的记录 {{title}}\n", to: folder.appending(path: "templates/papers/record.md.mustache"))
            let shared = Hall.root.appending(path: "templates").path
            let folders = TemplateFolders(
                book: folder.appending(path: "村.yuanba").path, environment: ["YUANBA_TEMPLATES": shared],
                executable: nil)
            let maker = PaperMaker(templates: folders)
            let book = try Hall.nanshan().book
            #expect(try maker.text(.record, in: book, as: .markdown) == "# 我村的记录 南山社区十一月院坝会\n")
            #expect(try maker.text(.minutes, in: book, as: .markdown).contains("第1期"))
        }
    }

    @Test func templatesAreFoundWhereverTheProgramStands() throws {
        try withFolder { folder in
            let installed = folder.appending(path: "usr/share/yuanba/templates")
            let checkout = folder.appending(path: "src/templates")
            let named = folder.appending(path: "mine")
            for place in [installed, checkout, named] { try write("文", to: place.appending(path: "papers/page.css")) }
            func first(_ folders: TemplateFolders) -> String? { folders.folders.first.map { URL(filePath: $0).path } }
            #expect(
                first(TemplateFolders(environment: [:], executable: folder.appending(path: "usr/bin/yuanba").path))
                    == installed.standardizedFileURL.path)
            let built = folder.appending(path: "src/.build/release/yuanba").path
            #expect(first(TemplateFolders(environment: [:], executable: built)) == checkout.standardizedFileURL.path)
            #expect(
                first(TemplateFolders(option: named.path, environment: [:], executable: built))
                    == named.standardizedFileURL.path)
        }
    }

    @Test func packsAndChartersComeWithTheirHash() throws {
        let law = try #require(try Hall.templates.source(.law, named: "村委会法2026"))
        #expect(law.kind == .law && law.name == "村委会法2026")
        #expect(law.sha256 == SHA256.hex(of: law.text) && law.sha256.count == 64)
        #expect(try Hall.templates.source(.law, named: "没有的法") == nil)
        #expect(try Hall.templates.source(.law, named: "../rules/村委会法2026") == nil)
        #expect(throws: PaperError.noFolder("/nowhere/at/all")) {
            try TemplateFolders(option: "/nowhere/at/all", environment: [:]).source(.law, named: "村委会法2026")
        }
        #expect(Hall.templates.names(on: .rules).contains("村委会法2010"))
    }

    @Test(arguments: [
        ("# {{title}}\n{{#items}}\n{{heading}}\n", 2, TemplateProblem.neverClosed(section: "items")),
        ("# {{title}}\n\n{{/items}}\n", 3, .closesNothing(section: "items")),
        ("{{#items}}\n{{#entries}}\n{{/items}}\n{{/entries}}", 3, .closes(section: "items", open: "entries")),
        ("一\n二\n{{tilte}}\n", 3, .unknownName("tilte", nearest: "title")),
        ("一\n{{没有}}\n", 2, .unknownName("没有", nearest: nil)),
        ("一\n{{title\n", 2, .unfinishedTag),
        ("一\n{{title}\n{{date}}\n", 2, .unfinishedTag),
        ("一\n地点：｛｛地点｝｝\n", 2, .wideBraces("｛｛地点｝｝")),
        ("一\n{{title｝｝\n", 2, .wideBraces("｝｝")),
        ("一\n{{>nowhere}}\n", 2, .noPart("nowhere")),
        ("一\n\n{{>record}}\n", 3, .partOfItself("record")),
        ("{{=<% %>=}}<%> record%>", 1, .delimiters),
        (String(repeating: "{{#title}}\n", count: 20_000), 51, .tooDeep(most: 50)),
        ("一\n\u{202E}{{title}}", 2, .illegible("\u{202E}".illegible(as: .document)!)),
    ])
    func aSlipIsToldByFileAndLine(template: String, line: Int, problem: TemplateProblem) throws {
        try withFolder { folder in
            let file = folder.appending(path: "papers/record.md.mustache")
            try write(template, to: file)
            let maker = PaperMaker(templates: TemplateFolders(folders: [folder.path]))
            let error = #expect(throws: PaperError.self) {
                try maker.text(.record, in: Hall.nanshan().book, as: .markdown)
            }
            #expect(error == .template(file: file.path, line: line, problem))
            if let error { #expect(error.told(by: maker.wording).hasPrefix("\(file.path)：第\(line)行：")) }
        }
    }

    @Test func listsWithinListsWithoutEndAreStopped() throws {
        try withFolder { folder in
            let file = folder.appending(path: "papers/record.md.mustache")
            let many = 12
            try write(
                String(repeating: "{{#sheet}}\n", count: many) + "{{title}}"
                    + String(repeating: "{{/sheet}}", count: many),
                to: file)
            let maker = PaperMaker(templates: TemplateFolders(folders: [folder.path]))
            let error = #expect(throws: PaperError.self) {
                try maker.text(.record, in: Hall.nanshan().book, as: .markdown)
            }
            guard case .template(file.path, _, .tooLong)? = error else {
                return _ = Issue.record("\(String(describing: error))")
            }
        }
    }

    @Test func lineEndsOfOtherSystemsLeaveNoSignInAPaper() throws {
        try withFolder { folder in
            try write("\u{FEFF}一\r\n{{title}}\r\n", to: folder.appending(path: "papers/record.md.mustache"))
            let maker = PaperMaker(templates: TemplateFolders(folders: [folder.path]))
            #expect(try maker.text(.record, in: Hall.nanshan().book, as: .markdown) == "一\n南山社区十一月院坝会\n")
        }
    }

    @Test func aTemplateInAnotherEncodingIsToldByItsLine() throws {
        try withFolder { folder in
            let file = folder.appending(path: "papers/record.md.mustache")
            try write("", to: file)
            try Data([0x41, 0x0A, 0xB4, 0xE5, 0x0A]).write(to: file)
            let maker = PaperMaker(templates: TemplateFolders(folders: [folder.path]))
            let error = #expect(throws: PaperError.self) {
                try maker.text(.record, in: Hall.nanshan().book, as: .markdown)
            }
            #expect(error == .template(file: file.path, line: 2, .notUTF8))
        }
    }

    @Test func everyNameThatPapersGiveIsKnownToTheCheck() throws {
        var hall = try Hall.nanshan()
        try hall.at(nil, .plan(.pledge(name: "李大山", what: "出工", proposal: QuestionID("P1"), amount: nil, workDays: 2)))
        let meeting = hall.book.meetings[0]
        let facts = MeetingFacts(meeting, in: hall.book, for: .full)
        let view = MeetingView(facts: facts, paper: .record, standing: nil, wording: .chinese).value
        let proposal = ProposalView(
            facts: ProposalFacts(hall.book.proposals[0], in: hall.book, for: .full), paper: .proposal, standing: nil,
            wording: .chinese)
        let given = names(view).union(names(proposal.value)).union(["style"])
        #expect(given.subtracting(TemplateNames.all).isEmpty)
    }

    @Test func everyNameThatFormsGiveIsKnownToTheCheck() throws {
        for name in ["foursteps", "committee"] {
            let book = try Evening.book(Evening.kept(name))
            for paper in Paper.all where paper.subject != .election {
                let request = PaperRequest(
                    paper: paper, book: book, number: nil, proposal: QuestionID(proposal: 1), period: nil,
                    privacy: .full, standing: Hall.standing, wording: .chinese)
                guard let view = try? paper.view(request) else { continue }
                #expect(names(view).subtracting(TemplateNames.all).isEmpty, "\(paper.name)")
            }
        }
    }

    private func names(_ value: JSON) -> Set<String> {
        switch value {
        case .object(let members): members.reduce(into: []) { $0.formUnion(names($1.value).union([$1.key])) }
        case .array(let values): values.reduce(into: []) { $0.formUnion(names($1)) }
        default: []
        }
    }

    @Test func whatCannotBeMadeSaysSo() throws {
        let hall = try Hall.nanshan()
        let maker = Hall.maker
        #expect(throws: PaperError.unknownMeeting(7, last: 1)) {
            try maker.text(.record, ofMeeting: 7, in: hall.book, as: .markdown)
        }
        #expect(throws: PaperError.unknownProposal(QuestionID(proposal: 9))) {
            try maker.text(proposal: QuestionID(proposal: 9), in: hall.book, as: .markdown)
        }
        #expect(throws: PaperError.noMeeting) { try maker.text(.record, in: Hall().book, as: .markdown) }
        #expect(Paper(named: "会议纪要") == .minutes && Paper(named: "sign-in") == .signIn && Paper(named: "报纸") == nil)
    }
}
