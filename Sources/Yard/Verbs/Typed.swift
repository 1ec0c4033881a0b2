import Kernel

/// A value that is typed as a word: 方式=举手, method=hands. Its words in any language are understood.
protocol Typed: Hashable {
    /// The values that may be typed.
    static var typable: [Self] { get }
    /// The word for it and, after a space, others that mean the same.
    func typed(in language: Language) -> String
}

extension Typed where Self: CaseIterable {
    static var typable: [Self] { Array(allCases) }
}

extension Typed {
    /// The value that a word names, in whatever case it was typed.
    static func named(_ word: String) -> Self? {
        let word = word.lowercased()
        return typable.first { $0.words.contains(word) }
    }

    /// What may be typed, as each language types it.
    static var choices: [Phrase] { typable.map(\.choice) }

    /// The same in one language.
    static func words(in language: Language) -> [String] { choices.map { $0(language) } }

    var choice: Phrase { Phrase { words(in: $0)[0] } }

    /// All its words.
    var words: [String] { Language.allCases.flatMap(words(in:)) }

    private func words(in language: Language) -> [String] {
        typed(in: language).split(separator: " ").map(String.init)
    }
}
