/// Words among which near ones are looked for: thousands of names in a millisecond.
///
/// Nearly all names are of Han characters or of Latin letters, one code each. Of those it is seen from their lengths, their characters
/// and their letters alone that they are too far, before a single step is tried; the few others are compared as ``Nearest`` says.
///
///     NearWords(["王秀英", "潘玉珍"]).near("王秀瑛")     // ["王秀英"]
package struct NearWords: Sendable {
    private var words: [String] = []
    /// The codes of the plain words, one word behind the other.
    private var codes: [UInt16] = []
    /// Where the codes of each word end; a word that is not plain has none.
    private var ends: [Int] = []

    package init(_ words: some Collection<String> = []) { for word in words { append(word) } }

    package mutating func append(_ word: String) {
        words.append(word)
        if let plain = NearWords.plain(word) { codes += plain }
        ends.append(codes.count)
    }

    /// The likeliest, best first, at most three; empty where nothing is near.
    package func near(_ word: String) -> [String] {
        let folded = word.folded
        guard !folded.isEmpty, folded.count <= 24 else { return [] }
        let query = NearWords.plain(word).map(Query.init)
        var found: [(distance: Int, place: Int)] = []
        var start = 0
        for place in words.indices {
            let end = ends[place]
            let distance =
                if let query, end > start { query.distance(codes[start..<end]) } else {
                    Nearest.distance(folded, words[place].folded)
                }
            if let distance { found.append((distance, place)) }
            start = end
        }
        found.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
        guard let best = found.first?.distance else { return [] }
        return found.prefix { $0.distance <= best + 1 }.prefix(3).map { words[$0.place] }
    }

    /// The folded codes of a word of Han characters and ASCII signs; `nil` for any other.
    private static func plain(_ word: String) -> [UInt16]? {
        var codes: [UInt16] = []
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: codes.append(UInt16(scalar.value + 0x20))
            case 0x20...0x7E, 0x3400...0x9FFF: codes.append(UInt16(scalar.value))
            default: return nil
            }
        }
        return codes.isEmpty || codes.first == 0x20 || codes.last == 0x20 ? nil : codes
    }
}

/// The word that is looked for.
private struct Query {
    private let codes: [UInt16]
    private let isHan: Bool
    private let readings = Pinyin.readings
    private let numbers: [UInt64]
    private let letters: [UInt16]
    private let mask: UInt64

    init(_ codes: [UInt16]) {
        let readings = Pinyin.readings
        self.codes = codes
        isHan = codes.contains(where: Query.isHan)
        numbers = codes.map(readings.number)
        letters = Query.letters(codes, readings)
        mask = codes.reduce(0) { $0 | readings.mask(of: $1) }
    }

    private static func isHan(_ code: UInt16) -> Bool { code >= 0x3400 }

    /// As ``Nearest/distance(_:_:)``.
    func distance(_ other: ArraySlice<UInt16>) -> Int? {
        let (mine, theirs) = (codes.count, other.count)
        let isHan = other.contains(where: Query.isHan)
        let allowed = Nearest.allowed(mine, theirs, isHan: isHan)
        if mine == theirs, soundsLike(other) { return 0 }
        // Each sign that has no like in the other word is a step.
        if abs(mine - theirs) <= allowed, max(mine, theirs) - codes.count(where: other.contains) <= allowed {
            let written = Nearest.steps(codes, Array(other))
            if written <= allowed { return written * 2 }
        }
        guard isHan, self.isHan, mine == theirs else { return nil }
        return heard(other)
    }

    private func soundsLike(_ other: ArraySlice<UInt16>) -> Bool {
        for (place, code) in other.enumerated() where numbers[place] != readings.number(of: code) { return false }
        return true
    }

    private func heard(_ other: ArraySlice<UInt16>) -> Int? {
        let allowed = Nearest.heardAllowed(codes.count)
        let mask = other.reduce(UInt64(0)) { $0 | readings.mask(of: $1) }
        // Of the letters that there are a step changes two at most.
        guard (mask ^ self.mask).nonzeroBitCount <= 2 * allowed else { return nil }
        let letters = Query.letters(Array(other), readings)
        guard abs(letters.count - self.letters.count) <= allowed else { return nil }
        let steps = Nearest.steps(self.letters, letters, atMost: allowed)
        return steps <= allowed ? steps * 2 + 1 : nil
    }

    /// The letters of the sounds, with a space between each two.
    private static func letters(_ codes: [UInt16], _ readings: PinyinReadings) -> [UInt16] {
        var letters: [UInt16] = []
        letters.reserveCapacity(codes.count * 7)
        for code in codes {
            if !letters.isEmpty { letters.append(0x20) }
            letters += readings.letters(of: code)
        }
        return letters
    }
}
