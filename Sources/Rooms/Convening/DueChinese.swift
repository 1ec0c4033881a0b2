import Kernel

struct DueChinese: DueWords, ChineseGrammar {
    func nothing(_ day: Day) -> String { "\(date(day))没有该开的会：法律、章程里写了 会期 的才列" }
    func head(_ day: Day, overdue: Int) -> String {
        "到\(date(day))" + (overdue > 0 ? "，过期\(overdue)件" : "，没有过期的")
    }

    func every(_ cadence: Cadence) -> String {
        switch cadence {
        case .each(let interval): "每\(interval.rawValue)"
        case .days(let number): "每\(number)天"
        }
    }
    func duty(_ kind: String, of committee: String?, _ every: String, by basis: String) -> String {
        (committee.map { "\($0) " } ?? "") + "\(kind)：\(every)一次" + (basis.isEmpty ? "" : "（\(basis)）")
    }
    func last(_ day: Day, meeting: Int) -> String { "上次\(date(day))（第\(meeting)次会）" }
    func never(since: Day) -> String { "\(date(since))以来没有开过" }
    func overdue(_ due: Day, days: Int, missed: Int) -> String {
        "过期\(days)日，应在\(date(due))以前" + (missed > 1 ? "，缺\(missed)次" : "")
    }
    func by(_ due: Day) -> String { "下次在\(date(due))以前" }
    func ifSetUp() -> String { "账里没有这个组织的，设立了才开" }
    func caller(_ name: String) -> String { "\(name)召集" }
    func notice(_ days: Int, by day: Day?, _ citation: Citation?) -> String {
        "提前\(days)日通知\(clause(citation))" + (day.map { "，最迟\(date($0))发出" } ?? "")
    }
    func called(_ id: CallID, for day: Day) -> String { "已预告\(id)，\(date(day))开" }

    func call(_ told: String, late: Int?) -> String { "预告" + told + (late.map { "，过了\($0)日没有开：开了打 开会，不开打 取消" } ?? "") }
    func action(_ id: ActionID, _ owner: String?, _ text: String, due: Day, days: Int) -> String {
        "任务\(id) \(owner ?? "没有人") \(text)：限\(date(due))，过期\(days)日"
    }
    func goal(_ id: GoalID, _ text: String, due: Day, days: Int, percent: Int) -> String {
        "目标\(id) \(text)：至\(date(due))，过期\(days)日，完成\(percent)%"
    }
    func affairs(_ every: String, _ citation: Citation, last: Day?, due: Day?, isLate: Bool) -> String {
        "公开：\(every)至少一次\(clause(citation))；" + (last.map { "上次\(date($0))" } ?? "没有公示过")
            + (due.map { isLate ? "；过期，应在\(date($0))以前，打 公示" : "；下次在\(date($0))以前" } ?? "")
    }
    func review(_ names: [String], _ every: String, _ citation: Citation, last: Day?, due: Day, late: Int?) -> String {
        "民主评议：\(every)至少一次\(clause(citation))；\(list(names))" + (last.map { "，上次\(date($0))" } ?? "，没有评议过")
            + (late.map { "；过期\($0)日，应在\(date(due))以前，打 评议 姓名 称职" } ?? "；在\(date(due))以前")
    }
    func result(_ question: String, days: Int, _ citation: Citation) -> String {
        "公布：\(question)的结果还没有公布，要\(days)日\(clause(citation))，打 公示 \(question)"
    }
    func postingDue(_ end: Day, _ citation: Citation) -> String {
        "公示：到\(date(end))的账还没有公示\(clause(citation))，打 公示 账"
    }
    func reconcilingDue(_ end: Day, _ citation: Citation) -> String {
        "对账：到\(date(end))的账还没有对\(clause(citation))，打 对账"
    }
    func hanging(_ what: String, since: Day, until: Day, place: String?) -> String {
        "公示中：\(what)，\(date(since))至\(date(until))" + (place.map { "，\($0)" } ?? "")
    }
    func proposal(_ number: Int) -> String { "P\(number)" }
    func accounts(_ grant: String?) -> String { grant.map { "\($0)的账" } ?? "基金的账" }
    let notices = "公开的事项"

    func late(_ number: Int) -> String { "过期\(number)件，打 该开的会" }
}
