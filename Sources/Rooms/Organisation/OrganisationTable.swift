extension BookTable {
    static let organisations = BookTable(
        "organisations.csv", of: { $0.everyOrganisation }, columns: organisationColumns)

    /// Who sits where, since when, by which entry.
    static let seats = BookTable(
        "seats.csv",
        of: { book in
            book.everyOrganisation.flatMap { organisation in organisation.seats.map { (organisation.name, $0) } }
        },
        columns: seatColumns)

    private static let organisationColumns: [Column<Organisation>] = [
        .init("name") { $0.name },
        .init("type") { $0.details.kind?.choice(.chinese) },
        .init("fields") { $0.details.fields?.joined(separator: "、") },
        .init("above") { $0.details.above },
        .init("head") { $0.details.head },
        .init("founded") { $0.details.founded?.description },
        .init("filing") { $0.details.filing },
        .init("filed") { $0.details.filed?.description },
        .init("place") { $0.details.place },
        .init("plate") { $0.details.plate?.description },
        .init("role") { $0.details.role?.choice(.chinese) },
        .init("stage") { $0.stage?.choice(.chinese) },
        .init("entry") { "\($0.entered.entry)" },
    ]

    private static let seatColumns: [Column<(String, Seat)>] = [
        .init("organisation") { $0.0 },
        .init("name") { $0.1.name },
        .init("post") { $0.1.post },
        .init("backbone") { $0.1.isBackbone?.cell },
        .init("from") { $0.1.from.description },
        .init("until") { $0.1.until?.description },
        .init("left") { $0.1.left?.description },
        .init("entry") { "\($0.1.stamp.entry)" },
    ]
}
