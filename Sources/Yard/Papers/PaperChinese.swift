struct PaperChinese: PaperWords, ChineseGrammar {
    func name(of paper: Paper) -> String {
        switch paper {
        case .record: "会议记录"
        case .minutes: "会议纪要"
        case .signIn: "签到表"
        case .resolutions: "决议任务清单"
        case .proposal: "提案表"
        case .ballot: "选票"
        case .tallySheet: "唱票记票单"
        case .result: "选举结果报告单"
        case .voters: "选民名单"
        case .notices: "选举公告"
        case .proxy: "委托投票书"
        case .handover: "移交清单"
        }
    }

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
