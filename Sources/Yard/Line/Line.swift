import Kernel
import Prompt

/// What stands behind a verb, read from the front: words, names, numbers; and the options.
///
/// Each method takes what it reads off the line; what nobody took is refused when the verb is done.
final class Line {
    let verb: Verb
    let names: NameReader
    private(set) var rest: TypedText
    private let options: Options

    init(verb: Verb, words: TypedText, names: NameReader) throws {
        self.verb = verb
        self.names = names
        var words = words
        options = try Options.take(from: &words, of: verb)
        rest = words.trimmed
    }

    var context: ReadingContext { names.context }
    var isEmpty: Bool { rest.isEmpty }
    /// The verb alone.
    var isBare: Bool { isEmpty && !verb.keys.contains(where: has) }
    var usage: Misreading { .usage(verb: verb.name) }

    /// Refuses words that the verb had no use for.
    func finish() throws(Misreading) {
        guard rest.isEmpty else { throw .leftOver(rest.text, verb: verb.name) }
    }

    // MARK: Words

    /// All that is left, as typed.
    func text() throws(Misreading) -> String {
        guard let text = optionalText() else { throw usage }
        return text
    }

    /// All that is left, as what a post, a committee or a box is called.
    func label() throws(Misreading) -> String { try NameReader.label(try text()) }

    func optionalText() -> String? {
        let text = rest.text
        rest = rest.dropFirst(rest.range.count)
        return text.isEmpty ? nil : text
    }

    /// The next word, as typed.
    func word() throws(Misreading) -> String {
        guard let word = takeWord(where: { _ in true }) else { throw usage }
        return word.text
    }

    /// The next word, if `read` makes something of it; else it stays.
    func next<Value>(_ read: (String) -> Value?) -> Value? {
        let (word, after) = rest.firstWord
        guard !word.isEmpty, let value = read(word.plain) else { return nil }
        rest = after.trimmed
        return value
    }

    private func takeWord(where isWanted: (String) -> Bool) -> TypedText? {
        let (word, after) = rest.firstWord
        guard !word.isEmpty, isWanted(word.plain) else { return nil }
        rest = after.trimmed
        return word
    }

    // MARK: Ids and numbers

    /// `P1` or `P1-2`, where one stands next.
    func questionID() -> QuestionID? { next { QuestionID($0) } }

    func actionID() throws(Misreading) -> ActionID {
        if let id = next({ ActionID($0) }) { return id }
        throw isEmpty ? usage : .badID(rest.firstWord.word.text)
    }

    func number() throws(Misreading) -> Int {
        if let number = next({ Numbers.count($0, units: []) ?? Numbers.place($0) }) { return number }
        throw isEmpty ? usage : .badNumber(rest.firstWord.word.text)
    }

    func day() throws(Misreading) -> Day {
        if let day = next({ Numbers.day($0, onOrAfter: self.context.day) }) { return day }
        throw isEmpty ? usage : .badDay(rest.firstWord.word.text)
    }

    // MARK: Names

    /// The next word or words, as one known name.
    func name() throws -> String {
        guard let (name, after) = try names.first(of: rest) else { throw usage }
        rest = after.trimmed
        return name
    }

    /// All that is left, as names of people.
    func nameList() throws -> [String] {
        let list = try names.list(rest)
        guard !list.isEmpty else { throw usage }
        rest = rest.dropFirst(rest.range.count)
        return list
    }

    /// What is left, as names of people whom the book need not know.
    func helpers() throws -> [MarkedWord] {
        let list = try names.listWithOutsiders(rest)
        rest = rest.dropFirst(rest.range.count)
        return list
    }

    /// Replaces what is left, where a verb takes words from elsewhere than the front.
    func keep(_ phrase: TypedText) { rest = phrase.trimmed }

    // MARK: Options

    func has(_ key: Key) -> Bool { options.values[key] != nil }

    subscript(key: Key) -> String? { options.values[key]?.text }

    func phrase(_ key: Key) -> TypedText? { options.values[key] }

    func name(_ key: Key) throws -> String? {
        try options.values[key].map { value in
            guard let (name, after) = try names.first(of: value) else { throw Misreading.keyEmpty(key.name) }
            guard after.isEmpty else { throw Misreading.leftOver(after.text, verb: verb.name) }
            return name
        }
    }

    func read<Value>(_ key: Key, _ parse: (String) -> Value?, else error: (String) -> Misreading) throws -> Value? {
        guard let text = options.values[key]?.plain else { return nil }
        guard let value = parse(text) else { throw error(text) }
        return value
    }

    func count(_ key: Key) throws -> Int? { try read(key, { Numbers.count($0) }, else: Misreading.badNumber) }

    func money(_ key: Key) throws -> Money? { try read(key, Numbers.money, else: Misreading.badMoney) }

    func minutes(_ key: Key) throws -> Int? { try read(key, Numbers.minutes, else: Misreading.badMinutes) }

    func questionID(_ key: Key) throws -> QuestionID? { try read(key, { QuestionID($0) }, else: Misreading.badID) }

    func flag(_ key: Key) throws -> Bool? {
        try read(key, GrammarWords.flag) {
            .badValue($0, of: key.name, allowed: [GrammarWords.affirmed, GrammarWords.denied])
        }
    }

    /// One of several words, in any language.
    func choice<Value: Typed>(_ key: Key, of type: Value.Type) throws -> Value? {
        try read(key, Value.named) { .badValue($0, of: key.name, allowed: Value.choices) }
    }
}

extension GrammarWords {
    static func flag(_ word: String) -> Bool? {
        let word = word.folded
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }
}
