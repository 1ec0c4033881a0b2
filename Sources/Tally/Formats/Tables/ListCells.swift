/// One column whose cells list names: `Ann;Bob;Cy;` of a ranking, `甲, 乙` of checkboxes.
struct ListCells {
    let isOrdered: Bool
    private let signs: [Character]

    /// Looks through the column: what parts the names, and whether their order means anything.
    init(_ contest: TableContest, title: String, asked: TableKind?, _ text: DelimitedText) throws(BallotError) {
        let column = contest.columns[0].index
        var hasArrow = false
        var hasSeparator = false
        var rows = text
        while let record = try rows.record() {
            guard column < record.count, !TotalRow.isOne(record) else { continue }
            let cell = record[column].text
            if cell.contains(where: { NameList.arrows.contains($0) }) { hasArrow = true }
            if cell.contains(where: { NameList.separators.contains($0) }) { hasSeparator = true }
        }
        signs = hasArrow ? NameList.arrows : hasSeparator ? NameList.separators : NameList.commas
        switch asked {
        case .ranks?: isOrdered = true
        case .marks?: isOrdered = false
        default:
            isOrdered =
                hasArrow
                || GridCells.asked(for: [title, contest.title, contest.question].joined(separator: " ")) == .ranks
        }
    }

    /// The names of a cell, in its order; those that name nobody left out.
    func names(_ text: String) -> [String] {
        signs == NameList.commas ? NameList.commaParts(text) : NameList.parts(text, by: signs)
    }
}
