import Kernel

/// Votes by round: a row a candidate, a column a round, a bar for the votes, and between the columns where votes went.
///
///     RoundsChart(caption: "主任得票", names: ["杨通海", "李大山"], rounds: [.init(title: "", bars: [.init(share: 1000, figure: "17")])]).chart
public struct RoundsChart: Sendable {
    public struct Bar: Sendable {
        /// Of the widest bar, from 0 to 1,000.
        public var share: Int
        public var figure: String
        /// Elected: the bar is black.
        public var isElected: Bool
        /// Out of the count.
        public var isOut: Bool

        public init(share: Int, figure: String, isElected: Bool = false, isOut: Bool = false) {
            self.share = share
            self.figure = figure
            self.isElected = isElected
            self.isOut = isOut
        }
    }

    public struct Flow: Sendable {
        public var from: Int
        public var to: Int
        public var share: Int
        public var figure: String

        public init(from: Int, to: Int, share: Int, figure: String) {
            self.from = from
            self.to = to
            self.share = share
            self.figure = figure
        }
    }

    public struct Round: Sendable {
        public var title: String
        /// By candidate.
        public var bars: [Bar]
        /// Votes that go on to the next round.
        public var flows: [Flow]

        public init(title: String, bars: [Bar], flows: [Flow] = []) {
            self.title = title
            self.bars = bars
            self.flows = flows
        }
    }

    private let caption: String
    private let names: [String]
    private let rounds: [Round]
    /// What is needed for a seat, and its name.
    private let needed: (share: Int, title: String)?

    public init(caption: String, names: [String], rounds: [Round], needed: (share: Int, title: String)? = nil) {
        self.caption = caption
        self.names = names
        self.rounds = rounds
        self.needed = needed
    }

    private static let size = 12
    private static let row = 26
    private static let left = 100
    private static let top = 24
    /// Between a column's bars and the next: the flow of votes.
    private static let gap = 44

    public var chart: Chart {
        let width = max(Chart.pageWidth, Self.left + rounds.count * 110)
        let column = (width - Self.left) / max(1, rounds.count)
        let bars = column - Self.gap
        var shapes: [Chart.Shape] = names.enumerated().map { place, name in
            .text(
                DisplayWidth(ambiguousIsWide: true).cut(name, to: 15), at: .init(Self.left - 6, middle(place) + 4),
                size: Self.size, .end, .ink)
        }
        for (number, round) in rounds.enumerated() {
            let start = Self.left + number * column
            shapes.append(.text(round.title, at: .init(start, 14), size: Self.size, .start, .grey))
            for flow in round.flows where number + 1 < rounds.count {
                shapes += self.flow(flow, from: start + bars + 14, to: start + column)
            }
            let line = needed.map { start + bars * $0.share / 1000 }
            for (place, bar) in round.bars.enumerated() {
                shapes += self.bar(bar, place, at: start, width: bars, besides: line)
            }
            if let x = line {
                shapes.append(
                    .line(.init(x, Self.top), .init(x, Self.top + names.count * Self.row), .red))
            }
        }
        if let needed, rounds.count == 1 {
            let x = Self.left + bars * needed.share / 1000
            shapes.append(
                .text(
                    needed.title, at: .init(x, Self.top + names.count * Self.row + 14), size: Self.size, .middle, .red))
        }
        return Chart(
            caption: caption, width: width, height: Self.top + names.count * Self.row + (needed == nil ? 6 : 20),
            shapes: shapes)
    }

    private func middle(_ place: Int) -> Int { Self.top + place * Self.row + Self.row / 2 }

    /// The figure stands behind the bar; where the line of what is needed would go through it, behind that.
    private func bar(_ bar: Bar, _ place: Int, at x: Int, width: Int, besides line: Int?) -> [Chart.Shape] {
        let long = max(bar.share > 0 ? 1 : 0, width * min(bar.share, 1000) / 1000)
        let letters = DisplayWidth(ambiguousIsWide: true).of(bar.figure) * Self.size * 6 / 10
        var start = x + long + 4
        if let line, (start - 2...start + letters + 2).contains(line) { start = line + 4 }
        let fill: Chart.Tone = bar.isElected ? .ink : bar.isOut ? .pale : .grey
        return [
            .rectangle(x: x, y: middle(place) - 7, width: long, height: 14, fill: fill, edge: nil),
            .text(bar.figure, at: .init(start, middle(place) + 4), size: Self.size, .start, .ink),
        ]
    }

    private func flow(_ flow: Flow, from x: Int, to end: Int) -> [Chart.Shape] {
        let weight = max(1, 8 * min(flow.share, 1000) / 1000)
        let (from, to) = (middle(flow.from), middle(flow.to))
        return [
            .polyline(
                [.init(x, from), .init(x + 6, from), .init(end - 6, to), .init(end, to)], .grey, weight: weight),
            .text(flow.figure, at: .init(end - 8, to - 4), size: 9, .end, .grey),
        ]
    }
}
