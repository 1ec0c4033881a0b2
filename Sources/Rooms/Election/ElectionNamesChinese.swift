import Kernel

struct ElectionNamesChinese: ElectionNameWords, ChineseGrammar {
    var absoluteMajority: String { "双过半" }
    var plurality: String { "多数" }
    var rerun: String { "另行选举" }
    var revote: String { "再次投票" }
    var recall: String { "罢免" }
    var nominationVote: String { "海选" }

    var tooManyChoices: String { "所选人数多于应选名额" }
    var samePersonTwice: String { "同一人选了两个职位" }

    func figure(_ name: String, _ number: Int) -> String { "\(name)\(number)" }

    var voters: String { "全体选民" }
    var households: String { "每户派代表" }
    var representatives: String { "居民代表" }
    var villageRepresentatives: String { "村民代表" }
    var members: String { "会员" }

    var caller: String { "唱票" }
    var teller: String { "计票" }
    var monitor: String { "监票" }
    var scribe: String { "代书" }

    var recalled: String { "罢免" }
    var succeeded: String { "换届" }
    var resigned: String { "辞职" }
    var left: String { "离任" }
    var annulled: String { "当选无效" }
    var failedReview: String { "评议不称职" }
    var handedOver: String { "移交完毕" }

    func together(_ voters: Int) -> String { "选民\(voters)人联名" }
    func together(_ names: [String]) -> String { "\(list(names))联名" }
    var themselves: String { "自荐，" }

    var committeeStep: String { "选举委员会成员名单" }
    var scheduleStep: String { "选举日、投票时间、选举办法" }
    var registrationStep: String { "选民登记起止" }
    var voterListStep: String { "公布选民名单" }
    var objectionsStep: String { "对选民名单提出申诉截止" }
    var answersStep: String { "公布申诉处理结果" }
    var nominationStep: String { "提名候选人" }
    var nomineesStep: String { "公布初步候选人" }
    var candidatesStep: String { "公布正式候选人" }
    var officersStep: String { "公布唱票、计票、监票、代书人员" }
    var placeStep: String { "公布投票时间、地点、流动票箱" }
    var decliningStep: String { "候选人书面谢绝截止" }
    var meetingStep: String { "候选人与选民见面" }
    var proxiesStep: String { "公布委托人和受委托人名单" }
    var voteStep: String { "投票选举" }
    var resultStep: String { "公布选举结果" }
    var handoverStep: String { "工作移交，监督机构公告" }
}
