struct TextChinese: TextWords {
    // JSON
    var value: String { "JSON值" }
    var nothingMore: String { "JSON到此为止" }
    var keyInQuotes: String { "双引号里的键" }
    var eachKeyOnce: String { "每个键只写一次" }
    var colon: String { "冒号" }
    var commaOrEnd: String { "逗号或结尾的括号" }
    var textInQuotes: String { "双引号里的文字" }
    var escaped: String { "转义写法（如\\n）" }
    var escape: String { "JSON转义" }
    var fourDigits: String { "四位十六进制数" }
    var wholeCharacter: String { "整个字符（\\u写成一对）" }
    var number: String { "数字" }
    var wholeNumber: String { "整数" }
    var within64Bits: String { "64位以内的整数" }
    var notTooDeep: String { "不超过200层的JSON" }
    var notTooLong: String { "不超过4 GiB的JSON" }

    // CSV
    var separatorAfterQuote: String { "引号后的分隔符或行尾" }
    var closingQuote: String { "结尾的双引号" }

    func misread(at place: TextPlace, expected: String) -> String { "\(place): 应为\(expected)" }
}
