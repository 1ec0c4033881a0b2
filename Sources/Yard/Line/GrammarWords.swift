import Kernel

/// The words of the grammar that are neither verbs nor keys, Chinese and English, in one place.
enum GrammarWords {
    /// What the chair heard.
    static let heard = ["通过": true, "未通过": false, "不通过": false, "passed": true, "failed": false, "lost": false]
    /// Ends a roll call: 表决 结束.
    static let close: Set<String> = ["结束", "close", "closed", "end"]
    /// What a motion says that puts a question to the vote a second time.
    /// 党员=预备.
    static let onProbation = Phrase("预备", "probationary")
    static let probationary: Set = ["预备", "预备党员", "中共预备党员", "probationary"]
    static let voteAgain = ["重新表决", "再次表决", "重新投票", "重投", "复议", "vote again", "second vote", "reconsider"]
    static let everyone: Set = ["全体", "all", "everyone"]
    /// Everybody at once, as they are said to have spoken; nobody's name.
    static let together: Set = ["大家", "众人", "群众", "全场", "全体人员", "全体村民", "全体居民", "everybody"]
    /// Whoever has the chair or the record, named by the office.
    static let chairperson: Set = ["主持人", "主席", "会议主持", "chairperson", "chairman", "chairwoman"]
    static let recordKeeper: Set = ["记录人", "记录员", "secretary"]
    static let except: Set = ["除", "除了", "except"]
    static let somebody: Set = ["某", "某人", "somebody", "someone"]
    /// Words before the name of whoever is asked to do something.
    static let asking = ["请", "由"]
    static let last: Set = ["最后", "last"]
    static let yes: Set = ["是", "yes", "y", "true"]
    static let no: Set = ["否", "no", "n", "false"]
    static let (affirmed, denied) = (Phrase("是", "yes"), Phrase("否", "no"))
    /// How an answer is kept with its entry.
    static let yesOrNo = ["是", "否"]
    static let people: Set = ["人", "名", "位", "票", "个人", "个", "people", "person", "p"]
    static let papers: Set = ["份", "张", "票", "papers", "paper"]
    static let households: Set = ["户", "households", "h"]
    static let heads = people.union(households)
    static let minutes = ["分钟", "分", "minutes", "min", "m"]
    static let hours = ["小时", "个小时", "hours", "h"]
    /// 第二项: before a place in a row, and what stands behind it.
    static let ordinal: Character = "第"
    static let places: Set = ["项", "次", "条", "个", "张", "号"]
    static let nextMeeting: Set = ["下次会", "下次", "下一次会", "下一次", "next"]
    static let halfHour: Set = ["半小时", "半个小时", "半个钟头"]
    static let days = ["天", "日", "days", "d"]
    static let work = ["个工", "工", "days", "d"]
    /// Between the parts of a day, and at its end.
    static let dayParts: Set<Character> = ["-", "/", "年", "月"]
    static let dayEnds: Set<Character> = ["日", "号"]
    static let month: Character = "月"
    /// 金额=无: nothing is spent.
    static let without: Set = ["无", "没有", "none"]
    static let noAmount = "无"
    static let yuan = ["元整", "元", "块", "yuan"]
    static let tenThousand: Character = "万"
    static let passed: Set = ["通过", "passed", "pass"]
    static let changed: Set = ["改", "changed", "change"]
    static let tabled: Set = ["搁置", "tabled", "table"]
    static let everything: Set = ["全部", "all"]
    static let clauseSigns: Set<Character> = ["第", "条"]
    static let nameSeparators: Set<Character> = [",", "、"]
    static let arrows = ["→", "->"]
}
