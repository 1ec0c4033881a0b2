extension BookTable {
    static let proposals = BookTable("proposals.csv", of: { $0.proposals }, columns: columns)

    private static let columns: [Column<Proposal>] = [
        .init("id") { $0.id.description },
        .init("text") { $0.text },
        .init("final_text") { $0.finalText },
        .init("mover") { $0.mover },
        .init("seconder") { $0.seconder },
        .init("amount") { $0.finalAmount?.description },
        .init("state") { $0.state.rawValue },
        .init("stage") { $0.way?.stage },
        .init("meeting") { String($0.latest.meeting) },
    ]
}
