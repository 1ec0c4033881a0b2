import Foundation
import Kernel
import Ledger
import Testing
import Yard

/// The papers that a meeting owes, in one folder.
struct PaperFolderTests {
    /// A book of the kept meeting in a folder of its own.
    private func withEvening(_ body: (URL, Session) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-evening-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(
            at: folder.appending(path: "南山.book").path, community: "南山社区", kind: .residents,
            clock: Clock(environment: ["YUANBA_CLOCK": "2026-11-30T12:00:00+08:00"]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        let script = try Data(contentsOf: Hall.root.appending(path: "Tests/Meetings/nanshan.meeting"))
        for line in script.split(separator: UInt8(ascii: "\n")) { _ = session.answer(to: line) }
        try body(folder, session)
    }

    private func mode(_ file: URL) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int)
    }

    @Test func theEveningsPapersAreOneLine() throws {
        try withEvening { folder, session in
            let answer = session.answer(to: Data("材料 格式=docx、md".utf8))
            let evening = folder.appending(path: "南山-第1次会材料")
            #expect(answer.lines.first?.contains("10份文书在 \(evening.path)") == true, "\(answer.lines)")
            let names = try FileManager.default.contentsOfDirectory(atPath: evening.path).sorted()
            #expect(
                names == [
                    "00-目录.html", "01-会议记录.docx", "01-会议记录.md", "02-会议纪要.docx", "02-会议纪要.md", "03-签到表.docx",
                    "03-签到表.md", "04-决议任务清单.docx", "04-决议任务清单.md", "05-决议公示.docx", "05-决议公示.md", "SHA256SUMS",
                ])
            // What is not public is its owner's alone; what is handed out is not.
            #expect(try mode(evening) == 0o700)
            #expect(try mode(evening.appending(path: "01-会议记录.docx")) == 0o600)
            #expect(try mode(evening.appending(path: "02-会议纪要.docx")) == 0o644)
            let sums = try String(contentsOf: evening.appending(path: "SHA256SUMS"), encoding: .utf8)
            for line in sums.split(separator: "\n") {
                let parts = line.split(separator: " ", omittingEmptySubsequences: true)
                let bytes = try Data(contentsOf: evening.appending(path: String(parts[1])))
                #expect(SHA256.hex(of: bytes) == String(parts[0]), "\(parts[1])")
            }
            #expect(sums.split(separator: "\n").count == names.count - 1)
        }
    }

    @Test func papersThatAreInChineseOnlyStayChineseUnderAnEnglishScreen() throws {
        let templates = FileManager.default.temporaryDirectory.appending(path: "yuanba-chinese-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Hall.root.appending(path: "templates"), to: templates)
        defer { try? FileManager.default.removeItem(at: templates) }
        try withEvening { _, session in
            func text(_ name: String) throws -> String {
                let maker = PaperMaker(templates: TemplateFolders(folders: [templates.path]), wording: .english)
                let folder = try maker.folder(in: session.book, as: [.markdown])
                let file = try #require(folder.files.first { $0.name == name })
                return String(decoding: file.bytes, as: UTF8.self)
            }
            #expect(try text("01-record.md").contains("- Chair: "))
            #expect(try text("03-sign-in-sheet.md").contains("| No. | Name |"))
            #expect(try text("03-sign-in-sheet.md").contains("| in person |"))
            try FileManager.default.removeItem(at: templates.appending(path: "papers/sign-in.en.mustache"))
            #expect(try text("01-record.md").contains("- Chair: "))
            #expect(try text("03-sign-in-sheet.md").contains("| 序号 | 姓名 |"))
            #expect(try text("03-sign-in-sheet.md").contains("| 本人 |"))
        }
    }

    @Test func aBareNameStandsBesideTheBookWhereverTheProgramWasStarted() throws {
        try withEvening { folder, session in
            _ = session.answer(to: Data("材料 今晚 的".utf8))
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "今晚 的/SHA256SUMS").path))
            #expect(!FileManager.default.fileExists(atPath: "今晚 的"))
        }
    }

    @Test func nothingIsOverwrittenUnasked() throws {
        try withEvening { folder, session in
            let place = folder.appending(path: "今晚")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            let own = place.appending(path: "02-会议纪要.docx")
            try Data("抄送已经写好".utf8).write(to: own)
            let answer = session.answer(to: Data("材料 \(place.path)".utf8))
            #expect(answer.lines.contains { $0.contains("已经在那里，没有动它") }, "\(answer.lines)")
            #expect(try Data(contentsOf: own) == Data("抄送已经写好".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["02-会议纪要.docx"])
        }
    }

    @Test func aFolderThatCannotBeWrittenIsOneLine() throws {
        try withEvening { folder, session in
            let answer = session.answer(to: Data("材料 \(folder.path)/没有/这里".utf8))
            #expect(answer.lines.contains { $0.contains("写不了") }, "\(answer.lines)")
            let unknown = session.answer(to: Data("材料 格式=xls".utf8))
            #expect(unknown.lines.contains { $0.contains("没有“xls”这种格式") }, "\(unknown.lines)")
        }
    }
}
