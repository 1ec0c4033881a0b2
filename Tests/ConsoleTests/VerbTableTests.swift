import Foundation
import Testing

@testable import Yard

@Suite struct VerbTableTests {
    @Test func theManualsTableIsWhatTheVerbsSay() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/verbs.md")
        #expect(try String(contentsOf: file, encoding: .utf8) == VerbTable.page, "make manual writes it anew")
    }

    /// One definition gives the help, the completion and the table: what can be typed stands in each.
    @Test func everyVerbStandsInIt() {
        for verb in Verbs.all {
            #expect(VerbTable.page.contains("| `\(verb.name(in: .chinese))`"), "\(verb.name)")
            #expect(VerbTable.page.contains("| `\(verb.name(in: .english))`"), "\(verb.name)")
            #expect(!verb.usage(.english).isEmpty && !verb.help(.english).isEmpty)
        }
    }
}
