import Kernel

/// Figures side by side: a bar each, as long as it is large, with the figure behind it.
public struct BarsChart: Sendable {
    public struct Bar: Sendable {
        public var title: String
        public var figure: String
        /// How large it is; below 0 is drawn as 0.
        public var size: Int

        public init(_ title: String, figure: String, size: Int) {
            self.title = title
            self.figure = figure
            self.size = size
        }
    }

    private let caption: String
    private let bars: [Bar]

    public init(caption: String, bars: [Bar]) {
        self.caption = caption
        self.bars = bars
    }

    private static let height = 22
    private static let size = 11
    private static let (names, figures) = (132, 76)

    public var chart: Chart {
        let start = Self.names + 8
        let width = Chart.pageWidth - start - Self.figures
        let most = max(1, bars.map(\.size).max() ?? 1)
        var shapes: [Chart.Shape] = [
            .line(.init(start, 0), .init(start, max(1, bars.count * Self.height)), .grey)
        ]
        for (place, bar) in bars.enumerated() {
            let top = place * Self.height
            // Through Double would be shorter and not exact; a figure too large to multiply is drawn by its thousandth.
            let length = Self.part(of: width, max(0, bar.size), of: most)
            let title = DisplayWidth(ambiguousIsWide: true).cut(bar.title, to: 22)
            shapes.append(.text(title, at: .init(Self.names, top + 15), size: Self.size, .end, .ink))
            if length > 0 {
                shapes.append(.rectangle(x: start, y: top + 4, width: length, height: 14, fill: .red, edge: nil))
            }
            shapes.append(.text(bar.figure, at: .init(start + length + 6, top + 15), size: Self.size, .start, .ink))
        }
        return Chart(caption: caption, height: max(1, bars.count * Self.height), shapes: shapes)
    }

    private static func part(of width: Int, _ size: Int, of most: Int) -> Int {
        let (product, isTooLarge) = width.multipliedReportingOverflow(by: size)
        return isTooLarge ? width * (size / 1000) / max(1, most / 1000) : product / most
    }
}
