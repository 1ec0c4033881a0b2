import Kernel

/// What is said of the units of a building.
protocol UnitWords: Grammar {
    func registered(_ number: String, _ holding: String, _ totals: String) -> String
    func corrected(_ number: String, _ before: String, _ after: String, _ totals: String) -> String
    func removed(_ number: String, _ holding: String, _ totals: String) -> String

    /// Figures for the whole: what everybody may know.
    func totals(units: Int, heads: Int, _ area: Area) -> String
    func holding(_ owners: [String], _ area: Area, _ household: String?) -> String
    func unit(_ number: String, _ holding: String) -> String
    func head(_ owners: [String], _ units: [String], _ area: Area) -> String
    /// Units as a sheet to sign on has room for them: where they are many the first, and how many in all.
    func inShort(_ first: [String], of count: Int) -> String
    func ownsNothing(_ name: String) -> String

    // Heads of the table
    var number: String { get }
    var owners: String { get }
    var area: String { get }

    // Refusals
    func unknownUnit(_ number: String) -> String
    func spelledOtherwise(_ number: String, known: String) -> String
    func wantsOwnersAndArea(_ number: String) -> String
    func alreadySo(_ number: String) -> String
    /// With the line that would do, of what would change.
    func wantsReason(
        _ number: String, _ before: String, _ after: String, owners: [String]?, area: Area?, household: String?
    ) -> String
    func removalWantsReason(_ number: String) -> String
    func badArea(_ text: String) -> String
    func badNumber(_ text: String) -> String
    func nearOwner(_ word: String, _ names: [String]) -> String
    func ownerTwice(_ name: String) -> String
}

extension Wording {
    /// The units of one owner in a cell of a table.
    func unitsInShort(_ units: [String]) -> String {
        let most = 4
        return units.count > most
            ? language.screen.units.inShort(Array(units.prefix(most - 1)), of: units.count) : list(units)
    }
}

extension Screen {
    var units: any UnitWords {
        switch language {
        case .chinese: UnitChinese()
        case .english: UnitEnglish()
        }
    }
}
