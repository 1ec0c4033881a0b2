struct WrittenVerbChinese: WrittenVerbWords {
    var ballotByPaper: VerbWords {
        .init("书面表决", usage: "书面表决 [P1 P2] [截止=日期] [无记名=是]", help: "发书面票，收回来一起开；不写内容看收了多少")
    }
    var deliver: VerbWords {
        .init("送达", usage: "送达 姓名…|房号…|N份 [P1] [方式=当面|寄|电子] [日期=]", help: "书面票发给了谁、怎么发的")
    }
    var takeBack: VerbWords {
        .init("收票", usage: "收票 姓名…|房号…|N份 [P1] [日期=]", help: "书面票收回来了，只记收到，不记怎么投")
    }
    var openPapers: VerbWords {
        .init(
            "开票", usage: "开票 [P1] [赞成 反对 弃权] [赞成面积= 反对面积= 弃权面积=] [事项= 对象=]",
            help: "书面票一起开：有数字就计票，没有就一张一张念（记名的报名字；无记名的念 赞成、反对、弃权、废，念完 封箱）")
    }

    var deadlineKey: String { "截止" }
    var secretKey: String { "无记名" }

    func typed(_ delivery: WrittenVote.Delivery) -> String { delivery.rawValue }
}
