/// The first rows of a table, column by column: what its cells hold.
struct TableSample {
    struct Column {
        var filled = 0
        var numbers = 0
        var places = 0
        var marks = 0
        var others = 0
        /// Cells that list several words.
        var lists = 0

        /// Whether cells stand under a candidate's name: ranks, points, marks, one stray in five at most.
        var isVote: Bool { filled > 0 && (numbers + places + marks) * 5 >= filled * 4 }
        var isNumbers: Bool { filled > 0 && numbers == filled }
    }

    private(set) var columns: [Column]
    private(set) var rows = 0

    /// - Parameter text: behind the headings; a copy, so that the reader stays where it is.
    init(_ text: DelimitedText, columns count: Int, rows most: Int) throws(BallotError) {
        var text = text
        columns = Array(repeating: Column(), count: count)
        while rows < most, let record = try text.record() {
            rows += 1
            for (place, field) in record.enumerated() where place < count && !field.text.isEmpty {
                add(field.text, place)
            }
        }
    }

    private mutating func add(_ text: String, _ place: Int) {
        switch CellValue(text) {
        case .nothing, .overvote: return
        case .number, .fraction: columns[place].numbers += 1
        case .places: columns[place].places += 1
        case .yes, .no, .cross: columns[place].marks += 1
        case .other:
            columns[place].others += 1
            if NameList.separators.contains(where: { text.contains($0) }) { columns[place].lists += 1 }
        }
        columns[place].filled += 1
    }
}
