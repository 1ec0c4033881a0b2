import Testing

@testable import Yard

/// 民法典第1259条：“以上”“以下”“以内”“届满”，包括本数；“不满”“超过”“以外”，不包括本数。
@Suite struct MajorityTests {
    @Test(arguments: [(9, 5), (10, 6), (1, 1), (0, 1), (35, 18)])
    func moreThanHalf(base: Int, required: Int) { #expect(Share.moreThanHalf.required(of: base) == required) }

    @Test(arguments: [(35, 24), (30, 20), (3, 2), (31, 21)])
    func twoThirdsOrMore(base: Int, required: Int) { #expect(Share.twoThirds.required(of: base) == required) }

    @Test(arguments: [(30, 21), (31, 21), (3, 3)])
    func moreThanTwoThirds(base: Int, required: Int) {
        #expect(Share(2, of: 3, strict: true).required(of: base) == required)
    }

    @Test(arguments: [(51, 17), (50, 17), (3, 1)])
    func notLessThanAThird(base: Int, required: Int) {
        #expect(Share(1, of: 3, strict: false).required(of: base) == required)
    }

    @Test func everyShareIsTheLeastThatSatisfiesItsInequality() {
        for base in 0...200 {
            for (n, d) in [(1, 2), (2, 3), (1, 3), (4, 5), (1, 1)] {
                for strict in [true, false] {
                    let least = (0...(base + 1)).first { strict ? $0 * d > n * base : $0 * d >= n * base }
                    #expect(Share(n, of: d, strict: strict).required(of: base) == least)
                }
            }
        }
    }

    @Test(arguments: [(26, "二十六"), (10, "十"), (13, "十三"), (100, "一百"), (103, "一百零三"), (110, "一百一十"), (1020, "一千零二十")])
    func articlesAreNumberedAsStatutesDo(number: Int, text: String) { #expect(HanNumeral.of(number) == text) }

    @Test func aShareOfAnEnormousBaseDoesNotTrap() {
        #expect(Share.twoThirds.required(of: .max) == .max)
    }
}
