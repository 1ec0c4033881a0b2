import Kernel

struct UnitEnglish: UnitWords, EnglishGrammar {
    func registered(_ number: String, _ holding: String, _ totals: String) -> String {
        "registers \(number): \(holding); \(totals)"
    }
    func corrected(_ number: String, _ before: String, _ after: String, _ totals: String) -> String {
        "corrects \(number): it was \(before), it is \(after); \(totals)"
    }
    func removed(_ number: String, _ holding: String, _ totals: String) -> String {
        "removes \(number) (\(holding)); \(totals)"
    }

    func totals(units: Int, heads: Int, _ area: Area) -> String {
        "\(plural(units, "unit", "units")), \(plural(heads, "head", "heads")), \(area) m² in all"
    }
    func holding(_ owners: [String], _ area: Area, _ household: String?) -> String {
        list(owners) + (owners.count > 1 ? " in common, " : ", ") + "\(area) m²"
            + (household.map { ", household \($0)" } ?? "")
    }
    func inShort(_ first: [String], of count: Int) -> String { "\(first.joined(separator: ", ")) … (\(count) units)" }
    func unit(_ number: String, _ holding: String) -> String { "\(number): \(holding)" }
    func head(_ owners: [String], _ units: [String], _ area: Area) -> String {
        "\(list(owners)): \(plural(units.count, "unit", "units")), \(area) m², one head (\(list(units)))"
    }
    func ownsNothing(_ name: String) -> String { "no unit is registered for \(name)" }

    var number: String { "unit" }
    var owners: String { "owners" }
    var area: String { "area" }

    func unknownUnit(_ number: String) -> String {
        "no unit \(quoted(number)) is registered; to register one write unit 3-101 owner=NAME, NAME area=98.50"
    }
    func spelledOtherwise(_ number: String, known: String) -> String {
        "\(quoted(number)) differs from \(quoted(known)), which is registered, by blanks, width or dashes alone: "
            + "for that one write unit \(known) …, for another a number that can be told apart"
    }
    func wantsOwnersAndArea(_ number: String) -> String {
        "\(number) is not registered yet and wants owners and area: unit \(number) owner=NAME, NAME area=98.50"
    }
    func alreadySo(_ number: String) -> String {
        "\(number) is registered just so, nothing would change; give another owner, area or household"
    }
    func wantsReason(
        _ number: String, _ before: String, _ after: String, owners: [String]?, area: Area?, household: String?
    ) -> String {
        let changes = [
            owners.map { "owner=\(list($0))" }, area.map { "area=\($0)" }, household.map { "household=\($0)" },
        ].compactMap { $0 }.joined(separator: " ")
        return "\(number) is registered as \(before); to change it to \(after) give the reason: "
            + "unit \(number) \(changes) reason=…"
    }
    func removalWantsReason(_ number: String) -> String {
        "a removal wants its reason: unit \(number) remove reason=…"
    }
    func badArea(_ text: String) -> String {
        "\(quoted(text)) is no area: write one number of square metres above zero, with two decimals at most, "
            + "such as area=98.50"
    }
    func badNumber(_ text: String) -> String {
        "\(quoted(text)) cannot be a unit's number: one unit a line, written like 3-101 or A1203"
    }
    func nearOwner(_ word: String, _ names: [String]) -> String {
        "is the owner \(quoted(word)) \(names.joined(separator: " or "))? then write the full name; "
            + "for somebody new write owner=\(word)!"
    }
    func ownerTwice(_ name: String) -> String { "\(name) stands twice among the owners; write it once" }
}
