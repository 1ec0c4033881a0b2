import Foundation
import Kernel

/// The days on which the sun comes to a longitude: 清明 at 15°, 冬至 at 270°, by the clock of 120° east.
///
/// The sun's apparent longitude after Meeus, *Astronomical Algorithms*, chapter 25, good to 0.01° (a quarter of an hour); held against the
/// almanac of 1952 to 2100, the days of 清明 and 冬至 all agree. It fills a calendar and decides nothing.
enum SolarTerm {
    static func day(longitude: Double, in year: Int) -> Day? {
        // The day of the year on which it may be soonest: some 365.24 days for 360°, from 20 March.
        guard let equinox = Day(year, 3, 20) else { return nil }
        let start = equinox.adding(days: Int(longitude * 365.2422 / 360) - 4)
        return (0..<10).lazy.map(start.adding).first { day in
            // Whether the sun is past it when the day ends in China, on the clock of the planets (some 69 s ahead).
            let end = Double(day.number) + 2_440_587.5 + 1 - 8.0 / 24 + 69.0 / 86_400
            return signed(sun(julian: end) - longitude) >= 0
        }
    }

    private static func signed(_ degrees: Double) -> Double {
        let turn = (degrees + 180).truncatingRemainder(dividingBy: 360)
        return (turn < 0 ? turn + 360 : turn) - 180
    }

    private static func sun(julian: Double) -> Double {
        let t = (julian - 2_451_545) / 36_525
        func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
        let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
        let anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t)
        let centre =
            (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
        let node = radians(125.04 - 1_934.136 * t)
        return mean + centre - 0.00569 - 0.00478 * sin(node)
    }
}
