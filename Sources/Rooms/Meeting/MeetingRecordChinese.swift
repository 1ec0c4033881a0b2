import Kernel

struct MeetingRecordChinese: MeetingRecordWords, ChineseGrammar {
    func entitledMended(_ body: String) -> String { "应到改为\(body)" }
    func counted(_ heads: Int, _ unit: BodyUnit) -> String { "清点到会\(count(heads, unit))" }
    func arrived(_ heads: Int, _ unit: BodyUnit) -> String { "又到\(count(heads, unit))" }
    func left(_ heads: Int, _ unit: BodyUnit) -> String { "\(count(heads, unit))离场" }
    func excused(_ names: [String]) -> String { "\(list(names))请假" }
    func absent(_ names: [String]) -> String { "\(list(names))缺席" }
    func observing(_ names: [String]) -> String { "\(list(names))列席" }
    let itemTaken = "进入这一项"
    let itemTabled = "搁置这一项"
    func queued(_ names: [String]) -> String { "\(list(names))举手" }
    func floorGiven(_ name: String) -> String { "请\(name)发言" }
    func stopped(_ name: String) -> String { "叫停\(name)" }
}

struct AttendanceChinese: AttendanceWords, ChineseGrammar {
    var noQuorumRule: String { "规程没有规定法定人数" }
    func noQuorumRule(present: Int, _ unit: BodyUnit) -> String { "到会\(count(present, unit))，规程没有规定法定人数" }
    func quorumUnreckoned(_ rule: String, present: Int, _ unit: BodyUnit) -> String {
        "到会\(count(present, unit))，没有登记应到人数，法定人数（\(rule)）无从核算"
    }
    func quorum(_ figures: QuorumFigures, of entitled: Int, _ share: String) -> String {
        "应到\(count(entitled, figures.unit))，\(share)为\(count(figures.required, figures.unit))，"
            + "到会\(count(figures.present - figures.represented, figures.unit))"
            + (figures.represented > 0 ? "、委托参加\(count(figures.represented, figures.unit))" : "")
    }
    let quorumMet = "，达到法定人数"
    func quorumMissing(_ missing: Int, _ unit: BodyUnit) -> String { "，未达到法定人数，差\(count(missing, unit))" }
    func atClose(_ present: Int, _ unit: BodyUnit) -> String { "；散会时到会\(count(present, unit))" }
    let quorumUnknown = "；没有登记应到，是否达到法定人数无从核算"
    func electors(_ heads: Int, _ area: Area, required: Int, _ requiredArea: Area, _ citation: Citation) -> String {
        "\(electors(heads, area))；参与表决的要有\(required)人、\(requiredArea)平方米\(clause(citation))"
    }
    func electors(_ heads: Int, _ area: Area) -> String { "业主\(heads)人、\(area)平方米" }
    let noUnits = "还没有登记房屋，业主的票无从计算"
    let byVotes = "以计入的票为准"
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int) -> String {
        "附加表决权\(sum)票（\(list(extra.map { "\($0.name)\($0.votes)票" }))）"
    }
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int, basic: Int) -> String {
        "基本表决权\(basic)票，\(extraVotes(extra, sum: sum))，共\(basic + sum)票"
    }
    func clock(_ clock: String, on day: Day) -> String { "\(day.month)月\(day.day)日\(clock)" }
    func lapse(_ clocks: String, present: Int, required: Int, missing: Int, _ unit: BodyUnit) -> String {
        "\(clocks)到会\(count(present, unit))，法定\(count(required, unit))，差\(count(missing, unit))"
    }

    func clocks(_ from: String, to: String) -> String { "\(from)至\(to)" }
    func clocks(from: String) -> String { "\(from)起" }
    func whenVoting(_ count: String) -> String { "表决时\(count)" }
    func since(_ clock: String, _ entitled: String) -> String { "\(clock)起\(entitled)" }
    func recess(_ clocks: String) -> String { "\(clocks)休会" }

    func handedOver(_ office: String, to: String, at clock: String) -> String { "\(clock)\(office)交给\(to)" }
    func handedOver(_ office: String, from: String, to: String, at clock: String) -> String {
        "\(clock)\(office)由\(from)交给\(to)"
    }
    func proxy(_ holder: String, for principal: String) -> String { "\(principal)委托\(holder)" }
    let inWriting = "书面"
    func members(of committee: String) -> String { "\(committee)全体成员" }
}
