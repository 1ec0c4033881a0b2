struct UnitVerbEnglish: UnitVerbWords {
    var unit: VerbWords {
        .init(
            "unit",
            usage: "unit [NUMBER owner=NAME, NAME area=98.50 household=… | NUMBER remove reason=… | OWNER | all]",
            help: "registers a unit and its owners; a change wants its reason; bare, it shows what there is")
    }

    var ownerKey: String { "owner" }
    var areaKey: String { "area" }

    var removal: [String] { ["remove"] }
}
