import Testing

@testable import Kernel

@Suite struct LegibleTests {
    @Test(arguments: [
        ("王\u{200B}秀英", "U+200B", Illegible.Kind.invisible), ("王\u{AD}秀英", "U+00AD", .invisible),
        ("王\u{2060}秀英", "U+2060", .invisible), ("王\u{202E}秀英", "U+202E", .bidirectional),
        ("\u{1B}[31m红", "U+001B", .control), ("王\u{FE00}", "U+FE00", .invisible), ("王\u{3164}", "U+3164", .invisible),
        ("王\u{2028}", "U+2028", .control), ("王\u{FFFD}", "U+FFFD", .replacement), ("王\t", "U+0009", .control),
        ("王\u{E0041}", "U+E0041", .invisible), ("王\u{FFFC}", "U+FFFC", .invisible), ("王\u{E000}", "U+E000", .invisible),
        ("王\u{F0000}", "U+F0000", .invisible), ("王\u{FE0F}", "U+FE0F", .invisible), ("王\u{FEFF}", "U+FEFF", .invisible),
    ])
    func aNameThatCannotBeReadIsNamedByItsCodePoint(_ name: String, _ code: String, _ kind: Illegible.Kind) {
        #expect(name.illegible(as: .name)?.codePoint == code)
        #expect(name.illegible(as: .name)?.kind == kind)
    }

    @Test(arguments: ["王秀英", "Hmub Gheib", "José", "龙𬞟", "ꆈꌠ", "ལྷ་ས", "O’Neill", "A·B", "阿依古丽·买买提"])
    func namesOfPeopleStand(_ name: String) {
        #expect(name.illegible(as: .name) == nil)
    }

    @Test func aFamilyDrawnInOneSignStandsInALine() {
        #expect("👨‍👩‍👧 都来了".illegible(as: .line) == nil)
        #expect("好\u{200D}人".illegible(as: .line)?.codePoint == "U+200D")
    }

    @Test func aSignOfPresentationStandsBehindAPictographOnly() {
        #expect("好\u{2764}\u{FE0F}".illegible(as: .line) == nil)
        #expect("主\u{FE0E}任".illegible(as: .line)?.codePoint == "U+FE0E")
        #expect("主\u{FE0F}任".illegible(as: .line)?.codePoint == "U+FE0F")
    }

    @Test func whatCannotBeReadIsShown() {
        #expect("\u{1B}[31m红\u{202E}x\r\n".legible == "␛[31m红⟨U+202E⟩x␍\n")
        #expect("平常的话".legible == "平常的话")
    }

    /// Every character there is: whatever goes through by its bytes alone may stand by itself too, and a text cut anywhere traps nowhere.
    @Test func whatIsUsualMayStand() {
        var usual = 0
        for use in [Illegible.Use.name, .line, .document] {
            for scalar in (0...0x10FFFF).lazy.compactMap({ Unicode.Scalar($0 as UInt32) }) {
                let isUsual = Array(String(scalar).utf8).withUnsafeBufferPointer { Illegible.areUsual($0, as: use) }
                guard isUsual else { continue }
                usual += 1
                if Illegible.kind(of: scalar, as: use) != nil { Issue.record("\(Illegible.codePoint(scalar))") }
            }
        }
        #expect(usual > 3 * 24_000)
        let bytes = Array("人“a（é，字".utf8)
        for end in bytes.indices {
            bytes[..<end].withUnsafeBufferPointer { _ = Illegible.areUsual($0, as: .document) }
        }
        #expect("平常的话，“好”（1）é\n".illegible(as: .document) == nil && "话\n".illegible(as: .name)?.codePoint == "U+000A")
    }
}
