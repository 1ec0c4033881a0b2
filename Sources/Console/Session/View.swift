/// How answers are laid out: the columns there are, and how wide a sign is.
public struct View: Sendable {
    public let columns: Int
    public let width: DisplayWidth

    public init(columns: Int = 80, width: DisplayWidth = DisplayWidth()) {
        self.columns = columns
        self.width = width
    }
}
