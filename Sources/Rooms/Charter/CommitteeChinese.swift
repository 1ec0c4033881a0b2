import Kernel

struct CommitteeChinese: CommitteeWords, ChineseGrammar {
    func takenIn(_ charter: String, mark: String) -> String { "收入\(quoted(charter))全文（\(mark)）" }
    func founded(_ name: String) -> String { "成立\(name)，还没有章程" }
    func founded(_ name: String, under charter: String) -> String { "成立\(name)，章程\(quoted(charter))" }
    func charterGiven(_ committee: String, _ charter: String) -> String { "\(committee)的章程：\(quoted(charter))" }
    func applied(_ names: [String], to committee: String) -> String { "\(list(names))申请加入\(committee)；同意打 批准" }
    func admitted(_ names: [String], to committee: String) -> String { "\(list(names))加入\(committee)" }
    func resigned(_ names: [String], from committee: String, on day: Day) -> String {
        "\(list(names))退出\(committee)，\(date(day))起"
    }
    func expelled(_ names: [String], from committee: String) -> String { "\(committee)除名\(list(names))" }
    func bodyWasTyped(_ entitled: Int, now members: Int) -> String {
        "；应到\(entitled)是打进来的数，会里现在\(members)人：要改打 应到 \(members) 事由=…"
    }
    func clausePassed(_ number: Int) -> String { "第\(number)条通过" }
    func clauseChanged(_ number: Int) -> String { "第\(number)条改后通过" }
    func clauseTabled(_ number: Int) -> String { "第\(number)条搁置" }
    func charterAdopted(_ charter: String, of committee: String, by question: QuestionID) -> String {
        "\(question)通过，\(committee)的章程\(quoted(charter))成为新的一版"
    }
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String {
        "\(question)的表决不算了，\(committee)的章程退回草案"
    }

    func noSuchItem(_ matter: String, _ citation: Citation, items: Int) -> String {
        let clause = matter.prefix { $0 != "-" }
        let most = items == 0 ? "不分项" : "只有\(items)项"
        return "没有\(quoted(matter))这一项：\(self.citation(citation))\(most)"
            + (items == 0 ? "，事项= 写别的" : "，写 事项=\(clause)-1 到 事项=\(clause)-\(items)")
    }
    func noRules(_ name: String) -> String { "找不到规则\(quoted(name))：看 templates/rules 和 templates/charters 里有没有" }
    func unknownCommittee(_ name: String) -> String { "没有\(quoted(name))这个委员会：先打 委员会 \(name)" }
    func committeeExists(_ name: String) -> String { "\(name)已经有了：换章程打 委员会 \(name) 章程=…" }
    func notMember(_ name: String, of committee: String) -> String { "\(name)不是\(committee)的成员：先 入会、批准" }
    func alreadyMember(_ name: String, of committee: String) -> String { "\(name)已经是\(committee)的成员" }
    func alreadyApplied(_ name: String, to committee: String) -> String {
        "\(name)已经申请过加入\(committee)：打 批准 \(name)"
    }
    func notApplied(_ name: String, to committee: String) -> String { "\(name)还没有申请加入\(committee)：先打 入会 \(name)" }
    func voteAgainNaming(_ matter: String, _ question: QuestionID, about name: String) -> String {
        "；\(question)表决时没有写：打 作废 \(question) 事由=没有写事项，再打 决 \(question) 赞成 反对 弃权 事项=\(matter) 对象=\(name)"
    }
    func needsAdoptedPoll(matter: String, about name: String, _ citation: Citation?) -> String {
        "要先有通过的表决：提案写明\(name)，表决时加 事项=\(matter)\(clause(citation))"
    }
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String {
        "\(name)不满\(minimum)周岁\(clause(citation))；年龄错了先改 人员 \(name) 出生="
    }
    func committeeFull(_ committee: String, most: Int, _ citation: Citation) -> String {
        "\(committee)最多\(most)人，已经满了：有人退会才能再进\(clause(citation))"
    }
    func whichCommittee() -> String { "有几个委员会：加 委员会=名称" }
    func noCharterInDraft() -> String { "没有章程草案在议：先打 委员会 名称 章程=…，开 章程讨论会" }
    func unknownClause(_ number: Int) -> String { "章程没有第\(number)条：看看条数" }
    func clauseCarriesNoRule(_ number: Int, others: [Int]) -> String {
        "第\(number)条不管会怎么开，写上比例也不会照着算：新的文字里不写比例；要改数字，改管数字的第\(list(others))条"
    }
    func clauseCarriesRule(_ number: Int, figures: [String]) -> String {
        "第\(number)条的数字管着会怎么开，新的文字里要写明：\(list(figures))"
    }
    func figure(cadence: Cadence) -> String { "每多久一次（现在是每\(cadence.rawValue)）" }
    func figure(share: Share) -> String { "一个比例（现在是\(self.share(share))）" }
    func figure(_ number: Int, measures: [String]) -> String {
        "一个数加\(measures.joined(separator: "或"))（现在是\(number)）"
    }
}

struct CommitteeRecordChinese: CommitteeRecordWords, ChineseGrammar {
    func founded(_ name: String) -> String { "成立\(name)" }
    func founded(_ name: String, under charter: String) -> String { "成立\(name)，章程用\(charter)" }
    func charterGiven(_ committee: String, _ charter: String) -> String { "\(committee)的章程用\(charter)" }
    func applied(_ names: [String], to committee: String) -> String { "\(list(names))申请加入\(committee)" }
    func admitted(_ names: [String], to committee: String) -> String { "批准\(list(names))加入\(committee)" }
    func resigned(_ names: [String], from committee: String, on day: Day) -> String {
        "\(list(names))退出\(committee)，自\(date(day))起不是成员"
    }
    func expelled(_ names: [String], from committee: String) -> String { "\(committee)将\(list(names))除名" }
    func clausePassed(_ number: Int, of committee: String) -> String { "\(committee)章程第\(number)条通过" }
    func clauseChanged(_ number: Int, of committee: String, to text: String) -> String {
        "\(committee)章程第\(number)条改为：\(text)"
    }
    func clauseTabled(_ number: Int, of committee: String) -> String { "\(committee)章程第\(number)条搁置" }
    func charterAdopted(_ charter: String, clauses: Int, of committee: String, by question: QuestionID) -> String {
        "按\(question)定下\(committee)的章程：\(charter)，共\(clauses)条"
    }
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String {
        "\(question)的表决不再算数，\(committee)的章程回到通过之前"
    }
}
