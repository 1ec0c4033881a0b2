/// What is said of a text that is no JSON or CSV: what was expected instead.
protocol TextWords: Sendable {
    // JSON
    var value: String { get }
    var nothingMore: String { get }
    var keyInQuotes: String { get }
    var eachKeyOnce: String { get }
    var colon: String { get }
    var commaOrEnd: String { get }
    var textInQuotes: String { get }
    var escaped: String { get }
    var escape: String { get }
    var fourDigits: String { get }
    var wholeCharacter: String { get }
    var number: String { get }
    var wholeNumber: String { get }
    var within64Bits: String { get }
    var notTooDeep: String { get }
    var notTooLong: String { get }

    // CSV
    var separatorAfterQuote: String { get }
    var closingQuote: String { get }

    /// With the place in the text.
    func misread(at place: TextPlace, expected: String) -> String
}

extension Language {
    var texts: any TextWords {
        switch self {
        case .chinese: TextChinese()
        case .english: TextEnglish()
        }
    }
}
