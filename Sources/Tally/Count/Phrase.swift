/// A sentence or title in both languages.
public struct Phrase: Hashable, Sendable {
    public let chinese: String
    public let english: String

    public init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    public func callAsFunction(_ language: Language) -> String { language == .chinese ? chinese : english }
}

/// The languages a count can be told in.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}
