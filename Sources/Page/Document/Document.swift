import Kernel

/// A paper ready to be written down: what it says, block by block, and on what kind of page. Every format is written from it.
public struct Document: Hashable, Sendable {
    /// What the file is called inside: the title that a reader's window shows.
    public var title: String
    public var language: Language
    public var layout: Layout
    public var blocks: [Block]

    public init(title: String, language: Language = .chinese, layout: Layout = .official, blocks: [Block] = []) {
        self.title = title
        self.language = language
        self.layout = layout
        self.blocks = blocks
    }

    /// Boxes that nothing filled, by what they are called, in their order: to be written on, or to be asked for.
    public var missing: [String] { blocks.flatMap(\.lines).flatMap { $0 }.filter { $0.face == .blank }.map(\.text) }
}

/// The kind of page a document is set on. All are GB/T 9704-2012 A4 with a type area of 156 × 225 mm unless said.
public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// 22 lines of 28 characters of 16 pt.
    case official
    /// The same, with the mark at its head and the imprint on the foot of its last page.
    case minutes
    /// A list with many columns: the page lies on its side.
    case wide
    /// For the wall and for weak eyes: 20 pt, wider lines.
    case large
    /// Both: on its side, in 20 pt.
    case wideLarge = "wide-large"

    public var isWide: Bool { self == .wide || self == .wideLarge }
    public var isLarge: Bool { self == .large || self == .wideLarge }

    /// The same for the wall and for weak eyes.
    /// Of letters in tables, in half points: a page that lies on its side holds many columns.
    var tableSize: Int { isLarge ? 40 : isWide ? 24 : 28 }
    public var enlarged: Layout { isWide ? .wideLarge : .large }
}
