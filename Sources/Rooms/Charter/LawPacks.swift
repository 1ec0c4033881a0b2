import Kernel
import Ledger

/// What a law pack says of itself, told without reading the whole: one with an error in it is still the law, and is refused with the line
/// when it is used.
struct LawHead: Hashable, Sendable {
    /// The kind of book that it is law for, by its line `适用簿: 村`; `nil` where it says none.
    private(set) var book: Book.Header.Kind?
    /// The kinds of meeting that it names.
    private(set) var kinds: [MeetingKind] = []
    /// A day that cannot be read is told when the text is.
    private(set) var from: Day?
    private(set) var until: Day?

    init() {}

    init(of text: String) {
        let lines = Self.lines(of: text)
        func words(_ key: String) -> [String] { Self.words(behind: key, in: text, lines) }
        book = words("适用簿").first.flatMap(Book.Header.Kind.init)
        kinds = words("适用").compactMap(MeetingKind.init)
        from = words("施行").first.flatMap { Day($0) }
        until = words("废止").first.flatMap { Day($0) }
    }

    /// The words behind a key of the text itself, in its line or in a list below it.
    private static func words(behind key: String, in text: String, _ lines: [Int]) -> [String] {
        let (bytes, utf8) = (Array(key.utf8), text.utf8)
        for line in lines {
            let start = utf8.index(utf8.startIndex, offsetBy: line)
            guard utf8[start...].starts(with: bytes) else { continue }
            var lines = text[start...].split(whereSeparator: \.isNewline)[...]
            guard let line = lines.popFirst() else { continue }
            let value = line.dropFirst(key.count).drop { $0 == " " || $0 == "\t" }
            guard value.first == ":" else { continue }
            let below = lines.prefix { " \t-]#".contains($0.first ?? " ") }
            return ([value.dropFirst()] + below).flatMap { part in
                part.prefix { $0 != "#" }.split { " \t\"'[],".contains($0) }.map(String.init).filter { $0 != "-" }
            }
        }
        return []
    }

    /// Where lines begin that may hold a key: most of a pack is clauses, further in.
    private static func lines(of text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            var starts: [Int] = []
            var (at, isStart) = (0, true)
            while at < bytes.count {
                // A key is in Han, which begins with such a byte.
                if isStart, bytes[at] >= 0xE0 { starts.append(at) }
                isStart = bytes[at] == 0x0A || bytes[at] == 0x0D
                at += 1
            }
            return starts
        }
    }
}

extension SourceText {
    /// The kind of book that a law pack says it is law for; `nil` where it says none.
    public var lawFor: Book.Header.Kind? { lawHead.book }

    /// Whether a meeting of that kind is held under it in such a book.
    public func isLaw(for kind: MeetingKind, in book: Book.Header.Kind) -> Bool {
        kind.isHeld(under: lawFor, naming: lawHead.kinds, in: book)
    }

    fileprivate func mayBeInForce(on day: Day) -> Bool {
        (lawHead.from.map { $0 <= day } ?? true) && (lawHead.until.map { day <= $0 } ?? true)
    }
}

extension MeetingKind {
    /// Whether such a meeting is held under a pack that is for that kind of book and names those kinds of meeting. One that is for a kind
    /// of book serves all meetings of its committee; one that is for either serves those that it names.
    fileprivate func isHeld(
        under law: Book.Header.Kind?, naming kinds: [MeetingKind], in book: Book.Header.Kind
    ) -> Bool {
        guard let law else { return kinds.contains(self) }
        return law == book && (source == .law || kinds.contains(self))
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
    /// The law packs that the book holds for such a meeting, each in its newest text, the one that entered last first.
    private func heldLaws(for kind: MeetingKind) -> [CharterVersion] {
        var seen: Set<String> = []
        return charters.reversed().filter {
            kind.isHeld(under: $0.charter.book, naming: $0.charter.kinds, in: header.kind)
                && seen.insert($0.charter.name).inserted
        }
    }

    /// The law of the book's committee in force on a day, as far as the book holds its text.
    func heldLaw(on day: Day) -> Charter? { heldLaw(for: .electionMeeting, on: day)?.charter }

    private func heldLaw(for kind: MeetingKind, on day: Day) -> CharterVersion? {
        heldLaws(for: kind).first { $0.charter.isInForce(on: day) }
    }

    /// The law pack in force on a day for such a meeting: of those supplied the first, a community's own before everybody's; else the
    /// book's. Where the book holds the very text supplied it is not read again.
    func law(
        for kind: MeetingKind = .electionMeeting, on day: Day, from supplies: Supplies
    ) throws(Refusal) -> MeetingRules {
        // A pack that the book holds in an older text enters anew even where it is no longer in force on that day: the same
        // line must come out the same when only the texts that entered with it are at hand.
        var changed: [Event] = []
        let texts = supplies.texts.filter { $0.kind == .law && $0.isLaw(for: kind, in: header.kind) }
        for text in texts {
            let held = newest(text.name)
            guard held != nil || text.mayBeInForce(on: day) else { continue }
            let rules = try charter(text.name, from: supplies)
            guard rules.charter.isInForce(on: day) else {
                if held != nil { changed += rules.events }
                continue
            }
            // Without the templates the book takes what entered last: this one, then.
            let isLast = !rules.events.isEmpty || heldLaw(for: kind, on: day)?.charter.name == text.name
            let entered = isLast ? rules.events : [.charterEntered(rules.charter, sha256: rules.sha256)]
            return MeetingRules(charter: rules.charter, sha256: rules.sha256, events: changed + entered)
        }
        if let held = heldLaw(for: kind, on: day) {
            return MeetingRules(charter: held.charter, sha256: held.sha256, events: changed)
        }
        let names = Set(heldLaws(for: kind).map(\.charter.name) + texts.map(\.name)).sorted()
        let wanted = kind.source == .law ? "适用簿: \(header.kind.lawWord)" : "适用: \(kind.rawValue)"
        throw .committee(.noRules(name: names.isEmpty ? wanted : names.joined(separator: "、")))
    }
}
