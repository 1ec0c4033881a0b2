struct PointChinese: PointWords {
    // Rules, and what they are good for
    var approval: RuleLabel { RuleLabel("赞成投票", goodFor: "赞成几个都可以，赞成最多者胜") }
    var borda: RuleLabel { RuleLabel("波达计数", goodFor: "按名次给分，选出大家普遍能接受的人") }
    var bordaUnranked: RuleLabel { RuleLabel("未排者的得分：平分剩余名次，或零分", goodFor: "只要求排前几名的选票用zero") }
    var bordaScale: RuleLabel { RuleLabel("名次分：等差，或1、1/2、1/3…", goodFor: "看重第一选择时用dowdall") }
    var bucklin: RuleLabel { RuleLabel("巴克林法", goodFor: "第一选择不过半就加第二选择，手工易数") }
    var majorityJudgment: RuleLabel { RuleLabel("多数评级", goodFor: "按等级评议，中位等级最高者胜，极端分数不占便宜") }
    var satisfactionApproval: RuleLabel { RuleLabel("满意度赞成投票", goodFor: "一人一票，可平分给几个人") }
    var score: RuleLabel { RuleLabel("评分制", goodFor: "给每个方案打分，总分最高者胜") }
    var scoreBy: RuleLabel { RuleLabel("比总分或比均分", goodFor: "不少人没给全部方案打分时比均分") }
    var star: RuleLabel { RuleLabel("评分加自动决选", goodFor: "打分选人，前两名再按多数决选") }
    var starTop: RuleLabel { RuleLabel("最高分（given：选票上出现的最高分）", goodFor: "没人打满分也照满分计票时") }
    var most: RuleLabel { RuleLabel("每人最多可得几分", goodFor: "超出0到这个数的选票整份不收；any 不查") }

    // Refusals
    var noPoints: String { "这种规则须按分数投票，选票里没有分数" }
    func outOfRange(_ name: String, points: Int64, most: Int64) -> String {
        "有选票给\(name)打了\(points)分，应在0到\(most)分之间：改选票，或用 --set max=N 说明最高几分"
    }

    // STAR's own ways with ties
    var bySums: String { "规则：总分高者" }
    var byTopMarks: String { "规则：得最高分的选票多者" }
    var byLosses: String { "规则：与并列者两两相比负得最多的先出局" }
}
