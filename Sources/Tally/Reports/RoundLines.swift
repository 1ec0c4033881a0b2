/// The lines of a round as text: each candidate still in the count with the votes, `*` for those elected, `-` for those excluded.
///
/// A count of thousands of candidates has millions of such lines, so what they share is made once.
struct RoundLines {
    private let titles: [String]
    private let widths: [Int]
    private var isElected: [Bool]
    private var isGone: [Bool]

    init(_ count: Count) {
        titles = count.candidates.indices.map(count.title)
        widths = titles.map(Columns.width)
        isElected = count.candidates.map { _ in false }
        isGone = isElected
    }

    /// - Parameter rest: the lines below the candidates.
    mutating func write(_ round: Round, of count: Count, _ rest: [(String, String)], to out: inout String) {
        for candidate in round.elected { isElected[candidate] = true }
        let leaving = Set(round.excluded)
        let lines = count.standing.filter { !(isGone[$0] && round.votes[$0].isZero) }
        let shown = lines.map { count.show(round.votes[$0]) }
        let first = (lines.map { widths[$0] } + rest.map { Columns.width($0.0) }).max() ?? 0
        let second = (shown.map(\.utf8.count) + rest.map { $0.1.utf8.count }).max() ?? 0
        func write(_ mark: String, _ title: String, _ width: Int, _ votes: String) {
            out += mark
            out += title
            for _ in 0..<first - width + 2 + second - votes.utf8.count { out += " " }
            out += votes
            out += "\n"
        }
        for (candidate, votes) in zip(lines, shown) {
            let mark = isElected[candidate] ? "  * " : leaving.contains(candidate) ? "  - " : "    "
            write(mark, titles[candidate], widths[candidate], votes)
        }
        for (title, votes) in rest { write("    ", title, Columns.width(title), votes) }
        for candidate in leaving { isGone[candidate] = true }
    }
}
