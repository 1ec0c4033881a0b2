import Kernel

struct MotionChinese: MotionWords, ChineseGrammar {
    func reorder(_ item: Int, to place: Int) -> String { "议程第\(item)项移到第\(place)位" }
    func refer(_ question: QuestionID, to committee: String) -> String { "\(question)交\(committee)办，下次会回到议程" }
    func refer(_ question: QuestionID, to committee: String, until day: Day) -> String {
        "\(question)交\(committee)办，\(date(day))起的会上回到议程"
    }
    func postpone(_ question: QuestionID) -> String { "\(question)延至下次会" }
    func postpone(_ question: QuestionID, until day: Day) -> String { "\(question)延至\(date(day))" }
    func divide(_ question: QuestionID, into parts: [(id: QuestionID, text: String)]) -> String {
        "\(question)拆分：" + parts.map { "\($0.id) \($0.text)" }.joined(separator: "；")
    }
    func alternatives(_ questions: [QuestionID]) -> String { "\(list(questions.map(\.description)))一个一个表决" }
    func closeDebate(_ question: QuestionID) -> String { "\(question)停止辩论" }
    let appeal = "申诉主持的裁定"
    func reconsider(_ question: QuestionID) -> String { "复议\(question)" }

    func moves(_ name: String, _ what: String) -> String { "\(name)动议：\(what)" }
    func asked(_ what: String) -> String { "\(what)，付表决" }
    func voted(_ what: String, _ reason: String) -> String { "\(what)：\(reason)" }
    let overturned = "；裁定推翻"
    let upheld = "；裁定维持"
    func point(_ text: String, by name: String?) -> String { "\(name ?? "")提出秩序问题：\(text)" }
    func ruled(_ text: String) -> String { "主持裁定：\(text)" }
    func returned(_ question: QuestionID) -> String { "\(question)回到议程" }
    func referred(_ question: QuestionID, item: Int, by kind: String, until: Day?) -> String {
        "\(question)由\(kind)交办，列在第\(item)项" + (until.map { "，\(date($0))起回到\(kind)的议程" } ?? "，下次\(kind)回到议程")
    }

    func howToVote(_ kind: ProceduralMotion.Kind) -> String {
        kind == .appeal ? "；打 决 赞成 反对 弃权（赞成是推翻裁定）" : "；打 决 赞成 反对 弃权"
    }
    func undecided(_ kind: String) -> String { "\(kind)还没有表决（表决 赞成 反对 弃权）" }
    func unruled(_ text: String) -> String { "秩序问题“\(text)”还没有裁定（裁定 怎么定）" }
    let howToRule = "；主持裁定打 裁定 怎么定"
    func agenda(_ items: [Int]) -> String { "；依次：\(list(items))" }

    func name(of kind: ProceduralMotion.Kind) -> String {
        switch kind {
        case .reorder: "移动"
        case .refer: "交办"
        case .postpone: "延至"
        case .divide: "拆分"
        case .alternatives: "并案"
        case .closeDebate: "停止辩论"
        case .order: "秩序"
        case .appeal: "申诉"
        case .reconsider: "复议"
        }
    }
}

struct MotionRefusalsChinese: MotionRefusalWords, ChineseGrammar {
    func voteAwaited(_ kind: String) -> String { "\(kind)还没有表决：先打 决 赞成 反对 弃权" }
    func needsVote(_ kind: String, _ share: String?, _ citation: Citation) -> String {
        "\(kind)要表决\(share.map { "，须\($0)" } ?? "")：打 决 赞成 反对 弃权\(clause(citation))"
    }
    func noPlace(_ place: Int, items: Int) -> String { "议程只有\(items)项，没有第\(place)位：打 议程 看有哪些" }
    func dayPast(_ day: Day) -> String { "\(date(day))不在今天以后：写以后的日子，或写 下次会" }
    func handsUp(_ names: [String]) -> String { "\(list(names))还举着手：没有人要发言了才停止辩论；请下一个打 发言" }
    func debateClosed(_ question: QuestionID) -> String { "\(question)的辩论已经停止：打 表决 \(question)" }
    let twoParts = "拆成两个以上的提案，用分号隔开：拆分 P1 修路；装灯（修正和拆出来的不能再拆）"
    let twoAmendments = "写同一提案的两个以上待决修正：并案 P1-1 P1-2"
    let noPoint = "没有等裁定的秩序问题：先打 秩序 什么问题 提出=姓名"
    let appealDecided = "这次裁定已经申诉过，大家表决过了；再有异议打 秩序 事由，请主持人另行裁定"
    let noRuling = "还没有裁定可以申诉：先打 秩序，再打 裁定"
    func notDecidedHere(_ question: QuestionID) -> String {
        "\(question)不是这次会上已决、可以复议的：还没决打 表决 \(question)，以前的会上决的打 续议 \(question)"
    }
    func moverNeeded(_ citation: Citation) -> String { "复议要由投多数一方的人提出：加 提出=姓名\(clause(citation))" }
    func notOfMajority(_ name: String, _ citation: Citation) -> String {
        "\(name)没有投在多数一方，不能提复议：请投多数一方的人提\(clause(citation))"
    }
}
