import Prompt

extension Reading {
    /// While the papers of a vote are read, a line of 赞成, 反对, 弃权 or 废 is a paper, and 封箱 ends the reading.
    static func votePaper(_ words: TypedText, _ first: TypedText, _ names: NameReader) throws -> Command? {
        guard names.context.readsPapers else { return nil }
        let (line, papers) = try PaperReader.takeCopies(words)
        let (head, behind) = line.cut(at: ":").map { ($0.before.trimmed, $0.after.trimmed) } ?? line.firstWord
        let word = head.plain.lowercased()
        if Verbs.named(word)?.name == "封箱", behind.isEmpty { return .written(.seal) }
        if PaperReader.void.contains(word) {
            let reason = behind.trimmed
            return .written(.read(nil, papers: papers, reason: reason.isEmpty ? nil : reason.text))
        }
        let choice = Choice.named(word) ?? Choice.short[word] ?? (PaperReader.blank.contains(word) ? .abstain : nil)
        guard let choice, behind.trimmed.isEmpty else { return nil }
        return .written(.read(choice, papers: papers, reason: nil))
    }
}

extension Choice {
    /// As a teller calls them out.
    fileprivate static let short: [String: Choice] = ["赞": .for, "同意": .for, "反": .against, "不同意": .against]
}
