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
