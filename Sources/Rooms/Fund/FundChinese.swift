import Kernel

struct FundChinese: FundWords, ChineseGrammar {
    private func behind(_ parts: [String?]) -> String {
        let said = parts.compactMap { $0 }
        return said.isEmpty ? "" : "，" + said.joined(separator: "，")
    }
    private func period(_ from: Day?, _ until: Day?) -> String? {
        switch (from, until) {
        case (let from?, let until?): "\(date(from))至\(date(until))"
        case (let from?, nil): "\(date(from))起"
        case (nil, let until?): "到\(date(until))"
        case (nil, nil): nil
        }
    }

    func founded(_ amount: Money, source: String?, on day: Day) -> String {
        "设立基金\(money(amount))" + behind([source.map { "来源\($0)" }, date(day)])
    }
    func received(_ amount: Money, from: String?, purpose: String?, on day: Day) -> String {
        "收入\(money(amount))" + behind([from.map { "来自\($0)" }, purpose, date(day)])
    }
    func budgeted(_ field: String, _ amount: Money, from: Day?, until: Day?) -> String {
        "\(field)预算\(money(amount))" + behind([period(from, until)])
    }
    func appropriated(
        _ id: GrantID, _ amount: Money, _ question: QuestionID, payee: String?, field: String?, goal: GoalID?,
        on day: Day, basis: String
    ) -> String {
        "\(id) 拨款\(money(amount))" + behind([payee.map { "给\($0)" }, field, goal.map { "目标\($0)" }, date(day)])
            + "；依据\(basis)"
    }
    func vote(on question: QuestionID, entry: Int, _ citation: Citation?) -> String {
        "\(question)的表决（#\(entry)）" + clause(citation)
    }
    func choosing(_ title: String, rule: String, entry: Int, _ citation: Citation?) -> String {
        "遴选\(quoted(title))（#\(entry)，规则\(rule)）" + clause(citation)
    }
    func spent(
        _ id: GrantID, _ amount: Money, _ purpose: String, by signatures: String?, receipts: [String], on day: Day
    ) -> String {
        "\(id) 支出\(money(amount))"
            + behind([purpose, signatures, receipts.isEmpty ? nil : "单据\(list(receipts))", date(day)])
    }
    func signatures(handler: String?, auditor: String?, approvers: [String], _ citation: Citation?) -> String? {
        let said = [
            handler.map { "经手\($0)" }, auditor.map { "审核\($0)" },
            approvers.isEmpty ? nil : "审批\(list(approvers))\(clause(citation))",
        ].compactMap { $0 }
        return said.isEmpty ? nil : said.joined(separator: "，")
    }
    func matched(_ id: GrantID, _ from: String, _ gift: String, worth: Money?) -> String {
        "\(id) 配套：\(from) \(gift)" + (worth.map { "，折价\(money($0))" } ?? "")
    }
    func workDays(_ days: Int) -> String { "\(days)个工" }
    func refunded(_ id: GrantID, _ amount: Money, purpose: String?) -> String {
        "\(id) 退回\(money(amount))" + behind([purpose])
    }
    func closed(_ id: GrantID, returned: Money) -> String {
        returned.fen == 0 ? "\(id) 结项，没有余款" : "\(id) 结项，余款\(money(returned))回到基金"
    }
    func reversed(_ entry: Int, purpose: String?) -> String { "冲销#\(entry)" + behind([purpose]) }
    func published(
        _ id: GrantID?, from: Day, until: Day, days: Int, place: String?, opening: Money, income: Money, expense: Money,
        closing: Money, _ citation: Citation?
    ) -> String {
        "公示\(id.map { "\($0)的账" } ?? "基金的账")\(days)天\(clause(citation))" + behind([place]) + "；"
            + figures(from: from, until: until, opening: opening, income: income, expense: expense, closing: closing)
    }
    func reconciled(_ day: Day, bank: Money, ours: Money, explanation: String?) -> String {
        let head = "对账\(date(day))：银行\(money(bank))，账上\(money(ours))"
        if bank == ours { return head + "，相符" }
        return head + "，差\(money(Money(fen: bank.fen - ours.fen)))"
            + (explanation.map { "，原因：\($0)" } ?? "，还没有说明")
    }
    func explained(_ day: Day, _ words: String) -> String { "\(date(day))对账的差额，原因：\(words)" }

    func balance(_ money: Money, free: Money) -> String { "基金余额\(self.money(money))，其中未拨\(self.money(free))" }
    func left(_ id: GrantID, _ left: Money) -> String { "\(id)还剩\(money(left))" }
    func withoutReceipt() -> String { "没有单据" }
    func withoutSignatures() -> String { "没有写谁经手、审核、审批" }
    func isNotRegistered(_ payee: String) -> String { "\(quoted(payee))不在组织表和名册里，写错了就 撤销 重打" }
    func nearlyRuledOut(_ word: String, _ citation: Citation) -> String {
        "用途像负面清单里的\(quoted(word))（\(self.citation(citation))），请核对"
    }
    func grant(
        _ id: GrantID, _ standing: Grant.Standing, payee: String?, field: String?, state: String?
    ) -> String {
        let (returned, matched) = (standing.returned, standing.matched)
        return "\(id) 拨\(money(standing.given))，已支\(money(standing.spent))，剩\(money(standing.left))"
            + behind([
                returned.fen == 0 ? nil : "回到基金\(money(returned))", matched.fen == 0 ? nil : "配套\(money(matched))",
                payee, field, state,
            ])
    }
    func nothingFor(_ name: String) -> String { "\(name)还没有拨款，也没有预算" }
    func isClosed() -> String { "已结项" }
    func isClosed(on day: Day) -> String { "\(date(day))结项" }
    func isReversed() -> String { "已冲销" }
    func voteIsGone() -> String { "表决已不算数" }
    func budget(_ field: String, _ amount: Money, left: Money, from: Day?, until: Day?) -> String {
        "\(field)预算\(money(amount))，还可拨\(money(left))" + behind([period(from, until)])
    }
    func figures(from: Day, until: Day, opening: Money, income: Money, expense: Money, closing: Money) -> String {
        "\(date(from))至\(date(until))：期初\(money(opening))，收入\(money(income))，支出\(money(expense))，结余\(money(closing))"
    }
    func difference(_ day: Day, bank: Money, ours: Money, entry: Int) -> String {
        "\(date(day))和银行差\(money(Money(fen: bank.fen - ours.fen)))（#\(entry)：银行\(money(bank))，账上\(money(ours))），"
            + "还没有说明；说明打 对账 日期=\(day) 事由=…"
    }
    func postingDue(since day: Day, _ citation: Citation) -> String {
        "到\(date(day))的账还没有公示\(clause(citation))；公示打 公示 账 止=\(day)"
    }
    func reconcilingDue(since day: Day, _ citation: Citation) -> String {
        "\(date(day))的账还没有和银行对过\(clause(citation))；对账打 对账 日期=\(day) 余额=…"
    }

    func posted(until day: Day) -> String { "账公示到\(date(day))" }
    func postingIsDue() -> String { "该公示的账还没有公示" }
    func unexplained(_ count: Int) -> String { "对账\(count)处差额没有说明" }
    func reconcilingIsDue() -> String { "该对的账还没有对" }

    func entry(_ entry: Int, _ moment: Moment, _ sentence: String, isReversedBy: Int?) -> String {
        "#\(entry) \(moment.day) \(sentence)" + (isReversedBy.map { "（已由#\($0)冲销）" } ?? "")
    }
    func rests(on question: QuestionID, _ text: String, meeting: Int, vote: Int, _ citation: Citation?) -> String {
        "表决：\(question) \(text)，第\(meeting)次会，#\(vote)\(clause(citation))"
    }
    func restsOnChoosing(_ question: QuestionID, _ text: String, meeting: Int, choosing: String) -> String {
        "\(choosing)：\(question) \(text)，第\(meeting)次会"
    }
    func receipts(_ receipts: [String]) -> String { "单据：\(list(receipts))" }
    func posted(_ entry: Int, from: Day, until: Day) -> String { "公示：#\(entry)，\(date(from))至\(date(until))的账" }
    func notPosted() -> String { "公示：还没有" }

    func noFund() -> String { "还没有设立基金；先打 基金 设立 100000 来源=…" }
    func alreadyFounded(entry: Int) -> String { "基金已经在#\(entry)设立；又来了钱打 基金 收入 5000 来自=…" }
    func badSum(_ money: Money) -> String { "\(self.money(money))记不了账：写一个大于零、不超过一千亿元的数" }
    func future(_ day: Day) -> String { "\(date(day))还没到；账只记已经发生的，日期写到今天为止" }
    func periodBackwards(_ from: Day, _ until: Day) -> String {
        "起\(date(from))在止\(date(until))之后；把 起= 和 止= 换过来"
    }
    func unknownGrant(_ id: GrantID, last: GrantID?) -> String {
        "没有拨款\(id)" + (last.map { "，最后一笔是\($0)；打 账 看有哪些" } ?? "；先打 拨款 P1 金额=…")
    }
    func grantClosed(_ id: GrantID, entry: Int) -> String { "\(id)已经在#\(entry)结项；要再记，先打 冲销 \(entry)" }
    func grantReversed(_ id: GrantID, entry: Int) -> String { "\(id)已经在#\(entry)冲销；要再拨，打 拨款" }
    func notAdopted(_ question: QuestionID, _ state: String) -> String {
        "\(question)\(state)，不能据它拨款；先表决通过"
    }
    func notChosen(_ question: QuestionID, title: String, entry: Int) -> String {
        "\(question)在遴选\(quoted(title))里没有入选（#\(entry)），不能据它拨款；再遴选入选，或重新表决通过"
    }
    func motionServes(_ question: QuestionID, _ goals: [String], goal: String) -> String {
        "\(question)的钱提出时写明为的是目标\(list(goals))，不是\(goal)：目标= 改成它或不写；要给\(goal)用，另 提案 … 金额= 目标=\(goal) 表决"
    }
    func namesNoAmount(_ question: QuestionID) -> String {
        "\(question)没有写金额，不知道可以拨多少；提案时写 金额=，或者修正写上金额"
    }
    func majorityLacks(
        _ question: QuestionID, _ amount: Money, votes: Int, required: Int, _ citation: Citation
    ) -> String {
        "\(question)的表决\(votes)票，拨\(money(amount))要\(required)票（\(self.citation(citation))）；少拨，或者再表决"
    }
    func choosingLacks(
        _ question: QuestionID, title: String, _ amount: Money, papers: Int, required: Int, _ citation: Citation
    ) -> String {
        "遴选“\(title)”里选\(question)的\(papers)票，拨\(money(amount))要\(required)票（\(self.citation(citation))）；少拨，或者另 提案 表决"
    }
    func notCounted(_ question: QuestionID, _ amount: Money, _ citation: Citation) -> String {
        "\(question)表决时没有数票，拨\(money(amount))要看票数（\(self.citation(citation))）；数票再表决"
    }
    func aboveVote(_ question: QuestionID, asked: Money, left: Money, wanted: Money) -> String {
        "\(question)表决的是\(money(asked))，还可以拨\(money(left))，拨不了\(money(wanted))"
    }
    func aboveBudget(_ field: String, _ budget: Money, left: Money, wanted: Money) -> String {
        "\(field)预算\(money(budget))，还可以拨\(money(left))，拨不了\(money(wanted))；少拨，或者改预算"
    }
    func budgetTooSmall(_ field: String, wanted: Money, taken: Money) -> String {
        "\(field)已经拨了\(money(taken))，预算不能是\(money(wanted))"
    }
    func beforeVote(_ question: QuestionID, _ moment: Moment) -> String {
        "\(question)到\(time(moment))才表决通过，不能在那以前拨款；改 日期="
    }
    func fundShort(_ at: Moment, there: Money, wanted: Money) -> String {
        "\(time(at))基金未拨的只有\(money(there))，拿不出\(money(wanted))；少写些，或者先把收入补记上"
    }
    func grantShort(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String {
        "\(time(at))\(id)只有\(money(there))，付不了\(money(wanted))；少写些，或者另拨一笔"
    }
    func refundFirst(entry: Int) -> String { "：有一笔已经退回，先打 冲销 \(entry)" }
    func spentLess(_ id: GrantID, _ at: Moment, spent: Money, wanted: Money) -> String {
        "\(time(at))\(id)只花了\(money(spent))，退不了\(money(wanted))"
    }
    func matchedLess(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String {
        "\(time(at))\(id)的配套只有\(money(there))，减不了\(money(wanted))"
    }
    func beforeGrant(_ id: GrantID, _ moment: Moment) -> String { "\(id)是\(time(moment))才拨的，不能记在那以前；改 日期=" }
    func closedBefore(_ id: GrantID, entry: Int, _ day: Day) -> String {
        "\(id)在\(date(day))还有一笔（#\(entry)）：结项写那天或以后的日子，或者先 冲销 \(entry)"
    }
    func voteGone(_ id: GrantID, _ question: QuestionID) -> String {
        "\(id)依据的\(question)表决已不算数，不能再付；重新表决，或者 冲销 这笔拨款"
    }
    func ruledOut(_ word: String, _ citation: Citation) -> String {
        "\(quoted(word))在负面清单里，基金不付（\(self.citation(citation))）"
    }
    func twoRoles(_ name: String) -> String { "\(name)在经手、审核、审批里占了两样；一人只能一样，换一个人" }
    func rolesMissing(_ amount: Money, handler: Bool, auditor: Bool, _ citation: Citation) -> String {
        let roles = [handler ? "经手" : nil, auditor ? "审核" : nil].compactMap { $0 }
        return "\(money(amount))没有写谁\(list(roles))，经手、审核、审批都要签字（\(self.citation(citation))）；补上打 "
            + roles.map { "\($0)=姓名" }.joined(separator: " ")
    }
    func tooFewSignatures(_ amount: Money, needed: Int, given: Int, _ citation: Citation) -> String {
        "\(money(amount))要\(needed)人审批，只有\(given)人（\(self.citation(citation))）；补上打 审批=甲、乙"
    }
    func receiptUsed(_ receipt: String, entry: Int) -> String {
        "单据\(quoted(receipt))在#\(entry)用过了；记错了先打 冲销 \(entry)"
    }
    func wantsMatch(_ id: GrantID, required: Money, given: Money, _ citation: Citation) -> String {
        "\(id)付第一笔以前要有配套\(money(required))，现在\(money(given))（\(self.citation(citation))）；先打 配套 \(id) 来自=… 金额=…"
    }
    func matchSort(_ sort: MatchGift.Sort, allowed: [MatchGift.Sort], _ citation: Citation) -> String {
        "配套只能出\(list(allowed.map(\.rawValue)))，不能出\(sort.rawValue)（\(self.citation(citation))）"
    }
    func matchStillNeeded(_ id: GrantID, required: Money, _ citation: Citation) -> String {
        "\(id)已经付过钱，配套不能少于\(money(required))（\(self.citation(citation))）；先记上别的配套"
    }
    func noLineOfFund(_ entry: Int) -> String { "#\(entry)不是基金的一笔账；打 账 起=… 看编号" }
    func alreadyReversed(_ entry: Int, by: Int) -> String { "#\(entry)已经由#\(by)冲销" }
    func isReversal(_ entry: Int) -> String { "#\(entry)本身是冲销，不能再冲；把原来那笔重新记一次" }
    func tooFewDays(_ days: Int, least: Int, _ citation: Citation) -> String {
        "公示\(days)天不够，至少\(least)天（\(self.citation(citation))）"
    }
    func nothingOpen(_ day: Day?) -> String {
        (day.map { "\(date($0))的账" } ?? "账") + "没有要说明的差额；对账打 对账 余额=… 日期=…"
    }
}
