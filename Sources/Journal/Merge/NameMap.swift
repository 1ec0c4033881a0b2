import Foundation
import Kernel

/// What names of one copy are called in the merged book: `P4` of the one is `P5` where the other had its own `P4`.
///
/// It learns from what a line caused in the copy and causes in the merged book: where both are the same but for names that the line gave
/// out, those names belong together. Where anything else differs, the line means something else now.
struct NameMap {
    /// By the name in the copy; numbers of motions stand here with their letter too.
    private var names: [String: String] = [:]
    /// Names that were given out before, here and there: they are no new ones.
    private var known: Set<String> = []
    private var taken: Set<String> = []
    private var entries: [Int: Int] = [:]
    private var meetings: [Int: Int] = [:]
    /// By entry of the copy: the names that it gave out, here and there.
    private var given: [Int: [(old: String, new: String)]] = [:]
    private let stem: Int
    /// What units, households and groups are called that looks like a name: 房屋 A1 is no task A1.
    private let places: Set<String>

    /// - Parameters:
    ///   - stem: the last entry that both have; numbers up to it mean the same.
    ///   - book: the copy as it ended.
    init(stem: Int, of book: Book) {
        self.stem = stem
        let details = book.registry.people.map(\.details)
        let called = book.units.units.map(\.number) + details.flatMap { [$0.household, $0.group].compactMap(\.self) }
        places = Set(called.map { $0.uppercased() }.filter { NameMap.base(of: $0) != nil })
    }

    /// Whether a word of the line may be a place, or a name that is another one in the merged book: nobody but whoever typed it knows.
    func isAmbiguous(_ line: String) -> Bool {
        guard !places.isEmpty else { return false }
        return line.unicodeScalars.split(whereSeparator: NameMap.isBoundary).contains { word in
            let word = String(word).uppercased()
            guard places.contains(word), let (base, _) = NameMap.base(of: word) else { return false }
            return names[base].map { $0 != base } ?? false
        }
    }

    func entry(_ old: Int) -> Int? { old <= stem ? old : entries[old] }
    func meeting(_ old: Int) -> Int { meetings[old] ?? old }

    mutating func put(entry old: Int, _ new: Int) { entries[old] = new }
    mutating func put(meeting old: Int, _ new: Int) { meetings[old] = new }

    /// Takes note of names that stand in events of both.
    mutating func note(_ events: [Event]) {
        for name in NameMap.names(in: events) {
            known.insert(name)
            taken.insert(name)
        }
    }

    /// Names that the other copy gave out in the merged book.
    mutating func noteTaken(_ events: [Event]) { taken.formUnion(NameMap.names(in: events)) }

    /// An entry was struck: what it gave out may be given out again.
    ///
    /// - Returns: the names that it had in the merged book.
    mutating func forget(entry: Int) -> [String] {
        let gone = given.removeValue(forKey: entry) ?? []
        for (old, _) in gone {
            names[old] = nil
            known.remove(old)
        }
        return gone.map(\.new)
    }

    /// Those names may be given out again in the merged book.
    mutating func free(_ names: [String]) { taken.subtract(names) }

    /// What a line caused in the copy and in the merged book, where it was taken before.
    mutating func recall(_ old: [Event], _ new: [Event], of entry: Int) {
        free(NameMap.names(in: new).filter { !names.values.contains($0) })
        _ = learn(old, new, of: entry)
        note(fresh: old, new)
    }

    // MARK: Lines

    /// A line with the names that it has in the merged book.
    func rewritten(_ line: String) -> String {
        var out = ""
        var rest = line.unicodeScalars[...]
        var before: Unicode.Scalar = " "
        while let scalar = rest.first {
            if NameMap.isBoundary(before), let (new, length) = name(at: rest) {
                out += new
                before = "0"
                rest = rest.dropFirst(length)
                continue
            }
            out.unicodeScalars.append(scalar)
            before = scalar
            rest = rest.dropFirst()
        }
        return out
    }

    private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || "=,，、;；:：(（＝".unicodeScalars.contains(scalar)
    }

    /// A name or an entry's number that begins here and is another one there.
    private func name(at rest: Substring.UnicodeScalarView) -> (new: String, length: Int)? {
        guard let first = rest.first else { return nil }
        let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
        guard (1...9).contains(digits.count), let number = Int(String(digits)) else { return nil }
        let behind = rest.dropFirst(1 + digits.count).first
        if first == "#" {
            guard behind.map({ !$0.properties.isAlphabetic || !$0.isASCII }) ?? true, let new = entry(number),
                new != number
            else { return nil }
            return ("#\(new)", 1 + digits.count)
        }
        let letter = String(first).uppercased()
        guard NameMap.letters.contains(letter) else { return nil }
        // A part of a motion: P4a.
        let isPart = letter == "P" && behind.map { ("a"..."z").contains($0) } == true
        if let behind, !isPart, behind.properties.isAlphabetic || behind.properties.isIdeographic { return nil }
        // A1-101 is a unit and P1-1 an amendment.
        if letter != "P", let behind, "-/_".unicodeScalars.contains(behind) { return nil }
        guard let new = names["\(letter)\(number)"], new != "\(letter)\(number)" else { return nil }
        return (String(first) + new.dropFirst(), 1 + digits.count)
    }

    /// A line whose first bare number is an entry's, by its number in the merged book; nil where there is none to change.
    func rewrittenEntry(_ line: String) -> String? {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let place = words.indices.dropFirst().first(where: { Int(words[$0]) != nil }),
            let old = Int(words[place]),
            let new = entry(old), new != old
        else { return nil }
        words[place] = String(new)
        return words.joined(separator: " ")
    }

    // MARK: Events

    private static let letters: Set = ["P", "A", "Q", "G", "M", "H", "K"]

    /// Whether these are the same events but for names, and if so learns which names belong together.
    ///
    /// - Parameter entry: the copy's entry whose events they are.
    mutating func learn(_ old: [Event], _ new: [Event], of entry: Int) -> Bool {
        guard old.count == new.count, let one = NameMap.json(old), let other = NameMap.json(new) else { return false }
        var trial = self
        if let there = NameMap.opened(old), let here = NameMap.opened(new) { trial.meetings[there] = here }
        guard trial.agree(one, other, at: []) else { return false }
        let given = trial.names.filter { names[$0.key] == nil }.map { (old: $0.key, new: $0.value) }
        self = trial
        if !given.isEmpty { self.given[entry, default: []] += given }
        note(fresh: old, new)
        return true
    }

    private mutating func note(fresh old: [Event], _ new: [Event]) {
        known.formUnion(NameMap.names(in: old))
        taken.formUnion(NameMap.names(in: new))
    }

    /// What the events say, with names that they give out as one: what two copies say alike is alike by this.
    func mark(of events: [Event]) -> String {
        guard let json = NameMap.json(events) else { return "" }
        return masked(json, at: []).encoded
    }

    private func masked(_ value: JSON, at path: [String]) -> JSON {
        switch value {
        case .string(let text):
            guard let (base, _) = NameMap.base(of: text) else { return .string(rewritten(text)) }
            guard known.contains(base) else { return .string(String(base.prefix(1)) + "?") }
            return .string(names[base].map { $0 + text.dropFirst(base.count) } ?? text)
        case .number(let digits):
            // Two who enter one thing do not enter it in the same second.
            if path.last == "at" { return .null }
            guard NameMap.isMotion(path), let number = Int(digits) else { return value }
            let base = "P\(number % NameMap.span)"
            return known.contains(base) ? .string(names[base] ?? base) : .string("P?")
        case .array(let items): return .array(items.map { masked($0, at: path) })
        case .object(let members): return .object(members.map { .init($0.key, masked($0.value, at: path + [$0.key])) })
        default: return value
        }
    }

    private mutating func agree(_ old: JSON, _ new: JSON, at path: [String]) -> Bool {
        switch (old, new) {
        case (.string(let one), .string(let other)):
            if one == other, places.contains(one.uppercased()) { return true }
            if let (base, tail) = NameMap.base(of: one), let (image, end) = NameMap.base(of: other) {
                return tail == end && belongs(base, image)
            }
            return one == other || rewritten(one) == other
        case (.number(let one), .number(let other)):
            guard let old = Int(one), let new = Int(other) else { return one == other }
            if NameMap.isMotion(path) {
                return old / NameMap.span == new / NameMap.span
                    && belongs("P\(old % NameMap.span)", "P\(new % NameMap.span)")
            }
            if path == ["meeting", "opened", "meeting", "number"] { return meeting(old) == new }
            switch path.last {
            case "meeting": return meeting(old) == new
            case "entry", "entries": return entry(old) == new
            default: return old == new
            }
        case (.array(let one), .array(let other)):
            // Tasks left over from before are those of both copies: the meeting is the same one.
            if path == ["meeting", "opened", "meeting", "carriedActions"] { return true }
            guard one.count == other.count else { return false }
            for (old, new) in zip(one, other) { guard agree(old, new, at: path) else { return false } }
            return true
        case (.object(let one), .object(let other)):
            guard one.map(\.key) == other.map(\.key) else { return false }
            for (old, new) in zip(one, other) {
                guard agree(old.value, new.value, at: path + [old.key]) else { return false }
            }
            return true
        default: return old == new
        }
    }

    /// The number of the meeting that a line opened.
    private static func opened(_ events: [Event]) -> Int? {
        events.lazy.compactMap { event in
            if case .opened(let opened)? = event.meeting { opened.number } else { nil }
        }.first
    }

    private mutating func belongs(_ old: String, _ new: String) -> Bool {
        if let image = names[old] { return image == new }
        if known.contains(old) { return old == new }
        // Given out by this very line, here and there.
        guard !taken.contains(new) else { return false }
        names[old] = new
        return true
    }

    /// Names in these events that are neither known nor have a place in the merged book.
    func fresh(in events: [Event]) -> [String] {
        NameMap.names(in: events).filter { !known.contains($0) && names[$0] == nil }.sorted()
    }

    // MARK: What is a name

    private static let span = 1_000_000_000

    /// Where the number of a motion stands without its letter.
    private static func isMotion(_ path: [String]) -> Bool {
        path.last == "proposal" || path == ["proposal", "proposed", "number"]
    }

    /// `P4` and the rest of `P4a-2`; nil where a text is no name.
    private static func base(of text: String) -> (String, String)? {
        guard let first = text.first, letters.contains(String(first)) else { return nil }
        let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
        guard (1...10).contains(digits.count) else { return nil }
        let rest = text.dropFirst(1 + digits.count)
        guard
            rest.isEmpty
                || (first == "P" && rest.allSatisfy { $0 == "-" || $0.isASCII && ($0.isNumber || $0.isLowercase) })
        else { return nil }
        return ("\(first)\(digits)", String(rest))
    }

    private static func names(in events: [Event]) -> Set<String> {
        var names: Set<String> = []
        func walk(_ value: JSON, _ path: [String]) {
            switch value {
            case .string(let text): if let (base, _) = base(of: text) { names.insert(base) }
            case .number(let digits): if isMotion(path), let number = Int(digits) { names.insert("P\(number % span)") }
            case .array(let items): for item in items { walk(item, path) }
            case .object(let members): for member in members { walk(member.value, path + [member.key]) }
            default: break
            }
        }
        if let value = json(events) { walk(value, []) }
        return names
    }

    private static func json(_ events: [Event]) -> JSON? {
        guard let data = try? CanonicalJSON.encode(events) else { return nil }
        return try? data.withUnsafeBytes { try JSON($0) }
    }
}
