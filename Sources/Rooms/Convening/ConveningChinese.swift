import Kernel

struct ConveningChinese: ConveningWords, ChineseGrammar {
    func planned(_ id: CallID, _ told: String, _ notice: String) -> String { "预告\(id)：\(told)；\(notice)" }
    func changed(_ id: CallID, _ before: String, _ after: String, _ notice: String) -> String {
        "预告\(id)由\(before)改为\(after)；\(notice)"
    }
    func cancelled(_ id: CallID) -> String { "预告\(id)取消" }
    func held(_ id: CallID, _ notice: String) -> String { "照预告\(id)召开；\(notice)" }

    func scheduled(_ told: String, before: String?) -> String { told + bracketed([before.map { "原来\($0)" }]) }
    func schedule(
        _ kind: String, of committee: String?, _ every: String, from: Day, until: Day?, basis: [String]
    ) -> String {
        (committee.map { "\($0) " } ?? "") + "\(kind)\(every)一次，\(date(from))起" + (until.map { "至\(date($0))" } ?? "")
            + (basis.isEmpty ? "" : "，照\(list(basis))")
    }

    func call(_ kind: String, _ title: String?, _ notes: [String]) -> String {
        kind + (title.map { " \($0)" } ?? "") + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func clock(_ start: String, _ end: String?) -> String { start + (end.map { "至\($0)" } ?? "") }
    func chair(_ name: String) -> String { "主持\(name)" }
    func entitled(_ told: String) -> String { "应到\(told)" }
    func rules(_ name: String) -> String { "规则\(quoted(name))" }
    func item(_ title: String, minutes: Int?) -> String { title + (minutes.map { " \($0)分" } ?? "") }
    func items(_ items: [String]) -> String { "议题：\(items.joined(separator: "；"))" }
    func trainer(_ name: String) -> String { "讲师\(name)" }
    func supervisor(_ name: String) -> String { "督导\(name)" }
    func lesson(hours: String) -> String { "\(hours)学时" }
    func notice(_ given: Day, before: Int) -> String { "\(date(given))通知，提前\(before)日" }
    func noticeSuffices(_ days: Int, _ citation: Citation?) -> String { "，够\(days)日\(clause(citation))" }
    func noticeIsLate(_ days: Int, _ citation: Citation?) -> String { "，不足\(days)日\(clause(citation))" }
    func orMove(_ id: CallID, to day: Day, orInHaste: Bool) -> String {
        "：改期打 预告 \(id) 日期=\(day)" + (orInHaste ? "；有特殊情况临时通知的，说明原因" : "")
    }
    func state(_ state: MeetingCall.State, meeting: Int?) -> String {
        switch state {
        case .planned: "未开"
        case .held: meeting.map { "已开，第\($0)次会" } ?? "已开"
        case .cancelled: "已取消"
        }
    }
    func late(_ days: Int) -> String { "过了\(days)日没有开" }

    func unknownCall(_ id: CallID) -> String { "没有预告\(id)：打 预告 看有哪些" }
    func closed(_ id: CallID, _ state: String) -> String { "预告\(id)\(state)：再开一场另打 预告，记错了就 撤销 那一条" }
    func sameCall(_ id: CallID) -> String { "预告\(id)已经是这样，没有要改的：写要改的标题、日期=、时间=、地点=、议题=……" }
    func past(_ day: Day) -> String { "\(date(day))已经过了，不能预告：补记开过的会打 开会 种类 标题 日期=\(day)" }
    func anotherDay(_ id: CallID, planned: Day, _ day: Day) -> String {
        "\(id)通知的是\(date(planned))，不是\(date(day))：改了日子先打 预告 \(id) 日期=\(day)（大家要另行通知），补记就写 日期=\(planned)"
    }
    func noticeAfter(_ day: Day, meeting: Day) -> String {
        "通知=\(date(day))在开会的\(date(meeting))以后：写开会以前的日子"
    }
    func wantsReason(_ id: CallID) -> String { "取消预告\(id)要说明原因：取消 \(id) 事由=…" }
    func wantsDay() -> String { "要写哪天开：预告 种类 标题 日期=12-20 时间=9:00 地点=…" }
    func badTime(_ text: String) -> String { "\(quoted(text))不是时间：写 时间=9:00 或 时间=9:00-11:30，止在起之后" }
    func badCadence(_ text: String) -> String { "\(quoted(text))不是多久一次：写 每=月、每=季度、每=半年、每=年，或 每=30天" }
    func wantsCadence() -> String { "要写多久一次：会期 推进会 每=季度" }
    func notAdopted(_ motion: QuestionID) -> String { "\(motion)没有通过，不能作依据：先表决，或不写 依据=" }
    func sameSchedule(_ kind: String) -> String { "\(kind)的会期已经是这样，没有要改的：写另一个 每=、起=、止=" }
    func backwards(_ from: Day, _ until: Day) -> String { "止=\(date(until))在起=\(date(from))以前：换过来写" }
    func badHours(_ text: String) -> String { "\(quoted(text))不是学时：写几小时，如 学时=3、学时=1.5，最多24" }
}
