import Foundation
import Kernel
import Tally
import Testing

/// What the engine says stands in a file a language, and each file speaks its language alone.
@Suite("Words of the engine") struct WordsTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// The engine, and what it is built on: JSON and CSV say what is wrong with a file too.
    private static func files() throws -> [(name: String, source: String)] {
        try ["Kernel", "Tally"].flatMap { room in
            let found = FileManager.default.enumerator(
                at: sources.appending(path: room), includingPropertiesForKeys: nil)
            return try #require(found).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
                .sorted { $0.path < $1.path }
                .map {
                    (String($0.path.dropFirst(sources.path.count + 1)), try String(contentsOf: $0, encoding: .utf8))
                }
        }
    }

    @Test func everyFolderSpeaksEveryLanguage() throws {
        let names = Set(try Self.files().map(\.name))
        let protocols = try Self.files().filter { $0.source.contains(/protocol \w+Words: Sendable/) }.map(\.name)
        #expect(protocols.count >= 20, "the sources were read")
        for name in protocols {
            #expect(names.contains(name.replacing("Words.swift", with: "Chinese.swift")), "\(name)")
            #expect(names.contains(name.replacing("Words.swift", with: "English.swift")), "\(name)")
        }
    }

    @Test func noChineseInEnglishSentences() throws {
        var sentences = 0
        for (name, source) in try Self.files() where name.hasSuffix("English.swift") {
            for literal in Literals(source).texts {
                sentences += 1
                #expect(Mixture.chinese(in: literal) == nil, "\(name): \(literal)")
            }
        }
        #expect(sentences > 400)
    }

    @Test func noEnglishInChineseSentences() throws {
        var sentences = 0
        for (name, source) in try Self.files() where name.hasSuffix("Chinese.swift") {
            for literal in Literals(source).texts where literal != "zh-CN" {
                sentences += 1
                #expect(Mixture.english(in: literal) == nil, "\(name): \(literal)")
            }
        }
        #expect(sentences > 400)
    }

    /// Words that readers of files look for are no sentences; they stand where tables are read, and where a title is told
    /// from a name.
    @Test func noSentenceStandsBesideTheLogic() throws {
        for (name, source) in try Self.files() {
            if name.hasSuffix("Chinese.swift") || name.hasSuffix("English.swift") { continue }
            let code = Literals(source)
            #expect(!code.code.contains(/Phrase\(\s*"/), "\(name) says something in two languages")
            if name.hasPrefix("Tally/Formats/Tables/") || name == "Tally/Formats/BltNames.swift" { continue }
            // Surnames by their first stroke are data.
            if name == "Kernel/Strokes/HanStrokes.swift" { continue }
            for literal in code.texts {
                #expect(literal.firstMatch(of: /[\u{3400}-\u{9FFF}]/) == nil, "\(name): \(literal)")
            }
        }
    }

    @Test func rulesAndTheirOptions() {
        for rule in RuleBook.all {
            var phrases = [rule.about.title, rule.about.goodFor]
            for option in rule.about.options { phrases += [option.title, option.goodFor] }
            for phrase in phrases {
                #expect(Mixture.chinese(in: phrase.english) == nil, "\(rule.name): \(phrase.english)")
                #expect(Mixture.english(in: phrase.chinese) == nil, "\(rule.name): \(phrase.chinese)")
            }
        }
    }

    @Test(
        "what cannot be counted",
        arguments: [
            CountError.badBallot(.negativeWeight(-2)), .badBallot(.tooMany), .badBallot(.noSuchCandidate(3)), .noSeats,
            .moreSeatsThanCandidates(seats: 3, candidates: 2), .noCandidates, .noBallots,
            .tooManyCandidates(30, most: 20, rule: "kemeny"), .oneSeatOnly(rule: "irv"),
            .noSuchOption("a", rule: "irv", known: ["b", "c"]), .noSuchOption("a", rule: "irv", known: []),
            .badOption("a", value: "1", expected: "yes|no"),
        ])
    func refusals(error: CountError) {
        #expect(Mixture.chinese(in: error.phrase.english) == nil)
        #expect(Mixture.english(in: error.phrase.chinese) == nil)
    }

    @Test("a mixture is found", arguments: ["x is 不行", "a、b", "open（x）"])
    func mixture(sentence: String) { #expect(Mixture.chinese(in: sentence) != nil) }

    @Test func anEnglishSentenceInChineseIsFound() {
        #expect(Mixture.english(in: "读不了：there is no such file") != nil)
        #expect(Mixture.english(in: "a number") != nil)
        #expect(Mixture.english(in: "用 --input 指明") == nil)
        #expect(Literals(#"say("甲\(n == 1 ? "乙" : x("丙"))丁")  // "戊""#).texts == ["甲…丁", "乙", "丙"])
    }

    /// Equal points: the candidate compared with is the first in the file, in every run.
    @Test func whyNamesTheFirstOfThoseAlike() throws {
        let names = (1...9).map { "C\($0)" }
        let election = Election(
            seats: 1,
            candidates: names.map { Candidate($0) },
            ballots: try Ballots([Ballot([0], weight: 3)] + (1...8).map { Ballot([$0]) }))
        let count = try Approval().count(election)
        #expect(count.elected == [0])
        #expect(count.why(0).english == "C1 has 3, 2 more than C2: elected.")
    }
}

/// What in a sentence belongs to the other language.
private enum Mixture {
    static func chinese(in english: String) -> String? {
        english.firstMatch(of: /[\u{3000}-\u{303F}\u{3400}-\u{9FFF}\u{FF00}-\u{FFEF}]+/).map { String($0.output) }
    }

    /// Two words of English one after the other, but commands and options with what they are set to; or letters and nothing of Chinese.
    static func english(in chinese: String) -> String? {
        let rest = chinese.replacing(/yuanba( [a-z-]+)*|--[a-z]+ [a-z]+/, with: "")
        if let words = rest.firstMatch(of: /[A-Za-z]{2,}[,;:.]? [a-z]{2,}/) { return String(words.output) }
        return chinese.contains(/[a-z]{2}/) && !chinese.contains(/[\u{3000}-\u{9FFF}]/) ? chinese : nil
    }
}
