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
        return widths
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
