import Kernel

/// What the parser of the command line found wrong, in our words.
///
/// The parser says it in English only, and its errors are its own: they are told apart by their sentences, which a test holds
/// against the parser's.
enum UsageMessage {
    static func told(_ message: String, by words: any ProgramWords) -> String {
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element).shortened(to: 40) }
        let first = quoted.first ?? ""
        let second = quoted.count > 1 ? quoted[1] : ""
        return switch message {
        case _ where message.hasPrefix("Unknown option"):
            words.unknownOption(first) + (second.isEmpty ? "" : words.meant(second))
        case _ where message.hasPrefix("Missing expected argument"): words.missing(first)
        case _ where message.hasPrefix("Missing one of"): words.missingOne(of: quoted)
        case _ where message.hasPrefix("Missing value for"): words.wantsValue(first)
        case _ where message.contains("does not take any value"): words.takesNoValue(first, given: second)
        case _ where message.hasPrefix("The value"):
            words.cannotStand(first, for: second) + value(allowed(message, quoted), words)
        case _ where message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments"):
            words.unexpected(quoted)
        case _ where message.hasPrefix("Value to be set with"): words.notBoth(first, quoted.last ?? "")
        case _ where message.hasPrefix("Can't"): words.unknownShell()
        default: words.notUnderstood(message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
        }
    }

    private static func value(_ allowed: [String], _ words: any ProgramWords) -> String {
        allowed.isEmpty ? "" : words.write(allowed)
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
