import Kernel

struct MinutesChinese: MinutesWords, ChineseGrammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String { "更正#\(entry)：\(old)→\(new)（原文保留）" }
    func madePrivate(_ entry: Int) -> String { "#\(entry)不进公开的纸面" }
    func readOut(_ meeting: Int) -> String { "第\(meeting)次会的纪要已宣读；有错打 更正 旧→新，没错散会后打 通过纪要" }
    func approved(_ meeting: Int) -> String { "第\(meeting)次会的纪要通过；签字打 签字 名字" }
    func signed(_ meeting: Int, by names: [String], sha256: String) -> String {
        "\(list(names))在第\(meeting)次会的记录上签字，纸面指纹\(sha256)"
    }

    func wereNotThere(_ names: [String]) -> String { "；这次会的记录里没有\(list(names))到会，签错了打 撤销" }

    func wordsNotFound(_ words: String) -> String { "记录里找不到\(quoted(words))：照记下的原文写，或写编号 更正 12 新的文字" }
    func figuresNotWords(_ entry: Int) -> String { "#\(entry)不是文字（人数、票数、决定过的数字）：打 撤销 \(entry)，再重打" }
    func nothingToWithhold(_ entry: Int) -> String { "#\(entry)没有可以不公开的：只有发言和请假事由可以" }
    func minutesApproved(_ meeting: Int) -> String { "第\(meeting)次会的纪要已经通过，不能再改" }
    func minutesNotApproved(_ meeting: Int) -> String { "第\(meeting)次会的纪要还没有通过：先打 通过纪要 \(meeting)" }
    func tooYoungToSign(_ name: String) -> String { "\(name)不满18周岁，不在记录上签字；年龄错了先改 人员 \(name) 出生=" }
    func alreadySigned(_ name: String) -> String { "\(name)已经签过字" }
    func paperMissing() -> String { "会议记录没有做出来，不能签字：看 templates/papers 在不在" }
}

struct MinutesRecordChinese: MinutesRecordWords, ChineseGrammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String { "更正日志第\(entry)条：“\(old)”改为“\(new)”" }
    func readOut(_ meeting: Int) -> String { "宣读第\(meeting)次会议的纪要" }
    func approved(_ meeting: Int) -> String { "通过第\(meeting)次会议的纪要" }
    func signed(_ meeting: Int, by names: [String]) -> String { "\(list(names))在第\(meeting)次会议的记录上签字" }

    func draft() -> String { "草稿" }
    func toBeApproved() -> String { "已宣读，待通过" }
    func approved() -> String { "已通过" }
    func signed() -> String { "已签字" }

    func readOut(at moment: Moment) -> String { "\(time(moment))宣读" }
    func corrections(_ number: Int) -> String { "更正\(number)处，原文保留" }
    func approved(at moment: Moment) -> String { "\(time(moment))通过" }
    func approved(at moment: Moment, by meeting: Int) -> String { "\(time(moment))经第\(meeting)次会议通过" }
    func signed(by name: String, at moment: Moment) -> String { "\(time(moment))\(name)签字" }
}
