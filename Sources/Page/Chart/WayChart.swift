import Kernel

/// A way of steps, box after box: what is done, where it stands, what is to come. Offices with those who hold them are drawn alike.
public struct WayChart: Sendable {
    public struct Step: Sendable {
        public enum State: Sendable { case done, now, ahead }
        public var title: String
        /// Under it, a line each: a day, a name.
        public var notes: [String]
        public var state: State

        public init(_ title: String, notes: [String] = [], state: State = .ahead) {
            self.title = title
            self.notes = notes
            self.state = state
        }
    }

    private let caption: String
    private let steps: [Step]
    private let isWay: Bool

    /// - Parameter isWay: the boxes follow one another, and are joined by lines.
    public init(caption: String, steps: [Step], isWay: Bool = true) {
        self.caption = caption
        self.steps = steps
        self.isWay = isWay
    }

    /// Who is who: an office a box, with those who hold it.
    public static func offices(caption: String, _ offices: [(title: String, names: [String])]) -> Chart {
        WayChart(
            caption: caption, steps: offices.map { Step($0.title, notes: $0.names, state: .done) }, isWay: false
        ).chart
    }

    private static let columns = 4
    private static let size = 12
    private static let line = 16
    private static let (width, gap) = (98, 16)

    public var chart: Chart {
        var shapes: [Chart.Shape] = []
        var top = 4
        for start in stride(from: 0, to: steps.count, by: Self.columns) {
            let row = steps[start..<min(start + Self.columns, steps.count)]
            let height = 12 + Self.line * (1 + (row.map(\.notes.count).max() ?? 0))
            for (place, step) in row.enumerated() {
                let x = 1 + place * (Self.width + Self.gap)
                if isWay, start + place > 0 { shapes += join(to: place, x, top, height) }
                shapes += box(step, x, top, height)
            }
            top += height + (isWay ? 22 : 14)
        }
        return Chart(caption: caption, height: max(1, top - 8), shapes: shapes)
    }

    /// The line from the box before: along the row, or down from the end of the row above.
    private func join(to place: Int, _ x: Int, _ top: Int, _ height: Int) -> [Chart.Shape] {
        if place > 0 {
            let y = top + height / 2
            return [.line(.init(x - Self.gap, y), .init(x, y))]
        }
        let (centre, last) = (Self.width / 2 + 1, 1 + (Self.columns - 1) * (Self.width + Self.gap) + Self.width / 2)
        return [
            .polyline(
                [.init(last, top - 22), .init(last, top - 11), .init(centre, top - 11), .init(centre, top)], .ink,
                weight: 1)
        ]
    }

    private func box(_ step: Step, _ x: Int, _ top: Int, _ height: Int) -> [Chart.Shape] {
        let tone: Chart.Tone = step.state == .ahead ? .grey : .ink
        var shapes: [Chart.Shape] = [
            .rectangle(
                x: x, y: top, width: Self.width, height: height, fill: step.state == .done ? .pale : nil,
                edge: step.state == .now ? .red : tone)
        ]
        let middle = x + Self.width / 2
        for (place, text) in ([step.title] + step.notes).enumerated() {
            shapes.append(
                .text(
                    DisplayWidth(ambiguousIsWide: true).cut(text, to: place == 0 ? 16 : 18),
                    at: .init(middle, top + 17 + place * Self.line), size: place == 0 ? Self.size : Self.size - 2,
                    .middle,
                    tone))
        }
        return shapes
    }
}
