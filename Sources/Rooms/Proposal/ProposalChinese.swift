import Kernel

struct ProposalChinese: ProposalWords, ChineseGrammar {
    func proposed(_ question: QuestionID, _ text: String) -> String { "\(question)：\(text)" }
    var waitsForChoosing: String { "，留给遴选，不单独表决" }
    var choosingAlone: String { "留给遴选的提案（遴选=是）不单独表决，不走路径、不通过规划：去掉 路径=、规划=，或去掉 遴选=是" }
    var choosingWithoutCost: String { "留给遴选的提案要写造价：加上 金额=" }
    func isALine(_ line: String) -> String { "；要的是会议程序的话，先 撤销，再打 \(line)" }
    func ownMajority(_ matter: String, _ rule: String, _ citation: Citation) -> String {
        "；“\(matter)”另有多数：\(rule)，表决时写 事项=\(matter)\(clause(citation))"
    }
    func recallByPapers(_ citation: Citation) -> String {
        "；罢免要照当初选举的办法投票\(clause(citation))：打 选举 职位 规则=罢免；举手通过的，不算罢免"
    }
    func notForThisMeeting(_ matter: String, _ kind: String, _ citation: Citation) -> String {
        "；\(kind)不能决定“\(matter)”\(clause(citation))：要决定它，交有权的会；这件只是议一议就接着表决"
    }
    func outsideItems(first number: Int, _ title: String) -> String {
        "；还没有开始议第\(number)项“\(title)”，这件不在哪一项里：属于它就打 撤销、下一项，再提一遍"
    }
    func by(way: String) -> String { "，走\(way)" }
    func seconded(_ question: QuestionID, by name: String) -> String { "\(name)附议\(question)" }
    func amended(_ question: QuestionID, _ text: String) -> String { "\(question)（修正）：\(text)" }
    let comesFirst = "；先决它"
    func waits(_ first: QuestionID?) -> String {
        first.map { "；先决\($0)；几个案一个一个表决打 并案" } ?? ""
    }
    func withdrawn(_ question: QuestionID) -> String { "\(question)撤回" }
    func pending(_ question: QuestionID) -> String { "；待决\(question)" }
    func takenUp(_ question: QuestionID, _ text: String) -> String { "续议\(question)：\(text)" }

    func questionPending(_ question: QuestionID) -> String { "\(question)还没有决：先 表决 \(question)，或 搁置、撤回" }
    let noQuestionPending = "没有待决的提案：先打 提案 内容"
    func unknownQuestion(_ question: QuestionID) -> String { "没有\(question)：打 提案表 看有哪些" }
    func onlyMembersMove(_ name: String, _ citation: Citation) -> String {
        "\(name)不在应到的人里，不能提案、附议\(clause(citation))：请会员来提"
    }
    func notOnThisItem(_ question: QuestionID, of motion: QuestionID) -> String {
        "\(question)不在这一项上：打 续议 \(motion)，或 回到 它那一项"
    }
    func decided(_ question: QuestionID, _ state: String) -> String { "\(question)已经\(state)：要重议，另 提案，或下次会 续议" }
    func adoptedBefore(inMeeting number: Int) -> String { "；第\(number)次会已经通过：再表决，会改掉那次的结果；不想改就打 撤销" }
    func adoptedEarlier(_ question: QuestionID) -> String { "\(question)以前的会已经通过，不能撤回：要改就表决；不改，打 撤销 退回续议" }
    func amendmentFirst(_ question: QuestionID) -> String { "先决修正\(question)：打 表决 \(question)，或 撤回 \(question)" }
    func moverCannotSecond(_ name: String) -> String { "\(name)是提出的人，不能附议：请另一个人" }
    func alreadySeconded(_ question: QuestionID, by name: String) -> String { "\(question)已由\(name)附议，可以表决了" }
    func needsSecond(_ question: QuestionID, _ citation: Citation) -> String {
        "\(question)还没有人附议：先打 附议 名字\(clause(citation))"
    }
    func wordsNotInMotion(_ words: String) -> String { "提案里没有\(quoted(words))：照原文写 修正 旧→新，或直接写加上的话" }
    func noDeeperAmendment(_ question: QuestionID) -> String {
        "\(question)已经是修正的修正，不能再往下改：先 表决 \(question)，或 撤回 \(question)"
    }
    func sumNotAmount(_ sum: Money, amount: Money) -> String {
        "文字里是\(money(sum))，金额是\(money(amount))：改成一样的，金额写 金额=\(sum)；两个都对就写 金额=\(amount)!"
    }
    func sumWithoutAmount(_ sum: Money) -> String {
        "文字里有\(money(sum))，没有写金额：加上 金额=\(sum)；不是花这笔钱就写 金额=无"
    }
    let whichSum = "金额是多少？"
    let noAmount = "没有金额"
    func unknownProposal(_ question: QuestionID) -> String { "没有提案\(question)：打 提案表 看有哪些" }

    func undecided(_ question: QuestionID, _ text: String) -> String { "\(question)没有结果：\(text)（表决、撤回、搁置）" }
}

struct ProposalRecordChinese: ProposalRecordWords {
    func withdrawn(_ question: QuestionID) -> String { "撤回\(question)" }

    func unsettled(_ question: QuestionID, _ state: String) -> String { "散会时\(question)没有结果（\(state)）" }
    func putOff(_ what: String) -> String { "散会时：\(what)" }

    let tabled = "搁置"
    let pending = "待决"
    let reopened = "复议待决"
    let adopted = "通过"
    let rejected = "未通过"
    let withdrawn = "撤回"
    let tied = "平票未决"
    let divided = "已拆分"
    let candidate = "待遴选"
    let chosen = "入选"
    let notChosen = "未入选"
    let dropped = "不再适用"
}
