extension BookTable {
    /// Who is who; for everybody the names alone.
    static let people = BookTable("people.csv", of: { $0.registry.people }, columns: columns)

    private static let columns: [Column<Person>] = [
        .init("name") { $0.name },
        .init("gender", isPrivate: true) { $0.details.gender },
        .init("born", isPrivate: true) { $0.details.born?.description },
        .init("ethnicity", isPrivate: true) { $0.details.ethnicity },
        .init("household", isPrivate: true) { $0.details.household },
        .init("group", isPrivate: true) { $0.details.group },
        .init("workplace", isPrivate: true) { $0.details.workplace },
        .init("office", isPrivate: true) { $0.details.office },
        .init("party_member", isPrivate: true) { $0.details.isPartyMember?.cell },
        .init("representative", isPrivate: true) { $0.details.isRepresentative?.cell },
        .init("away", isPrivate: true) { $0.details.isAway?.cell },
        .init("aliases", isPrivate: true) { $0.details.aliases?.joined(separator: "、") },
        .init("probationary", isPrivate: true) { $0.details.isProbationary?.cell },
        .init("extra_votes", isPrivate: true) { $0.details.extraVotes.map(String.init) },
    ]
}
