import Kernel

/// What the prompt answers to a line.
public enum Answer: Hashable, Sendable {
    /// A blank line or a comment: no entry, no answer.
    case nothing
    /// On disk under that number.
    case entered(Int, [String])
    /// Not entered, and why.
    case refused([String])
    /// The line only asked.
    case asked([String])
    /// The prompt ends.
    case left([String])

    public var lines: [String] {
        switch self {
        case .nothing: []
        case .entered(_, let lines), .refused(let lines), .asked(let lines), .left(let lines): lines
        }
    }

    /// The answer with every line changed.
    func mapLines(_ change: ([String]) -> [String]) -> Answer {
        switch self {
        case .nothing: .nothing
        case .entered(let number, let lines): .entered(number, change(lines))
        case .refused(let lines): .refused(change(lines))
        case .asked(let lines): .asked(change(lines))
        case .left(let lines): .left(change(lines))
        }
    }

    /// The longest refusal, in characters: what was typed is told by its beginning.
    private static let longestRefusal = 800

    /// As it may be shown: nothing in it that a terminal obeys or that nobody sees, and no refusal longer than a few lines.
    var legible: Answer {
        mapLines { lines in
            lines.map { isRefused ? $0.shortened(to: Self.longestRefusal).legible : $0.legible }
        }
    }

    public var isRefused: Bool {
        if case .refused = self { return true }
        return false
    }

    /// The sign in front: `#12`, `!` or `·`.
    public var sign: String {
        switch self {
        case .nothing: ""
        case .entered(let number, _): "#\(number)"
        case .refused: "!"
        case .asked, .left: "·"
        }
    }

    /// As it goes to a script: the sign, the first line, further lines indented two spaces; empty for `nothing`.
    public var script: String {
        guard self != .nothing else { return "" }
        let parts = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        let front = ([sign] + (parts.first.map { [String($0)] } ?? [])).joined(separator: " ")
        return ([front] + parts.dropFirst().map { $0.isEmpty ? "" : "  \($0)" }).joined(separator: "\n") + "\n"
    }
}
