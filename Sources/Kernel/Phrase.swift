/// A sentence, a title or a word in every language, for whoever reads it later.
///
///     let few = Phrase { $0.marks.noMoreThanHalf(registered: 40, cast: 12) }
///     few(.english)   // what the English of it says
public struct Phrase: Hashable, Sendable {
    /// In the order of the languages.
    private let texts: [String]

    /// What each language says, asked at once.
    public init(_ say: (Language) -> String) { texts = Language.allCases.map(say) }

    /// Parts one after the other, as each language sets them: 甲、乙, one, two.
    public static func list(_ parts: some Sequence<String>) -> Phrase {
        Phrase { $0.list(parts) }
    }

    public func callAsFunction(_ language: Language) -> String {
        zip(Language.allCases, texts).first { $0.0 == language }?.1 ?? ""
    }

    public var chinese: String { self(.chinese) }
    public var english: String { self(.english) }
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
