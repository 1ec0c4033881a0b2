struct FormatEnglish: FormatWords {
    // Parts of a file
    var ballotsWithinRange: String { "ballots that together stay within 2^63 - 1" }
    var candidateName: String { "a candidate's name" }
    var closingBrace: String { "the closing brace }" }
    var aNumber: String { "a number" }
    var aCandidate: String { "a candidate" }
    var candidateOnce: String { "no candidate twice on one ballot" }
    var seats: String { "the number of seats" }
    var budget: String { "the budget" }
    var wholeNumber: String { "a whole number, 0 to 2^63 - 1" }
    var wholePoints: String { "points, a whole number" }
    var commentEnd: String { "the end of the comment */" }

    // Amounts of money
    func amount(_ what: String) -> String { "\(what) such as 60000 or 1000.50" }
    func amountUngrouped(_ what: String, whole: String) -> String {
        "\(what) without separators of thousands: such as \(whole), or with decimals 1000.50"
    }
    func amountReadOneWay(_ what: String, whole: String, decimal: String) -> String {
        "\(what) that reads one way: write \(whole) if thousands are parted, or \(decimal) if these are decimals"
    }

    // The file as a whole
    var ballots: String { "ballots" }
    func oneReading(_ one: String, _ other: String) -> String {
        "a file that can be read one way only; both \(one) and \(other) read it, to different elections: add --input \(one) or --input \(other)"
    }
    var recordsAsJSON: String {
        "JSON: this is a cast vote record report (NIST common data format) as XML; export it as JSON"
    }
    var noXML: String { "a ballot file; this is XML, which is not read" }
    func beginning(formats: String) -> String {
        "the beginning of a ballot file, such as BLT's candidates and seats or a table's Rank 1,Rank 2; this looks like none, name the format with --input: \(formats)"
    }
    var notEmpty: String { "a ballot file; this one is empty" }
    var notUTF16: String { "UTF-8 text; save the UTF-16 file as UTF-8" }
    var noNUL: String { "text; the file holds a NUL byte" }
    var onlyUTF8: String { "UTF-8 text; this byte is none of it, save the file as UTF-8" }
    func misread(at place: String, _ read: String, expected: String, format: String?) -> String {
        "\(place): read \(read.isEmpty ? "the end" : "\"\(read)\""), expected \(expected)"
            + (format.map { " (read as \($0))" } ?? "")
    }

    // Names
    func differOnlyByCase(_ names: [String], file: String) -> String {
        "\(file): candidates \(names.map { "\"\($0)\"" }.joined(separator: ", ")) differ only by case and are counted as \(names.count); if they are one, write the name alike and count again"
    }
    var controlCharacter: String { "a control character" }
    var turningCharacter: String { "a character that turns the direction of text" }
    var unseenCharacter: String { "a character that cannot be seen" }
    var lostCharacter: String { "what a wrong encoding left" }
    func legibleName(number: Int, codePoint: String, _ why: String) -> String {
        "a name that can be read; its character \(number) is \(codePoint), \(why)"
    }
    func nameUnlike(_ other: String) -> String {
        "a candidate that can be told from \"\(other)\": the two differ only by blanks or by the width of letters"
    }
    var noBareNumber: String {
        "a candidate's name, which is no bare number; ballots by number need a list in the file (BLT has one), sums none"
    }
    var lineEnd: String { "a line end" }
    func oneName(without sign: String) -> String { "one name; a name holds no \(sign) unless it stands in quotes" }
    func quoted(_ text: String) -> String { "\"\(text)\"" }

    // What a file declares of itself
    func asManyAsFound(_ found: Int64, _ what: String) -> String {
        "\(found), as many as the file holds (\(what)); add --partial if the file is known not to be whole"
    }
    func partial(_ what: String, declared: Int64, found: Int64) -> String {
        "the file is partial: it declares \(what) \(declared) and holds \(found)"
    }
    func ballotWithin(_ what: String) -> String { "a ballot within \(what); add --partial to count it all the same" }
    func breaches(_ ballots: Int, _ what: String) -> String {
        "\(ballots == 1 ? "a ballot breaks" : "\(ballots) ballots break") \(what), counted all the same"
    }

    // Candidates and ballots
    func candidatesWithin(most: Int) -> String { "no more than \(most) candidates" }
    var newCandidate: String { "a candidate not listed before" }
    var listedCandidate: String { "a candidate on the list" }
    var weight: String { "a number of ballots, 0 to 2^63 - 1" }
    var candidatesAndBallots: String { "candidates and ballots" }
}
