import Foundation
import Testing

@testable import Yard

/// A paper that a community wrote itself.
struct OwnPaperTests {
    @Test func aPaperOfOnesOwnIsAskedForByItsName() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-own-\(UUID().uuidString)")
        let papers = folder.appending(path: "templates/papers")
        try FileManager.default.createDirectory(at: papers, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("# {{paper_title}}\n{{>foot}}\n".utf8).write(to: papers.appending(path: "看板.mustache"))
        try Data("{{place}}\n".utf8).write(to: papers.appending(path: "foot.mustache"))
        let folders = TemplateFolders(
            book: folder.appending(path: "book").path,
            environment: ["YUANBA_TEMPLATES": Hall.root.appending(path: "templates").path], executable: nil)
        // A part of another is no paper.
        #expect(try folders.ownPapers() == ["看板"])
        let paper = try #require(try Paper(named: "看板", in: folders))
        let text = try PaperMaker(templates: folders).text(paper, in: Hall.nanshan().book, as: .markdown)
        #expect(text == "# 南山社区十一月院坝会看板\n\n三单元院坝\n")
        #expect(try Paper(named: "foot", in: folders) == nil)
        #expect(try Paper(named: "没有的", in: folders) == nil)
        #expect(try Paper(named: "会议记录", in: folders) == .record)
        #expect(PaperError.unknownPaper("没有的", own: ["看板"]).told(by: .chinese).hasSuffix("看板"))
    }
}
