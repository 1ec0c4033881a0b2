import Kernel
import Prompt

/// The ballot paper that lines are read against: its columns, and whether a box is open, so that a plain line is a paper.
struct PaperOnTable {
    struct Column {
        let post: String
        let candidates: [String]
        let takesWriteIns: Bool
        let citation: Citation?
        /// Whether projects stand on it, called by their number or as motions are: P3.
        let isOfProjects: Bool
    }

    let columns: [Column]
    let isBeingRead: Bool

    /// The box being read, else the last one, else the elections that stand open.
    init?(_ meeting: Meeting?) {
        guard let meeting else { return nil }
        let reading = meeting.readings.last
        let numbers = reading?.elections ?? []
        let elections = numbers.isEmpty ? meeting.openElections : numbers.compactMap { meeting.election($0) }
        guard !elections.isEmpty else { return nil }
        columns = elections.map { election in
            Column(
                post: election.post, candidates: election.candidates, takesWriteIns: election.call.takesWriteIns,
                citation: election.rule.votes?.citation, isOfProjects: election.choosing != nil)
        }
        isBeingRead = meeting.reading != nil
    }
}

/// Reads what a paper says: `1 3 5`, `132`, initials, `；` between posts, `-2`, `+张三`, `空`, `废 事由`, `疑 事由`, `×3`.
struct PaperReader {
    let paper: PaperOnTable
    let names: NameReader

    static let blank = Set(Language.allCases.flatMap(\.electionVerbs.blank))
    static let void = Set(Language.allCases.flatMap(\.electionVerbs.void))
    static let doubt = Set(Language.allCases.flatMap(\.electionVerbs.doubt))

    /// The paper, and how many alike.
    func read(_ line: TypedText) throws -> (parts: [PaperPart], copies: Int) {
        let (words, copies) = try PaperReader.takeCopies(line.trimmed)
        guard !words.isEmpty else { throw Misreading.usage(verb: "唱票") }
        return (try parts(words), copies)
    }

    func parts(_ words: TypedText) throws -> [PaperPart] {
        var pieces: [TypedText] = []
        var rest = words
        while let (before, after) = rest.cut(where: { $0 == ";" }) {
            pieces.append(before.trimmed)
            rest = after
        }
        pieces.append(rest.trimmed)
        // A closing sign behind the last post is a slip, not another post.
        if pieces.count == paper.columns.count + 1, pieces.last?.isEmpty == true { pieces.removeLast() }
        guard pieces.count <= max(1, paper.columns.count) else {
            throw Refusal.election(.partsDiffer(found: pieces.count, expected: paper.columns.map(\.post)))
        }
        return try pieces.enumerated().map { try part($1, paper.columns[min($0, paper.columns.count - 1)]) }
    }

    private func part(_ words: TypedText, _ column: PaperOnTable.Column) throws -> PaperPart {
        guard !words.isEmpty else { return .blank }
        let (first, behind) = head(of: words)
        if PaperReader.blank.contains(first), behind.isEmpty { return .blank }
        if PaperReader.void.contains(first) { return .void(.said(behind.text), []) }
        if PaperReader.doubt.contains(first) { return .doubtful(behind.text) }
        var marks: [BallotMark] = []
        for chunk in words.split(where: GrammarWords.nameSeparators.contains) {
            var rest = chunk
            while !rest.isEmpty { marks += try take(from: &rest, column) }
        }
        return .marked(marks)
    }

    /// The first word, which a colon may follow: 废：涂改.
    private func head(of words: TypedText) -> (String, TypedText) {
        if let (before, after) = words.cut(where: { $0 == ":" }), !before.plain.contains(" ") {
            return (before.plain.lowercased(), after.trimmed)
        }
        let (first, behind) = words.firstWord
        return (first.plain.lowercased(), behind.trimmed)
    }

    /// The marks that stand next: a number, several in one word, or a name.
    private func take(from rest: inout TypedText, _ column: PaperOnTable.Column) throws -> [BallotMark] {
        rest = rest.trimmed
        let sign = rest.characters.first
        if sign == "+" {
            let (name, after) = writeIn(rest.dropFirst())
            rest = after
            guard !name.isEmpty else { throw Misreading.badName("+") }
            return [.writeIn(try NameReader.writeIn(name))]
        }
        let isAgainst = sign == "-"
        let words = isAgainst ? rest.dropFirst().trimmed : rest
        let (word, after) = words.firstWord
        if column.isOfProjects, let (project, points) = word.cut(at: "=") {
            rest = after
            guard let number = number(of: project.trimmed.plain, column),
                let given = Numbers.count(points.plain, units: [])
            else {
                throw Misreading.notOnPaper(word.text, candidates: column.candidates)
            }
            return [.points(number, given)]
        }
        if column.isOfProjects, let number = number(of: word.plain, column), !word.plain.allSatisfy(\.isDigit) {
            rest = after
            return [isAgainst ? .against(number) : .candidate(number)]
        }
        if word.plain.allSatisfy(\.isDigit), !word.isEmpty {
            rest = after
            return numbers(word.plain, column).map { isAgainst ? .against($0) : .candidate($0) }
        }
        // Where nobody stands, whoever is named is written in.
        if column.candidates.isEmpty, column.takesWriteIns, !isAgainst, let (name, behind) = known(words) {
            rest = behind
            return [.writeIn(name)]
        }
        let (number, behind) = try candidate(words, column)
        rest = behind
        return [isAgainst ? .against(number) : .candidate(number)]
    }

    /// A project by its number on the paper, or as a motion: P3.
    private func number(of word: String, _ column: PaperOnTable.Column) -> Int? {
        if let number = Numbers.count(word, units: []) { return number }
        return column.candidates.firstIndex { $0.lowercased() == word.lowercased() }.map { $0 + 1 }
    }

    /// Under ten candidates `132` is 1, 3 and 2.
    private func numbers(_ digits: String, _ column: PaperOnTable.Column) -> [Int] {
        let number = Int(digits) ?? Int.max
        if digits.count == 1 || column.candidates.count >= 10 || digits.count > 9 { return [number] }
        return digits.compactMap { Int(String($0)) }
    }

    /// Somebody written in, by the full name if the book knows it, else as called.
    private func writeIn(_ words: TypedText) -> (String, TypedText) {
        let (word, after) = words.trimmed.firstWord
        let all = words.trimmed.words
        for used in stride(from: min(all.count, names.context.roster.mostWords), to: 0, by: -1) {
            let joined = all.prefix(used).map(\.text).joined(separator: " ")
            if case .one(let name) = names.context.roster.exact(joined) {
                return (name, words[all[used - 1].range.upperBound..<words.range.upperBound].trimmed)
            }
        }
        let typed = word.text.folded.hasSuffix("!") ? String(word.text.dropLast()) : word.text
        return (typed, after)
    }

    /// Somebody the book knows, at the front of the words; the longest name first.
    private func known(_ words: TypedText) -> (String, TypedText)? {
        let roster = names.context.roster
        let all = words.words
        for used in stride(from: min(all.count, roster.mostWords), to: 0, by: -1) {
            let joined = all.prefix(used).map(\.text).joined(separator: " ")
            if case .one(let name) = used == 1 ? roster.find(joined) : roster.exact(joined) {
                return (name, words[all[used - 1].range.upperBound..<words.range.upperBound].trimmed)
            }
        }
        return nil
    }

    /// A candidate by name: full, alias, prefix or initials, among those on the paper.
    private func candidate(_ words: TypedText, _ column: PaperOnTable.Column) throws -> (Int, TypedText) {
        let roster = names.context.roster
        let all = words.words
        for used in stride(from: min(all.count, roster.mostWords), to: 0, by: -1) {
            let joined = all.prefix(used).map(\.text).joined(separator: " ")
            let match = used == 1 ? roster.find(joined) : roster.exact(joined)
            let behind = words[all[used - 1].range.upperBound..<words.range.upperBound].trimmed
            switch match {
            case .one(let name):
                if let place = column.candidates.firstIndex(of: name) { return (place + 1, behind) }
                if used == 1 {
                    // Initials of somebody else may be a candidate's prefix all the same.
                    if let place = among(column, joined) { return (place + 1, behind) }
                    guard column.takesWriteIns else {
                        throw Refusal.election(.noWriteIns(name, post: column.post, column.citation))
                    }
                    throw Misreading.notOnPaper(name, candidates: column.candidates)
                }
            case .several(let found):
                let standing = found.filter(column.candidates.contains)
                if standing.count == 1, let place = column.candidates.firstIndex(of: standing[0]) {
                    return (place + 1, behind)
                }
                if used == 1 { throw Misreading.ambiguousName(joined, standing.isEmpty ? found : standing) }
            case .none:
                if used == 1, let place = among(column, joined) { return (place + 1, behind) }
            }
        }
        guard let word = all.first?.text else { throw Misreading.usage(verb: "唱票") }
        throw Misreading.notOnPaper(word, candidates: column.candidates)
    }

    /// One letter is a candidate's if only one begins with it.
    private func among(_ column: PaperOnTable.Column, _ word: String) -> Int? {
        let key = Roster.key(word)
        let found = column.candidates.indices.filter { place in
            Roster.key(column.candidates[place]).hasPrefix(key)
                || Pinyin.keys(ofName: column.candidates[place]).contains { $0.hasPrefix(key) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// `×3`, `x3`, `*3`, `3张` at the end of a line: so many papers alike.
    static func takeCopies(_ line: TypedText) throws -> (TypedText, Int) {
        let characters = Array(line.characters)
        if characters.last == "张" {
            let digits = characters.dropLast().reversed().prefix { $0.isDigit }.reversed()
            let isWord = digits.count + 1 == characters.count || characters[characters.count - digits.count - 2].isSpace
            if !digits.isEmpty, isWord { return (line.dropLast(digits.count + 1).trimmed, try copies(String(digits))) }
            return (line, 1)
        }
        let digits = characters.reversed().prefix { $0.isDigit }.reversed()
        let before = characters.dropLast(digits.count)
        guard !digits.isEmpty, let sign = before.last(where: { !$0.isSpace }), "×xX*✕".contains(sign) else {
            return (line, 1)
        }
        let spaces = before.reversed().prefix(while: \.isSpace).count
        // wx3 is no number of papers: the sign stands by itself, or behind a digit.
        let front = before.dropLast(spaces + 1)
        let isSign =
            sign != "x" && sign != "X" || front.last.map { $0.isSpace || $0.isDigit || $0 == ";" || $0.isHan } ?? true
        guard isSign else { return (line, 1) }
        return (line.dropLast(digits.count + spaces + 1).trimmed, try copies(String(digits)))
    }

    private static func copies(_ digits: String) throws -> Int {
        guard let number = Numbers.count(digits, units: []), number > 0 else { throw Misreading.badNumber(digits) }
        return number
    }
}
