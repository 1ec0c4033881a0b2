import Kernel
import Testing

@testable import Yard

@Suite("Sums in the words of a motion, and its amount")
struct AmountTests {
    @Test(arguments: [
        ("出3000元买车", 3000), ("共花三千五百元修路", 3500), ("拨6万元修路", 60_000),
    ])
    func aSumThatIsSpentIsAskedAbout(text: String, yuan: Int) throws {
        #expect(SpokenSum.doubtful(in: text, beside: nil) == Money(yuan: yuan))
        #expect(SpokenSum.doubtful(in: text, beside: Money(yuan: yuan)) == nil)
        let room = try Room.open("签到 杨通海 潘玉珍 李大山 王秀英 王秀云")
        #expect(try room.refusal("提案 \(text)").contains("金额=\(yuan)"))
        try room.type("提案 \(text) 金额=\(yuan)")
    }

    @Test(arguments: ["每户每月收清运费五元", "每户出50元", "修路", "垃圾分类2.0", "把5000元的水泵换了"])
    func aRateOrAMentionIsNot(text: String) { #expect(SpokenSum.doubtful(in: text, beside: nil) == nil) }

    @Test func whatStandsInTheWordsAndInTheAmountMustAgreeUnlessSaid() throws {
        let room = try Room.open("签到 杨通海 潘玉珍 李大山 王秀英 王秀云")
        #expect(try room.refusal("提案 把5000元的水泵修好 金额=800").contains("金额=800!"))
        try room.type("提案 把5000元的水泵修好 金额=800!")
        #expect(room.book.proposal(1)?.amount == Money(yuan: 800))
        try room.type("撤回", "提案 出5元买糖，大家分 金额=无")
        #expect(room.book.proposal(2)?.amount == nil)
    }

    @Test func theAmountFollowsTheAmendmentAndBackWithTheUndo() throws {
        let room = try Room.open("签到 杨通海 潘玉珍 李大山 王秀英 王秀云")
        try room.type("提案 出900元买车 金额=900", "修正 900元→2000元", "表决 5 0 0")
        #expect(room.book.proposal(1)?.finalAmount == Money(yuan: 2000))
        try room.type("撤销")
        #expect(room.book.proposal(1)?.finalAmount == Money(yuan: 900))
        try room.type("撤回 P1-1", "修正 买车→买大车，900元的作废 金额=2500!", "表决 5 0 0")
        #expect(room.book.proposal(1)?.finalAmount == Money(yuan: 2500))
        try room.type("表决 5 0 0")
    }
}
