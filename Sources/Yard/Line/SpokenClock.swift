import Kernel

/// A time of day as it is written or said: 9:00, 下午3点, 晚上7点半, 3pm.
enum SpokenClock {
    /// Minutes since midnight; `nil` where the words are no time.
    ///
    ///     SpokenClock.minutes("晚上7点半")   // 19 × 60 + 30
    static func minutes(_ words: some StringProtocol) -> Int? {
        var words = String(words).folded.filter { $0 != " " }
        var isAfternoon = false
        var half: String?
        if let front = (GrammarWords.mornings + GrammarWords.afternoons).first(where: words.hasPrefix) {
            isAfternoon = GrammarWords.afternoons.contains(front)
            half = front
            words.removeFirst(front.count)
        } else if let end = GrammarWords.halfDays.first(where: { words.hasSuffix($0.key) }) {
            isAfternoon = end.value == 12
            half = end.key
            words.removeLast(end.key.count)
        }
        guard let (hour, minute) = fields(words, isSaid: half != nil), (0..<24).contains(hour),
            (0..<60).contains(minute)
        else {
            return nil
        }
        guard let half else { return hour * 60 + minute }
        // 晚上12点 is the day's end or its beginning: whoever says so writes it.
        if hour == 12, !GrammarWords.noons.contains(half) { return nil }
        if !isAfternoon, hour > 12 { return nil }
        // 下午15点 is said too.
        return (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + minute
    }

    private static func fields(_ words: String, isSaid: Bool) -> (hour: Int, minute: Int)? {
        let written = words.split(separator: ":", omittingEmptySubsequences: false)
        if written.count == 2, written.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }) {
            return Int(written[0]).flatMap { hour in Int(written[1]).map { (hour, $0) } }
        }
        // 3pm
        if isSaid, let hour = Int(words), words.count <= 2 { return (hour, 0) }
        guard let mark = GrammarWords.hourMarks.first(where: words.contains),
            let at = words.firstRange(of: mark), let hour = number(words[..<at.lowerBound])
        else { return nil }
        var rest = words[at.upperBound...]
        if rest.isEmpty { return (hour, 0) }
        if let part = GrammarWords.partHours[String(rest)] { return (hour, part) }
        if let end = GrammarWords.minuteMarks.first(where: rest.hasSuffix) { rest = rest.dropLast(end.count) }
        return number(rest).map { (hour, $0) }
    }

    private static func number(_ words: Substring) -> Int? {
        guard !words.isEmpty, words.count <= 3 else { return nil }
        return Int(words) ?? HanNumber.value(of: String(words))
    }
}
