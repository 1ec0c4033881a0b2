import Chance
import Disclosure
import Foundation
import Reference
import Testing

/// What is withheld, and that nobody can work it out.
@Suite struct SuppressionTests {
    private typealias Figure = CountTable.Figure

    @Test func aSmallCellAndItsLeastNeighbour() {
        // Three streets of 2, 9 and 4, and all of them: with the 2 goes the 4, and the total stands.
        let table = CountTable(
            atoms: [2, 9, 4], figures: [Figure([0]), Figure([1]), Figure([2]), Figure([0, 1, 2], .margin)])
        #expect(Suppression.withheld(in: table) == [0, 2])
        #expect(!Suppression.isSafe(table, withheld: [0]), "15 less 9 less 4 is 2")
    }

    @Test func nothingIsWithheldWhereNobodyIsPointedAt() {
        let table = CountTable(atoms: [0, 9, 4], figures: [Figure([0]), Figure([1]), Figure([2]), Figure([0, 1, 2])])
        #expect(Suppression.withheld(in: table).isEmpty)
    }

    @Test func allLessOneKindIsAFigureToo() {
        // Ten people, nine of them poor: whoever is not is one.
        let table = CountTable(atoms: [1, 9], figures: [Figure([0, 1]), Figure([1])])
        #expect(Suppression.withheld(in: table).count == 1)
        // Of two kinds that overlap there is no such sum.
        let overlap = CountTable(
            atoms: [2, 5, 4, 6], figures: [Figure([0, 1, 2, 3]), Figure([1, 3]), Figure([2, 3])])
        #expect(Suppression.withheld(in: overlap).isEmpty)
    }

    @Test func twoOfOneAreThreeForNobody() {
        // 1 + 1 + 8: whoever knows 10 and 8 knows that each of the others is one.
        let table = CountTable(
            atoms: [1, 1, 8, 5],
            figures: [Figure([0]), Figure([1]), Figure([2]), Figure([3]), Figure([0, 1, 2, 3], .margin)])
        let withheld = Suppression.withheld(in: table)
        #expect(withheld == [0, 1, 3])
    }

    @Test func whatWentOutEarlierIsHeldAgainst() {
        // Eleven now, ten a week ago, the same ten among them.
        let table = CountTable(atoms: [10, 1], figures: [Figure([0], .known), Figure([0, 1])])
        #expect(Suppression.withheld(in: table) == [1])
        // Somebody left meanwhile: nobody can tell one come from two come and one gone... unless nobody can have gone.
        let moved = CountTable(atoms: [4, 8, 5], figures: [Figure([0, 1], .known), Figure([1, 2])])
        #expect(Suppression.withheld(in: moved).isEmpty)
    }

    @Test func randomTables() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("suppression with seed \(seed)")
        var chance = Chance(seed: seed)
        var (figures, withheld, secondary, unseen) = (0, 0, 0, 0)
        for trial in 0..<400 {
            let table = RandomTable(&chance).table
            let hidden = Suppression.withheld(in: table)
            figures += table.figures.count
            withheld += hidden.count
            secondary += hidden.count { !CountTable.isSmall(table.value(of: $0)) }
            for place in table.figures.indices where CountTable.isSmall(table.value(of: place)) {
                #expect(hidden.contains(place) || table.figures[place].kind == .known, "trial \(trial)")
            }
            for place in hidden { #expect(table.value(of: place) > 0 && table.figures[place].kind != .known) }
            // What went out earlier may have given a group away by itself: that cannot be called back.
            let given = table.figures.indices.filter { table.figures[$0].kind == .known }
            let earlier = TableAttacker(
                count: table.atoms.count, sums: given.map { (table.figures[$0].atoms, table.value(of: $0)) }, some: [])
            let attacker = TableAttacker(table, withheld: hidden)
            for atom in table.atoms.indices where CountTable.isSmall(table.atoms[atom]) {
                guard let can = attacker.canBe(atom, atLeast: CountTable.least, steps: 5_000) else {
                    unseen += 1
                    continue
                }
                #expect(
                    can || earlier.canBe(atom, atLeast: CountTable.least) == false,
                    "trial \(trial), group \(atom): \(table) without \(hidden.sorted())")
            }
        }
        print(
            "\(figures) figures, \(withheld) withheld, \(secondary) of them for the others' sake; \(unseen) not seen to the end"
        )
        #expect(unseen < 40 && secondary > 100 && withheld * 2 < figures)
    }
}
