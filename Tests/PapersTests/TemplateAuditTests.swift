import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

struct TemplateAuditTests {
    private func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        try Outside.withFolder { folder in
            let shelf = folder.appending(path: "templates/papers")
            try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
            for (name, text) in files { try Data(text.utf8).write(to: shelf.appending(path: name)) }
            try body(folder)
        }
    }

    @Test func everySlipOfEveryTemplateIsALine() throws {
        try withFolder([
            "a.mustache": "# {{title}}\n@标题 甲\n{{tilte}}\n{{#items}}\n｛｛place｝｝\n",
            "b.html.mustache": "@media {{titel}}",
            "c.mustache": "{{>c}}", "d.mustache": "{{>nowhere}}", "e.docx": "旧", "~$e.docx": "锁",
            ".f.mustache": "{{x}}",
            "g.en.mustache": "{{title}}\n@layout minutes\n",
        ]) { folder in
            let audit = try TemplateAudit(folder.path, others: Hall.templates)
            #expect(audit.count == 6)
            let shelf = folder.appending(path: "templates/papers").path
            #expect(
                audit.faults == [
                    .template(file: "\(shelf)/a.mustache", line: 2, .unknownLine("@标题")),
                    .template(file: "\(shelf)/a.mustache", line: 3, .unknownName("tilte", nearest: "title")),
                    .template(file: "\(shelf)/a.mustache", line: 4, .neverClosed(section: "items")),
                    .template(file: "\(shelf)/a.mustache", line: 5, .wideBraces("｛｛place｝｝")),
                    .template(file: "\(shelf)/b.html.mustache", line: 1, .unknownName("titel", nearest: "title")),
                    .template(file: "\(shelf)/c.mustache", line: 1, .partOfItself("c")),
                    .template(file: "\(shelf)/d.mustache", line: 1, .noPart("nowhere")),
                    .word(file: "\(shelf)/e.docx", part: nil, paragraph: 0, .notWord),
                ])
            // The shelf itself may be named as well.
            #expect(try TemplateAudit(shelf, others: Hall.templates).faults == audit.faults)
        }
    }

    @Test func theHousesOwnTemplatesAreSound() throws {
        let audit = try TemplateAudit(Hall.templates.folders[0], others: Hall.templates)
        #expect(audit.faults.isEmpty && audit.count > 20)
        #expect(throws: PaperError.noFolder("/nowhere")) { try TemplateAudit("/nowhere", others: Hall.templates) }
    }

    /// The folder of an office without any of the fonts, and without one that has 㵲.
    @Test func fontsThatFallBackAreNamed() throws {
        guard Outside.needed("fc-match") != nil else { return }
        try Outside.withFolder { folder in
            let file = folder.appending(path: "fonts.conf")
            let empty = folder.appending(path: "none")
            try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
            try Data(
                "<?xml version=\"1.0\"?><fontconfig><dir>\(empty.path)</dir><cachedir>\(empty.path)</cachedir></fontconfig>"
                    .utf8
            ).write(to: file)
            let fonts = OfficeFonts(configuration: file.path, path: "/usr/bin:/bin")
            #expect(fonts.uncovered(in: "㵲阳河边") == ["㵲"])
            #expect(OfficeFonts(configuration: nil, path: "/nowhere").lacking == nil)
            let wording = Hall.maker.wording
            #expect(wording.fontTrouble(fonts, showing: "㵲").last == "没有一种字体有这些字：㵲；装上 fonts-noto-cjk")
        }
    }
}
