extension BookTable {
    /// Tasks: who does what by when.
    static let actions = BookTable("actions.csv", of: { $0.actions }, columns: columns)

    private static let columns: [Column<ActionItem>] = [
        .init("id") { $0.id.description },
        .init("owner") { $0.owner },
        .init("due") { $0.due?.description },
        .init("text") { $0.text },
        .init("budget") { $0.budget?.description },
        .init("state") { $0.state.rawValue },
        .init("meeting") { $0.meeting.map(String.init) },
        .init("goal") { $0.goal?.description },
        .init("proposal") { $0.proposal.map { "\(QuestionID(proposal: $0))" } },
    ]
}
