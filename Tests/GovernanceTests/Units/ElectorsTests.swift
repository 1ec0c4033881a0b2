import Foundation
import Kernel
import Testing

@testable import Yard

/// Who has a vote by the units, and how much (民法典第278条，解释第8、9条).
struct ElectorsTests {
    private func register(_ units: [(String, [String], String)]) throws -> UnitRegister {
        var register = UnitRegister()
        for (number, owners, area) in units {
            register.enter(number, Holding(owners: owners, area: try #require(Area(typed: area))))
        }
        return register
    }

    /// 120 units of 80 m², twenty of them one owner's.
    private func court() throws -> UnitRegister {
        try register((1...120).map { ("1-\($0)", [$0 <= 20 ? "开发公司" : "业主\($0)"], "80") })
    }

    @Test func anOwnerOfTwentyUnitsIsOneHeadOfAHundredAndOne() throws {
        let register = try court()
        #expect(register.count == 120 && register.headCount == 101)
        #expect(register.area.description == "9600.00")
        let electors = register.electors
        #expect(electors.heads.count == 101 && electors.area == register.area)
        let builder = try #require(electors.head(of: "开发公司"))
        #expect(builder.units.count == 20 && builder.area.description == "1600.00")
        #expect(electors.head(ofUnit: "1-7") == builder)
        #expect(electors.head(of: "业主21")?.area == Area(typed: "80"))
        #expect(electors.head(of: "1-121") == nil && electors.heads(of: "路人").isEmpty)
    }

    @Test func ownersInCommonAreOneHeadInWhateverOrder() throws {
        let register = try register([
            ("3-101", ["甲", "乙"], "98.50"), ("3-102", ["乙", "甲"], "1.50"), ("3-103", ["丙"], "50"),
        ])
        #expect(register.headCount == 2)
        let head = try #require(register.electors.head(of: "乙"))
        #expect(head.owners == ["甲", "乙"] && head.units == ["3-101", "3-102"] && head.area == Area(typed: "100"))
    }

    @Test func whoOwnsAloneAndInCommonStandsInTwoHeads() throws {
        let register = try register([("1", ["甲"], "10"), ("2", ["甲", "乙"], "20")])
        let electors = register.electors
        #expect(electors.heads.count == 2)
        #expect(electors.heads(of: "甲").map(\.area) == [Area(typed: "10"), Area(typed: "20")])
        // The name alone does not say which.
        #expect(electors.head(of: "甲") == nil && electors.head(of: "乙")?.area == Area(typed: "20"))
    }

    @Test func aUnitIsFoundInWhateverWidth() throws {
        let register = try register([("3-101", ["甲"], "10")])
        #expect(register["３－１０１"]?.owners == ["甲"] && register[" 3 – 101"] != nil && register["3-1010"] == nil)
        #expect(register.electors.head(of: "３-１０１")?.owners == ["甲"])
    }

    @Test func totalsFollowCorrectionsAndRemovals() throws {
        var register = try court()
        register.enter("1-1", Holding(owners: ["业主21"], area: Area(hundredths: 1)))
        #expect(register.count == 120 && register.headCount == 101 && register.area.description == "9520.01")
        for number in 2...20 { register.remove("1-\(number)") }
        #expect(register.count == 101 && register.headCount == 100)
        #expect(register["1-120"]?.owners == ["业主120"] && register["1-2"] == nil)
        let (electors, area) = (register.electors, register.area)
        #expect(electors.heads.count == 100 && electors.area == area)
        let again = try JSONDecoder().decode(UnitRegister.self, from: JSONEncoder().encode(register))
        #expect(again.units == register.units && again.area == area && again.headCount == 100)
    }

    @Test func aRollCallOfThreeThousandFindsEverybody() throws {
        let register = try register((1...3000).map { ("1-\($0)", ["业主\($0)"], "80") })
        let electors = register.electors
        var area = Area.zero
        for number in 1...3000 { area += electors.head(of: "业主\(number)")?.area ?? .zero }
        #expect(area == register.area)
    }

    @Test(
        "an area is exact",
        arguments: [
            ("98.50", 9_850), ("98.5", 9_850), ("98", 9_800), ("0.01", 1), ("1,600㎡", 160_000), ("98.50平方米", 9_850),
            ("９８．５", 9_850), ("98.500", 9_850), ("80 m²", 8_000), ("9999999.99", 999_999_999),
        ])
    func area(text: String, hundredths: Int) { #expect(Area(typed: text)?.hundredths == hundredths) }

    @Test(
        "and what is none is refused",
        arguments: [
            "0", "0.00", "-5", "98.505", "98.5.0", "九十八", "1e3", "", "98 99", "10000000", ".5", "5.", "1,60", "98,5",
        ])
    func noArea(text: String) { #expect(Area(typed: text) == nil) }
}
