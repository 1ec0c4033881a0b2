extension BookTable {
    /// Goals: what for, until when, how far, and their money.
    static let goals = BookTable(
        "goals.csv",
        of: { book in
            book.development.plans.flatMap { PlanFacts($0, in: book, on: book.last.at.day).goals }
                .sorted { $0.goal.id < $1.goal.id }
        }, columns: columns)

    private static let columns: [Column<PlanFacts.GoalFacts>] = [
        .init("id") { $0.goal.id.description },
        .init("problem") { $0.goal.problem.description },
        .init("text") { $0.goal.terms.text },
        .init("term") { $0.goal.terms.horizon?.rawValue },
        .init("due") { $0.goal.terms.due?.description },
        .init("agreement") { $0.standing.word },
        .init("percent") { String($0.goal.percent) },
        .init("planned_fen") { String($0.planned.fen) },
        .init("appropriated_fen") { String($0.appropriated.fen) },
        .init("spent_fen") { String($0.spent.fen) },
    ]
}
