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

    @Test(arguments: [
        ("花1.5万买车", 15_000), ("修路三千元", 3000), ("修路要三千块钱", 3000), ("三千块买车", 3000), ("出2千块买车", 2000),
        ("花¥3000买车", 3000), ("出￥3000买车", 3000), ("人民币叁仟元整", 3000), ("买车人民币壹万贰仟元整", 12_000),
        ("出三千元买车", 3000), ("花两千元", 2000), ("出3000买车", 3000), ("花了三千请师傅", 3000), ("拨3.2千修路", 3200),
        ("修桥1.5亿元", 150_000_000), ("三千圆修路", 3000), ("花 3000 元 买车", 3000), ("spend 3000 on a car", 3000),
        ("¥3000 for a car", 3000),
    ])
    func sumsAreReadHoweverTheyAreWritten(text: String, yuan: Int) {
        #expect(SpokenSum.doubtful(in: text, beside: nil) == Money(yuan: yuan))
    }

    @Test(arguments: [
        "请三千人来", "走5000步", "出三千人", "投300票", "花3天修路", "一块修路", "修三块地", "千万要修", "2027元旦晚会", "3月5日修路", "种5000棵树", "10元/户",
        "3000元一户", "收五元", "补5000块砖",
    ])
    func whatIsNoMoneyIsNotTaken(text: String) { #expect(SpokenSum.doubtful(in: text, beside: nil) == nil) }

    @Test(arguments: [
        ("1.5万", 1_500_000), ("叁仟元整", 300_000), ("人民币壹佰元", 10_000), ("¥12.50", 1250), ("12元5角", 1250), ("五角", 50),
        ("三元五角二分", 352), ("2亿", 20_000_000_000), ("3.2千块钱", 320_000),
    ])
    func anAmountIsTypedTheSameWays(text: String, fen: Int) { #expect(Numbers.money(text) == Money(fen: fen)) }

    @Test(arguments: ["", "元", "1.234567元", "5元角", "12.5元5角", "三千人", "亿"])
    func whatIsNoSumIsNone(text: String) { #expect(Numbers.money(text) == nil) }

    /// Issue 11.2: the amount follows the amendment, and the clause with it.
    @Test func aBareFigureTakesTheAmountAndTheClauseWithIt() throws {
        let room = try committee()
        try room.type("提案 出800买车 金额=800", "修正 800→3000", "表决 3 1 0", "表决 3 1 0")
        #expect(room.book.proposal(1)?.finalAmount == Money(yuan: 3000))
        #expect(room.meeting?.polls.last?.judgement?.rule.citation.article == 14)
        #expect(room.book.proposal(1)?.state == .rejected)
    }

    @Test func aSumThatIsAddedIsAskedAbout() throws {
        let room = try committee()
        try room.type("提案 900元买车 金额=900")
        #expect(try room.refusal("修正 另加2000元买油").contains("金额=2900"))
        try room.type("修正 另加2000元买油 金额=2900", "表决 3 1 0")
        #expect(room.book.proposal(1)?.finalAmount == Money(yuan: 2900))
        try room.type("撤回", "提案 车800元、油100元 金额=900", "修正 油100元→油300元", "表决 3 1 0")
        #expect(room.book.proposal(2)?.finalAmount == Money(yuan: 1100))
        try room.type("撤回", "提案 买车 金额=800")
        #expect(try room.refusal("修正 另加2000元买油").contains("金额=2800"))
        try room.type("修正 买红色的车", "撤回", "修正 另加2000元买油 金额=800!", "表决 3 1 0")
        #expect(room.book.proposal(3)?.finalAmount == Money(yuan: 800))
    }

    /// Four of six members of a committee whose clause 14 asks more for more than 1000 yuan.
    private func committee() throws -> Room {
        let room = try Room()
        try room.type("人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "人员 己六")
        try room.type("开会 院坝会 试 规则=环境卫生委员会章程 应到=6", "签到 甲一 乙二 丙三 丁四")
        return room
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
