import Kernel

/// What the reader of BLT files expects.
protocol BltWords: Sendable {
    // The head
    func candidates(most: Int) -> String
    func seatsWithin(candidates: Int64) -> String
    var withdrawn: String { get }
    var weight: String { get }
    func nicknames(atMost candidates: Int) -> String
    var differentNicknames: String { get }
    var cost: String { get }
    var idForEach: String { get }
    var groupName: String { get }
    var bothLanguages: String { get }
    func unknownBracket(_ place: String) -> String
    func numbers(_ count: Int) -> String
    var closingBracket: String { get }
    func candidateNumber(upTo candidates: Int, orNickname hasNicknames: Bool) -> String

    // Ballots
    var wholeWeight: String { get }
    var ballotsWithinRange: String { get }
    var weightWithinRange: String { get }
    var weightOrEnd: String { get }
    var closingParenthesis: String { get }
    var ballotEnd: String { get }
    var candidateBeforeTie: String { get }
    var candidateAfterTie: String { get }
    func candidateOrEnd(upTo candidates: Int, orNickname hasNicknames: Bool) -> String
    var endOfLine: String { get }
    func readByLine(file: String, line: Int, skipping: Int) -> String
    var unclearZero: String { get }

    // Names and title
    func differentNames(_ first: Int, _ second: Int) -> String
    func perhapsTitle(file: String, line: Int, candidates: Int, _ last: String) -> String
    func titleAmongNames(candidates: Int, _ last: String) -> String
    func titleForName(candidates: Int) -> String
    func titleOrEnd(candidates: Int) -> String
    var wholeTitle: String { get }
    func nothingMore(candidates: Int) -> String
    func quotedName(of number: Int) -> String
    func name(of number: Int) -> String
    var closingQuote: String { get }
}

extension Language {
    var blt: any BltWords {
        switch self {
        case .chinese: BltChinese()
        case .english: BltEnglish()
        }
    }
}
