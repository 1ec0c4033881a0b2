struct RankingEnglish: RankingWords {
    // ABIF
    var keyAndValue: String { "a key and a value, as in version: \"0.1\"" }
    func keyPassedOver(_ key: String, file: String) -> String {
        "\(file): {\(key)} changes no count and is passed over"
    }
    var candidateLine: String { "a candidate as in =A:[Name]" }
    var countAndColon: String { "a count and a colon, as in 27:A>B" }

    // Condorcet Election Format
    func notListed(_ name: String, lines: Int, file: String) -> String {
        "\(file): \"\(name)\" is not on the list and is passed over, as the format has it (\(lines == 1 ? "1 line" : "\(lines) lines"))"
    }
    func weightsNotAllowed(lines: Int, file: String) -> String {
        "\(file): the file allows no weights; ^ counts as 1 (\(lines == 1 ? "1 line" : "\(lines) lines"))"
    }
    var parametersFirst: String { "parameters before the ballots" }
    var parameterColon: String { "a parameter's colon, as in #/Candidates: A ; B" }
    func parameterPassedOver(_ name: String, file: String) -> String {
        "\(file): parameter \"\(name)\" changes no count and is passed over"
    }
    var trueOrFalse: String { "true or false" }
    var weightWithinRange: String { "a number of ballots within 2^63 - 1" }
    var notOnList: String { "not on the list" }

    // Debian's tally sheets
    var figuresOrDash: String { "figures of ranks or -, as in V: 21-3" }
    var ballotLine: String { "a ballot as in V: 21-3" }
    func ranksFor(options: Int) -> String { "ranks for the \(options) options listed" }
    func votersNotKept(file: String) -> String { "\(file): who voted, behind each ballot, is neither used nor kept" }
}
