import Kernel
import Ledger

extension SourceText {
    /// The kind of book that a law pack says it is law for, by its line `适用簿: 村`; `nil` where it says none.
    ///
    /// Told without reading the whole: a pack with an error in it is still the law, and is refused with the line when it is
    /// used.
    public var lawFor: Book.Header.Kind? {
        for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("适用簿") {
            let value = line.dropFirst(3).drop { $0 == " " || $0 == "\t" }
            guard value.first == ":" else { continue }
            let word = value.dropFirst().prefix { $0 != "#" }.filter { !" \t\"'".contains($0) }
            return Book.Header.Kind(lawWord: word)
        }
        return nil
    }
}

extension Book.Header.Kind {
    /// What law packs call a kind of book.
    static let lawWords: KeyValuePairs<String, Self> = ["村": .village, "居": .residents]

    fileprivate init?(lawWord word: String) {
        guard let pair = Self.lawWords.first(where: { $0.key == word }) else { return nil }
        self = pair.value
    }

    var lawWord: String { Self.lawWords.first { $0.value == self }?.key ?? rawValue }
}

extension Book {
    /// The names of the law packs of the book's kind that it holds, in order.
    private var heldLaws: [String] {
        Set(charters.filter { $0.charter.book == header.kind }.map(\.charter.name)).sorted()
    }

    /// The law in force on a day, as far as the book holds its text.
    func heldLaw(on day: Day) -> Charter? {
        heldLaws.lazy.compactMap { self.charter(named: $0) }.first { $0.isInForce(on: day) }
    }

    /// The law pack in force on a day. Where the book holds the very text supplied it is not read again.
    func law(on day: Day, from supplies: Supplies) throws(Refusal) -> MeetingRules {
        let names = Set(heldLaws + supplies.texts.filter { $0.kind == .law }.map(\.name)).sorted()
        for name in names {
            guard let held = newest(name), held.charter.isInForce(on: day) else { continue }
            if supplies.text(.law, name).map({ $0.sha256 == held.sha256 }) ?? true { return held.rules }
        }
        // A pack that the book holds in an older text enters anew even where it is no longer in force on that day: the same
        // line must come out the same when only the texts that entered with it are at hand.
        var changed: [Event] = []
        for name in names where supplies.text(.law, name) != nil {
            let rules = try charter(name, from: supplies)
            if rules.charter.isInForce(on: day) {
                return MeetingRules(charter: rules.charter, sha256: rules.sha256, events: changed + rules.events)
            }
            if newest(name) != nil { changed += rules.events }
        }
        throw .committee(.noRules(name: names.isEmpty ? "适用簿: \(header.kind.lawWord)" : names.joined(separator: "、")))
    }
}
