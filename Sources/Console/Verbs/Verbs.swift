/// Every verb that can be typed, by concept. A new concept is one more list here.
public enum Verbs {
    public static let all: [Verb] =
        people + committees + meetings + floor + proposals + polls + plans + minutes + queries

    /// The verb that a word names, in whatever width and case it was typed.
    public static func named(_ word: String) -> Verb? { byWord[word.folded] }

    /// The names to suggest from, those of either language.
    static let names: [String] = all.flatMap { [$0.chinese[0], $0.english[0]] }

    /// Whether a word belongs to a verb, present or later: such a word is never somebody's name.
    static func isReserved(_ word: String) -> Bool { byWord[word.folded] != nil || later.contains(word.folded) }

    /// Words of the verbs for elections, which this version keeps free and does not carry out.
    static let later: Set<String> = [
        "选举", "elect", "提名", "nominate", "接受", "accept", "谢绝", "decline", "职责", "officers", "票箱", "box", "发票",
        "发选票", "issue", "收回", "collected", "唱票", "read", "r", "封箱", "seal", "宣布", "declare", "记票", "totals", "定票",
        "rule", "改票", "reballot", "另行选举", "rerun", "再次投票", "revote", "任期", "term",
    ]

    private static let byWord: [String: Verb] = {
        var words: [String: Verb] = [:]
        for verb in all { for word in verb.words where words[word] == nil { words[word] = verb } }
        return words
    }()
}
