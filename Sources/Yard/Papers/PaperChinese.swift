struct PaperChinese: PaperWords, ChineseGrammar {
    let record = "会议记录"
    let checkpoint = "检查点"
    let minutes = "会议纪要"
    let signIn = "签到表"
    let resolutions = "决议任务清单"
    let proposal = "提案表"
    let ballot = "选票"
    let tallySheet = "唱票记票单"
    let result = "选举结果报告单"
    let voters = "选民名单"
    let notices = "选举公告"
    let proxy = "委托投票书"
    let handover = "移交清单"
    let notice = "会议通知"
    let decisionNotice = "决议公示"
    let announcement = "公告"
    let signedRecord = "签名记录"
    let deliberation = "议事协商记录表"
    let programme = "会议议程"
    let training = "培训记录表"
    let supervision = "督导记录表"
    let charter = "章程"
    let roster = "名册"
    let summary = "工作总结"
    let publicity = "公开目录"
    let fund = "基金收支公示"
    let developmentPlan = "发展规划"
    let fourSteps = "四议两公开登记表"
    let fourStepsLedger = "四议两公开台账"
    let oneMatter = "一事一议记录"
    let calendar = "选举日程表"

    let index = "目录"
    let indexNumber = "序号"
    let indexName = "文件"
    func folderName(_ meeting: Int) -> String { "第\(meeting)次会材料" }
    func folder(_ meeting: String) -> String { "\(meeting)材料目录" }
    func written(_ papers: Int, in folder: String) -> String { "\(papers)份文书在 \(folder)" }

    /// “…院坝会” and “会议记录” share their 会, “…村民代表会议决议” and “决议公示” their 决议, “社工培训” and “培训记录表” their 培训: nothing is
    /// said twice.
    func title(_ meeting: String, _ paper: String) -> String {
        let isShared =
            ["选举", "决议", "培训", "督导"].contains { paper.hasPrefix($0) && meeting.hasSuffix($0) }
            || paper.hasPrefix("会议") && saysMeeting(meeting)
        return meeting + (isShared ? String(paper.dropFirst(2)) : paper)
    }

    private func saysMeeting(_ title: String) -> Bool {
        let title = title.replacing("会议室", with: "")
        return title.hasSuffix("会") || ["会议", "大会"].contains { title.contains($0) }
            || MeetingKind.allCases.contains { title.contains($0.rawValue) }
    }
    func mark(_ community: String, _ kind: String) -> String { "\(community)\(kind)纪要" }

    func noted(_ name: String, _ note: String) -> String { "\(name)（\(note)）" }
    func behind(_ clock: String, _ note: String) -> String { "\(clock)，\(note)" }
    func remark(_ text: String, by speaker: String) -> String { "\(speaker)：\(text)" }
    func stopped(_ name: String, at clock: String) -> String { "\(clock)叫停\(name)" }

    func manyOffices(_ name: String, _ offices: [String]) -> String {
        "\(name)一人兼\(list(offices))：请核对，监票、计票、记录最好由不同的人担任"
    }
    func leftBeforeJoining(_ name: String, left: String, joined: String) -> String {
        "\(name)离开是\(left)，入会却是\(joined)：请核对入会那一行的日子"
    }
    func nobody(is role: String) -> String { "没有登记\(role)人（职责 \(role)=姓名）：请在文书上补写" }
    func year(_ year: Int) -> String { "\(year)年" }
    func month(_ month: Int, of year: Int) -> String { "\(year)年\(month)月" }
    func span(_ from: String, _ to: String) -> String { "\(from)至\(to)" }
    let proxyHolder = "受托投票"
    let chair = "主持"
    let recorder = "记录"

    let decided = "已作决定"
    let discussed = "已讨论，未作决定"
    let tabled = "搁置"
    let open = "未议完"
    func ordinal(_ number: Int) -> String { HanNumeral.of(number) }
}
