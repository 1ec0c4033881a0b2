/// CSV with a ballot a row and a column a rank: `Rank 1`, `Rank 2`, … or `第1选择` …. Other columns are kept as the
/// ballot's id; a column `Weight` or `份数` says how many ballots a row stands for.
///
/// A cell is a name; empty or `undervote` (an empty rank); `overvote`, or `A|B` (several marked at one rank); or `UWI`
/// (a write-in nobody declared).
struct CsvReader {
    private var text: DelimitedText
    private var named: NamedBallots

    static let reader = BallotReader(format: .csv, fits: fits) { scan, _ throws(BallotError) in try read(scan) }

    /// A first line of headings, one of which names a rank.
    static func fits(_ shape: FileShape) -> Bool {
        guard let top = shape.body.first, !top.contains(where: { "<>{".contains($0) }),
            !FileShape.isCounted(top, by: ":*")
        else { return false }
        return top.split(whereSeparator: { ",;\t".contains($0) }).contains { rank(String($0)) != nil }
    }

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = CsvReader(
            text: DelimitedText(scan: scan, separator: separator(scan)), named: NamedBallots(scan))
        return try reader.election()
    }

    /// Comma, semicolon or tab: whichever the first line has most of.
    static func separator(_ scan: Scanner) -> UInt8 {
        var first = scan
        guard let line = first.line() else { return UInt8(ascii: ",") }
        let choices: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = choices.map { choice in line.reduce(0) { $0 + (scan.bytes[$1] == choice ? 1 : 0) } }
        let most = counts.max() ?? 0
        return choices[counts.firstIndex(of: most) ?? 0]
    }

    /// The rank a heading names: "Rank 3", "3rd Choice", "Mayor Choice 3 of 5", "第3选择", "第三选择"; else nil.
    ///
    /// The number beside the word counts, so that "District 2 Choice 1" is a first choice; failing that the first number.
    static func rank(_ heading: String) -> Int? {
        let text = heading.lowercased()
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let place = words.lastIndex(where: { word in keywords.contains { word.contains($0) } }) else {
            return nil
        }
        // Inside the word itself ("rank3"), behind it ("rank 3") or before it ("3rd choice").
        var beside = [words[place]]
        if place + 1 < words.count { beside.append(words[place + 1]) }
        if place > 0 { beside.append(words[place - 1]) }
        for word in beside + words {
            if let number = number(in: word) { return number > 0 && number < 10_000 ? number : nil }
        }
        let numerals = Array("一二三四五六七八九十")
        guard let place = text.firstIndex(of: "第") else { return nil }
        let numeral = text[text.index(after: place)...].prefix(1)
        return numeral.first.flatMap { numerals.firstIndex(of: $0) }.map { $0 + 1 }
    }

    private static let keywords = ["rank", "choice", "preference", "选择"]

    /// The first digits of a word, or the ordinal it is: 3 in "rank3" and "3rd", 1 in "first".
    private static func number(in word: String) -> Int? {
        let digits = word.unicodeScalars.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
        if !digits.isEmpty { return Int(Substring(digits)) ?? 0 }
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        return ordinals.firstIndex(of: word).map { $0 + 1 }
    }

    private mutating func election() throws(BallotError) -> Election {
        guard let heading = try text.record() else { throw text.scan.wrong("表头一行", "a line of headings") }
        var columns: [(rank: Int, column: Int)] = []
        var weightColumn: Int?
        for (column, field) in heading.enumerated() {
            if let rank = Self.rank(field.text) {
                guard !columns.contains(where: { $0.rank == rank }) else {
                    throw text.scan.wrong("不重复的名次列", "each rank in one column", at: field.offset, read: field.text)
                }
                columns.append((rank, column))
            } else if ["weight", "份数"].contains(field.text.lowercased()) {
                weightColumn = column
            }
        }
        columns.sort { $0.rank < $1.rank }
        guard !columns.isEmpty else {
            throw text.scan.wrong(
                "名次列，如 Rank 1 或 第1选择", "columns of ranks such as Rank 1", at: heading[0].offset,
                read: heading[0].text)
        }
        while let record = try text.record() {
            guard record.count <= heading.count else {
                let extra = record[heading.count]
                throw text.scan.wrong(
                    "与表头一样的\(heading.count)列", "as many columns as the \(heading.count) headings", at: extra.offset,
                    read: extra.text)
            }
            try ballot(record, columns, weightColumn)
        }
        return try named.election()
    }

    private mutating func ballot(
        _ record: [DelimitedText.Field], _ columns: [(rank: Int, column: Int)], _ weightColumn: Int?
    ) throws(BallotError) {
        var ranks: [Ballot.Rank] = []
        for (_, column) in columns {
            guard column < record.count else { continue }
            ranks.append(try cell(record[column]))
        }
        while ranks.last == .skipped { ranks.removeLast() }
        var weight: Int64 = 1
        if let weightColumn, weightColumn < record.count {
            let field = record[weightColumn]
            guard let number = Int64(field.text), number >= 0 else {
                throw text.scan.wrong(
                    "选票份数（0至2⁶³−1的整数）", "a number of ballots, 0 to 2^63 - 1", at: field.offset, read: field.text)
            }
            weight = number
        }
        let used = Set(columns.map(\.column) + (weightColumn.map { [$0] } ?? []))
        let others = record.enumerated().filter { !used.contains($0.offset) }.map(\.element.text)
        let id = others.joined(separator: ",")
        try named.append(
            Ballot(ranks: ranks, weight: weight, id: id.isEmpty ? nil : id), at: record[0].offset)
    }

    private mutating func cell(_ field: DelimitedText.Field) throws(BallotError) -> Ballot.Rank {
        switch field.text.lowercased() {
        case "", "undervote", "skipped": return .skipped
        case "overvote": return .overvote
        default: break
        }
        var group: [Int] = []
        for name in field.text.split(separator: "|", omittingEmptySubsequences: true) {
            let candidate = try named.place(CsvReader.trimmed(name), at: field.offset)
            if !group.contains(candidate) { group.append(candidate) }
        }
        guard let first = group.first else { return .skipped }
        return group.count == 1 ? .one(first) : .tied(group)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
