import Kernel

/// How far things have come: a bar a thing, as much of it filled as is done; what is late is red.
public struct ProgressChart: Sendable {
    public struct Bar: Sendable {
        public var title: String
        /// Behind it: until when.
        public var note: String
        /// From 0 to 100.
        public var percent: Int
        public var isLate: Bool

        public init(_ title: String, note: String, percent: Int, isLate: Bool) {
            self.title = title
            self.note = note
            self.percent = percent
            self.isLate = isLate
        }
    }

    private let caption: String
    private let bars: [Bar]

    public init(caption: String, bars: [Bar]) {
        self.caption = caption
        self.bars = bars
    }

    private static let height = 20
    private static let size = 10
    private static let (names, notes, figures) = (176, 330, 30)

    public var chart: Chart {
        let start = Self.names + 8
        let width = Self.notes - start - Self.figures
        var shapes: [Chart.Shape] = []
        for (place, bar) in bars.enumerated() {
            let (top, tone): (Int, Chart.Tone) = (place * Self.height, bar.isLate ? .red : .ink)
            let title = DisplayWidth(ambiguousIsWide: true).cut(bar.title, to: 34)
            shapes += [
                .text(title, at: .init(Self.names, top + 14), size: Self.size, .end, tone),
                .rectangle(x: start, y: top + 5, width: width, height: 10, fill: nil, edge: tone),
            ]
            let filled = width * min(100, max(0, bar.percent)) / 100
            if filled > 0 {
                shapes.append(.rectangle(x: start, y: top + 5, width: filled, height: 10, fill: tone, edge: nil))
            }
            shapes += [
                .text("\(bar.percent)%", at: .init(Self.notes, top + 14), size: Self.size, .end, tone),
                .text(bar.note, at: .init(Chart.pageWidth - 4, top + 14), size: Self.size, .end, tone),
            ]
        }
        return Chart(caption: caption, height: max(1, bars.count * Self.height), shapes: shapes)
    }
}
