import Prompt

/// The options of a line: this verb's own keys, each value running to the next key.
struct Options {
    private(set) var values: [Key: TypedText] = [:]

    /// Takes the options off the end of what follows a verb.
    static func take(from words: inout TypedText, of verb: Verb) throws(Misreading) -> Options {
        var options = Options()
        let found = places(in: words, of: verb)
        for (index, place) in found.enumerated() {
            let end = index + 1 < found.count ? found[index + 1].start : words.range.upperBound
            let value = words[place.value..<end].withoutClosingComma
            guard options.values[place.key] == nil else { throw .keyTwice(place.key.name) }
            guard !value.isEmpty else { throw .keyEmpty(place.key.name) }
            if !verb.takesText { try refuseUnknown(in: value, of: verb) }
            options.values[place.key] = value
        }
        if let first = found.first { words = words[words.range.lowerBound..<first.start].withoutClosingComma }
        if !verb.takesText { try refuseUnknown(in: words, of: verb) }
        return options
    }

    private typealias Place = (key: Key, start: Int, value: Int)

    /// Where keys of the verb stand: at the front of a word, with a `=` behind.
    private static func places(in words: TypedText, of verb: Verb) -> [Place] {
        let characters = words.characters
        var places: [Place] = []
        var atFront = true
        for start in characters.indices {
            if atFront,
                let place = verb.keys.lazy.compactMap({ key in
                    valueStart(of: key, at: start, in: characters).map { (key, start, $0) }
                }).first
            {
                places.append(place)
            }
            atFront = characters[start].isSpace || characters[start] == "," || characters[start] == ";"
        }
        return places
    }

    private static func valueStart(of key: Key, at start: Int, in characters: ArraySlice<Character>) -> Int? {
        for name in key.names {
            guard let end = characters.index(start, offsetBy: name.count, limitedBy: characters.endIndex),
                String(characters[start..<end]).lowercased() == name.lowercased()
            else { continue }
            let sign = characters[end...].firstIndex { !$0.isSpace }
            if let sign, characters[sign] == "=" { return sign + 1 }
        }
        return nil
    }

    private static func refuseUnknown(in words: TypedText, of verb: Verb) throws(Misreading) {
        guard let word = words.words.first(where: { $0.characters.contains("=") }) else { return }
        let key = word.cut(at: "=")?.before.text ?? word.text
        let names = verb.keys.flatMap(\.names)
        throw .unknownKey(key, verb: verb.name, nearest: Nearest.to(key, among: names).first)
    }
}

extension TypedText {
    fileprivate var withoutClosingComma: TypedText {
        let value = trimmed
        guard let last = value.characters.last, last == "," || last == ";" else { return value }
        return value.dropLast().trimmed
    }
}
