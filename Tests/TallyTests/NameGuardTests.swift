import Tally
import Testing

/// What may be a name, in ballot files of every format.
@Suite("Names in ballot files")
struct NameGuardTests {
    /// A name in each format, and where it stands.
    private static func files(_ name: String) -> [(text: String, format: BallotFile.Format)] {
        [
            ("2 1\n1 1 2 0\n0\n\"Ann\"\n\"\(name)\"\n", .blt), ("ID,Rank 1\n1,Ann\n2,\(name)\n", .csv),
            ("ID,Ann,\(name)\n1,5,4\n2,0,3\n", .scores), ("ID,所选\n1,Ann;\(name)\n", .marks),
            ("=A:[Ann]\n=B:[\(name)]\n2:A>B\n", .abif), ("#/Candidates: Ann ; \(name)\nAnn\n", .cef),
            ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: \(name)\n1: 1,2\n", .preflib),
            ("1\nContest,1,2,Ann,\(name)\n1,a,Ann\n", .raire),
            (
                "{\"Election\": [{\"Candidate\": [{\"@id\": \"a\", \"Name\": \"\(name)\"}], \"Contest\": [{\"@id\": \"c\", \"ContestSelection\": [{\"@id\": \"s\", \"CandidateIds\": [\"a\"]}]}]}], \"CVR\": []}",
                .cvr
            ), ("Option 1--->: Ann\nOption 2--->: \(name)\nV: 12 x\n", .debian),
        ]
    }

    @Test(
        "a character that is obeyed, unseen, turns the text or was lost is refused with its code point",
        arguments: [
            ("张\u{200B}三", "U+200B"), ("张\u{2060}三", "U+2060"), ("张\u{AD}三", "U+00AD"), ("\u{202E}三张", "U+202E"),
            ("张\u{FFFD}", "U+FFFD"), ("张\u{85}三", "U+0085"),
        ])
    func illegible(_ name: String, _ codePoint: String) throws {
        for (text, format) in Self.files(name) where !(codePoint == "U+0085" && format != .blt) {
            let error = #expect(throws: BallotError.self) {
                try BallotFile.read(Array(text.utf8), name: "test", format: format)
            }
            #expect(error?.message(.chinese).contains(codePoint) == true, "\(format)")
            #expect(error?.message(.english).contains(name) == false)
            #expect((error?.line ?? 0) > 0)
        }
        for (text, format) in Self.files("李小妹") {
            #expect(try BallotFile.read(Array(text.utf8), name: "test", format: format).candidates.last?.name == "李小妹")
        }
    }

    @Test("an escape sequence in a name never reaches the screen, not even in the refusal")
    func escapes() {
        for (text, format) in Self.files("\u{1B}[31m甲") where format != .cvr {
            let error = #expect(throws: BallotError.self) {
                try BallotFile.read(Array(text.utf8), name: "test", format: format)
            }
            #expect(error?.message(.chinese).contains("\u{1B}") == false)
            #expect(error?.message(.chinese).contains("U+001B") == true)
        }
    }

    @Test(
        "a bare number or a sign of another format is no name in a table",
        arguments: ["3", "１２", "1,200", "4.5", "甲>乙", "3:Bob", "<b>"])
    func noNames(_ name: String) {
        let error = #expect(throws: BallotError.self) {
            try BallotFile.read(Array("ID;Rank 1\n1;Ann\n2;\(name)\n".utf8), name: "test", format: .csv)
        }
        #expect(error?.line == 3 && error?.format == .csv)
    }

    @Test("a number on a file's own list stays a name: RAIRE, PrefLib, BLT")
    func listed() throws {
        for text in [
            "1\nContest,339,2,15,16\n339,a,15\n", "2\n1,15\n2,16\n1,1,1\n1,1\n",
            "2 1\n1 1 0\n0\n\"15\"\n\"16\"\n\"T\"\n",
        ] {
            #expect(try BallotFile.read(Array(text.utf8), name: "test").candidates.map(\.name) == ["15", "16"])
        }
    }

    @Test("bytes that are no UTF-8 are refused by the pure core with their place, never read as �")
    func bytes() {
        let bytes = Array("ID,Rank 1\n1,Ann\n2,".utf8) + [0xD5, 0xC5, 0xC8, 0xFD, 0x0A]
        let error = #expect(throws: BallotError.self) { try BallotFile.read(bytes, name: "test") }
        #expect(error?.line == 3 && error?.column == 3)
    }
}
