import Kernel
import Tally
import Testing

@Suite("A recount holds every part against the ballots")
struct VerificationTests {
    private let text = "3 1\n[tie 3 2 1]\n2 1 2 0\n1 2 0\n3 3 0\n0\n\"A\" \"B\" \"C\"\n\"T\"\n"

    private func check(
        _ result: String, digests: CountJSON.Digests? = nil, language: Language = .chinese
    ) throws -> Verification {
        let bytes = Array(text.utf8)
        let election = try BallotFile.read(bytes, name: "ballots")
        let own = bytes.withUnsafeBufferPointer { CountJSON.Digests(of: election, bytes: $0) }
        return try Verification.check(
            result: Array(result.utf8), resultName: "result.json", election: election, digests: digests ?? own,
            language: language)
    }

    private func result(_ rule: some Rule, language: Language = .chinese, withheld: Bool = false) throws -> String {
        let bytes = Array(text.utf8)
        let election = try BallotFile.read(bytes, name: "ballots")
        let digests =
            withheld
            ? CountJSON.Digests(file: "", canonical: "")
            : bytes.withUnsafeBufferPointer { CountJSON.Digests(of: election, bytes: $0) }
        return CountJSON(try rule.count(election, ties: .order), digests: digests, language: language).encoded
    }

    @Test("a result in English verifies for a reader of Chinese, and the other way round")
    func languages() throws {
        for language in Language.allCases { #expect(try check(result(InstantRunoff(), language: language)).isSound) }
    }

    @Test(
        "of an old result that lost its words the recount's are in the reader's language", arguments: Language.allCases)
    func wordsOfNoLanguage(_ language: Language) throws {
        let lines = try result(InstantRunoff()).split(separator: "\n").filter {
            !$0.contains("\"note\":") && !$0.contains("\"language\":")
        }
        let check = try check(lines.joined(separator: "\n"), language: language)
        let note = try #require(check.differences.first { $0.place.hasSuffix("note") }?.recounted)
        #expect(note.unicodeScalars.contains { $0.value > 0x2E80 } == (language == .chinese), "\(note)")
    }

    @Test("words, digits in quotes and keys written twice are told apart")
    func strict() throws {
        let sound = try result(InstantRunoff())
        #expect(
            try check(sound.replacing("\"ballots\": 6", with: "\"ballots\": \"6\"")).differences.map(\.place) == [
                "ballots"
            ])
        let note = try #require(sound.firstRange(of: "淘汰"))
        #expect(
            try check(sound.replacingCharacters(in: note, with: "当选")).differences.map(\.place) == ["rounds[0].note"])
        #expect(throws: Verification.Failure.self) {
            try check(sound.replacing("\"ballots\": 6", with: "\"ballots\": 6, \"ballots\": 6"))
        }
        // The order of keys is nobody's business.
        let swapped = sound.replacing("\"ballots\": 6,", with: "").replacing(
            "\"seats\": 1,", with: "\"ballots\": 6, \"seats\": 1,")
        #expect(try check(swapped).isSound)
    }

    @Test("who was registered shows as given where the rule asks; in another rule's result it is an added part")
    func claims() throws {
        let sound = try result(InstantRunoff())
        let added = sound.replacing("\"ballots\": 6,", with: "\"ballots\": 6, \"registered\": 9,")
        let check = try check(added)
        #expect(check.differences.map(\.place) == ["registered"] && check.differences[0].recounted == nil)
        #expect(try self.check(sound).claims.map(\.english).contains("1 seat"))
        let reserved = sound.replacing(
            "\"ballots\": 6,",
            with: "\"ballots\": 6, \"reserved\": [{\"group\": \"w\", \"seats\": 1, \"members\": [\"C\"]}],")
        #expect(try self.check(reserved).differences.first?.place == "reserved")
    }

    @Test("a result whose digests are withheld agrees, and names no ballots")
    func withheld() throws {
        let check = try check(result(InstantRunoff(), withheld: true))
        #expect(check.isSound && check.ballots == .unnamed)
    }

    @Test("a digest with one digit changed is not taken for another file's")
    func miscopied() throws {
        let sound = try result(InstantRunoff())
        let start = try #require(sound.firstRange(of: "\"file\": \""))
        let digit = sound[start.upperBound]
        let forged = sound.replacingCharacters(
            in: start.upperBound..<sound.index(after: start.upperBound), with: digit == "0" ? "1" : "0")
        #expect(try check(forged).differences.map(\.place) == ["sha256.file"])
    }

    @Test("a result of version 1 is held against version 1, and its age is said")
    func firstForm() throws {
        let old = try result(InstantRunoff()).replacing("\"version\": 2,", with: "\"version\": 1,")
            .replacing("  \"language\": \"zh\",\n", with: "").replacing(", \"blank\": 0", with: "")
            .replacing("\"version\": 1,\n  \"blank\": 0", with: "\"version\": 1")
            .replacing(",\n        \"blank\": 0", with: "")
        let check = try check(old)
        #expect(check.isSound && check.age != nil, "\(check.differences)")
        #expect(try !self.check(result(InstantRunoff()).replacing("\"version\": 2,", with: "\"version\": 1,")).isSound)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
