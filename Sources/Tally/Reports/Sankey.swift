import Kernel

/// The way of the votes as a drawing: a column for each round, a bar for each candidate as high as the votes, a band
/// for what stays and what moves. Plain SVG.
struct Sankey {
    let count: Count
    let language: Language
    private let columnStep = 190.0
    private let barWidth = 14.0
    private let height = 560.0
    private let gap = 6.0

    /// A bar's place, and how much of its two sides is already taken by bands.
    private struct Bar {
        var x: Double
        var y: Double
        var height: Double
        var out = 0.0
        var into = 0.0
    }

    init(_ count: Count, language: Language) {
        self.count = count
        self.language = language
    }

    var svg: String {
        guard let first = count.rounds.first else { return "" }
        let total = first.votes.reduce(first.exhausted + first.loss, +)
        guard total > 0 else { return "" }
        let ends = count.standing + [count.candidates.count]
        let scale = (height - gap * Double(ends.count)) / approximate(total)
        var bars = count.rounds.enumerated().map { column, round in layout(round, column, ends, scale) }
        var bands = ""
        for column in bars.indices.dropLast() { bands += self.bands(column, &bars, scale) }
        var out = ""
        for (column, round) in count.rounds.enumerated() { out += draw(round, bars[column], ends) }
        let width = Double(bars.count - 1) * columnStep + barWidth + 200
        let title = language.reports.flowOfVotes
        return """
            <svg role="img" viewBox="0 0 \(text(width)) \(text(height + 40))" width="\(text(width))">\
            <title>\(title)</title>
            \(bands)\(out)</svg>

            """
    }

    private func votes(_ round: Round, _ end: Int) -> Rational {
        end < count.candidates.count ? round.votes[end] : round.exhausted + round.loss
    }

    private func layout(_ round: Round, _ column: Int, _ ends: [Int], _ scale: Double) -> [Int: Bar] {
        var bars: [Int: Bar] = [:]
        var y = 24.0
        for end in ends {
            let size = approximate(votes(round, end)) * scale
            bars[end] = Bar(x: Double(column) * columnStep, y: y, height: size)
            y += size + gap
        }
        return bars
    }

    private func bands(_ column: Int, _ bars: inout [[Int: Bar]], _ scale: Double) -> String {
        let round = count.rounds[column]
        let lost = count.candidates.count
        var gone: [Int: Rational] = [:]
        var moves: [(Int, Int, Rational)] = []
        for transfer in round.transfers where transfer.votes > 0 {
            let to: Int = if case .candidate(let candidate) = transfer.to { candidate } else { lost }
            moves.append((transfer.from, to, transfer.votes))
            gone[transfer.from, default: 0] = gone[transfer.from, default: 0] + transfer.votes
        }
        for end in count.standing + [lost] {
            let stays = votes(round, end) - gone[end, default: 0]
            if stays > 0 { moves.append((end, end, stays)) }
        }
        var out = ""
        for (from, to, amount) in moves.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
            guard var start = bars[column][from], var end = bars[column + 1][to] else { continue }
            let size = approximate(amount) * scale
            if size > 0.15 {
                let (x1, x2) = (start.x + barWidth, end.x)
                let (y1, y2) = (start.y + start.out, end.y + end.into)
                let middle = (x1 + x2) / 2
                let label = "\(name(from)) → \(name(to)): \(count.show(amount))"
                out += """
                    <path class="\(from == to ? "stays" : "moves") c\(from % 10)" d="M\(text(x1)) \(text(y1))C\(text(middle)) \
                    \(text(y1)) \(text(middle)) \(text(y2)) \(text(x2)) \(text(y2))V\(text(y2 + size))C\(text(middle)) \
                    \(text(y2 + size)) \(text(middle)) \(text(y1 + size)) \(text(x1)) \(text(y1 + size))Z">\
                    <title>\(Escaping.html(label))</title></path>

                    """
            }
            start.out += size
            end.into += size
            bars[column][from] = start
            bars[column + 1][to] = end
        }
        return out
    }

    private func draw(_ round: Round, _ bars: [Int: Bar], _ ends: [Int]) -> String {
        var out = ""
        if let x = bars[ends[0]]?.x { out += "<text x=\"\(text(x))\" y=\"14\">\(round.number)</text>\n" }
        for end in ends {
            guard let bar = bars[end], bar.height > 0.15 else { continue }
            let label = "\(name(end)) \(count.show(votes(round, end)))"
            out += """
                <rect class="c\(end % 10)" x="\(text(bar.x))" y="\(text(bar.y))" width="\(text(barWidth))" \
                height="\(text(bar.height))"><title>\(Escaping.html(label))</title></rect>

                """
            if bar.height > 9 {
                out += """
                    <text x="\(text(bar.x + barWidth + 4))" y="\(text(bar.y + bar.height / 2 + 4))">\
                    \(Escaping.html(name(end)))</text>

                    """
            }
        }
        return out
    }

    private func name(_ end: Int) -> String {
        end < count.candidates.count ? count.title(end) : language.reports.exhausted
    }

    /// Drawing needs no exactness: this is the one place where votes become floating point.
    private func approximate(_ votes: Rational) -> Double { Double(votes.decimal(3)) ?? 0 }

    private func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
