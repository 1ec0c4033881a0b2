import Kernel
import Testing

@testable import Yard

/// What becomes of a line about a unit.
struct UnitRuleTests {
    private func unit(
        _ number: String, _ owners: [String]? = nil, _ area: String? = nil, household: String? = nil,
        reason: String? = nil
    ) -> Command {
        .units(
            .unit(
                number: number, owners: owners, area: area.flatMap { Area(typed: $0) }, household: household,
                reason: reason))
    }

    private func yard() throws -> Yard {
        var yard = Yard()
        try yard.people("甲")
        try yard.run(unit("3-101", ["甲", "乙"], "98.50"))
        return yard
    }

    @Test func anOwnerWhomNobodyKnewIsKnownThen() throws {
        let yard = try yard()
        #expect(yard.book.registry.people.map(\.name) == ["甲", "乙"])
        #expect(yard.book.units["3-101"]?.owners == ["甲", "乙"])
    }

    @Test func aCorrectionWantsItsReason() throws {
        var yard = try yard()
        let before = Holding(owners: ["甲", "乙"], area: Area(hundredths: 9_850))
        let after = Holding(owners: ["甲", "乙"], area: Area(hundredths: 9_900))
        #expect(
            yard.refusal(of: unit("3-101", nil, "99")) == .units(.wantsReason("3-101", before: before, after: after)))
        let events = try yard.run(unit("3-101", nil, "99", reason: "测绘"))
        #expect(events == [.units(.corrected(unit: "3-101", before: before, after: after, reason: "测绘"))])
        #expect(yard.book.units.area.description == "99.00" && yard.book.units.count == 1)
        try yard.run(unit("3-101", ["丙"], reason: "买卖"))
        #expect(yard.book.units["3-101"]?.owners == ["丙"] && yard.book.units.area.description == "99.00")
    }

    @Test func whoLivesThereIsAddedWithoutAReason() throws {
        var yard = try yard()
        try yard.run(unit("3-101", household: "三栋"))
        #expect(yard.book.units["3-101"]?.holding.household == "三栋")
        #expect(yard.refusal(of: unit("3-101", household: "四栋")) != nil)
    }

    @Test func aLineThatChangesNothingIsRefused() throws {
        let yard = try yard()
        #expect(yard.refusal(of: unit("3-101", ["乙", "甲"], "98.5")) == .units(.alreadySo("3-101")))
        #expect(yard.refusal(of: unit("3-102", ["甲"])) == .units(.wantsOwnersAndArea("3-102")))
        #expect(
            yard.refusal(of: unit("３－１０１", ["甲"], "98.50"))
                == .units(.spelledOtherwise("３－１０１", known: "3-101")))
        #expect(yard.refusal(of: .units(.remove(number: "3-102", reason: "拆"))) == .units(.unknownUnit("3-102")))
        #expect(yard.refusal(of: .units(.remove(number: "3-101", reason: nil))) == .units(.removalWantsReason("3-101")))
    }

    @Test func undoTakesACorrectionBack() throws {
        var yard = try yard()
        try yard.run(unit("3-101", ["丙"], "50", reason: "买卖"))
        try yard.run(.history(.undo(entry: nil)))
        #expect(yard.book.units["3-101"]?.owners == ["甲", "乙"] && yard.book.units.area.description == "98.50")
        try yard.run(.units(.remove(number: "3-101", reason: "拆")))
        #expect(yard.book.units.isEmpty && yard.book.units.headCount == 0 && yard.book.units.area == .zero)
        try yard.run(.history(.undo(entry: nil)))
        #expect(yard.book.units.count == 1 && yard.replayed().book.units.units == yard.book.units.units)
    }

    @Test func aUnitTypedInFullWidthIsRegisteredAsEverybodyTypesIt() throws {
        var yard = Yard()
        try yard.run(unit("３－１０２", ["甲"], "80"))
        #expect(yard.book.units.units.map(\.number) == ["3-102"])
    }
}
