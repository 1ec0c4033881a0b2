import Foundation
import Kernel
import Prompt

/// The names the book knows, ready to be found: full names and aliases, prefixes, pinyin.
public final class Roster {
    /// What a word may stand for.
    public enum Match: Hashable, Sendable {
        case one(String)
        case several([String])
        case none
    }

    /// Names in the order in which they were entered.
    private(set) var names: [String] = []
    /// Full names and aliases, folded, and whose they are; an alias may be that of several.
    private var keys: [String: [String]] = [:]
    private(set) var longestKey = 0
    private(set) var mostWords = 1
    /// The names folded, in their order.
    private var nameKeys: [String] = []
    /// Ready to look for near ones, made when first asked for.
    private var nearNames: NearWords?
    private var sounds: [String: [String]]?
    private var people: [Person] = []

    public init(_ registry: Registry = Registry()) { follow(registry) }

    /// Knows whom the registry knows. While it only grows, and it mostly does, only what is new is taken in.
    func follow(_ registry: Registry) {
        let now = registry.people
        guard now != people else { return }
        if !zip(people, now).allSatisfy({ $1.extends($0) }) || now.count < people.count { clear() }
        for (place, person) in now.enumerated() where place >= people.count || people[place] != person { enter(person) }
        people = now
    }

    private func clear() {
        (names, keys, people) = ([], [:], [])
        (longestKey, mostWords, sounds, nearNames, nameKeys) = (0, 1, nil, nil, [])
    }

    private func enter(_ person: Person) {
        if keys[person.name.folded]?.contains(person.name) != true {
            names.append(person.name)
            nameKeys.append(Roster.key(person.name))
            nearNames?.append(person.name)
        }
        for key in [person.name] + (person.details.aliases ?? []) { enter(key: Roster.key(key), of: person.name) }
    }

    private func enter(key: String, of name: String) {
        guard keys[key]?.contains(name) != true else { return }
        keys[key, default: []].append(name)
        longestKey = max(longestKey, key.count)
        mostWords = max(mostWords, key.split(separator: " ").count)
        sounds = nil
    }

    /// Somebody's full name or alias. A full name goes before another's alias.
    func exact(_ word: String) -> Match {
        let key = Roster.key(word)
        guard let found = keys[key] else { return .none }
        if let own = found.first(where: { Roster.key($0) == key }) { return .one(own) }
        return Roster.match(found)
    }

    /// Full name, alias, prefix of one, or pinyin.
    func find(_ word: String) -> Match {
        let whole = exact(word)
        guard whole == .none else { return whole }
        let prefix = byPrefix(word)
        guard prefix == .none, !word.containsHan else { return prefix }
        return bySound(word)
    }

    func byPrefix(_ word: String) -> Match {
        let start = Roster.key(word)
        guard !start.isEmpty else { return .none }
        var found: [String] = []
        for (place, key) in nameKeys.enumerated() where key.hasPrefix(start) { found.append(names[place]) }
        if found.isEmpty {
            for (key, owners) in keys where key.hasPrefix(start) { found += owners }
            found = names.filter(Set(found).contains)
        }
        return Roster.match(found)
    }

    func bySound(_ word: String) -> Match {
        if sounds == nil {
            var made: [String: [String]] = [:]
            for (key, owners) in keys {
                for sound in Set(Pinyin.keys(ofName: key)) where sound.count > 1 { made[sound, default: []] += owners }
            }
            sounds = made
        }
        let owners = Set(sounds?[Roster.key(word)] ?? [])
        return Roster.match(names.filter(owners.contains))
    }

    /// Names near a word that is none, or near one of whose words it is: `Ghaib` is near Hmub Gheib.
    func nearest(_ word: String) -> [String] {
        // 甲一说, 甲一主任: somebody's whole name with more behind it.
        if let known = longest(at: Array(Roster.key(word))[...]), known.length > 1 { return [known.name] }
        let known = nearNames ?? NearWords(names)
        nearNames = known
        let whole = known.near(word)
        guard whole.isEmpty, !word.containsHan else { return whole }
        // A name of one word is not near, and its one word no more.
        let names = names.filter { $0.utf8.contains(UInt8(ascii: " ")) }
        let near = Nearest.to(word, among: names.flatMap { $0.split(separator: " ").map(String.init) })
        return Array(names.filter { $0.split(separator: " ").contains { near.contains(String($0)) } }.prefix(3))
    }

    /// The longest name or alias that begins at the front of these characters, and how long it is.
    func longest(at text: ArraySlice<Character>) -> (name: String, length: Int)? {
        for length in stride(from: min(longestKey, text.count), to: 0, by: -1) {
            let word = String(text.prefix(length))
            if case .one(let name) = exact(word) { return (name, length) }
        }
        return nil
    }

    /// Names are compared folded, without regard to case or to a space before a bracket; and by what is seen of them, so that a
    /// Kangxi radical (⼀), a compatibility form or a character that nobody sees makes no second person.
    static func key(_ name: String) -> String {
        let plain = name.unicodeScalars.allSatisfy(isPlain) ? name : seen(name)
        return plain.folded.replacing(" (", with: "(")
    }

    /// ASCII and the Han block need no second look.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x7F || (0x3400..<0xA000).contains(scalar.value)
    }

    private static func seen(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where String(scalar).illegible(as: .name) == nil { scalars.append(scalar) }
        return String(scalars).precomposedStringWithCompatibilityMapping
    }

    private static func match(_ names: [String]) -> Match {
        let different = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return different.count > 1 ? .several(different) : different.first.map(Match.one) ?? .none
    }
}

extension Person {
    /// Whether this is the same person with all names that were known before.
    fileprivate func extends(_ earlier: Person) -> Bool {
        name == earlier.name && (details.aliases ?? []).starts(with: earlier.details.aliases ?? [])
    }
}
