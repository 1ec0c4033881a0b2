extension BookTable {
    /// Elections, a vote a row, in the figures that were sealed or stated.
    static let elections = BookTable("elections.csv", of: rounds, columns: electionColumns)

    /// The votes of each candidate, once they were declared.
    static let tally = BookTable(
        "tally.csv",
        of: { book in
            rounds(book).filter(\.election.isDeclared).flatMap { row in
                row.election.tally.shown.map { (round: row, line: $0) }
            }
        }, columns: tallyColumns)

    /// The register of voters; for everybody the names alone, as the list on the wall has them.
    static let voters = BookTable(
        "voters.csv",
        of: { book in (book.register?.voters ?? []).map { (voter: $0, person: book.registry[$0.name]) } },
        columns: [
            .init("name") { $0.voter.name },
            .init("gender", isPrivate: true) { $0.person?.details.gender },
            .init("born", isPrivate: true) { $0.person?.details.born?.description },
            .init("household", isPrivate: true) { $0.person?.details.household },
            .init("group", isPrivate: true) { $0.person?.details.group },
            .init("ground", isPrivate: true) { $0.voter.ground.rawValue },
        ])

    private typealias Round = (meeting: Meeting, election: Election)

    private static func rounds(_ book: Book) -> [Round] {
        book.meetings.flatMap { meeting in meeting.electionsOfPeople.map { (meeting, $0) } }
    }

    private static let electionColumns: [Column<Round>] = [
        .init("meeting") { String($0.meeting.number) },
        .init("election") { String($0.election.id.number) },
        .init("post") { $0.election.post },
        .init("seats") { String($0.election.seats) },
        .init("round") { String($0.election.call.round) },
        .init("registered") { $0.election.call.registered.map(String.init) },
        .init("issued") { $0.election.issued.map(String.init) },
        .init("collected") { $0.election.isDeclared ? String($0.election.collected) : nil },
        .init("valid") { $0.election.isDeclared ? String($0.election.tally.valid) : nil },
        .init("blank") { $0.election.isDeclared ? String($0.election.tally.blank) : nil },
        .init("void") { $0.election.isDeclared ? String($0.election.tally.void) : nil },
        .init("elected") { $0.election.declaration?.outcome.elected.joined(separator: "、") },
        .init("declared") { $0.election.isDeclared.cell },
    ]

    private static let tallyColumns: [Column<(round: Round, line: RunningTally.Line)>] = [
        .init("meeting") { String($0.round.meeting.number) },
        .init("election") { String($0.round.election.id.number) },
        .init("post") { $0.round.election.post },
        .init("round") { String($0.round.election.call.round) },
        .init("name") { $0.line.name },
        .init("votes") { String($0.line.votes) },
        .init("against") { String($0.line.against) },
        .init("elected") { row in
            (row.round.election.declaration?.outcome.elected.contains(row.line.name) == true).cell
        },
    ]
}
