/// A drawing of few shapes: the same become SVG in a page and a picture in a Word file, and its words stand where nothing is drawn.
///
/// Measured in points from the upper left corner; a page has 442 of them across.
public struct Chart: Hashable, Sendable {
    /// What it shows, for those who do not see it.
    public var caption: String
    public var width: Int
    public var height: Int
    public var shapes: [Shape]

    /// The width of the type area.
    public static let pageWidth = 442

    public init(caption: String, width: Int = Self.pageWidth, height: Int, shapes: [Shape] = []) {
        self.caption = caption
        self.width = width
        self.height = height
        self.shapes = shapes
    }

    public struct Point: Hashable, Sendable {
        public var x: Int
        public var y: Int

        public init(_ x: Int, _ y: Int) {
            self.x = x
            self.y = y
        }
    }

    /// How dark: a printed paper has no other colours, but for the red of official marks.
    public enum Tone: Hashable, Sendable {
        case ink, grey, pale, red

        /// Red, green and blue, from 0 to 255.
        var parts: (red: Int, green: Int, blue: Int) {
            switch self {
            case .ink: (0x11, 0x11, 0x11)
            case .grey: (0x88, 0x88, 0x88)
            case .pale: (0xDD, 0xDD, 0xDD)
            case .red: (0xDD, 0, 0)
            }
        }
    }

    public enum Anchor: Hashable, Sendable { case start, middle, end }

    public enum Shape: Hashable, Sendable {
        /// Filled, or only drawn around where no filling is given.
        case rectangle(x: Int, y: Int, width: Int, height: Int, fill: Tone?, edge: Tone?)
        /// One line after the other, as thick as that.
        case polyline([Point], Tone, weight: Int)
        /// On a line of writing at that height; `size` is that of the letters.
        case text(String, at: Point, size: Int, Anchor, Tone)

        public static func line(_ from: Point, _ to: Point, _ tone: Tone = .ink, weight: Int = 1) -> Shape {
            .polyline([from, to], tone, weight: weight)
        }
    }
}
