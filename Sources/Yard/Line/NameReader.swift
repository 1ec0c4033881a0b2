import Kernel
import Prompt

/// Reads names out of a line against the roster, asks where one could be several people's, and notes whom a `!` adds.
final class NameReader {
    let context: ReadingContext
    /// Names marked `!` that the book does not know yet, in the order in which they stand.
    private(set) var newcomers: [String] = []
    /// What was asked and answered, to be kept with the entry.
    private(set) var answers: [String: String] = [:]

    init(_ context: ReadingContext) { self.context = context }

    /// One name in a phrase of its own: full, alias, prefix, pinyin, or new with a `!` behind it.
    func one(_ phrase: TypedText) throws(Misreading) -> String {
        let word = phrase.text
        if let name = try known(word) { return name }
        if word.folded.hasSuffix("!") { return try add(String(word.dropLast())) }
        throw .unknownName(word, nearest: context.roster.nearest(word))
    }

    /// The name that a word stands for, `nil` where the book knows none; asks where it knows several.
    func known(_ word: String) throws(Misreading) -> String? {
        switch context.roster.find(word) {
        case .one(let name): return name
        case .several(let names): return try choose(word, names)
        case .none: return newcomers.first { Roster.key($0) == Roster.key(word) }
        }
    }

    /// The name at the front of a phrase, the longest that is known; and what stands behind it.
    func first(of phrase: TypedText) throws(Misreading) -> (name: String, after: TypedText)? {
        guard let chunk = phrase.split(where: GrammarWords.nameSeparators.contains).first else { return nil }
        let words = chunk.words
        guard !words.isEmpty else { return nil }
        let (name, used) = try take(from: words[...])
        return (name, phrase[words[used - 1].range.upperBound..<phrase.range.upperBound].withoutSeparator)
    }

    /// Names parted at spaces, `、` or `，`; `全体 除 甲、乙` is all of the body but two.
    func list(_ phrase: TypedText) throws(Misreading) -> [String] {
        let (word, after) = phrase.firstWord
        if GrammarWords.everyone.contains(word.plain.lowercased()) {
            var left: Set<String> = []
            let (except, rest) = after.firstWord
            if GrammarWords.except.contains(except.plain.lowercased()) {
                left = Set(try list(rest))
            } else if !after.isEmpty {
                throw .leftOver(after.text, verb: word.text)
            }
            return context.everyone().filter { !left.contains($0) }
        }
        var names: [String] = []
        var seen: Set<String> = []
        for chunk in phrase.split(where: GrammarWords.nameSeparators.contains) {
            var words = chunk.words[...]
            while !words.isEmpty {
                let (name, used) = try take(from: words)
                if seen.insert(name).inserted { names.append(name) }
                words = words.dropFirst(used)
            }
        }
        return names
    }

    /// Names parted at spaces, `、` or `，`, each of somebody the book knows, or of somebody else, whom no line adds to the roster.
    func listWithOutsiders(_ phrase: TypedText) throws(Misreading) -> [MarkedWord] {
        var names: [MarkedWord] = []
        for chunk in phrase.split(where: GrammarWords.nameSeparators.contains) {
            for word in chunk.words {
                let name = try outsider(MarkedWord(word.text))
                if !names.contains(where: { $0.text == name.text }) { names.append(name) }
            }
        }
        return names
    }

    private func outsider(_ word: MarkedWord) throws(Misreading) -> MarkedWord {
        // 罗国琴! from the township is not 罗国香 of the book.
        if word.isMarked {
            if case .one(let known) = context.roster.exact(word.text) { return MarkedWord(text: known, isMarked: true) }
        } else if let known = try known(word.text) {
            return MarkedWord(text: known, isMarked: false)
        }
        let own = try NameReader.newName(word.text)
        let near = word.isMarked || context.ask == nil ? [] : context.roster.nearest(word.text)
        guard !near.isEmpty else { return MarkedWord(text: own, isMarked: word.isMarked) }
        return MarkedWord(text: try choose(word.text, near + [own]), isMarked: true)
    }

    /// A name from the front of words, and how many of them it takes: the longest known one first.
    private func take(from words: ArraySlice<TypedText>) throws(Misreading) -> (name: String, used: Int) {
        let most = min(words.count, context.roster.mostWords)
        for used in stride(from: most, to: 0, by: -1) {
            switch context.roster.exact(joined(words.prefix(used))) {
            case .one(let name): return (name, used)
            case .several(let names): return (try choose(joined(words.prefix(used)), names), used)
            case .none: continue
            }
        }
        // A new name in Latin letters may hold spaces up to its `!`.
        if let end = words.firstIndex(where: { $0.plain.hasSuffix("!") }) {
            let marked = words[...end]
            if marked.count == 1 || !marked.contains(where: { $0.plain.containsHan }) {
                let name = String(joined(marked).dropLast())
                if case .one(let known) = context.roster.exact(name) { return (known, marked.count) }
                return (try add(name), marked.count)
            }
        }
        for used in stride(from: most, to: 1, by: -1) where !joined(words.prefix(used)).containsHan {
            if case .one(let name) = context.roster.byPrefix(joined(words.prefix(used))) { return (name, used) }
        }
        guard let word = words.first else { throw .badName("") }
        return (try one(word), 1)
    }

    private func joined(_ words: ArraySlice<TypedText>) -> String { words.map(\.text).joined(separator: " ") }

    private func add(_ typed: String) throws(Misreading) -> String {
        let name = try NameReader.newName(typed)
        if case .one(let known) = context.roster.exact(name) { return known }
        if !newcomers.contains(name) { newcomers.append(name) }
        return name
    }

    /// The longest name of a person, in characters.
    static let longest = 40
    /// The longest name of a post, a committee, a box, a team.
    static let longestLabel = 80

    /// Checks that words can be what a post, a committee or a box is called.
    static func label(_ typed: String) throws(Misreading) -> String {
        if let sign = typed.illegible(as: .name) { throw .illegible(sign) }
        guard typed.count <= longestLabel, typed.unicodeScalars.count <= 4 * longestLabel else {
            throw .longName(typed, most: longestLabel)
        }
        return typed
    }

    /// Checks that words on a paper can be somebody's name; whoever wrote them may have written anything.
    static func writeIn(_ typed: String) throws(Misreading) -> String {
        guard typed.count <= longest, typed.unicodeScalars.count <= 4 * longest else {
            throw .longName(typed, most: longest)
        }
        if let sign = typed.illegible(as: .name) { throw .illegible(sign) }
        return typed
    }

    /// Checks that words can be somebody's name: only those without Han hold spaces, and no verb is one.
    static func newName(_ typed: String) throws(Misreading) -> String {
        let name = typed.trimmingSpaces
        if let sign = name.illegible(as: .name) { throw .illegible(sign) }
        let plain = name.folded
        guard plain.count <= longest, name.unicodeScalars.count <= 4 * longest else {
            throw .longName(name, most: longest)
        }
        let forbidden: Set<Character> = [
            "=", ":", ";", ",", "、", "!", "+", "@", "#", "/", "→", "。", "?", "“", "”", "…",
        ]
        guard let first = plain.first, first.isLetter, !plain.contains(where: forbidden.contains),
            !(plain.containsHan && plain.contains(" ")), !Verbs.isReserved(plain),
            !GrammarWords.everyone.contains(plain), !GrammarWords.somebody.contains(plain),
            !GrammarWords.together.contains(plain), !isTakenByGrammar(plain)
        else { throw .badName(typed) }
        return name
    }

    private static let choices = Set(Choice.allCases.flatMap(\.words))

    /// Words that say something else wherever a name may stand: an id, a choice, a number of people.
    private static func isTakenByGrammar(_ plain: String) -> Bool {
        QuestionID(plain) != nil || ActionID(plain.uppercased()) != nil || choices.contains(plain.lowercased())
            || Numbers.count(plain, units: GrammarWords.heads) != nil
    }

    /// What was answered to a question of the prompt's own about this line.
    func answered(_ question: String) -> String? {
        guard let answer = context.answers[question] else { return nil }
        answers[question] = answer
        return answer
    }

    private func choose(_ words: String, _ names: [String]) throws(Misreading) -> String {
        let answer = answers[words] ?? context.answers[words] ?? context.ask?(.init(words: words, options: names))
        guard let answer, names.contains(answer) else { throw .ambiguousName(words, names) }
        answers[words] = answer
        return answer
    }
}

extension TypedText {
    fileprivate var withoutSeparator: TypedText {
        let rest = trimmed
        guard let first = rest.characters.first, GrammarWords.nameSeparators.contains(first) else { return rest }
        return rest.dropFirst().trimmed
    }
}

extension String {
    var trimmingSpaces: String { TypedText(self).text }
}
