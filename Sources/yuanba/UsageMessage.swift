import Kernel

/// What the parser of the command line found wrong, in our two languages.
///
/// The parser says it in English only, and its errors are its own: they are told apart by their sentences, which a test holds
/// against the parser's. A sentence not known here is told as it is in English, and as “没看懂” in Chinese.
struct UsageMessage {
    let chinese: String
    let english: String

    init(_ message: String) {
        let words = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element).shortened(to: 40) }
        let first = words.first ?? ""
        let second = words.count > 1 ? words[1] : ""
        (chinese, english) =
            switch message {
            case _ where message.hasPrefix("Unknown option"):
                second.isEmpty
                    ? ("没有 \(first) 这个选项", "there is no option \(first)")
                    : ("没有 \(first) 这个选项，是不是 \(second)", "there is no option \(first); did you mean \(second)")
            case _ where message.hasPrefix("Missing expected argument"):
                ("还缺 \(first)", "\(first) is missing")
            case _ where message.hasPrefix("Missing one of"):
                ("还缺其中一个：\(words.joined(separator: " "))", "one of these is missing: \(words.joined(separator: " "))")
            case _ where message.hasPrefix("Missing value for"):
                ("\(first) 后面要有值", "\(first) wants a value behind it")
            case _ where message.contains("does not take any value"):
                ("\(first) 不带值，不要写 \(second)", "\(first) takes no value, yet \(second) was given")
            case _ where message.hasPrefix("The value"):
                Self.value(first, second, allowed: Self.allowed(message, words))
            case _ where message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments"):
                ("多了 \(words.joined(separator: " "))", "\(words.joined(separator: " ")): not wanted here")
            case _ where message.hasPrefix("Value to be set with"):
                ("\(first) 和 \(words.last ?? "") 只能写一个", "\(first) and \(words.last ?? "") cannot both be given")
            case _ where message.hasPrefix("Can't"):
                ("没有这种 shell 的补全；有 zsh、bash、fish", "no completions for such a shell; there are zsh, bash and fish")
            default: ("命令没看懂", message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
            }
    }

    private static func value(_ value: String, _ place: String, allowed: [String]) -> (String, String) {
        let all =
            allowed.isEmpty
            ? ("", "") : ("；可以是 \(allowed.joined(separator: " "))", "; write \(allowed.joined(separator: " "))")
        return ("“\(value)”不能用在 \(place)\(all.0)", "\"\(value)\" cannot stand for \(place)\(all.1)")
    }

    /// The values that would do: quoted in the sentence, or in a list under it.
    private static func allowed(_ message: String, _ words: [String]) -> [String] {
        guard message.contains("Please provide one of") else { return [] }
        let listed = message.split(whereSeparator: \.isNewline).compactMap { line in
            line.trimmingPrefix(while: \.isWhitespace).hasPrefix("- ")
                ? line.trimmingPrefix(while: \.isWhitespace).dropFirst(2) : nil
        }
        return listed.isEmpty ? Array(words.dropFirst(2)) : listed.map(String.init)
    }
}
