import Chance
import Kernel
import Testing

@testable import Yard

/// By which day the next meeting is due, and when it is late.
@Suite struct CadenceTests {
    private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    private func next(_ every: Cadence, on today: String, since: String, last: String?) -> String {
        let next = every.next(on: day(today), since: day(since), last: last.map(day))
        return "\(next.due?.description ?? "-") \(next.missed)"
    }

    @Test(arguments: [
        // A quarter is one of the calendar, whenever the last meeting was.
        ("2026-03-31", "2026-01-01", nil, "2026-03-31 0"), ("2026-04-01", "2026-01-01", nil, "2026-03-31 1"),
        ("2026-11-20", "2026-01-01", nil, "2026-03-31 3"),
        ("2026-04-01", "2026-01-01", "2026-03-31", "2026-06-30 0"),
        ("2026-06-30", "2026-01-01", "2026-01-02", "2026-06-30 0"),
        ("2026-07-01", "2026-01-01", "2026-01-02", "2026-06-30 1"),
        ("2026-05-02", "2026-01-01", "2026-05-02", "2026-09-30 0"),
        // A clause of the middle of a quarter: what was held earlier in it suffices, and until its end there is time.
        ("2026-06-30", "2026-05-20", nil, "2026-06-30 0"), ("2026-07-01", "2026-05-20", nil, "2026-06-30 1"),
        ("2026-07-01", "2026-05-20", "2026-04-02", "2026-09-30 0"),
        ("2026-05-20", "2026-05-20", "2025-12-31", "2026-06-30 0"),
        // Over the end of a year.
        ("2027-01-01", "2026-01-01", "2026-08-01", "2026-12-31 1"),
        ("2027-01-01", "2026-01-01", "2026-12-31", "2027-03-31 0"),
    ])
    func quarters(today: String, since: String, last: String?, due: String) {
        #expect(next(.each(.quarter), on: today, since: since, last: last) == due)
    }

    @Test func monthsHalvesAndYearsEndWhereTheCalendarEndsThem() {
        #expect(next(.each(.month), on: "2028-02-01", since: "2028-02-01", last: nil) == "2028-02-29 0")
        #expect(next(.each(.month), on: "2100-03-01", since: "2100-02-01", last: nil) == "2100-02-28 1")
        #expect(next(.each(.month), on: "2026-01-31", since: "2025-01-01", last: "2026-01-31") == "2026-02-28 0")
        #expect(next(.each(.halfYear), on: "2026-07-01", since: "2026-01-01", last: "2026-02-01") == "2026-12-31 0")
        #expect(next(.each(.halfYear), on: "2027-01-01", since: "2026-01-01", last: "2026-02-01") == "2026-12-31 1")
        #expect(next(.each(.year), on: "2026-12-31", since: "2026-07-01", last: nil) == "2026-12-31 0")
        #expect(next(.each(.year), on: "2029-01-01", since: "2026-07-01", last: nil) == "2026-12-31 3")
    }

    @Test func daysRunFromTheLast() {
        #expect(next(.days(30), on: "2028-02-29", since: "2028-01-30", last: nil) == "2028-02-29 0")
        #expect(next(.days(30), on: "2028-03-01", since: "2028-01-30", last: nil) == "2028-02-29 1")
        #expect(next(.days(30), on: "2028-03-30", since: "2028-01-30", last: nil) == "2028-02-29 1")
        #expect(next(.days(30), on: "2028-03-31", since: "2028-01-30", last: nil) == "2028-02-29 2")
        #expect(next(.days(30), on: "2026-03-01", since: "2026-01-01", last: "2026-02-27") == "2026-03-29 0")
        // A meeting from before the clause does not make it late at once.
        #expect(next(.days(30), on: "2026-03-01", since: "2026-02-20", last: "2025-06-01") == "2026-03-22 0")
    }

    @Test func theEndOfTheCalendarIsNoTrap() {
        #expect(next(.each(.year), on: "9999-12-31", since: "9999-01-01", last: "9999-06-01") == "- 0")
        #expect(next(.each(.quarter), on: "9999-12-31", since: "0001-01-01", last: nil) == "0001-03-31 39995")
        #expect(Cadence(rawValue: "99999999999999999999天") == nil && Cadence(rawValue: "") == nil)
    }

    /// Whatever the days: what is due is not before the duty, a meeting in time is never late, and one more makes it no later.
    @Test func aMeetingInTimeIsNeverLate() {
        var chance = Chance(seed: 20_261_127)
        for _ in 0..<2_000 {
            let since = Day(number: Int.random(in: 10_000...30_000, using: &chance))
            let today = since.adding(days: Int.random(in: 0...2_000, using: &chance))
            let last = Day(number: Int.random(in: since.number...today.number, using: &chance))
            let every = [Cadence.each(.month), .each(.quarter), .each(.halfYear), .each(.year), .days(45)]
                .randomElement()!
            let next = every.next(on: today, since: since, last: last)
            #expect((next.due ?? last) >= last, "\(every) \(today) \(since) \(last)")
            #expect((next.missed > 0) == (next.due.map { $0 < today } == true), "\(every) \(today) \(since) \(last)")
            #expect(every.next(on: today, since: since, last: today).missed == 0)
        }
    }
}
