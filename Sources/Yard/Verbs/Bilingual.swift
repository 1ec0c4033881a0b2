/// The two languages of the screen.
public enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// Reads `zh`, `en`, `en_GB.UTF-8`; anything else is Chinese, the first language.
    public init(_ text: String?) {
        self = text?.lowercased().hasPrefix("en") == true ? .english : .chinese
    }
}

/// A text in both.
public struct Bilingual: Sendable, Hashable {
    public let chinese: String
    public let english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    public subscript(language: Language) -> String { language == .english ? english : chinese }
}
