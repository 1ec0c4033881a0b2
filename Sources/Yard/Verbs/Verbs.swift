import Kernel
import Prompt

/// Every verb that can be typed, room by room.
public enum Verbs {
    public static let all: [Verb] = Room.all.flatMap(\.verbs) + queries

    /// The verb that a word names, in whatever width and case it was typed.
    public static func named(_ word: String) -> Verb? { byWord[word.folded] }

    /// The names to suggest from, those of either language.
    static let names: [String] = all.flatMap { verb in Language.allCases.map { verb.name(in: $0) } }
    /// Among which a word that is none looks for what was meant.
    static let nearNames = NearWords(names)

    /// Whether a word belongs to a verb: such a word is never somebody's name.
    static func isReserved(_ word: String) -> Bool { byWord[word.folded] != nil }

    private static let byWord: [String: Verb] = {
        var words: [String: Verb] = [:]
        for verb in all { for word in verb.words where words[word] == nil { words[word] = verb } }
        return words
    }()
}
