import Kernel

/// The English of the screen. Verbs are named in English too; laws and charters keep their Chinese names.
public struct EnglishScreen: Screen {
    public let language = Language.english
    public let wording: any Wording = .english

    public init() {}

    func names(_ names: [String]) -> String { wording.list(names) }

    func quoted(_ words: String) -> String { "“\(words.shortened())”" }

    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    }

    func clause(_ citation: Citation) -> String { " (\(wording.citation(citation)))" }
}
