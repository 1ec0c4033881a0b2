struct StatusChinese: StatusWords {
    let noMeetingOpen = "没有开会"
    func item(_ number: Int, _ title: String) -> String { "第\(number)项 \(title)" }
    func spent(_ minutes: Int, of limit: Int) -> String { "（\(minutes)/\(limit)分）" }
    let inRecess = "休会中 "
    func people(here: String) -> String { "到会\(here)人" }
    func households(here: String) -> String { "到会\(here)户" }
    func proxies(_ number: Int) -> String { " 委托\(number)" }
    func quorumMet(_ required: Int) -> String { " 法定\(required) 够" }
    func quorumShort(_ required: Int, by missing: Int) -> String { " 法定\(required) 差\(missing)" }
    func pending(_ question: String) -> String { "待决 \(question)" }
    func pending(amendment: String) -> String { "待决 \(amendment)(修正)" }
    func voting(by method: String) -> String { "，正在表决：\(method)" }
    func speaking(_ name: String, _ clock: String) -> String { "发言 \(name) \(clock)" }
    func papersOut(_ questions: String, _ back: String) -> String { "书面\(questions) 收回\(back)" }
    func waitingBehind(_ number: Int) -> String { " 候\(number)人" }
    func waiting(_ number: Int) -> String { "举手\(number)人" }

    let needsMeeting = "没有开会，先 开会"
    let needsResuming = "休会中，先 续会"
    let needsClose = "会还开着，先 散会"
    let needsRecess = "没有休会"
    let needsQuestion = "没有待决的提案"
    func needsSettling(_ question: String) -> String { "\(question)未决，可先 搁置" }
    var needsSettling: String { needsSettling("提案") }
    let needsItem = "没有进入议题，先 下一项"
    let needsNextItem = "议程没有下一项，先 议题 …"
    let needsPoll = "没有在表决"
    let needsSpeaker = "没有人在发言"
    let needsWaiting = "没有人举手"
    let needsClosedMeeting = "还没有开完的会"
    let needsProposal = "还没有提案"
    let needsAction = "没有未完成的任务"
    let needsCommittee = "还没有委员会"
    let needsDraft = "没有章程草案"
    let needsElection = "没有在选举，先 选举 职位"
    let needsReading = "没有在唱票，先 唱票"
    let needsOffice = "还没有选出谁"
}
