import Chance
import Testing

@testable import Yard

/// Seats kept for several groups, whose people may belong to more than one, against every set of people.
@Suite struct SeatFillingTests {
    @Test func aWomanWhoIsAPartyMemberFillsASeatOfEach() {
        let filling = SeatFilling(seats: 2, held: [1, 1])
        let both = filling.filled(by: [.init("甲", 40), .init("乙", 30), .init("丙", 20, groups: [0, 1])])
        #expect(both.elected == ["甲", "丙"])
        let apart = filling.filled(
            by: [.init("甲", 40), .init("丙", 20, groups: [0]), .init("丁", 10, groups: [1])])
        #expect(apart.elected == ["丙", "丁"])
    }

    @Test func aTieWithinAGroupLeavesTheOthersTheirSeats() {
        let filled = SeatFilling(seats: 2, held: [1, 1]).filled(
            by: [.init("甲", 40, groups: [0]), .init("乙", 40, groups: [0]), .init("丙", 20, groups: [1])])
        #expect(filled.elected == ["丙"])
        #expect(filled.tied == ["甲", "乙"])
        #expect(filled.tiedSeats == 1)
    }

    @Test func aSeatThatNobodyCanFillStaysOpen() {
        let filled = SeatFilling(seats: 2, held: [1]).filled(by: [.init("甲", 40), .init("乙", 30)])
        #expect(filled.elected == ["甲"])
        #expect(filled.tied.isEmpty && filled.tiedSeats == 0)
    }

    @Test func everySetOfPeople() {
        var dice = Chance(seed: 11)
        var ties = 0
        for number in 0..<RandomElectionTests.cases {
            let seats = Int.random(in: 1...4, using: &dice)
            var left = seats
            let held = (0..<Int.random(in: 0...3, using: &dice)).map { _ -> Int in
                let kept = Int.random(in: 0...min(2, left), using: &dice)
                left -= kept
                return kept
            }
            let people = (0..<Int.random(in: 1...6, using: &dice)).map { place in
                SeatFilling.Contender(
                    "\(place)", Int.random(in: 1...4, using: &dice),
                    groups: Set(held.indices.filter { _ in Int.random(in: 0...2, using: &dice) == 0 }))
            }
            let filled = SeatFilling(seats: seats, held: held).filled(by: people)
            let (elected, tied, size) = Self.bySets(people, seats: seats, held: held)
            #expect(Set(filled.elected) == elected, "case \(number): \(seats) seats, held \(held), \(people)")
            #expect(Set(filled.tied) == tied, "case \(number): \(seats) seats, held \(held), \(people)")
            #expect(filled.tiedSeats == size - elected.count)
            let votes = filled.elected.compactMap { name in people.first { $0.name == name }?.votes }
            #expect(votes == votes.sorted(by: >))
            if !tied.isEmpty { ties += 1 }
        }
        #expect(ties > RandomElectionTests.cases / 20)
    }

    private static func bySets(
        _ people: [SeatFilling.Contender], seats: Int, held: [Int]
    ) -> (elected: Set<String>, tied: Set<String>, size: Int) {
        var best: [Set<String>] = []
        var most: [Int] = []
        for bits in 0..<(1 << people.count) {
            let set = people.indices.filter { bits >> $0 & 1 == 1 }.map { people[$0] }
            let wanting = held.indices.reduce(0) { sum, group in
                sum + max(0, held[group] - set.count { $0.groups.contains(group) })
            }
            guard set.count + wanting <= seats else { continue }
            let key = set.map(\.votes).sorted(by: >)
            if best.isEmpty || most.lexicographicallyPrecedes(key) {
                (most, best) = (key, [Set(set.map(\.name))])
            } else if key == most {
                best.append(Set(set.map(\.name)))
            }
        }
        let elected = best.dropFirst().reduce(best.first ?? []) { $0.intersection($1) }
        let some = best.reduce(into: Set<String>()) { $0.formUnion($1) }
        return (elected, some.subtracting(elected), most.count)
    }
}
