import BigInt
import Chance
import Foundation
import Reference
import Tally
import Testing

/// Panels against every panel of small rolls. YUANBA_HUNT=10000 makes it a hunt; YUANBA_SEED another one.
@Suite("Panels")
struct PanelTests {
    private static let number = max(40, ReferenceTests.number / 4)

    /// A roll of at most seven, each person counting towards some of the quotas.
    private struct Roll {
        var marks: [Set<Int>]
        var seats: Int
        var bounds: [(lower: Int, upper: Int)]

        init(_ chance: inout Chance) {
            let people = 2 + chance.below(6)
            let quotas = chance.below(4)
            seats = 1 + chance.below(people)
            marks = (0..<people).map { _ in
                var mark: Set<Int> = []
                for quota in 0..<quotas where chance.once(in: 2) { mark.insert(quota) }
                return mark
            }
            let seats = seats
            bounds = (0..<quotas).map { _ in
                let lower = chance.below(seats + 1)
                return (lower, lower + chance.below(seats - lower + 1))
            }
        }

        var kinds: [Set<Int>] { marks.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

        var problem: PanelProblem {
            let kinds = kinds
            return PanelProblem(
                seats: seats, kinds: kinds.map { kind in marks.filter { $0 == kind }.count },
                quotas: bounds.enumerated().map { place, bound in
                    PanelQuota(
                        kinds: kinds.indices.filter { kinds[$0].contains(place) }, lower: bound.lower,
                        upper: bound.upper)
                })
        }

        func reckoner(without quota: Int? = nil, only: [Int]? = nil) -> PanelReckoner {
            let kept = bounds.indices.filter { $0 != quota && only?.contains($0) ?? true }
            return PanelReckoner(
                people: marks.count, seats: seats,
                quotas: kept.map { place in
                    (Set(marks.indices.filter { marks[$0].contains(place) }), bounds[place].lower, bounds[place].upper)
                })
        }

        func byPerson(_ chances: [Rational]) -> [String] {
            let kinds = kinds
            return marks.map { mark in kinds.firstIndex(of: mark).map { chances[$0].description } ?? "" }
        }
    }

    @Test("Chances are those of every panel looked at; a contradiction is one, and every quota of it is needed")
    func everyPanel() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        var chance = Chance(seed: seed)
        var (planned, contradicted) = (0, 0)
        for round in 0..<Self.number {
            let roll = Roll(&chance)
            let reckoner = roll.reckoner()
            let note = Comment(rawValue: "seed \(seed), round \(round): \(roll)")
            guard !reckoner.panels.isEmpty else {
                contradicted += 1
                #expect(
                    performing: { try PanelPlan(roll.problem, by: .leximin) },
                    throws: { error in
                        guard case .contradiction(let quotas) = error as? PanelTrouble else { return false }
                        return roll.reckoner(only: quotas).panels.isEmpty
                            && quotas.allSatisfy { one in
                                !roll.reckoner(only: quotas.filter { $0 != one }).panels.isEmpty
                            }
                    })
                continue
            }
            planned += 1
            let leximin = try PanelPlan(roll.problem, by: .leximin)
            #expect(roll.byPerson(leximin.chances) == reckoner.leximin.map(\.description), note)
            #expect(leximin.isProven, note)
            let maximin = try PanelPlan(roll.problem, by: .maximin)
            #expect(maximin.chances.min()?.description == reckoner.maximin.description, note)
            #expect(maximin.isProven, note)
            let simple = try PanelPlan(roll.problem, by: .simple)
            #expect(roll.byPerson(simple.chances) == reckoner.evenly.map(\.description), note)
            for plan in [leximin, maximin, simple] {
                var lots = SeededLots(seed: "\(round)")
                let drawn = try #require(plan.drawn(by: &lots), note)
                #expect(roll.problem.allows(drawn.map(\.count)), note)
                for (places, people) in zip(drawn, roll.problem.kinds) {
                    #expect(places == Set(places).sorted() && places.allSatisfy((0..<people).contains), note)
                }
            }
        }
        #expect(planned > Self.number / 5 && contradicted > 0)
    }

    /// Sex, group, people and age crossed: no linear programme alone settles it.
    static let village = PanelProblem(
        seats: 6, kinds: [4, 3, 5, 2, 6, 1, 3, 2],
        quotas: [
            PanelQuota(kinds: [0, 1, 2, 3], lower: 3, upper: 3), PanelQuota(kinds: [0, 1, 4, 5], lower: 2, upper: 3),
            PanelQuota(kinds: [0, 2, 4, 6], lower: 2, upper: 4), PanelQuota(kinds: [1, 2, 5, 6], lower: 2, upper: 3),
        ])

    @Test("A forged certificate does not hold")
    func forged() throws {
        let plan = try PanelPlan(Self.village, by: .leximin)
        #expect(plan.isProven)
        func with(
            chances: [Rational]? = nil, portfolio: [PanelPlan.Share]? = nil, levels: [PanelLevel]? = nil
        ) -> Bool {
            PanelPlan(
                problem: plan.problem, method: plan.method, chances: chances ?? plan.chances,
                portfolio: portfolio ?? plan.portfolio, levels: levels ?? plan.levels
            ).isProven
        }
        for kind in plan.chances.indices {
            var chances = plan.chances
            chances[kind] += Rational(1) / 1_000
            #expect(!with(chances: chances))
        }
        for place in plan.portfolio.indices {
            var portfolio = plan.portfolio
            portfolio.remove(at: place)
            #expect(!with(portfolio: portfolio))
        }
        #expect(!with(levels: Array(plan.levels.dropLast())))
        for place in plan.levels.indices {
            let level = plan.levels[place]
            var levels = plan.levels
            levels[place] = PanelLevel(
                chance: level.chance, weights: level.weights, bound: level.bound,
                proof: .prices(Array(repeating: .zero, count: plan.problem.quotas.count + 1)))
            #expect(!with(levels: levels))
            levels[place] = PanelLevel(
                chance: level.chance - Rational(1) / 1_000, weights: level.weights,
                bound: level.bound - Rational(1) / 1_000, proof: level.proof)
            #expect(!with(levels: levels))
        }
    }

    @Test("A plan of maximin is none of leximin where the chances above the least differ")
    func maximinIsLess() throws {
        // One seat each for two groups of which the second has more quotas within.
        let problem = PanelProblem(
            seats: 2, kinds: [4, 1, 1], quotas: [PanelQuota(kinds: [0], lower: 1, upper: 1)])
        let plan = try PanelPlan(problem, by: .leximin)
        #expect(plan.chances == [Rational(1) / 4, Rational(1) / 2, Rational(1) / 2])
        let least = try PanelPlan(problem, by: .maximin)
        #expect(least.levels.count == 1 && least.chances.min() == Rational(1) / 4)
    }

    @Test("Each panel is drawn as often as its chance says")
    func frequencies() throws {
        let problem = PanelProblem(
            seats: 2, kinds: [3, 1, 2], quotas: [PanelQuota(kinds: [0, 1], lower: 1, upper: 1)])
        for method in PanelMethod.allCases {
            let plan = try PanelPlan(problem, by: method)
            var counts = problem.kinds.map { Array(repeating: 0, count: $0) }
            let times = 6_000
            for time in 0..<times {
                var lots = SeededLots(seed: "frequency \(time)")
                let drawn = try #require(plan.drawn(by: &lots))
                for (kind, places) in drawn.enumerated() { for place in places { counts[kind][place] += 1 } }
            }
            for (kind, people) in counts.enumerated() {
                let share = Double(plan.chances[kind].decimal(9)) ?? 0
                // Five standard deviations.
                let room = 5 * (Double(times) * share * (1 - share)).squareRoot() + 1
                for count in people { #expect(abs(Double(count) - share * Double(times)) <= room) }
            }
        }
    }

    @Test("Balls decide as their figures say, are drawn anew above the last multiple, and say how many are missing")
    func balls() {
        var lots = BallLots(figures: [9, 4, 7, 0, 3])
        // Below 3: 9 is drawn anew, 4 is 1.
        #expect(lots.number(below: 3) == BigUInt(1))
        #expect(lots.number(below: 1) == BigUInt(0))
        // Below 100: two figures.
        #expect(lots.number(below: 100) == BigUInt(70))
        #expect(lots.unused == 1)
        #expect(lots.number(below: 101) == nil)
        #expect(lots.missing == 2)
    }

    @Test("What is too large is said, and no clock decides it")
    func tooLarge() {
        let problem = PanelProblem(
            seats: 40, kinds: Array(repeating: 9, count: 40),
            quotas: (0..<12).map { quota in
                PanelQuota(kinds: (0..<40).filter { ($0 * 7 + quota) % 5 < 2 }, lower: 10, upper: 22)
            })
        #expect(throws: PanelTrouble.tooLarge) { try PanelPlan(problem, by: .simple) }
    }
}
