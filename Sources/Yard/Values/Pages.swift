/// A list that grows at its end and is kept in pages, so that a change after the list was copied copies one page and not
/// the whole. Kept copies of the book (for undo) stay cheap however long a meeting talks.
public struct Pages<Element: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    private static var pageSize: Int { 256 }
    private var pages: [[Element]] = []

    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { pages.isEmpty ? 0 : (pages.count - 1) * Self.pageSize + pages[pages.count - 1].count }

    public subscript(position: Int) -> Element {
        get { pages[position / Self.pageSize][position % Self.pageSize] }
        // In place: a get and a set would copy what the element holds at every change.
        _modify { yield &pages[position / Self.pageSize][position % Self.pageSize] }
    }

    mutating func append(_ element: Element) {
        if !pages.isEmpty, pages[pages.count - 1].count < Self.pageSize {
            pages[pages.count - 1].append(element)
        } else {
            pages.append([element])
        }
    }
}

extension Pages: Codable where Element: Codable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { append(try container.decode(Element.self)) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
    }
}
