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
        if let values = values(of: phrase, verb) { return matching(word, values) }
        let keys = verb.keys.map { "\($0.name(language))=" }
        let kinds = verb.name == Verbs.open.name && phrase.words.count == 1 ? MeetingKind.words(in: language) : []
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
    private func values(of phrase: TypedText, _ verb: Verb) -> [String]? {
        guard phrase.characters.last == "=", let typed = phrase.words.last?.cut(at: "=")?.before.text else {
            return nil
        }
        return switch verb.keys.first(where: { $0.matches(typed) })?.values {
        case .words(let words): words.map { $0(language) }
        case .committees: book.committees.map(\.name)
        case .names, nil: names
        }
    }

    private func matching(_ word: String, _ words: [String]) -> [String] {
        let start = word.folded
        let byLetters = words.filter { $0.folded.hasPrefix(start) }
        guard byLetters.isEmpty, !start.isEmpty, !start.containsHan else { return byLetters }
        return words.filter { candidate in Pinyin.keys(ofName: candidate).contains { $0.hasPrefix(start) } }
    }
}
