struct MarkChinese: MarkWords {
    // Rules, and what they are good for
    var absoluteMajority: RuleLabel { RuleLabel("双过半", goodFor: "村民委员会、居民委员会的正式选举") }
    var registered: RuleLabel { RuleLabel("登记参加选举的人数", goodFor: "选票文件没有写明时") }
    var block: RuleLabel { RuleLabel("全额连记", goodFor: "选几人就可画几人的委员选举") }
    var blockMost: RuleLabel { RuleLabel("每票最多可画人数", goodFor: "票上另有限额时") }
    var limited: RuleLabel { RuleLabel("限额连记", goodFor: "防止一派包揽全部名额") }
    var limitedMost: RuleLabel { RuleLabel("每票最多可画人数（fewer：比名额少一）", goodFor: "票上另有限额时") }
    var plurality: RuleLabel { RuleLabel("得票多者当选", goodFor: "候选人不多、一人一票的简单选举") }
    var rerun: RuleLabel { RuleLabel("另行选举", goodFor: "双过半之后名额未满时的补选") }

    // The law on villagers' committees
    var registeredNeeded: String { "双过半须知登记人数：--set registered=N" }
    func moreThanRegistered(registered: Int64, cast: Int64) -> String {
        "登记\(registered)人，选票却有\(cast)张，多于能投票的人，选举无效（村民委员会组织法第十八条，2018年文本为第十五条：由登记参加选举的村民投票）"
    }
    func noMoreThanHalf(registered: Int64, cast: Int64) -> String { "登记\(registered)人，投票\(cast)人，未过半数，选举无效" }
    var voteAgainOnTies: String { "票数相同依法再次投票，不照 --ties 定" }
}
