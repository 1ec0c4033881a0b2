import Kernel
import Prompt

/// What a word begun at the prompt may become: verbs, names, options, ids; by their letters or by pinyin.
public struct Completion {
    let book: Book
    let language: Language

    /// - Parameters:
    ///   - before: the line up to the word.
    ///   - word: what has been typed of it.
    public func candidates(before: String, word: String) -> [String] {
        var phrase = TypedText(before)
        if (try? StatedTime.take(from: &phrase)) != nil { phrase = phrase.trimmed }
        guard let verb = Verbs.named(phrase.firstWord.word.plain) else {
            return phrase.isEmpty ? matching(word, verbs + names) : matching(word, names)
        }
        if let values = values(of: phrase) { return matching(word, values) }
        let keys = verb.keys.map { "\($0.name(language))=" }
        let kinds = verb.name == Verbs.open.name && phrase.words.count == 1 ? MeetingKind.allCases.map(\.rawValue) : []
        guard !word.isEmpty else { return kinds.isEmpty ? keys + ids(verb) : kinds }
        return matching(word, kinds + keys + ids(verb) + names)
    }

    private var verbs: [String] { Verbs.all.map { $0.name(in: language) } }

    private var names: [String] { book.registry.people.map(\.name) }

    /// Ids that a verb may want: questions for most, actions for those about actions.
    private func ids(_ verb: Verb) -> [String] {
        if verb.needs.contains(.actions) { return book.actions.filter { $0.state == .open }.map { "\($0.id)" } }
        return book.pendingMotion.map { ["\($0.id)"] + $0.amendments.map { "\($0.id)" } } ?? []
    }

    /// The words that fit behind a key just typed.
    private func values(of phrase: TypedText) -> [String]? {
        guard phrase.characters.last == "=", let key = phrase.words.last?.cut(at: "=")?.before.text else { return nil }
        let isEnglish = language == .english
        let yesOrNo = isEnglish ? ["yes", "no"] : GrammarWords.yesOrNo
        if [Key.party, .representative, .away, .written, .subjectCounts].contains(where: { $0.matches(key) }) {
            return yesOrNo
        }
        if Key.method.matches(key) {
            return isEnglish ? PollMethod.english.keys.sorted() : PollMethod.allCases.map(\.rawValue)
        }
        if Key.type.matches(key) {
            return isEnglish ? ItemType.english.keys.sorted() : ItemType.allCases.map(\.rawValue)
        }
        if Key.side.matches(key) {
            return isEnglish ? ["for", "against"] : [Side.for.rawValue, Side.against.rawValue]
        }
        if Key.committee.matches(key) || Key.entitled.matches(key) { return book.committees.map(\.name) }
        return names
    }

    private func matching(_ word: String, _ words: [String]) -> [String] {
        let start = word.folded
        let byLetters = words.filter { $0.folded.hasPrefix(start) }
        guard byLetters.isEmpty, !start.isEmpty, !start.containsHan else { return byLetters }
        return words.filter { candidate in Pinyin.keys(ofName: candidate).contains { $0.hasPrefix(start) } }
    }
}
