import Kernel
import Testing

@testable import Yard

@Suite("Numbers, days, money")
struct NumberTests {
    @Test(
        "money is exact, in fen",
        arguments: [
            ("5000", 500_000), ("6万", 6_000_000), ("60,000元", 6_000_000), ("1.5万", 1_500_000), ("12.50", 1_250),
            ("￥300", 30_000), ("0.05元", 5), ("5000块", 500_000), ("１，２００", 120_000), ("0", 0),
        ])
    func money(text: String, fen: Int) { #expect(Numbers.money(text) == Money(fen: fen)) }

    @Test(
        "what is no money",
        arguments: [
            "", "万", "-5", "5,00", "1.234", "五千斤", "12元5", "1.0000001万", "99999999999999999", "5 000", "1,2345",
            "0.0000001",
        ])
    func noMoney(text: String) { #expect(Numbers.money(text) == nil) }

    @Test(
        "days, with a year and without",
        arguments: [
            ("2026-3-5", (2026, 3, 5)), ("2026年3月5日", (2026, 3, 5)), ("12-10", (2026, 12, 10)),
            ("12月10日", (2026, 12, 10)),
            ("3-5", (2027, 3, 5)), ("3月5号", (2027, 3, 5)), ("11-20", (2026, 11, 20)), ("11-19", (2027, 11, 19)),
            ("2-29", (2028, 2, 29)),
            ("２０２６－３－５", (2026, 3, 5)),
        ])
    func days(text: String, expected: (Int, Int, Int)) {
        let day = Numbers.day(text, onOrAfter: Room.day(2026, 11, 20))
        #expect(day == Day(expected.0, expected.1, expected.2))
    }

    @Test(
        "what is no day",
        arguments: ["2026-2-30", "13-1", "3", "2026", "3-5-", "a-b", "3月", "买砖", "1-2-3-4", "10日", "12345-1-1"])
    func noDay(text: String) { #expect(Numbers.day(text, onOrAfter: Room.day(2026, 11, 20)) == nil) }

    @Test(
        "heads and votes",
        arguments: [("47", 47), ("47人", 47), ("26票", 26), ("0", 0), ("４７人", 47), ("四十", 40), ("两人", 2), ("十二", 12)])
    func counts(text: String, number: Int) { #expect(Numbers.count(text) == number) }

    @Test("what is no count", arguments: ["-1", "1.5", "四十几", "47户", "", "人", "9999999999", "٤٧"])
    func noCount(text: String) { #expect(Numbers.count(text) == nil) }

    @Test("a time box", arguments: [("15分", 15), ("15", 15), ("15分钟", 15), ("1小时", 60), ("２０分", 20)])
    func minutes(text: String, minutes: Int) { #expect(Numbers.minutes(text) == minutes) }
}
