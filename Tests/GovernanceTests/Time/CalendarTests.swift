import Foundation
import Kernel
import Testing

@testable import Yard

@Suite struct CalendarTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-20", 20_777), ("1969-12-31", -1), ("1600-03-01", -135_080),
    ])
    func aDayIsItsNumber(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1", "heute", "2026-11-31", ""])
    func thereIsNoSuchDay(text: String) { #expect(Day(text) == nil) }

    @Test func everyDayOfAnEraReadsBack() {
        for number in stride(from: -200_000, to: 300_000, by: 37) {
            let day = Day(number: number)
            #expect(Day(day.year, day.month, day.day) == day)
        }
    }

    @Test func aMomentIsShownInTheBooksOwnTime() throws {
        let moment = try #require(Moment(iso: "2026-11-20T19:30:05+08:00"))
        #expect(moment.clock == "19:30")
        #expect(moment.iso(zone: .china) == "2026-11-20T19:30:05+08:00")
        #expect(moment.iso(zone: Zone(minutes: -210)) == "2026-11-20T19:30:05-03:30")
        #expect(Moment(iso: "2026-11-20T25:00") == nil)
    }

    @Test(arguments: [("+08:00", 480), ("-03:30", -210), ("Z", 0)])
    func anOffsetIsRead(text: String, minutes: Int) { #expect(Zone(text)?.minutes == minutes) }
}
