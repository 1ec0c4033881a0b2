/// The table of readings by the code of the character, for U+4E00 to U+9FFF, and how each sounds.
struct PinyinReadings: Sendable {
    private static let first: UInt32 = 0x4E00
    private static let last: UInt32 = 0x9FFF
    private static let ascii = 0x80

    private var syllables: [String] = []
    /// The syllable of each character, from 1; 0 is none.
    private var places = [UInt16](repeating: 0, count: Int(last - first) + 1)
    /// Of the ASCII signs, then of each syllable: the letters of the sound.
    private var letters: [[UInt16]] = (0..<ascii).map { [UInt16($0)] }
    /// Which letters those are, a bit each.
    private var masks: [UInt64] = (0..<ascii).map { 1 << UInt64($0 % 64) }
    /// They in one number, which no other sound has.
    private var numbers: [UInt64] = (0..<ascii).map { UInt64($0) }

    init(_ table: String) {
        var name: [UInt8] = []
        var isName = true
        for scalar in table.unicodeScalars {
            switch scalar {
            case "\n": (name, isName) = ([], true)
            case " ":
                isName = false
                enter(String(decoding: name, as: UTF8.self))
            default:
                if isName {
                    name.append(UInt8(truncatingIfNeeded: scalar.value))
                } else if let place = PinyinReadings.place(scalar.value) {
                    places[place] = UInt16(syllables.count)
                }
            }
        }
    }

    private mutating func enter(_ syllable: String) {
        guard syllables.last != syllable else { return }
        syllables.append(syllable)
        let sound = Pinyin.sound(ofSyllable: syllable).utf8.map(UInt16.init)
        letters.append(sound)
        masks.append(sound.reduce(0) { $0 | 1 << UInt64($1 % 64) })
        numbers.append(sound.reduce(0) { $0 << 8 | UInt64($1) })
    }

    private static func place(_ code: UInt32) -> Int? { (first...last).contains(code) ? Int(code - first) : nil }

    func syllable(of code: UInt32) -> String? {
        guard let place = PinyinReadings.place(code), places[place] > 0 else { return nil }
        return syllables[Int(places[place]) - 1]
    }

    /// A compatibility form is the same character under another code.
    func syllable(ofVariant character: Character) -> String? {
        guard let code = character.unicodeScalars.first?.value, code >= 0xF900 else { return nil }
        return places.indices.lazy.compactMap { place in
            let code = PinyinReadings.first + UInt32(place)
            return Unicode.Scalar(code).map(Character.init) == character ? syllable(of: code) : nil
        }.first
    }

    // MARK: Sounds of one code of a word

    /// Where the sound of a code stands; `nil` where it has no reading and stands for itself.
    private func sound(_ code: UInt16) -> Int? {
        if code < PinyinReadings.ascii { return Int(code) }
        guard let place = PinyinReadings.place(UInt32(code)), places[place] > 0 else { return nil }
        return PinyinReadings.ascii + Int(places[place]) - 1
    }

    func letters(of code: UInt16) -> [UInt16] { sound(code).map { letters[$0] } ?? [code] }
    func mask(of code: UInt16) -> UInt64 { sound(code).map { masks[$0] } ?? 1 << UInt64(code % 64) }
    /// Apart from all letters where it stands for itself.
    func number(of code: UInt16) -> UInt64 { sound(code).map { numbers[$0] } ?? UInt64(code) | 1 << 63 }
}
