extension BookTable {
    /// Who owns what: never public.
    static let units = BookTable("units.csv", isPrivate: true, of: { $0.units.units }, columns: columns)

    private static let columns: [Column<BuildingUnit>] = [
        .init("number") { $0.number },
        .init("owners") { $0.owners.joined(separator: "、") },
        .init("area") { $0.area.description },
        .init("household") { $0.holding.household },
    ]
}
