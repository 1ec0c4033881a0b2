/// Which known words somebody may have meant, by how they are written and by how they sound.
package enum Nearest {
    /// The likeliest of `candidates`, best first, at most three; empty where nothing is near.
    ///
    ///     Nearest.to("立场", among: ["离场", "签到"])      // ["离场"]
    package static func to(_ word: String, among candidates: some Collection<String>) -> [String] {
        let word = word.folded
        guard !word.isEmpty, word.count <= 24 else { return [] }
        let sound = Pinyin.sound(of: word)
        let ranked = candidates.enumerated().compactMap { place, candidate -> (Int, Int, String)? in
            distance(word, sound, candidate).map { ($0, place, candidate) }
        }
        let sorted = ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        guard let best = sorted.first?.0 else { return [] }
        return sorted.prefix { $0.0 <= best + 1 }.prefix(3).map(\.2)
    }

    /// 0 sounds alike; then more steps of writing or of sound; `nil` is too far.
    private static func distance(_ word: String, _ sound: String, _ candidate: String) -> Int? {
        let other = candidate.folded
        let otherSound = Pinyin.sound(of: other)
        if sound == otherSound { return 0 }
        let isHan = other.containsHan
        // One sign of two may differ in Han, one of three in Latin; a single sign proves nothing.
        let written = steps(Array(word), Array(other))
        let allowed = isHan ? (max(word.count, other.count) + 1) / 3 : max(word.count, other.count) / 3
        if written <= max(allowed, isHan && min(word.count, other.count) >= 2 ? 1 : 0) { return written * 2 }
        guard isHan, word.containsHan, word.count == other.count else { return nil }
        let heard = steps(Array(sound), Array(otherSound))
        return heard <= (word.count + 1) / 2 ? heard * 2 + 1 : nil
    }

    /// Levenshtein's distance, with two neighbours changing places as one step.
    private static func steps(_ one: [Character], _ other: [Character]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for i in 1...one.count {
            var row = [i] + [Int](repeating: 0, count: other.count)
            for j in 1...other.count {
                let same = one[i - 1] == other[j - 1]
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[other.count]
    }
}
