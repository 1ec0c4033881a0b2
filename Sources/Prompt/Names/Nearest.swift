/// Which known words somebody may have meant, by how they are written and by how they sound.
package enum Nearest {
    /// The likeliest of `candidates`, best first, at most three; empty where nothing is near.
    ///
    ///     Nearest.to("立场", among: ["离场", "签到"])      // ["离场"]
    package static func to(_ word: String, among candidates: some Collection<String>) -> [String] {
        NearWords(candidates).near(word)
    }

    /// 0 sounds alike; then more steps of writing or of sound; `nil` is too far. Both words are folded.
    ///
    /// This says what is near; ``NearWords`` finds the same without trying every step on every word.
    package static func distance(_ word: String, _ other: String) -> Int? {
        let (sound, otherSound) = (Pinyin.sound(of: word), Pinyin.sound(of: other))
        if sound == otherSound { return 0 }
        let isHan = other.containsHan
        let written = steps(Array(word), Array(other))
        if written <= allowed(word.count, other.count, isHan: isHan) { return written * 2 }
        guard isHan, word.containsHan, word.count == other.count else { return nil }
        let heard = steps(Array(sound), Array(otherSound))
        return heard <= heardAllowed(word.count) ? heard * 2 + 1 : nil
    }

    /// One sign of two may differ in Han, one of three in Latin; a single sign proves nothing.
    static func allowed(_ one: Int, _ other: Int, isHan: Bool) -> Int {
        let longer = max(one, other)
        return max(isHan ? (longer + 1) / 3 : longer / 3, isHan && min(one, other) >= 2 ? 1 : 0)
    }

    /// How many letters of two sounds of so many signs may differ.
    static func heardAllowed(_ signs: Int) -> Int { (signs + 1) / 2 }

    /// Levenshtein's distance, with two neighbours changing places as one step.
    ///
    /// - Parameter most: Beyond so many steps any larger number will do.
    static func steps<Sign: Equatable>(_ one: [Sign], _ other: [Sign], atMost most: Int = .max) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var (last, row) = (Array(0...other.count), beforeLast)
        for i in 1...one.count {
            row[0] = i
            for j in 1...other.count {
                let same = one[i - 1] == other[j - 1]
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            if row.allSatisfy({ $0 > most }), last.allSatisfy({ $0 > most }) { return .max }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[other.count]
    }
}
