import Kernel

/// Days on a line: a row a step, from its first day to its last.
public struct CalendarChart: Sendable {
    public struct Row: Sendable {
        public var title: String
        /// The day in words.
        public var day: String
        /// Days since any day that all rows count from.
        public var first: Int
        public var last: Int
        /// The day that the others stand around.
        public var isMain: Bool

        public init(_ title: String, day: String, first: Int, last: Int, isMain: Bool = false) {
            self.title = title
            self.day = day
            self.first = first
            self.last = last
            self.isMain = isMain
        }
    }

    private let caption: String
    private let rows: [Row]

    public init(caption: String, rows: [Row]) {
        self.caption = caption
        self.rows = rows
    }

    private static let height = 20
    private static let size = 10
    private static let (names, days) = (156, 226)

    public var chart: Chart {
        let first = rows.map(\.first).min() ?? 0
        let last = max(first + 1, rows.map(\.last).max() ?? 0)
        let (start, end) = (Self.days + 10, Chart.pageWidth - 8)
        func x(_ day: Int) -> Int { start + (day - first) * (end - start - 8) / (last - first) }
        var shapes: [Chart.Shape] = []
        for (place, row) in rows.enumerated() {
            let middle = place * Self.height + Self.height / 2
            let tone: Chart.Tone = row.isMain ? .red : .ink
            let title = DisplayWidth(ambiguousIsWide: true).cut(row.title, to: 30)
            shapes += [
                .line(.init(start, middle), .init(end, middle), .pale),
                .text(title, at: .init(Self.names, middle + 4), size: Self.size, .end, tone),
                .text(row.day, at: .init(Self.days, middle + 4), size: Self.size, .end, tone),
                .rectangle(
                    x: x(row.first), y: middle - 4, width: max(6, x(row.last) - x(row.first) + 6), height: 8,
                    fill: tone,
                    edge: nil),
            ]
        }
        return Chart(caption: caption, height: max(1, rows.count * Self.height), shapes: shapes)
    }
}
