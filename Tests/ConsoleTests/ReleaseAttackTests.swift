import Chance
import Foundation
import Kernel
import Testing

@testable import Yard

/// What goes out of a book, one thing after another, and a reader who keeps all of it.
@Suite("People served: all that went out") struct ReleaseAttackTests {
    @Test func randomLives() {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("releases and reports with seed \(seed)")
        var (figures, shown) = (0, 0)
        for trial in 0..<70 {
            var chance = Chance(seed: seed &+ UInt64(trial))
            var life = ReleaseLives(Chance(seed: chance.next()))
            var pinned: [String] = []
            for month in 1...3 {
                life.month(month)
                let period = life.period(month)
                let before = life.released
                // A report that nobody released is followed by the release of its days, or comes after.
                let early = chance.once(in: 2) ? life.report(period) : []
                pinned += ReleaseLives.pinned(before, last: early)
                let told = life.release(period)
                pinned += ReleaseLives.pinned(before + early, last: told)
                let other = chance.once(in: 2) ? period : life.period(month)
                let late = life.report(other)
                pinned += ReleaseLives.pinned(life.released, last: late)
                let together = early + told + (other.from == period.from ? late : [])
                pinned += ReleaseLives.pinnedByVisits(together, after: life.released + late).map { "\($0) by visits" }
                figures += (early + told + late).count
                shown += (early + told + late).count { $0.value != nil }
            }
            #expect(pinned.isEmpty, "trial \(trial)")
        }
        print("\(figures) figures, \(shown) of them shown")
        #expect(shown * 4 > figures)
    }
}
