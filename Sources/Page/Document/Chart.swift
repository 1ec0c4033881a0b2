/// A drawing: the same shapes become SVG in a page and a picture in a Word file, and its words stand where nothing is drawn.
public struct Chart: Hashable, Sendable {
    /// What it shows, for those who do not see it.
    public var caption: String
    /// The drawing, as an `svg` element of its own.
    public var svg: String

    public init(caption: String, svg: String) {
        self.caption = caption
        self.svg = svg
    }
}
