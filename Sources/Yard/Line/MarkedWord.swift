import Prompt

/// A word as a line gives it, and whether a `!` behind it says that it is meant so, however near a known one it comes.
public struct MarkedWord: Hashable, Sendable {
    public let text: String
    public let isMarked: Bool

    init(text: String, isMarked: Bool) { (self.text, self.isMarked) = (text, isMarked) }

    init(_ typed: String) {
        let isMarked = typed.folded.hasSuffix("!")
        self.init(text: isMarked ? String(typed.dropLast()).trimmingSpaces : typed, isMarked: isMarked)
    }
}
