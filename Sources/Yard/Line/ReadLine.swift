import Prompt

/// What a line says: what it asks for, when it happened, whom it adds to the book, what had to be asked.
public struct Reading: Sendable {
    public let act: Act
    public let newcomers: [String]
    public let answers: [String: String]
}

/// A line with its time taken off: blank, a comment, or words to be read.
public enum Utterance: Sendable {
    case nothing
    case words(TypedText, StatedTime?)

    public init(_ line: String) throws(Misreading) {
        var phrase = TypedText(line).trimmed
        guard !phrase.isEmpty, !phrase.starts(with: "#") else { self = .nothing; return }
        let time = try StatedTime.take(from: &phrase)
        phrase = phrase.trimmed
        guard !phrase.starts(with: "#") else { self = .nothing; return }
        guard !phrase.isEmpty else { throw .nothingAfterTime }
        self = .words(phrase, time)
    }
}

extension Reading {
    /// Reads the words of a line: a remark when somebody's name stands before a colon, else a verb and its words.
    public init(_ words: TypedText, in context: ReadingContext) throws {
        let names = NameReader(context)
        act = try Reading.act(words, names)
        newcomers = names.newcomers
        answers = names.answers
    }

    private static func act(_ words: TypedText, _ names: NameReader) throws -> Act {
        let (first, behind) = words.firstWord
        if let command = try paper(words, first, names) ?? votePaper(words, first, names) { return .command(command) }
        let turn = SpokenLine(words)
        // A reserved word is never a speaker; a colon may follow it.
        if let turn, Verbs.isReserved(turn.head.plain) { return try verb(before: turn, names) }
        if let turn, case .one(let name) = names.context.roster.exact(turn.head.text) {
            return try remark(Remark(speaker: name, text: turn.text))
        }
        if Verbs.isReserved(first.plain) { return try verb(first, behind, names) }
        if let turn { return try remark(turn.remark(names)) }
        if let command = stray(words, first, names) { return .command(command) }
        throw Misreading.unknownVerb(first.text, nearest: suggestions(first, names))
    }

    /// While a box is read, a line that begins with no verb and is no remark is a paper; so are verbs of one letter but `u`.
    private static func paper(_ words: TypedText, _ first: TypedText, _ names: NameReader) throws -> Command? {
        guard let paper = names.context.paper, paper.isBeingRead else { return nil }
        let word = (words.cut(at: ":")?.before.trimmed ?? first).plain.lowercased()
        let letter = first.plain.lowercased()
        let isLetter = letter.count == 1 && letter != "u" && letter.first.map { $0.isASCII && $0.isLetter } == true
        let isVerb = Verbs.isReserved(first.plain) || Verbs.isReserved(word)
        guard isLetter || !isVerb else { return nil }
        let signs = PaperReader.void.union(PaperReader.doubt)
        if let (head, _) = words.cut(at: ":"), !signs.contains(word) {
            // 姓名：内容 stays a remark.
            let speaker = head.trimmed
            if case .one = names.context.roster.exact(speaker.text) { return nil }
            if GrammarWords.somebody.contains(where: speaker.plain.lowercased().hasPrefix) { return nil }
        }
        let (parts, copies) = try PaperReader(paper: paper, names: names).read(words)
        return .election(.paper(parts: parts, copies: copies))
    }

    /// A line that could only be a ballot, while no box is open: the refusal then says whether to open one, or that it is sealed.
    private static func stray(_ words: TypedText, _ first: TypedText, _ names: NameReader) -> Command? {
        guard let paper = names.context.paper, let sign = first.plain.first else { return nil }
        guard sign.isASCII && sign.isNumber || "+-".contains(sign) || PaperReader.blank.contains(first.plain) else {
            return nil
        }
        guard let (parts, copies) = try? PaperReader(paper: paper, names: names).read(words) else { return nil }
        return .election(.paper(parts: parts, copies: copies))
    }

    private static func remark(_ remark: Remark) throws -> Act {
        guard !remark.text.isEmpty else { throw Misreading.nothingSaid(by: remark.speaker) }
        return .command(.meeting(.remark(remark)))
    }

    private static func verb(_ word: TypedText, _ words: TypedText, _ names: NameReader) throws -> Act {
        guard let verb = Verbs.named(word.plain) else { throw Misreading.unknownVerb(word.text, nearest: []) }
        let line = try Verbs.line(of: verb, words, names)
        let act = try line.verb.read(line)
        try line.finish()
        return act
    }

    /// A verb with a colon behind it. 主持：大家静一静 hands nobody the chair: it is the chair who speaks, under their name.
    private static func verb(before turn: SpokenLine, _ names: NameReader) throws -> Act {
        do {
            return try verb(turn.head, turn.words, names)
        } catch let error as Misreading {
            guard case .unknownName(let word, _) = error else { throw error }
            let office = Verbs.named(turn.head.plain)?.name ?? ""
            let holder = office == "主持" ? names.context.chair : office == "记录" ? names.context.recorder : nil
            guard holder != nil || (try? NameReader.newName(word)) == nil else { throw error }
            throw Misreading.verbNoSpeaker(verb: office, speaker: holder)
        }
    }

    /// Verbs near a word; first of all one that stands at its front without a space behind.
    private static func suggestions(_ word: TypedText, _ names: NameReader) -> [String] {
        let plain = word.plain
        if let verb = EverydayWords.verb(meantBy: plain) { return [verb.name] }
        if let glued = Verbs.names.filter({ $0.count > 1 && plain.folded.hasPrefix($0) }).max(by: {
            $0.count < $1.count
        }) {
            return [glued]
        }
        return Verbs.nearNames.near(plain)
    }
}

/// A line with a colon (or, by a slip of the input method, a semicolon) behind its first words.
private struct SpokenLine {
    let head: TypedText
    let words: TypedText

    var text: String { words.text }

    init?(_ line: TypedText) {
        var depth = 0
        let sign = line.characters.firstIndex { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth <= 0 && (character == ":" || character == ";")
        }
        guard let sign else { return nil }
        head = line[line.range.lowerBound..<sign].trimmed
        words = line[sign + 1..<line.range.upperBound]
        guard !head.isEmpty, head.characters.count <= 80 else { return nil }
    }

    /// Who spoke: somebody known, with what stands in brackets as a note, or somebody nobody can name (某).
    func remark(_ names: NameReader) throws(Misreading) -> Remark {
        var (name, notes) = (head, [TypedText]())
        while let (outer, note) = name.closingBracket {
            if case .one = names.context.roster.exact(name.text) { break }
            (name, notes) = (outer, [note] + notes)
        }
        let plain = name.plain.lowercased()
        if GrammarWords.everyone.contains(plain) || GrammarWords.together.contains(plain) {
            return Remark(speaker: name.text, isNamed: false, text: text, note: notes.last?.text)
        }
        let isChair = GrammarWords.chairperson.contains(plain)
        if isChair || GrammarWords.recordKeeper.contains(plain), case .none = names.context.roster.exact(name.text),
            let speaker = isChair ? names.context.chair : names.context.recorder
        {
            return Remark(speaker: speaker, text: text, note: notes.last?.text)
        }
        if GrammarWords.somebody.contains(plain) {
            let speaker = name.text + (notes.first.map { "（\($0.text)）" } ?? "")
            return Remark(speaker: speaker, isNamed: false, text: text, note: notes.dropFirst().last?.text)
        }
        return Remark(speaker: try speaker(name, names), text: text, note: notes.last?.text)
    }

    private func speaker(_ name: TypedText, _ names: NameReader) throws(Misreading) -> String {
        do {
            return try names.one(name)
        } catch .unknownName(let word, let near) where near.isEmpty {
            // Neither a name nor near one: perhaps a verb was meant.
            let first = name.firstWord.word.plain
            let verbs =
                EverydayWords.verb(meantBy: first).map { [$0.name] } ?? Verbs.nearNames.near(first)
            throw verbs.isEmpty ? .unknownName(word, nearest: []) : .unknownVerb(word, nearest: verbs)
        }
    }
}

extension TypedText {
    /// A bracket at the end: what stands before it, and what in it.
    fileprivate var closingBracket: (outer: TypedText, inner: TypedText)? {
        let whole = trimmed
        guard whole.characters.last == ")", let open = whole.characters.lastIndex(of: "("),
            open > whole.range.lowerBound
        else { return nil }
        return (
            whole[whole.range.lowerBound..<open].trimmed, whole[open + 1..<whole.range.upperBound - 1].trimmed
        )
    }
}
