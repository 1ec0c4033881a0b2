import Kernel

/// Parts that work together, tier under tier: a band with its title, its boxes below, and a line down to the next.
public struct TierChart: Sendable {
    public struct Tier: Sendable {
        public var title: String
        public var boxes: [WayChart.Step]

        public init(_ title: String, boxes: [WayChart.Step]) {
            self.title = title
            self.boxes = boxes
        }
    }

    private let caption: String
    private let tiers: [Tier]

    public init(caption: String, tiers: [Tier]) {
        self.caption = caption
        self.tiers = tiers
    }

    private static let (gap, head) = (18, 22)

    public var chart: Chart {
        var shapes: [Chart.Shape] = []
        var (top, before) = (1, 1)
        for (place, tier) in tiers.enumerated() {
            let inner = WayChart(caption: tier.title, steps: tier.boxes, isWay: false).chart
            let height = Self.head + (tier.boxes.isEmpty ? 0 : inner.height + 4)
            let middle = Chart.pageWidth / 2
            // Through the middle, where no box stands.
            if place > 0 { shapes.append(.line(.init(middle, before), .init(middle, top))) }
            shapes.append(
                .rectangle(x: 1, y: top, width: Chart.pageWidth - 2, height: Self.head, fill: nil, edge: .ink))
            shapes.append(.text(tier.title, at: .init(middle, top + 16), size: 12, .middle, .ink))
            shapes += inner.shapes.map { $0.moved(down: top + Self.head + 4) }
            before = top + Self.head
            top += height + Self.gap
        }
        return Chart(caption: caption, height: max(1, top - Self.gap + 2), shapes: shapes)
    }
}

extension Chart.Shape {
    func moved(down: Int) -> Chart.Shape {
        switch self {
        case .rectangle(let x, let y, let width, let height, let fill, let edge):
            .rectangle(x: x, y: y + down, width: width, height: height, fill: fill, edge: edge)
        case .polyline(let points, let tone, let weight):
            .polyline(points.map { .init($0.x, $0.y + down) }, tone, weight: weight)
        case .text(let text, let point, let size, let anchor, let tone):
            .text(text, at: .init(point.x, point.y + down), size: size, anchor, tone)
        }
    }
}
