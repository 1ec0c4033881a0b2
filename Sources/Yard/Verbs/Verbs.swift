import Kernel
import Prompt

/// Every verb that can be typed, room by room.
public enum Verbs {
    public static let all: [Verb] = Room.all.flatMap(\.verbs) + queries

    /// The verb that a word names, in whatever width and case it was typed.
    public static func named(_ word: String) -> Verb? { byWord[word.folded] }

    /// A line as the verb reads that it is of: of one word there may be two.
    static func line(of verb: Verb, _ words: TypedText, _ names: NameReader) throws -> Line {
        for other in claimants where other.claim?.of(.chinese).names.first == verb.name {
            if let line = try? Line(verb: other, words: words, names: names), other.claim?.takes(line) == true {
                return line
            }
        }
        return try Line(verb: verb, words: words, names: names)
    }

    /// Verbs that a word may mean: the one of that name first.
    static func all(named word: String) -> [Verb] {
        guard let verb = named(word) else { return [] }
        return [verb] + claimants.filter { $0.claim?.of(.chinese).names.first == verb.name }
    }

    private static let claimants = all.filter { $0.claim != nil }

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
