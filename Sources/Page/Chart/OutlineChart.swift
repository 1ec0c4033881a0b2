import Kernel

/// Who stands under whom: a box a line, further in the deeper it stands, each joined to the one above it.
public struct OutlineChart: Sendable {
    public struct Node: Sendable {
        public var title: String
        /// Behind it: who is in it.
        public var note: String
        public var depth: Int

        public init(_ title: String, note: String, depth: Int) {
            self.title = title
            self.note = note
            self.depth = depth
        }
    }

    private let caption: String
    private let nodes: [Node]

    public init(caption: String, nodes: [Node]) {
        self.caption = caption
        self.nodes = nodes
    }

    private static let (height, gap, step, deepest) = (24, 8, 20, 8)

    public var chart: Chart {
        var shapes: [Chart.Shape] = []
        // The lower left corner of the last box at each depth.
        var corners: [Int: Chart.Point] = [:]
        for (place, node) in nodes.enumerated() {
            let depth = min(node.depth, Self.deepest)
            let (x, y) = (1 + depth * Self.step, 1 + place * (Self.height + Self.gap))
            let width = Chart.pageWidth - 1 - x
            if depth > 0, let corner = corners[depth - 1] {
                let middle = y + Self.height / 2
                shapes.append(.polyline([corner, .init(corner.x, middle), .init(x, middle)], .ink, weight: 1))
            }
            shapes.append(
                .rectangle(
                    x: x, y: y, width: width, height: Self.height, fill: depth == 0 ? .pale : nil, edge: .ink))
            let room = width / 6 - 2
            let title = DisplayWidth(ambiguousIsWide: true).cut(node.title, to: room)
            let left = max(0, room - DisplayWidth(ambiguousIsWide: true).of(title) - 2)
            shapes.append(.text(title, at: .init(x + 6, y + 16), size: 12, .start, .ink))
            let note = DisplayWidth(ambiguousIsWide: true).cut(node.note, to: left)
            if !note.isEmpty {
                shapes.append(.text(note, at: .init(x + width - 6, y + 16), size: 10, .end, .ink))
            }
            corners[depth] = .init(x + 10, y + Self.height)
        }
        return Chart(
            caption: caption, height: max(1, nodes.count * (Self.height + Self.gap) - Self.gap + 2), shapes: shapes)
    }
}
