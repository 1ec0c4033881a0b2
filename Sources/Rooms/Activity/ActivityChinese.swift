import Kernel

struct ActivityChinese: ActivityWords, ChineseGrammar {
    func planned(_ id: ActivityID, _ title: String, _ notes: [String]) -> String { "活动\(id)：\(activity(title, notes))" }
    func changed(_ id: ActivityID, _ before: String, _ after: String) -> String { "\(id)由\(before)改为\(after)" }
    func attended(_ id: ActivityID, _ came: [String], _ notes: [String]) -> String {
        "\(id)到场" + (came.isEmpty ? "" : "：\(list(came))") + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func replaced(_ figures: [String]) -> String { "；原来记的\(list(figures))不再算" }
    func soFar(attendance: Int, named: Int) -> String { "；共\(attendance)人次，其中点名\(named)人" }
    func wrappedUp(_ id: ActivityID, _ summary: String?) -> String { "\(id)办结" + (summary.map { "：\($0)" } ?? "") }
    func cancelled(_ id: ActivityID) -> String { "\(id)取消" }
    func festivalSet(_ name: String, _ day: Day, before: Day?) -> String {
        "\(name)定在\(date(day))" + bracketed([before.map { "原定\(date($0))" }])
    }

    func festivalRuled(_ name: String, _ lunar: LunarDate, before: LunarDate?) -> String {
        "\(name)每年在\(self.lunar(lunar))" + bracketed([before.map { "原在\(self.lunar($0))" }])
    }
    func lunar(_ date: LunarDate) -> String {
        let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        let month = [1: "正", 11: "十一", 12: "腊"][date.month] ?? digits[date.month - 1]
        let day =
            switch date.day {
            case ...10: "初\(digits[date.day - 1])"
            case ..<20: "十\(digits[date.day - 11])"
            case 20: "二十"
            case ..<30: "廿\(digits[date.day - 21])"
            default: "三十"
            }
        return "农历\(month)月\(day)"
    }

    func activity(_ title: String, _ notes: [String]) -> String {
        title + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func clock(_ start: String, _ end: String?) -> String { start + (end.map { "至\($0)" } ?? "") }
    func field(_ name: String) -> String { "领域\(name)" }
    func festivalOf(_ name: String) -> String { "节日\(name)" }
    func heritage(_ name: String) -> String { name.isEmpty ? "传承活动" : "传承\(name)" }
    func grant(_ id: String) -> String { "预算\(id)" }
    func heads(_ heads: Int, isMore: Bool) -> String { isMore ? "另加\(heads)人" : "没有点名的\(heads)人" }
    func party(_ count: Int) -> String { "党员\(count)人" }
    func served(_ count: Int) -> String { "服务\(count)人" }
    func hours(_ hours: String) -> String { "每人\(hours)小时" }
    func people(_ name: String, _ count: Int) -> String { "\(name)\(count)人" }
    var heldOpen: String { "办过，未办结" }
    func state(_ state: Activity.State) -> String {
        switch state {
        case .planned: "未办"
        case .done: "已办结"
        case .cancelled: "已取消"
        }
    }
    func total(activities: Int, attendance: Int, persons: Int) -> String {
        "活动\(activities)次，\(attendance)人次；点了名的\(persons)人"
    }
    func volunteer(_ name: String, _ hours: String) -> String { "\(name) \(hours)小时" }
    func festival(_ festival: Festival) -> String { festival.rawValue }
    func notSet(_ name: String) -> String { "\(name)：还没有定日子，打 节日 \(name) 日期=2026-11-20" }
    func meeting(_ number: Int) -> String { "第\(number)次会" }
    func next(_ id: ActivityID, _ title: String, _ when: [String]) -> String {
        "下一次活动\(id) \(title) \(when.joined(separator: " "))"
    }
    func notWrappedUp(_ ids: [ActivityID]) -> String { "过了日子没有办结：\(list(ids.map(\.description)))" }

    var recordPaper: String { "活动记录" }
    var signInPaper: String { "活动签到表" }
    var certificatePaper: String { "志愿服务记录证明" }

    func unknownActivity(_ id: ActivityID) -> String { "没有活动\(id)：打 活动 看有哪些" }
    func closed(_ id: ActivityID, _ state: String) -> String { "\(id)\(state)：记错了就 撤销 那一条，要再办另打 活动" }
    func sameActivity(_ id: ActivityID) -> String { "\(id)已经是这样，没有要改的：写要改的名称、日期=、时间=、地点=……" }
    func unknownFestival(_ word: String, nearest: [String]) -> String {
        "没有节日\(quoted(word))" + (nearest.isEmpty ? "" : "，是\(list(nearest))吗？")
            + "：村里自己的节日先打 节日 \(word.shortened()) 日期=2026-11-20"
    }
    func festivalHasRule(_ name: String) -> String { "\(name)的日子按历法，不用定：打 节日 看它在哪天；另择日子办的写 活动 … 日期=… 节日=\(name)" }
    func sameFestival(_ name: String, _ day: Day) -> String { "\(name)已经定在\(date(day))，没有要改的：写另一个日期=" }
    func sameLunar(_ name: String, _ lunar: LunarDate) -> String {
        "\(name)已经每年在\(self.lunar(lunar))，没有要改的：写另一个农历="
    }
    func badLunar(_ text: String) -> String { "\(quoted(text))不是农历的日子：写 农历=十月初一、农历=腊月廿三 或 农历=10-1，最多三十" }
    func leapMonth(_ text: String) -> String {
        "\(quoted(text))是闰月：节日过在平月，闰年不再过；写 农历=\(text.folded.drop { $0 == "闰" })"
    }
    func noGrant(_ text: String) -> String { "\(quoted(text))不是一笔拨款：写 预算=K1，打 账 看有哪些" }
    func othersGrant(_ id: GrantID, payee: String, _ holders: [String]) -> String {
        "\(id)是拨给\(payee)的，办活动的是\(list(holders))：换成它们的拨款，或写 组织=；就是用它，写 预算=\(id)!"
    }
    func isOthersMeant(_ id: GrantID, payee: String) -> String { "\(id)是拨给\(payee)的，用它吗？" }
    func othersIsMeant(_ id: GrantID) -> String { "用\(id)" }
    func noGrantThen() -> String { "不写预算" }
    func nobodyCame(_ id: ActivityID) -> String { "要写谁到场或多少人：到场 \(id) 姓名…，或 到场 \(id) 47人" }
    func notYet(_ id: ActivityID, _ day: Day) -> String {
        "\(id)在\(date(day))，还没到：到那天再记；日子写错了打 活动 \(id) 日期=…"
    }
    func attendedAlready(_ id: ActivityID, _ day: Day) -> String {
        "\(id)已经记了谁到场，不能改到还没到的\(date(day))：到场记错了先 撤销 那一条"
    }
    func moreThanHeads(_ count: Int, heads: Int) -> String {
        "\(count)人多于没有点名的\(heads)人：党员=、民族= 说的是点名以外的，点了名的照名册；先写 到场 H1 47人"
    }
    func badTime(_ text: String) -> String { "\(quoted(text))不是时间：写 时间=9:00 或 时间=9:00-11:30，止在起之后" }
    func badHours(_ text: String) -> String { "\(quoted(text))不是时长：写每人几小时，如 时长=2、时长=1.5，最多24" }
    func badPeoples(_ text: String) -> String { "\(quoted(text))读不出来：写 民族=苗:20,侗:9，一族一次" }
}
