import Kernel

/// A year of the lunar calendar (农历, GB/T 33661—2017), as far as festivals go by it.
///
/// The months of 1952 to 2100 are kept as a table and not reckoned: they follow the true moon and sun at 120° east, which no short formula
/// gives in every year (2033 has its leap month after the eleventh).
///
///     LunarYear(2026)?.day(month: 5, day: 5)     // 2026-06-19
struct LunarYear {
    let year: Int
    private let bits: Int

    init?(_ year: Int) {
        guard Self.table.indices.contains(year - Self.first) else { return nil }
        self.year = year
        bits = Self.table[year - Self.first]
    }

    /// The month after which a second one of its number stands.
    var leapMonth: Int? { bits >> 18 == 0 ? nil : bits >> 18 }

    /// New Year's day (春节).
    var newYear: Day? { Day(year, 1, 20)?.adding(days: bits & 31) }

    /// The day of a month that is no leap month.
    func day(month: Int, day: Int) -> Day? {
        newYear?.adding(days: (0..<place(ofMonth: month)).reduce(day - 1) { $0 + length($1) })
    }

    /// How many days a month has that is no leap month: 29 or 30.
    func days(inMonth month: Int) -> Int { length(place(ofMonth: month)) }

    /// Where it stands among the months, leap months counted with the others.
    private func place(ofMonth month: Int) -> Int { month - 1 + (leapMonth.map { $0 < month } == true ? 1 : 0) }

    /// The last day of the year (除夕).
    var eve: Day? {
        newYear?.adding(days: (0..<(leapMonth == nil ? 12 : 13)).reduce(-1) { $0 + length($1) })
    }

    /// The days of the month at a place, leap months counted with the others.
    private func length(_ place: Int) -> Int { 29 + ((bits >> (5 + place)) & 1) }

    private static let first = 1952
    /// A number a year: the day of New Year counted from 20 January (5 bits), a bit a month that is long (13), the leap month (4).
    private static let table = [
        0x16B547, 0x00B659, 0x01B4AE, 0x0FA944, 0x01A957, 0x2152AB, 0x0152FD, 0x00AAD3, 0x1956A8, 0x015ABA,
        0x00DA50, 0x11D4A5, 0x01D4B8, 0x00C94D, 0x0D92E1, 0x015374, 0x1EAB4A, 0x00AD5C, 0x016D31, 0x16EA47,
        0x016A5A, 0x0164AE, 0x12C963, 0x014976, 0x22956B, 0x0055BD, 0x00ADB2, 0x196D28, 0x01B53B, 0x01B250,
        0x13A4A5, 0x01A4B8, 0x2B49AD, 0x014ADF, 0x0056D4, 0x18B6A9, 0x00DABC, 0x01D531, 0x17D247, 0x01D25A,
        0x01A4CF, 0x0D4AC3, 0x014AF5, 0x229ACB, 0x006B5E, 0x00DAB2, 0x16D928, 0x00E93B, 0x00D270, 0x12A564,
        0x00A577, 0x014B6C, 0x0AAB42, 0x00AD54, 0x1F6AA9, 0x01749D, 0x016932, 0x175266, 0x0152B9, 0x00A5AE,
        0x1155A3, 0x0156B5, 0x26B54B, 0x00BA5E, 0x01B4B3, 0x1BA948, 0x01A95B, 0x0192B0, 0x12A5C5, 0x00AAD7,
        0x0156AC, 0x0AB642, 0x00DA55, 0x19D4A9, 0x00E4BC, 0x00C971, 0x1592E6, 0x019578, 0x00AB4E, 0x0D5AC3,
        0x016D36, 0x2EEA4B, 0x016A5E, 0x0164B3, 0x1B4968, 0x01497A, 0x00956F, 0x14AB64, 0x00B5B7, 0x016D4C,
        0x0B6A42, 0x01B255, 0x1FA4AA, 0x01A4BC, 0x014AB1, 0x1695A6, 0x0096D9, 0x00B6AD, 0x0DB543, 0x01D936,
        0x23D24C, 0x01D25E, 0x01A4D3, 0x194AC8, 0x014AFA, 0x00AACF, 0x10DAA4, 0x00EAB7, 0x00E92D, 0x0DD261,
        0x00D274, 0x1EA569, 0x00A57C, 0x014B70, 0x16AB46, 0x00AD59, 0x016CAE, 0x12E943, 0x016956, 0x2352AB,
        0x0152BE, 0x00A5B2, 0x1955A7, 0x0156BA, 0x00B550, 0x1174A4, 0x01B4B7, 0x01A94D, 0x0F92A2, 0x0192D4,
        0x1F29C9, 0x00AADC, 0x0156B1, 0x16B646, 0x00DA59, 0x01D4AE, 0x11C944, 0x00D175, 0x2192EA, 0x00957D,
        0x00AB72, 0x195AC7, 0x016D5A, 0x00EA50, 0x12E4A5, 0x0168B7, 0x01516C, 0x0A9361, 0x009574,
    ]
}
