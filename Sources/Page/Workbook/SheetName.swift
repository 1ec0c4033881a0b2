import Kernel

/// What sheets are called: a spreadsheet takes at most 31 characters, some signs not at all, and no name twice.
struct SheetNames {
    private var taken: Set<String> = ["history"]
    private static let longest = 31

    /// A name near the one wanted.
    mutating func name(_ wanted: String) -> String {
        let signs = wanted.legible.map { "[]:*?/\\".contains($0) ? "·" : $0 }
        var plain = String(signs).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while plain.first == "'" { plain.removeFirst() }
        while plain.last == "'" { plain.removeLast() }
        if plain.isEmpty { plain = "1" }
        var name = Self.cut(plain, to: Self.longest)
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            let ending = " \(number)"
            name = Self.cut(plain, to: Self.longest - ending.count) + ending
            number += 1
        }
        return name
    }

    /// A spreadsheet counts in units of UTF-16.
    private static func cut(_ text: String, to most: Int) -> String {
        var kept = ""
        var length = 0
        for character in text {
            length += character.utf16.count
            if length > most { break }
            kept.append(character)
        }
        return kept
    }
}
