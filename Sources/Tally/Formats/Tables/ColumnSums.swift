/// Finds a row of sums that doesn't say so: where every paper has a number or a time it has none, and each of its figures is the
/// sum of those above it.
struct ColumnSums {
    private let columns: [Int]
    private let labels: [Int]
    private var sums: [Int64]
    private var rows = 0

    /// - Parameters:
    ///   - columns: those of the candidates.
    ///   - labels: those that every paper fills: its number, when it was handed in.
    init(_ columns: [Int], labels: [Int]) {
        self.columns = columns
        self.labels = labels
        sums = Array(repeating: 0, count: columns.count)
    }

    /// Whether the row sums up those before it; one that doesn't is added to them.
    mutating func isTotal(_ record: [DelimitedText.Field]) -> Bool {
        let figures = columns.map { column in
            column < record.count ? Self.figure(record[column].text) : 0
        }
        let hasLabel = labels.contains { $0 < record.count && !CellText.trimmed(record[$0].text).isEmpty }
        if !labels.isEmpty, !hasLabel, rows > 1, figures == sums.map(Optional.some), sums.contains(where: { $0 > 0 }) {
            return true
        }
        rows += 1
        for (place, figure) in figures.enumerated() {
            sums[place] = sums[place].addingReportingOverflow(figure ?? 0).partialValue
        }
        return false
    }

    /// What a cell adds to the sum of its column: its number, 1 for a mark; nil where it is neither.
    private static func figure(_ text: String) -> Int64? {
        switch CellValue(text) {
        case .number(let number): number
        case .yes: 1
        case .nothing, .no: 0
        case .places, .fraction, .cross, .overvote, .other: nil
        }
    }
}
