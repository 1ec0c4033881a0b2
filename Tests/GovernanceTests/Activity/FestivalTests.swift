import Foundation
import Kernel
import Testing

@testable import Yard

/// Festivals on the days that the almanac gives them, and the calendar that other programs read.
@Suite struct FestivalTests {
    /// Of 2024 to 2030, as the State Council and the almanac of the Purple Mountain Observatory have them.
    private static let known: [(Festival, [String])] = [
        (.newYear, ["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"]),
        (
            .dragonBoat,
            ["2024-06-10", "2025-05-31", "2026-06-19", "2027-06-09", "2028-05-28", "2029-06-16", "2030-06-05"]
        ),
        (
            .midAutumn,
            ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12"]
        ),
        (
            .qingming,
            ["2024-04-04", "2025-04-04", "2026-04-05", "2027-04-05", "2028-04-04", "2029-04-04", "2030-04-05"]
        ),
        (
            .solstice,
            ["2024-12-21", "2025-12-21", "2026-12-22", "2027-12-22", "2028-12-21", "2029-12-21", "2030-12-22"]
        ),
        (.eve, ["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05", "2028-01-25", "2029-02-12", "2030-02-02"]),
    ]

    @Test func festivalsStandOnTheirDays() {
        for (festival, days) in Self.known {
            #expect((2024...2030).map { festival.day(in: $0)?.description } == days, "\(festival.rawValue)")
        }
    }

    /// New Year is where the system's own lunar calendar has it.
    @Test func theTableAgreesWithTheSystemsCalendar() throws {
        var lunar = Calendar(identifier: .chinese)
        lunar.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
        for year in 2000...2050 {
            let day = try #require(LunarYear(year)?.newYear)
            let noon = Date(timeIntervalSince1970: Double(day.number * 86_400 + 4 * 3600))
            let parts = lunar.dateComponents([.month, .day], from: noon)
            #expect(parts.month == 1 && parts.day == 1, "\(day)")
        }
    }

    @Test func aYearEndsWhereTheNextBegins() {
        for year in 1952..<2100 {
            #expect(LunarYear(year)?.eve?.adding(days: 1) == LunarYear(year + 1)?.newYear, "\(year)")
        }
        #expect(LunarYear(1951) == nil && LunarYear(2101) == nil)
        #expect(LunarYear(2033)?.leapMonth == 11)
    }

    @Test func longLinesAreFoldedBetweenCharacters() {
        let line = "SUMMARY:" + String(repeating: "端午节龙舟", count: 12)
        let folded = CalendarFile.folded(line)
        for part in folded.components(separatedBy: "\r\n") { #expect(part.utf8.count <= 75) }
        #expect(folded.replacing("\r\n ", with: "") == line)
        #expect(CalendarFile.escaped("甲;乙,丙\\丁\n戊") == "甲\\;乙\\,丙\\\\丁\\n戊")
    }
}
