import Ledger

/// Reads a charter or law pack from its YAML text, and checks it: what the machine will apply must be there, in range and in
/// order. The format is described in docs/charters.md.
///
///     let charter = try CharterReader.read(text)         // SourceText → Charter
public enum CharterReader {
    /// - Throws: `TextError` with the file, the line, the clause and what is wrong.
    public static func read(_ source: SourceText) throws(TextError) -> Charter {
        var fields = try TextFields(text: source.text, file: source.file)
        let name = try fields.needed("名称")
        let title = try fields.words("题名") ?? name
        let numerals: Citation.Numerals = try fields.choice("条号", from: ["汉字": .han, "数字": .arabic]) ?? .han
        let book: Book.Header.Kind? = try fields.choice("适用簿", from: Book.Header.Kind.lawWords)
        let kinds = try fields.kinds()
        let others = try fields.kinds("其余按").first
        let from = try fields.day("施行")
        let until = try fields.day("废止")
        if let from, let until, until < from { throw fields.fault(.untilBeforeFrom) }

        var clauses: [Clause] = []
        var lines: [Int: Int] = [:]
        for node in fields.list("条款") {
            let entry = try TextFields(node, file: source.file, clause: nil, line: fields.line)
            let clause = try read(clause: entry)
            if let last = clauses.last, clause.number <= last.number {
                throw TextError(
                    file: source.file, line: entry.line, clause: clause.number, .clauseOrder(after: last.number))
            }
            clauses.append(clause)
            lines[clause.number] = entry.line
        }
        if clauses.isEmpty { throw fields.fault(.missing(key: "条款")) }
        try fields.finish()
        let charter = Charter(
            name: name, title: title, numerals: numerals, book: book, kinds: kinds, othersAs: others, from: from,
            until: until, clauses: clauses)
        if let fault = charter.ineffective {
            throw TextError(
                file: source.file, line: lines[fault.clause] ?? fields.line, clause: fault.clause, fault.problem)
        }
        return charter
    }

    private static func read(clause entry: TextFields) throws(TextError) -> Clause {
        var fields = entry
        let number = try fields.neededNumber("条", in: 1...9999)
        fields.clause = number
        let text = try fields.needed("文")
        let citesNode = fields.node("引用")
        let cites = try fields.words("引用")
        let citation = cites.flatMap { Citation(words: $0) }
        if let cites, citation == nil { throw fields.fault(.notCitation(cites), at: citesNode) }
        let rules = try ClauseRuleReader.rules(in: &fields)
        try fields.finish()
        return Clause(number: number, text: text.trimmed, rules: rules, cites: citation)
    }
}

extension Citation {
    /// Reads `村规民约第13条`, `村民委员会组织法第二十六条`: the source, and the article in the numerals it is cited with.
    public init?(words: some StringProtocol) {
        let text = Substring(words)
        guard text.hasSuffix("条"), let mark = text.lastIndex(of: "第"), mark > text.startIndex else { return nil }
        let written = text[text.index(after: mark)...]
        guard let (article, behind) = WrittenNumber.leading(written), behind == "条", article > 0 else { return nil }
        let arabic = written.first.map { $0.isASCII } == true
        self.init(String(text[..<mark]), article: article, numerals: arabic ? .arabic : .han)
    }
}
