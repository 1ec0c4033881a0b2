struct HallChinese: HallWords, ChineseGrammar {
    func state(_ state: HallView.Sitting.State) -> String {
        switch state {
        case .open: "开会中"
        case .recess: "休会中"
        case .closed: "已散会"
        }
    }
    func voting(_ question: String, _ method: String) -> String { "正在表决\(question)：\(method)" }
    func papersOut(_ questions: String, back: Int, of all: Int?) -> String {
        "书面表决\(questions)：收回\(back)" + (all.map { "/\($0)" } ?? "") + "张"
    }
    func decided(_ question: String, _ outcome: String) -> String { "\(question) \(outcome)" }
    func declared(_ post: String) -> String { "\(post) 宣布" }
    var resolution: String { "决议" }
    func needed(_ votes: Int, _ share: String?) -> String { share.map { "\($0)：\(votes)票" } ?? "须\(votes)票" }
    func budget(_ total: String, chosen: String?, left: String) -> String {
        chosen.map { "预算\(total)，入选\($0)，余\(left)" } ?? "预算\(total)"
    }
    func side(by figures: [String]) -> String { figures.joined(separator: " ") }

    var board: String { "大屏" }
    var wall: String { "大屏" }
    var phone: String { "手机" }
    var noMeetingYet: String { "还没有开会" }
    func item(_ number: Int) -> String { "第\(number)项" }
    func limit(_ minutes: Int) -> String { "限\(minutes)分" }
    var agenda: String { "议程" }
    var attendance: String { "到会" }
    var question: String { "待决" }
    var noQuestion: String { "没有待决的提案" }
    func moved(by name: String) -> String { "提出 \(name)" }
    func seconded(by name: String) -> String { "附议 \(name)" }
    var removed: String { "删去：" }
    var added: String { "加上：" }
    func amendment(_ id: String, by mover: String?) -> String { "修正 \(id)" + (mover.map { "（\($0)）" } ?? "") }
    var floor: String { "发言" }
    var speaking: String { "正在发言" }
    var waiting: String { "等候" }
    var count: String { "唱票" }
    var certain: String { "已定" }
    var elected: String { "选上" }
    func votes(_ number: Int, against: Int) -> String { "\(number)票" + (against > 0 ? "，反对\(against)" : "") }
    var decisions: String { "已定的事" }
    var noDecisionYet: String { "还没有定下来的事" }
    var tasks: String { "今晚的任务" }
    var openTask: String { "没人认领" }
    func due(_ day: String) -> String { "\(day)前" }
    var scan: String { "手机扫码看" }
    func qrFor(_ address: String) -> String { "二维码：\(address)" }
    var past: String { "开过的会和公开的文书" }
    var back: String { "回到现在" }
    var noPast: String { "还没有散了的会" }
    var otherLanguage: String { "English" }
    var moreContrast: String { "黑白分明" }
    var lessContrast: String { "平常颜色" }
    var disconnected: String { "连不上，正在重连" }
    var noSuchPage: String { "没有这一页" }
    func chair(_ name: String) -> String { "主持 \(name)" }
}
