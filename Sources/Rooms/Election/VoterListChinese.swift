import Kernel

struct VoterListChinese: VoterListWords, ChineseGrammar {
    func voters(_ number: Int) -> String { "选民\(number)人" }
    func electionDay(_ day: Day) -> String { "，选举日\(date(day))" }
    var notPublished: String { "，还没有公布（公布了打 名单 日子）" }
    func published(_ day: Day) -> String { "，\(date(day))公布" }
    func objections(until day: Day, _ citation: Citation) -> String { "，异议至\(date(day))\(clause(citation))" }

    func registered(_ number: Int, total: Int) -> String { "登记选民\(number)人，共\(total)人" }
    func unregistered(_ number: Int, _ names: [String]) -> String { "；还没有登记的\(number)人：\(list(names))" }
    var andMore: String { "……" }
    func tooYoung(_ names: [String], below age: Int) -> String { "；选举日不满\(age)周岁，不登记：\(list(names))" }
    func ageUnknown(_ number: Int) -> String { "；\(number)人没有写出生，年龄没有核对" }
    func elsewhere(_ names: [String], place: String) -> String { "\(list(names))在\(place)登记，这里的名单不列" }

    func objection(_ number: Int, _ name: String, _ day: Day) -> String { "异议\(number) \(name) \(date(day))" }
    func standing(isListed: Bool) -> String { isListed ? "（名单上有）" : "（名单上没有）" }
    func raised(by name: String) -> String { "\(name)提出" }
    func because(_ reason: String) -> String { "：\(reason)" }
    func answerNext(_ number: Int) -> String { "：打 答复 \(number) 列入|除去|维持" }
    func answerNext(_ number: Int, by day: Day, _ citation: Citation) -> String {
        "，\(date(day))前答复\(clause(citation))：打 答复 \(number) 列入|除去|维持"
    }
    func answered(_ day: Day, _ ruling: String) -> String { "；\(date(day))答复：\(ruling)" }
    func votersNow(_ number: Int) -> String { "；选民\(number)人" }
    func answeredLate(_ due: Day, _ citation: Citation) -> String { "答复超过期限\(date(due))\(clause(citation))" }

    var listed: String { "列入" }
    var struck: String { "除去" }
    var kept: String { "维持" }
    var resident: String { "" }
    var away: String { "外出参加" }
    var consented: String { "同意参加" }
}
