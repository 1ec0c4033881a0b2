extension BookTable {
    /// Goals: what for, until when, how far.
    static let goals = BookTable("goals.csv", of: { $0.development.goals }, columns: columns)

    private static let columns: [Column<Goal>] = [
        .init("id") { $0.id.description },
        .init("problem") { $0.problem.description },
        .init("text") { $0.terms.text },
        .init("term") { $0.terms.horizon?.rawValue },
        .init("due") { $0.terms.due?.description },
        .init("percent") { String($0.percent) },
    ]
}
