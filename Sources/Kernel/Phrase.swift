/// A sentence, a title or a word in every language.
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

    /// What each language says, asked at once.
    ///
    ///     Phrase { $0.marks.noMoreThanHalf(registered: 40, cast: 12) }
    public init(_ say: (Language) -> String) {
        self.init(say(.chinese), say(.english))
    }

    /// Parts one after the other, as each language sets them: 甲、乙, one, two.
    public static func list(_ parts: some Sequence<String>) -> Phrase {
        Phrase { $0.list(parts) }
    }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}

extension Language {
    /// Parts one after the other: 甲、乙, one, two.
    public func list(_ parts: some Sequence<String>) -> String {
        switch self {
        case .chinese: parts.joined(separator: "、")
        case .english: parts.joined(separator: ", ")
        }
    }
}
