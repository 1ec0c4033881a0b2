import Kernel
import Testing

/// Names in the order of their strokes, as ballots have them.
struct StrokeTests {
    @Test func strokesAreThoseOfTheDictionary() {
        let counts: [(Unicode.Scalar, Int)] = [
            ("一", 1), ("王", 4), ("石", 5), ("龙", 5), ("李", 7), ("杨", 7), ("吴", 7), ("周", 8), ("潘", 15), ("㵲", 17),
            ("鬱", 29), ("龘", 48), ("㐀", 5), ("䶵", 27), ("𠘨", 2), ("𠀋", 4), ("𰀈", 5),
        ]
        for (character, count) in counts { #expect(HanStrokes.count(character) == count, "\(character)") }
        for other: Unicode.Scalar in ["A", "·", "ɘ", "\u{A000}", "\u{33FF}", "\u{4DC0}"] {
            #expect(HanStrokes.count(other) == nil)
        }
    }

    @Test func everyCommonSurnameWithAFirstStrokeHasACount() {
        for surname in "王李吴周潘张陈刘石龙杨".unicodeScalars {
            #expect(HanStrokes.first(surname) != nil && HanStrokes.count(surname) != nil)
        }
        #expect(HanStrokes.first("鑫") == nil, "known of surnames alone")
    }

    @Test func namesStandByStrokesThenByTheFirstStroke() {
        let names = ["潘玉珍", "张三", "Hmub Gheib", "周明", "吴秀芬", "杨通海", "李大山", "石老三", "王秀英", "王秀云", "龙金花"]
        #expect(
            names.sorted { StrokeOrder($0) < StrokeOrder($1) } == [
                "王秀云", "王秀英", "石老三", "龙金花", "李大山", "杨通海", "吴秀芬", "张三", "周明", "潘玉珍", "Hmub Gheib",
            ])
        #expect(StrokeOrder("王秀") < StrokeOrder("王秀云"), "the shorter of two names that begin alike")
    }
}
