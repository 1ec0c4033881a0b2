struct TextErrorEnglish: TextErrorWords, EnglishGrammar {
    func told(file: String, line: Int, problem: String) -> String {
        "\(file), line \(line): \(problem); mend it and type again"
    }
    func told(file: String, line: Int, clause: Int, problem: String) -> String {
        "\(file), line \(line), clause \(clause): \(problem); mend it and type again"
    }

    func notYAML(_ detail: String) -> String { "not YAML: \(detail)" }
    func tooManyAliases() -> String { "more than 20 aliases (*name); write the words out" }
    func notMapping() -> String { "keys with values expected" }
    func unknownKey(_ key: String, known: [String]) -> String {
        "unknown key \(quoted(key)); known here: \(list(known))"
    }
    func repeatedKey(_ key: String) -> String { "\(quoted(key)) stands twice" }
    func missing(key: String) -> String { "\(quoted(key)) is missing" }
    func notWords(key: String) -> String { "\(quoted(key)) wants words, not a list" }
    func notNumber(key: String, found: String, _ range: ClosedRange<Int>) -> String {
        "\(quoted(key)) wants a whole number from \(range.lowerBound) to \(range.upperBound), not \(quoted(found))"
    }
    func notShare(_ found: String) -> String {
        "\(quoted(found)) is no share; write 过半, 三分之二以上, 不少于1/3, 超过三分之二 …"
    }
    func notDay(_ found: String) -> String { "\(quoted(found)) is no day; write 2026-01-01" }
    func notCitation(_ found: String) -> String { "\(quoted(found)) is no citation; write 村规民约第13条" }
    func unknownKind(_ found: String) -> String { "\(quoted(found)) is no kind of meeting" }
    func notOneOf(key: String, found: String, _ all: [String]) -> String {
        "\(quoted(key)) cannot be \(quoted(found)); write \(list(all))"
    }
    func meantAnother(key: String, found: String, nearest: [String]) -> String {
        "\(quoted(key)) knows no \(quoted(found)); did you mean \(list(nearest))"
    }
    func notInBooks(key: String, found: String, known: [String]) -> String {
        "\(quoted(key)) \(quoted(found)) is in none of the books read"
            + (known.isEmpty ? "" : "; they have \(list(known))")
    }
    func clauseOrder(after number: Int) -> String { "clauses must ascend; this one follows \(number)" }
    func baseSaidTwice() -> String { "赞成多于反对 has its own base; leave 基数 out" }
    func untilBeforeFrom() -> String { "废止 lies before 施行" }
    func saidBefore(key: String, clause: Int) -> String {
        "clause \(clause) says \(quoted(key)) already, so this one could never take effect: make them one, or name the meetings that each is for"
    }
    func outsideKinds(_ kind: String) -> String {
        "this clause is for \(quoted(kind)), a meeting that the text is not written for: name another"
    }
    func neverDecides(key: String) -> String {
        "\(quoted(key)) could never decide anything: what has the majorities asked for has more votes than can abstain; leave it out"
    }
}
