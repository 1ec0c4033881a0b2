import Foundation
import Kernel
import Testing

@testable import Yard

/// Whole meetings, typed in English: no answer has a Chinese word that nobody typed.
@Suite("One language: what a meeting is answered")
struct PlayedTests {
    /// A line with its verb and its options in English, whatever it says besides.
    private static func inEnglish(_ line: String) -> String {
        var words = line
        var time = ""
        if words.hasPrefix("@"), let space = words.firstIndex(of: " ") {
            time = String(words[...space])
            words = String(words[words.index(after: space)...])
        }
        let first = words.prefix { !$0.isWhitespace }
        let verbs = Verbs.all(named: String(first))
        let keysOf = { (verb: Verb) in verb.keys.filter { words.contains("\($0.name.chinese)=") }.count }
        guard let most = verbs.map(keysOf).max(), let verb = verbs.first(where: { keysOf($0) == most }) else {
            return line
        }
        words = verb.name(in: .english) + words.dropFirst(first.count)
        for key in verb.keys { words = words.replacing("\(key.name.chinese)=", with: "\(key.name.english)=") }
        for kind in MeetingKind.choices where verb.name == Verbs.open.name {
            words = words.replacing(" \(kind.chinese) ", with: " \(kind.english) ")
        }
        return time + words
    }

    static let meetings: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Meetings")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".meeting") }.sorted().map { folder.appending(path: $0).path }
    }()

    @Test(arguments: meetings) func answersHoldNoChineseThatNobodyTyped(path: String) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        let kind: Book.Header.Kind = lines.contains { $0.contains("居民") } ? .residents : .village
        let room = try Room(kind: kind, language: .english)
        // The community is called so.
        var known = "南山社区"
        for line in lines.map(Self.inEnglish) {
            known += "\n" + line
            let answers = room.say(line).lines
            // Stages are called what the text of their method calls them.
            known += room.book.proposals.compactMap(\.way?.stage).joined(separator: "\n")
            for answer in answers {
                // Rules are named and cited as they are called.
                // So are rules; and votes are tallied by strokes in any language.
                let said = answer.replacing(/“[^”]*”/, with: "")
                    .replacing(/\([^()]*, (article|section) [^()]*\)/, with: "")
                    .replacing(/\s[一丅下止正]+\s\d/, with: "")
                for match in said.matches(of: /[\u{3400}-\u{9FFF}]+/) where !known.contains(match.output) {
                    Issue.record("“\(match.output)” nobody typed, in: \(answer) (\(line))")
                }
            }
        }
        #expect(room.session.status.entry > 0)
    }
}
