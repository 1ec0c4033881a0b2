/// A sentence, a title or a word in both languages.
///
///     let refused = Phrase("没有这个文件", "no such file")
///     refused(.english)   // "no such file"
public struct Phrase: Hashable, Sendable {
    public let chinese: String
    public let english: String

    public init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// Parts one after the other, as each language sets them: 甲、乙, one, two.
    public static func list(_ parts: some Sequence<String>) -> Phrase {
        Phrase(parts.joined(separator: "、"), parts.joined(separator: ", "))
    }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
