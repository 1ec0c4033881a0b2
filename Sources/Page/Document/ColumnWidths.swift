import Kernel

extension Table {
    /// The widths of the columns in hundredths of a per cent; they add up to 10,000.
    ///
    /// Made of what stands in them: a column is as wide as its longest text, yet none takes more than two fifths from the others, and
    /// none less than a label of two characters.
    public var widths: [Int] {
        let count = columns
        guard count > 0 else { return [] }
        let wanted = shares.count == count ? shares : natural
        let total = max(1, wanted.reduce(0, +))
        var widths = wanted.map { $0 * 10_000 / total }
        widths[count - 1] += 10_000 - widths.reduce(0, +)
        return roomForNumbers(in: widths)
    }

    /// A number does not break: a column is never narrower than its longest, and takes what it lacks from those with room to spare.
    private func roomForNumbers(in widths: [Int]) -> [Int] {
        let least = longestNumbers.map { $0 == 0 ? 0 : ($0 * Self.digit + Self.margins) * 10_000 / Self.page }
        let lacking = zip(widths, least).map { max(0, $1 - $0) }
        let spare = zip(widths, least).map {
            max(0, $0 - max($1, (4 * Self.digit + Self.margins) * 10_000 / Self.page))
        }
        let (wanted, there) = (lacking.reduce(0, +), spare.reduce(0, +))
        guard wanted > 0, wanted <= there else { return widths }
        var all = widths.indices.map { widths[$0] + lacking[$0] - wanted * spare[$0] / there }
        let widest = all.indices.max { all[$0] < all[$1] } ?? 0
        all[widest] += 10_000 - all.reduce(0, +)
        return all
    }

    /// In twentieths of a point: half a letter of a table's text, the margins of a cell with its lines, the type area.
    private static let (digit, margins, page) = (140, 200, 8840)

    /// The longest number of each column, in letters.
    private var longestNumbers: [Int] {
        var longest = [Int](repeating: 0, count: columns)
        for row in head + rows {
            var column = 0
            for cell in row where column < longest.count {
                if cell.span == 1 {
                    let numbers = WordNumbers.pieces(cell.shown.text).filter(\.isNumber).map(\.text.count)
                    longest[column] = max(longest[column], numbers.max() ?? 0)
                }
                column += cell.span
            }
        }
        return longest
    }

    /// In half characters.
    private var natural: [Int] {
        var widest = [Int](repeating: 0, count: columns)
        for row in head + rows {
            var column = 0
            for cell in row {
                if cell.span == 1 {
                    let width =
                        cell.shown.text.split(separator: "\n").map { DisplayWidth(ambiguousIsWide: true).of($0) }.max()
                        ?? 0
                    widest[column] = max(widest[column], width)
                }
                column += cell.span
            }
        }
        let most = 24 * 2
        return widest.map { min(max($0 + 2, 6), most) }
    }
}
