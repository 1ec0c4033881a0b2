/// Part of a line, twice over: as it was typed, and folded so that the grammar need not care about full-width signs.
///
/// Both have the same length, so whatever is found in the folded half is cut out of the typed one.
///
///     let phrase = TypedText("金额＝５０００")
///     phrase.plain                 // "金额=5000"
///     phrase.text                  // "金额＝５０００"
public struct TypedText: Sendable, Hashable {
    private let typed: [Character]
    private let folded: [Character]
    package private(set) var range: Range<Int>

    public init(_ line: String) {
        typed = Array(line)
        folded = typed.map(TypedText.fold)
        range = 0..<typed.count
    }

    private init(_ whole: TypedText, _ range: Range<Int>) {
        typed = whole.typed
        folded = whole.folded
        self.range = range
    }

    /// As typed, without the spaces around it.
    public var text: String { String(typed[trimmed.range]) }

    /// Folded, without the spaces around it.
    public var plain: String { String(folded[trimmed.range]) }

    public var isEmpty: Bool { trimmed.range.isEmpty }

    /// The folded characters.
    package var characters: ArraySlice<Character> { folded[range] }

    package subscript(bounds: Range<Int>) -> TypedText { TypedText(self, bounds.clamped(to: range)) }

    /// All but the first so many characters.
    package func dropFirst(_ count: Int = 1) -> TypedText {
        TypedText(self, min(range.lowerBound + count, range.upperBound)..<range.upperBound)
    }

    package func dropLast(_ count: Int = 1) -> TypedText {
        TypedText(self, range.lowerBound..<max(range.upperBound - count, range.lowerBound))
    }

    package var trimmed: TypedText {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, folded[low].isSpace { low += 1 }
        while high > low, folded[high - 1].isSpace { high -= 1 }
        return TypedText(self, low..<high)
    }

    /// The first word and what stands behind it.
    package var firstWord: (word: TypedText, rest: TypedText) {
        let start = trimmed
        let end = start.characters.firstIndex(where: \.isSpace) ?? start.range.upperBound
        return (self[start.range.lowerBound..<end], self[end..<range.upperBound])
    }

    package var words: [TypedText] { split(where: \.isSpace) }

    /// The parts between characters that `isSeparator` names, without empty ones.
    package func split(where isSeparator: (Character) -> Bool) -> [TypedText] {
        characters.split(whereSeparator: isSeparator).map { self[$0.startIndex..<$0.endIndex].trimmed }
            .filter { !$0.isEmpty }
    }

    /// The first of those parts; what stands behind it is not looked at.
    package func firstPart(where isSeparator: (Character) -> Bool) -> TypedText? {
        guard let start = characters.firstIndex(where: { !isSeparator($0) && !$0.isSpace }) else { return nil }
        let end = characters[start...].firstIndex(where: isSeparator) ?? range.upperBound
        return self[start..<end].trimmed
    }

    /// Both sides of the first character that `isSign` names, and that character's place.
    package func cut(where isSign: (Character) -> Bool) -> (before: TypedText, after: TypedText)? {
        guard let place = characters.firstIndex(where: isSign) else { return nil }
        return (self[range.lowerBound..<place], self[place + 1..<range.upperBound])
    }

    /// Both sides of the first occurrence of `sign`.
    package func cut(at sign: String) -> (before: TypedText, after: TypedText)? {
        let sign = Array(sign)
        guard !sign.isEmpty, range.count >= sign.count else { return nil }
        for place in range.lowerBound...(range.upperBound - sign.count)
        where folded[place..<place + sign.count].elementsEqual(sign) {
            return (self[range.lowerBound..<place], self[place + sign.count..<range.upperBound])
        }
        return nil
    }

    package func starts(with prefix: String) -> Bool { characters.starts(with: prefix) }

    /// Full-width ASCII, full-width spaces and tabs become what they stand for.
    private static func fold(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return character }
        switch scalar.value {
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
        case 0x3000, 0xA0, 0x09: return " "
        default: return character
        }
    }
}

extension Character {
    package var isSpace: Bool { self == " " }

    package var isHan: Bool {
        unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) || (0x20000...0x323AF).contains($0.value) }
    }

    package var isDigit: Bool { ("0"..."9").contains(self) }
}

extension StringProtocol {
    package var containsHan: Bool { contains(where: \.isHan) }

    /// How names and verbs are held against each other: full width as half width, without regard to case.
    package var folded: String { TypedText(String(self)).plain.lowercased() }
}
