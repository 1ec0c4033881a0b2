import Kernel

/// The Chinese of the screen.
public struct ChineseScreen: Screen {
    public let language = Language.chinese
    public let wording: any Wording = .chinese

    public init() {}

    func names(_ names: [String]) -> String { wording.list(names) }

    func quoted(_ words: String) -> String { "“\(words.shortened())”" }

    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : "（\(notes.joined(separator: "，"))）"
    }

    func clause(_ citation: Citation) -> String { "（\(wording.citation(citation))）" }
}
