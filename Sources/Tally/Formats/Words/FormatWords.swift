import Kernel

/// What the readers of all formats say: what they expected, and what they left out.
protocol FormatWords: Sendable {
    // Parts of a file
    var ballotsWithinRange: String { get }
    var candidateName: String { get }
    var closingBrace: String { get }
    var aNumber: String { get }
    var aCandidate: String { get }
    var candidateOnce: String { get }
    var seats: String { get }
    var budget: String { get }
    var wholeNumber: String { get }
    var wholePoints: String { get }
    var commentEnd: String { get }

    // Amounts of money
    func amount(_ what: String) -> String
    func amountUngrouped(_ what: String, whole: String) -> String
    func amountReadOneWay(_ what: String, whole: String, decimal: String) -> String

    // The file as a whole
    var ballots: String { get }
    func oneReading(_ one: String, _ other: String) -> String
    var recordsAsJSON: String { get }
    var noXML: String { get }
    func beginning(formats: String) -> String
    var notEmpty: String { get }
    var notUTF16: String { get }
    var noNUL: String { get }
    var onlyUTF8: String { get }
    func misread(at place: String, _ read: String, expected: String, format: String?) -> String

    // Names
    func differOnlyByCase(_ names: [String], file: String) -> String
    var controlCharacter: String { get }
    var turningCharacter: String { get }
    var unseenCharacter: String { get }
    var lostCharacter: String { get }
    func legibleName(number: Int, codePoint: String, _ why: String) -> String
    func nameUnlike(_ other: String) -> String
    var noBareNumber: String { get }
    var lineEnd: String { get }
    func oneName(without sign: String) -> String
    func quoted(_ text: String) -> String

    // What a file declares of itself
    func asManyAsFound(_ found: Int64, _ what: String) -> String
    func partial(_ what: String, declared: Int64, found: Int64) -> String
    func ballotWithin(_ what: String) -> String
    func breaches(_ ballots: Int, _ what: String) -> String

    // Candidates and ballots
    func candidatesWithin(most: Int) -> String
    var newCandidate: String { get }
    var listedCandidate: String { get }
    var weight: String { get }
    var candidatesAndBallots: String { get }
}

extension Language {
    var formats: any FormatWords {
        switch self {
        case .chinese: FormatChinese()
        case .english: FormatEnglish()
        }
    }
}
