import Foundation
import Kernel
import Sheets
import Testing

@testable import Page
@testable import Yard

/// Word templates made of the house's own texts: sound, and filled in they say what the text says.
struct WordDraftTests {
    private static let papers = Hall.templates.names(on: .papers).filter { Paper(named: $0) != nil }

    /// Their columns are as many as there are posts, or steps.
    private static let columned = ["ballot", "four-steps-ledger", "voters"]

    @Test(arguments: papers)
    func everyPaperMakesASoundWordTemplate(name: String) throws {
        try Outside.withFolder { folder in
            for language in Language.allCases {
                let paper = try #require(Paper(named: name))
                guard !Self.columned.contains(name) else {
                    #expect(throws: PaperError.noWordTemplate(paper)) {
                        try WordDraft(of: paper, called: name, in: language, from: Hall.templates)
                    }
                    continue
                }
                let draft = try WordDraft(of: paper, called: name, in: language, from: Hall.templates)
                let file = folder.appending(path: "\(name).docx")
                try Data(draft.bytes).write(to: file)
                #expect(try WordSet(reading: file.path).faults == [], "\(name) \(language)")
            }
        }
    }

    /// Without spaces and rules to write on: they stand where the page has room.
    private func words(_ word: [UInt8]) throws -> String {
        let part = try #require(
            try word.withUnsafeBufferPointer { try Archive($0).text("word/document.xml", atMost: .max) })
        func text(_ element: XMLElement) -> String {
            element.elements.map { $0.name == "w:t" ? $0.text : text($0) }.joined()
        }
        let root = try #require(XMLElement.document(Array(part.utf8)))
        return text(root).filter { !$0.isWhitespace && $0 != "_" && $0 != "＿" }
    }

    @Test(arguments: [
        "nanshan", "foursteps", "hamlet-election", "village-election", "fund", "works", "choosing", "convening",
        "organisations", "committee",
    ])
    func filledInTheySayWhatTheTextSays(name: String) throws {
        let (book, history) = try KeptPapersTests.play(name)
        let maker = PaperMaker(templates: Hall.templates, history: history)
        try Outside.withFolder { folder in
            for paper in Paper.all where Self.papers.contains(paper.name) && !Self.columned.contains(paper.name) {
                let request = maker.request(
                    paper, on: paper.subject == .proposal ? book.proposals.first?.id : nil, in: book, as: .docx,
                    for: nil, standing: Hall.standing)
                let view: JSON
                // What this book has no paper of is told elsewhere.
                do { view = try maker.filling(request).view } catch { continue }
                let draft = try WordDraft(of: paper, called: paper.name, in: .chinese, from: Hall.templates)
                let file = folder.appending(path: "\(paper.name).docx")
                try Data(draft.bytes).write(to: file)
                let filled = try words(try WordSet(file.path).fill(view))
                let document = try maker.document(paper, with: PaperMaker.Filling(view: view) { _ in nil })
                #expect(try filled == words(WordWriter.write(document)), "\(paper.name) of \(name)")
            }
        }
    }

    @Test func aLoopOverRowsStandsInTheFirstAndTheLastCell() {
        #expect(
            LoopedRows.read(
                """
                {{#lists}}
                | 甲 | 乙 |
                | --- | --- |
                {{#people}}
                | {{#is_new}}新{{/is_new}}{{name}} | {{group}} |
                {{/people}}
                {{^people}}
                | 无 | 无 |
                {{/people}}
                {{/lists}}
                """) == """
                    {{#lists}}
                    | 甲 | 乙 |
                    | --- | --- |
                    |{{#people}} {{#is_new}}新{{/is_new}}{{name}} | {{group}}{{/people}} |
                    |{{^people}} 无 | 无{{/people}} |
                    {{/lists}}
                    """)
    }
}
