struct TextEnglish: TextWords {
    // JSON
    var value: String { "a JSON value" }
    var nothingMore: String { "nothing after the JSON value" }
    var keyInQuotes: String { "a key in double quotes" }
    var eachKeyOnce: String { "each key once" }
    var colon: String { "a colon" }
    var commaOrEnd: String { "a comma or the closing bracket" }
    var textInQuotes: String { "a text in double quotes" }
    var escaped: String { "an escape (such as \\n)" }
    var escape: String { "a JSON escape" }
    var fourDigits: String { "four hexadecimal digits" }
    var wholeCharacter: String { "a whole character (\\u in a pair)" }
    var number: String { "a number" }
    var wholeNumber: String { "a whole number" }
    var within64Bits: String { "a number within 64 bits" }
    var notTooDeep: String { "JSON no more than 200 levels deep" }
    var notTooLong: String { "JSON of no more than 4 GiB" }

    // CSV
    var separatorAfterQuote: String { "a separator or the end of the line after a quote" }
    var closingQuote: String { "a closing double quote" }

    func misread(at place: TextPlace, expected: String) -> String { "\(place): expected \(expected)" }
}
