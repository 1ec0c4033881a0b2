import Foundation
import Kernel
import Sheets
import Testing

@testable import Page
@testable import Yard

/// Word files that a secretary wrote, as `Word/make.py` makes them with python-docx.
struct WordTemplateTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Word")

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.folder.appending(path: name)))
    }

    /// The parts of a Word file by name.
    private func parts(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        try bytes.withUnsafeBufferPointer { buffer in
            let archive = try Archive(buffer)
            var parts: [String: [UInt8]] = [:]
            for name in archive.names {
                var part: [UInt8] = []
                try archive.read(name) { piece throws(Unreadable) in part += piece }
                parts[name] = part
            }
            return parts
        }
    }

    /// A community whose templates are in a folder beside its book.
    private func withTemplates(
        _ files: [String: [UInt8]], _ body: (PaperMaker, URL) throws -> Void
    ) throws {
        try Outside.withFolder { folder in
            let shelf = folder.appending(path: "templates/papers")
            try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
            for (name, bytes) in files { try Data(bytes).write(to: shelf.appending(path: name)) }
            let folders = [folder.appending(path: "templates").path] + Hall.templates.folders
            try body(PaperMaker(templates: TemplateFolders(folders: folders)), shelf)
        }
    }

    /// The text of each paragraph, rows of tables in brackets.
    private func words(_ xml: [UInt8]) -> [String] {
        let root = XMLElement.document(xml)
        func text(_ element: XMLElement) -> String {
            element.elements.map {
                $0.name == "w:t" ? $0.text : $0.name == "w:br" ? "\n" : $0.name == "w:p" ? "" : text($0)
            }.joined()
        }
        func all(_ element: XMLElement) -> [String] {
            (element.name == "w:p" ? [text(element)] : []) + element.elements.flatMap(all)
        }
        return root.map(all) ?? []
    }

    @Test func aSecretaryFillsAWordFileOfHerOwn() throws {
        try withTemplates(["record.docx": bytes("record.docx")]) { maker, _ in
            let made = try parts(
                maker.make(.record, in: Hall.nanshan().book, as: .docx, standing: Hall.standing))
            let lines = words(try #require(made["word/document.xml"]))
            #expect(lines.first == "南山社区十一月院坝会记录")
            #expect(lines.contains("时间：2026年11月20日19:30至19:58　地点：三单元院坝（）"))
            // Paragraphs are repeated, and the loop within one is repeated in it.
            #expect(lines.contains("一、修缮三单元排水沟") && lines.contains("二、冬至老少同乐活动"))
            #expect(lines.contains("任务：[杨通海][李大山]。") && lines.contains("任务：[周明]。"))
            #expect(lines.last == "签名：")
            #expect(!lines.contains { $0.contains("{") || $0.contains("}") })
            #expect(words(try #require(made["word/header1.xml"])) == ["南山社区"])
            #expect(words(try #require(made["word/footer1.xml"])) == ["第43条"])
        }
    }

    @Test func aTagKeepsTheLookOfItsFirstRun() throws {
        let template = try WordTemplate(bytes("record.docx"))
        let text = try #require(template.parts.first { $0.name == "word/document.xml" }).template
        // The title was cut into four runs, the first bold.
        let start = try #require(text.firstRange(of: "{{paper_title}}"))
        #expect(text[..<start.lowerBound].suffix(80).contains("<w:b/></w:rPr><w:t"))
        #expect(!text.contains("{{#sh") || text.contains("{{#sheet}}<w:tr"))
    }

    @Test func aRowWhoseFirstAndLastCellHoldALoopIsRepeated() throws {
        try withTemplates(["record.docx": bytes("record.docx")]) { maker, _ in
            let book = try Hall.nanshan().book
            let xml = try #require(try parts(maker.make(.record, in: book, as: .docx))["word/document.xml"])
            let root = try #require(XMLElement.document(xml))
            func tables(_ element: XMLElement) -> [XMLElement] {
                (element.name == "w:tbl" ? [element] : []) + element.elements.flatMap(tables)
            }
            let rows = tables(root)[0].elements.filter { $0.name == "w:tr" }
            let people = rows.count - 1
            #expect(people == 10)
            #expect(rows[1].elements.filter { $0.name == "w:tc" }.count == 3)
        }
    }

    @Test func aCellWhoseLoopHasNothingKeepsAParagraph() throws {
        var hall = try Hall()
        try hall.open(.courtyard, "空会")
        try withTemplates(["record.docx": bytes("record.docx")]) { maker, _ in
            let xml = try #require(try parts(maker.make(.record, in: hall.book, as: .docx))["word/document.xml"])
            let root = try #require(XMLElement.document(xml))
            func cells(_ element: XMLElement) -> [XMLElement] {
                (element.name == "w:tc" ? [element] : []) + element.elements.flatMap(cells)
            }
            #expect(cells(root).allSatisfy { $0.elements.last?.name == "w:p" })
        }
    }

    @Test func nothingElseOfTheFileIsChanged() throws {
        try withTemplates(["record.docx": bytes("record.docx")]) { maker, _ in
            let before = try parts(bytes("record.docx"))
            let after = try parts(maker.make(.record, in: Hall.nanshan().book, as: .docx))
            #expect(Set(before.keys) == Set(after.keys))
            for (name, part) in before
            where !["document", "header1", "footer1"].contains(where: { name == "word/\($0).xml" }) {
                #expect(after[name] == part, "\(name)")
            }
        }
    }

    @Test func whatAPersonTypedIsTextAndALineFeedABreak() {
        #expect(
            WordTemplate.escape("<b> & \"x\"\n二") == "&lt;b&gt; &amp; \"x\"</w:t><w:br/><w:t xml:space=\"preserve\">二")
        #expect(!WordTemplate.escape("\u{1B}[31m").contains("\u{1B}"))
    }

    @Test func slipsAreToldByFileAndParagraph() throws {
        try withTemplates(["record.docx": bytes("broken.docx")]) { maker, shelf in
            let file = shelf.appending(path: "record.docx").path
            let faults = try WordSet(reading: file).faults
            #expect(
                faults == [
                    .word(file: file, part: nil, paragraph: 1, .unknownName("tilte", nearest: "title")),
                    .word(file: file, part: nil, paragraph: 2, .brokenLoop(section: "items", isOpen: true)),
                    .word(file: file, part: nil, paragraph: 3, .wideBraces("｛｛地点｝｝")),
                    .word(file: file, part: nil, paragraph: 4, .brokenLoop(section: "items", isOpen: false)),
                    .word(file: file, part: nil, paragraph: 5, .neverClosed(section: "motions")),
                ])
            let error = #expect(throws: PaperError.self) {
                try maker.make(.record, in: Hall.nanshan().book, as: .docx)
            }
            #expect(error == faults.first)
            #expect(error?.told(by: maker.wording) == "\(file)：第1段：没有叫“tilte”的内容：是不是“title”")
            // The other formats are made from the text as before.
            #expect(try !maker.make(.record, in: Hall.nanshan().book, as: .html).isEmpty)
        }
    }

    @Test func whatIsNoWordFileIsRefusedInOneLine() throws {
        for junk in [Array("一份旧的 .doc".utf8), [0xD0, 0xCF, 0x11, 0xE0], [], Array("PK\u{3}\u{4}".utf8)] {
            try withTemplates(["record.docx": junk]) { maker, shelf in
                #expect(
                    throws: PaperError.word(
                        file: shelf.appending(path: "record.docx").path, part: nil, paragraph: 0, .notWord)
                ) { try maker.make(.record, in: Hall.nanshan().book, as: .docx) }
            }
        }
    }

    @Test func aFileThatUnpacksWithoutEndIsStopped() throws {
        let zeros = [UInt8](repeating: 0x20, count: 65_000_000)
        let bomb = try Zip.write([("[Content_Types].xml", []), ("word/document.xml", zeros)])
        #expect(bomb.count < 1_000_000)
        #expect(throws: WordTemplate.Trouble.tooLarge(part: "word/document.xml")) { try WordTemplate(bomb) }
    }

    @Test func theNearerFolderWinsAndWordBeforeTextInOne() throws {
        let mine = Array("# 我村的记录\n".utf8)
        // A text nearer at hand than the house's own Word file would be; here there is none.
        try withTemplates(["record.mustache": mine]) { maker, _ in
            let lines = words(
                try #require(try parts(maker.make(.record, in: Hall.nanshan().book, as: .docx))["word/document.xml"]))
            #expect(lines.contains("我村的记录"))
        }
        try withTemplates(["record.mustache": mine, "record.docx": bytes("record.docx")]) { maker, _ in
            let book = try Hall.nanshan().book
            #expect(
                words(try #require(try parts(maker.make(.record, in: book, as: .docx))["word/document.xml"])).first
                    == "南山社区十一月院坝会记录")
            #expect(try maker.text(.record, in: book, as: .markdown) == "# 我村的记录\n")
        }
    }
}
