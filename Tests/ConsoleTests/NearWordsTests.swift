import Chance
import Foundation
import Prompt
import Testing

@testable import Yard

/// Near words are found without trying each step on each word; what is found is the same.
@Suite struct NearWordsTests {
    /// Every word compared step by step.
    private func slowly(_ word: String, among words: [String]) -> [String] {
        let word = word.folded
        guard !word.isEmpty, word.count <= 24 else { return [] }
        let found = words.enumerated().compactMap { place, other in
            Nearest.distance(word, other.folded).map { (distance: $0, place: place) }
        }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
        guard let best = found.first?.distance else { return [] }
        return found.prefix { $0.distance <= best + 1 }.prefix(3).map { words[$0.place] }
    }

    @Test func theSameWordsAreFound() {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        let signs = Array("王李张章秀绣英应安an b-1龙䶮聋nvAＡé豈\u{F900}")
        func word() -> String {
            String((0..<Int.random(in: 0...5, using: &random)).compactMap { _ in signs.randomElement(using: &random) })
        }
        for turn in 0..<1500 {
            let (asked, words) = (word(), (0..<12).map { _ in word() })
            #expect(
                NearWords(words).near(asked) == slowly(asked, among: words),
                "seed \(seed), turn \(turn): \(asked) in \(words)")
        }
    }

    @Test func aNameEnteredLaterIsFoundToo() throws {
        let room = try Room()
        try room.type("人员 王秀英")
        #expect(try room.refusal("亲属 王绣英 王秀英").contains("王秀英"))
        try room.type("人员 潘玉珍", "人员 Hmub Gheib")
        #expect(try room.refusal("亲属 潘玉真 王秀英").contains("潘玉珍"))
        #expect(try room.refusal("亲属 Ghaib 王秀英").contains("Hmub Gheib"))
        try room.type("撤销")
        #expect(try !room.refusal("亲属 Ghaib 王秀英").contains("Hmub"))
    }
}
