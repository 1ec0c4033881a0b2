struct ReportEnglish: ReportWords {
    // Headings
    var votesByRound: String { "Votes by round" }
    var flowOfVotes: String { "Flow of votes" }
    var why: String { "Why" }
    func round(_ number: Int) -> String { "Round \(number)" }

    // Rows and columns of a page
    var candidate: String { "Candidate" }
    var score: String { "Score" }
    var exhaustedRow: String { "Exhausted" }
    var roundingRow: String { "Rounding" }
    var fromColumn: String { "From" }

    // Lines of text
    var from: String { "from" }
    var exhausted: String { "exhausted" }
    var rounding: String { "rounding" }
    var blank: String { "blank" }
    var overvotes: String { "overvotes" }
    var skippedRanks: String { "skipped ranks" }
    var repeated: String { "repeated" }
    var noChoiceLeft: String { "no choice left" }
    var pairwise: String { "pairwise" }

    // The result
    func seats(_ number: Int) -> String { "seats \(number)" }
    func ballots(_ number: Int64) -> String { "ballots \(number)" }
    func valid(_ number: Int64) -> String { "valid \(number)" }
    func quota(_ votes: String) -> String { "quota \(votes)" }
    func elected(_ names: String) -> String { "Elected: \(names)" }
    var nobody: String { "nobody" }
    func leftOpen(_ names: String) -> String { "Tied, left open: \(names)" }
    var tiedCommittees: String { "Tied committees:" }

    func money(_ figures: String, currency: String?, isExact: Bool) -> String {
        (isExact ? "" : "about ") + figures + " " + (currency ?? "yuan")
    }
    var tag: String { "en" }
}
