import Kernel
import Prompt

/// How answers are laid out: the columns there are, and how wide a sign is.
public struct View: Sendable {
    public let columns: Int
    public let width: DisplayWidth
    /// How votes are drawn on the board.
    public let strokes: Strokes

    public init(columns: Int = 80, width: DisplayWidth = DisplayWidth(), strokes: Strokes = .plain) {
        self.columns = columns
        self.strokes = strokes
        self.width = width
    }
}
