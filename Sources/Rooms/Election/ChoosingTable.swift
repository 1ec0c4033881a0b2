extension BookTable {
    /// The projects of every choosing, one a row, in figures once it is declared.
    static let projects = BookTable(
        "projects.csv",
        of: { book in
            book.meetings.flatMap { meeting in
                meeting.choosings.flatMap { election in
                    (election.choosing?.projects ?? []).map { project in
                        Row(
                            meeting: meeting, election: election, project: project,
                            outcome: election.declaration?.outcome.projects?.first { $0.project == project.name })
                    }
                }
            }
        }, columns: columns)

    private struct Row {
        let meeting: Meeting
        let election: Election
        let project: Choosing.Project
        let outcome: ProjectOutcome?
    }

    private static let columns: [Column<Row>] = [
        .init("meeting") { String($0.meeting.number) },
        .init("election") { String($0.election.id.number) },
        .init("choosing") { $0.election.post },
        .init("round") { String($0.election.call.round) },
        .init("rule") { $0.election.rule.name },
        .init("budget_fen") { $0.election.choosing.map { "\($0.budget.fen)" } },
        .init("proposal") { $0.project.name },
        .init("cost_fen") { "\($0.project.cost.fen)" },
        .init("support") { $0.outcome.map { "\($0.support)" } },
        .init("standing") { $0.outcome?.standing.rawValue },
        .init("more_papers") { row in
            row.outcome?.wanted.flatMap { $0.kind == .least || $0.kind == .enough ? $0.papers.map(String.init) : nil }
        },
    ]
}
