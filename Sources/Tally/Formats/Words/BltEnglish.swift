struct BltEnglish: BltWords {
    // The head
    func candidates(most: Int) -> String { "the number of candidates, 1 to \(most)" }
    func seatsWithin(candidates: Int64) -> String { "no more seats than the \(candidates) candidates" }
    var withdrawn: String { "a withdrawn candidate such as -2" }
    var weight: String { "the number of ballots, a whole number of at least 0" }
    func nicknames(atMost candidates: Int) -> String { "no more than \(candidates) nicknames" }
    var differentNicknames: String { "different nicknames that are no numbers" }
    var cost: String { "a cost" }
    var idForEach: String { "an id for each" }
    var groupName: String { "a group's name" }
    var bothLanguages: String { "a sentence in Chinese and one in English, in double quotes" }
    func unknownBracket(_ place: String) -> String { place + " is unknown and passed over" }
    func numbers(_ count: Int) -> String { "\(count) numbers" }
    var closingBracket: String { "the closing bracket ]" }
    func candidateNumber(upTo candidates: Int, orNickname hasNicknames: Bool) -> String {
        "a candidate from 1 to \(candidates)\(hasNicknames ? " or a nickname" : "")"
    }

    // Ballots
    var wholeWeight: String { "a whole number: it counts papers, and there are no parts of one" }
    var ballotsWithinRange: String { "ballots that together stay within 2^63 - 1" }
    var weightWithinRange: String { "a number of ballots within 2^63 - 1" }
    var weightOrEnd: String { "a number of ballots, or the 0 that ends them" }
    var closingParenthesis: String { "the closing ) of a ballot's number" }
    var ballotEnd: String { "the 0 that ends a ballot" }
    var candidateBeforeTie: String { "a candidate before =" }
    var candidateAfterTie: String { "a candidate after =" }
    func candidateOrEnd(upTo candidates: Int, orNickname hasNicknames: Bool) -> String {
        "a candidate from 1 to \(candidates)\(hasNicknames ? ", a nickname" : ""), or the 0 that ends a ballot"
    }
    var endOfLine: String { "the 0 at the end of the line: it ends a ballot, and none of this file has it" }
    func readByLine(file: String, line: Int, skipping: Int) -> String {
        "\(file):\(line): a ballot a line; a 0 within one is read as an empty rank (\(skipping) lines)"
    }
    var unclearZero: String {
        "a 0 that reads one way: it may end a ballot or be an empty rank; give every ballot a line, and write - for an empty rank"
    }

    // Names and title
    func differentNames(_ first: Int, _ second: Int) -> String {
        "a different name for each candidate (\(first) and \(second) are alike)"
    }
    func perhapsTitle(file: String, line: Int, candidates: Int, _ last: String) -> String {
        "\(file):\(line): no title, and no ballot names candidate \(candidates), \"\(last)\": if that is the title, the first line counts one candidate too many"
    }
    func titleAmongNames(candidates: Int, _ last: String) -> String {
        "a title behind the names: no ballot names candidate \(candidates), which looks like the title, with one candidate too many in the first line; if it is a candidate, add a last line with a title or \"\""
    }
    func titleForName(candidates: Int) -> String {
        "the name of candidate \(candidates): this looks like the title, and one name is missing; if it is a candidate, add a last line with a title or \"\""
    }
    func titleOrEnd(candidates: Int) -> String {
        "a title in double quotes, or the end of the file: all \(candidates) candidates have their names"
    }
    var wholeTitle: String { "a whole title: a double quote within it is written \"\"" }
    func nothingMore(candidates: Int) -> String {
        "the end of the file: the first line says there are \(candidates) candidates, and nothing stands behind their names and the title"
    }
    func quotedName(of number: Int) -> String { "the name of candidate \(number) in double quotes" }
    func name(of number: Int) -> String { "the name of candidate \(number)" }
    var closingQuote: String { "a closing double quote" }
}
