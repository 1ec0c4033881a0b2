/// How a language says what papers write in figures and signs.
protocol Spoken: Sendable {
    /// - Parameters:
    ///   - before: the sign in front of it.
    ///   - after: what follows it.
    /// - Returns: the words, and how many characters of what follows are said with them.
    func say(_ figure: Figure, before: Character?, after: ArraySlice<Character>) -> (words: String, taken: Int)
    /// A sign in words; `nil` for one that is not said.
    func say(sign: Character) -> String?
    /// Between two figures: `5-8`.
    var to: String { get }
    /// Between the numbers of a code: `P1-1`.
    var part: String { get }
    /// Whether words of letters stand apart from Han characters.
    var setsApart: Bool { get }
    /// A sum behind its sign: `¥5000`.
    func say(sum: String) -> String
    /// A short rest, and the end of a sentence.
    var comma: String { get }
    var stop: String { get }
    /// A column's name and what stands in it.
    func cell(_ head: String, _ value: String) -> String
}

extension Spoken {
    /// A text as it is read aloud: words and rests, no other signs.
    func say(_ text: String) -> String {
        let signs = Array(Self.plain(text))
        // A sign that stands alone in a box is not said.
        guard signs.contains(where: { $0.isLetter || $0.isNumber }) else { return "" }
        var out = Words(comma: comma, setsApart: setsApart)
        var place = 0
        var isCode = false
        while place < signs.count {
            let sign = signs[place]
            if let (figure, length) = Figure.at(place, of: signs) {
                let rest = signs[(place + length)...]
                let said = say(figure, before: place > 0 ? signs[place - 1] : nil, after: rest)
                out.add(word: said.words)
                if place == 0 || !"-–".contains(signs[place - 1]) {
                    isCode = place > 0 && signs[place - 1].isLetter && !signs[place - 1].isHan
                }
                place += length + said.taken
                continue
            }
            place += 1
            if "-–—～~".contains(sign), place > 1, signs[place - 2].isNumber, place < signs.count, signs[place].isNumber
            {
                out.add(word: isCode ? part : to)
            } else if "¥￥".contains(sign), case (.number(let sum), let length)? = Figure.at(place, of: signs) {
                out.add(word: say(sum: sum))
                place += length
            } else if let words = say(sign: sign) {
                out.add(word: words)
            } else if sign.isLetter {
                out.add(sign)
            } else if sign == " " || sign == "'" || sign == "-" {
                out.space()
            } else if "。！？!?…\n".contains(sign) || (sign == "." && (place == signs.count || signs[place] == " ")) {
                out.rest(stop)
            } else if !Self.silent.contains(sign) {
                out.rest(comma)
            }
        }
        return out.text
    }

    /// Full-width figures and signs in their common form, a number in a ring as a number.
    private static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19: plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
            case 0x2460...0x2473: plain.append(contentsOf: String(scalar.value - 0x245F).unicodeScalars)
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// Signs that are neither said nor a rest.
    private static var silent: String { "“”\"‘’《》〈〉·*_`~☑☐□√★" }
}

/// Words as they come, rests between them, never two at a place.
private struct Words {
    let comma: String
    let setsApart: Bool
    private(set) var text = ""
    private var pending = ""

    init(comma: String, setsApart: Bool) {
        self.comma = comma
        self.setsApart = setsApart
    }

    mutating func rest(_ sign: String) {
        // The end of a sentence outweighs a comma.
        if pending.isEmpty || pending == " " || pending == comma { pending = sign }
    }

    mutating func space() { if pending.isEmpty { pending = " " } }

    mutating func add(_ character: Character) { add(word: String(character)) }

    mutating func add(word: String) {
        guard let first = word.first else { return }
        if !text.isEmpty {
            // A space stands between words of letters only.
            let isWide = first.isHan || text.last?.isHan == true
            let isSpace = pending == " " || (pending.isEmpty && setsApart && first.isHan != text.last?.isHan)
            text += isSpace ? (isWide && !setsApart ? "" : " ") : pending
        }
        pending = ""
        text += word
    }
}

extension Character {
    var isHan: Bool {
        unicodeScalars.first.map { (0x2E80...0xFFEF).contains($0.value) || $0.value >= 0x20000 } ?? false
    }
}
