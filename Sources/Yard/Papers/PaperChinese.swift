struct PaperChinese: PaperWords, ChineseGrammar {
    let record = "会议记录"
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
    let calendar = "选举日程表"

    let index = "目录"
    let indexNumber = "序号"
    let indexName = "文件"
    func folder(_ meeting: String) -> String { "\(meeting)材料目录" }
    func written(_ papers: Int, in folder: String) -> String { "\(papers)份文书在 \(folder)" }

    /// “…院坝会” and “会议记录” share their 会, “…选举” and “选举公告” their 选举.
    func title(_ meeting: String, _ paper: String) -> String {
        let sharesElection = paper.hasPrefix("选举") && meeting.hasSuffix("选举")
        let sharesMeeting = paper.hasPrefix("会议") && (meeting.hasSuffix("会") || meeting.hasSuffix("会议"))
        return meeting + (sharesElection || sharesMeeting ? String(paper.dropFirst(2)) : paper)
    }
    func mark(_ community: String, _ kind: String) -> String { "\(community)\(kind)纪要" }

    func noted(_ name: String, _ note: String) -> String { "\(name)（\(note)）" }
    func behind(_ clock: String, _ note: String) -> String { "\(clock)，\(note)" }
    func remark(_ text: String, by speaker: String) -> String { "\(speaker)：\(text)" }
    func stopped(_ name: String, at clock: String) -> String { "\(clock)叫停\(name)" }

    let decided = "已作决定"
    let discussed = "已讨论，未作决定"
    let tabled = "搁置"
    let open = "未议完"
    func ordinal(_ number: Int) -> String { HanNumeral.of(number) }
}
