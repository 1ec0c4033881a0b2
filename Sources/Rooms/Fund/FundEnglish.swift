import Kernel

struct FundEnglish: FundWords, EnglishGrammar {
    private func behind(_ parts: [String?]) -> String {
        let said = parts.compactMap { $0 }
        return said.isEmpty ? "" : ", " + said.joined(separator: ", ")
    }
    private func period(_ from: Day?, _ until: Day?) -> String? {
        switch (from, until) {
        case (let from?, let until?): "\(date(from)) to \(date(until))"
        case (let from?, nil): "from \(date(from))"
        case (nil, let until?): "until \(date(until))"
        case (nil, nil): nil
        }
    }
    private func sort(_ sort: MatchGift.Sort) -> String {
        switch sort {
        case .money: "money"
        case .work: "work"
        case .kind: "things"
        }
    }

    func founded(_ amount: Money, source: String?, on day: Day) -> String {
        "fund of \(money(amount)) founded" + behind([source.map { "out of \($0)" }, date(day)])
    }
    func received(_ amount: Money, from: String?, purpose: String?, on day: Day) -> String {
        "income of \(money(amount))" + behind([from.map { "from \($0)" }, purpose, date(day)])
    }
    func budgeted(_ field: String, _ amount: Money, from: Day?, until: Day?) -> String {
        "budget for \(field): \(money(amount))" + behind([period(from, until)])
    }
    func appropriated(
        _ id: GrantID, _ amount: Money, _ question: QuestionID, payee: String?, field: String?, goal: GoalID?,
        on day: Day, basis: String
    ) -> String {
        "\(id) \(money(amount)) appropriated"
            + behind([payee.map { "to \($0)" }, field, goal.map { "for goal \($0)" }, date(day)]) + "; by \(basis)"
    }
    func vote(on question: QuestionID, entry: Int, _ citation: Citation?) -> String {
        "the vote on \(question) (entry \(entry))" + clause(citation)
    }
    func choosing(_ title: String, rule: String, entry: Int, _ citation: Citation?) -> String {
        "the choosing \(quoted(title)) (entry \(entry), rule \(rule))" + clause(citation)
    }
    func spent(
        _ id: GrantID, _ amount: Money, _ purpose: String, by signatures: String?, receipts: [String], on day: Day
    ) -> String {
        "\(id) \(money(amount)) spent"
            + behind([purpose, signatures, receipts.isEmpty ? nil : "receipt \(list(receipts))", date(day)])
    }
    func signatures(handler: String?, auditor: String?, approvers: [String], _ citation: Citation?) -> String? {
        let said = [
            handler.map { "handled by \($0)" }, auditor.map { "examined by \($0)" },
            approvers.isEmpty ? nil : "approved by \(list(approvers))\(clause(citation))",
        ].compactMap { $0 }
        return said.isEmpty ? nil : said.joined(separator: ", ")
    }
    func matched(_ id: GrantID, _ from: String, _ gift: String, worth: Money?) -> String {
        "\(id) co-payment: \(from), \(gift)" + (worth.map { ", worth \(money($0))" } ?? "")
    }
    func workDays(_ days: Int) -> String { plural(days, "day of work", "days of work") }
    func refunded(_ id: GrantID, _ amount: Money, purpose: String?) -> String {
        "\(id) \(money(amount)) came back" + behind([purpose])
    }
    func closed(_ id: GrantID, returned: Money) -> String {
        returned.fen == 0 ? "\(id) closed, nothing left" : "\(id) closed, \(money(returned)) back to the fund"
    }
    func reversed(_ entry: Int, purpose: String?) -> String { "entry \(entry) reversed" + behind([purpose]) }
    func published(
        _ id: GrantID?, from: Day, until: Day, days: Int, place: String?, opening: Money, income: Money, expense: Money,
        closing: Money, _ citation: Citation?
    ) -> String {
        "\(id.map { "accounts of \($0)" } ?? "accounts of the fund") posted for \(plural(days, "day", "days"))\(clause(citation))"
            + behind([place]) + "; "
            + figures(from: from, until: until, opening: opening, income: income, expense: expense, closing: closing)
    }
    func reconciled(_ day: Day, bank: Money, ours: Money, explanation: String?) -> String {
        let head = "compared for \(date(day)): bank \(money(bank)), book \(money(ours))"
        if bank == ours { return head + ", the same" }
        return head + ", difference \(money(Money(fen: bank.fen - ours.fen)))"
            + (explanation.map { ", because: \($0)" } ?? ", not explained yet")
    }
    func explained(_ day: Day, _ words: String) -> String { "the difference of \(date(day)) is explained: \(words)" }

    func balance(_ money: Money, free: Money) -> String {
        "the fund has \(self.money(money)), of which \(self.money(free)) not appropriated"
    }
    func left(_ id: GrantID, _ left: Money) -> String { "\(id) has \(money(left)) left" }
    func withoutReceipt() -> String { "no receipt" }
    func withoutSignatures() -> String { "nobody is named who handled, examined or approved it" }
    func isNotRegistered(_ payee: String) -> String {
        "\(quoted(payee)) is neither an organisation nor anybody on the roll; if that was a slip, undo and type it anew"
    }
    func nearlyRuledOut(_ word: String, _ citation: Citation) -> String {
        "what it is for comes near to \(quoted(word)) on the negative list (\(self.citation(citation))): look again"
    }
    func grant(
        _ id: GrantID, _ standing: Grant.Standing, payee: String?, field: String?, state: String?
    ) -> String {
        let (returned, matched) = (standing.returned, standing.matched)
        return "\(id) \(money(standing.given)), spent \(money(standing.spent)), left \(money(standing.left))"
            + behind([
                returned.fen == 0 ? nil : "back in the fund \(money(returned))",
                matched.fen == 0 ? nil : "co-payment \(money(matched))", payee, field, state,
            ])
    }
    func nothingFor(_ name: String) -> String { "nothing is appropriated for \(name), and it has no budget" }
    func isClosed() -> String { "closed" }
    func isClosed(on day: Day) -> String { "closed on \(date(day))" }
    func isReversed() -> String { "reversed" }
    func voteIsGone() -> String { "its vote stands no longer" }
    func budget(_ field: String, _ amount: Money, left: Money, from: Day?, until: Day?) -> String {
        "budget for \(field): \(money(amount)), \(money(left)) left" + behind([period(from, until)])
    }
    func figures(from: Day, until: Day, opening: Money, income: Money, expense: Money, closing: Money) -> String {
        "\(date(from)) to \(date(until)): opening \(money(opening)), income \(money(income)), "
            + "expense \(money(expense)), closing \(money(closing))"
    }
    func difference(_ day: Day, bank: Money, ours: Money, entry: Int) -> String {
        "difference of \(money(Money(fen: bank.fen - ours.fen))) on \(date(day)) (entry \(entry): bank \(money(bank)), "
            + "book \(money(ours))), not explained; explain it: reconcile date=\(day) for=…"
    }
    func postingDue(since day: Day, _ citation: Citation) -> String {
        "the accounts up to \(date(day)) are not posted yet\(clause(citation)); type publish accounts until=\(day)"
    }
    func reconcilingDue(since day: Day, _ citation: Citation) -> String {
        "the balance of \(date(day)) is not compared with the bank's yet\(clause(citation)); "
            + "type reconcile date=\(day) balance=…"
    }

    func posted(until day: Day) -> String { "accounts posted until \(date(day))" }
    func postingIsDue() -> String { "accounts to be posted" }
    func unexplained(_ count: Int) -> String { plural(count, "unexplained difference", "unexplained differences") }
    func reconcilingIsDue() -> String { "accounts to be compared with the bank" }

    func entry(_ entry: Int, _ moment: Moment, _ sentence: String, isReversedBy: Int?) -> String {
        "#\(entry) \(moment.day) \(sentence)" + (isReversedBy.map { " (reversed by entry \($0))" } ?? "")
    }
    func rests(on question: QuestionID, _ text: String, meeting: Int, vote: Int, _ citation: Citation?) -> String {
        "vote: \(question) \(text), meeting \(meeting), entry \(vote)\(clause(citation))"
    }
    func restsOnChoosing(_ question: QuestionID, _ text: String, meeting: Int, choosing: String) -> String {
        "\(choosing): \(question) \(text), meeting \(meeting)"
    }
    func receipts(_ receipts: [String]) -> String { "receipt: \(list(receipts))" }
    func posted(_ entry: Int, from: Day, until: Day) -> String {
        "posted: entry \(entry), accounts of \(date(from)) to \(date(until))"
    }
    func notPosted() -> String { "posted: not yet" }

    func noFund() -> String { "there is no fund yet; first type fund found 100000 source=…" }
    func alreadyFounded(entry: Int) -> String {
        "the fund was founded in entry \(entry); for more money type fund income 5000 by=…"
    }
    func badSum(_ money: Money) -> String {
        "\(self.money(money)) cannot be entered: write a sum above zero, of ¥100000000000 at most"
    }
    func future(_ day: Day) -> String { "\(date(day)) has not come; accounts hold what has happened, up to today" }
    func periodBackwards(_ from: Day, _ until: Day) -> String {
        "\(date(from)) is after \(date(until)); change from= and until="
    }
    func unknownGrant(_ id: GrantID, last: GrantID?) -> String {
        "there is no \(id)"
            + (last.map { ", the last one is \($0); type accounts" } ?? "; first type appropriate P1 amount=…")
    }
    func grantClosed(_ id: GrantID, entry: Int) -> String {
        "\(id) was closed in entry \(entry); to go on with it type reverse \(entry)"
    }
    func grantReversed(_ id: GrantID, entry: Int) -> String {
        "\(id) was reversed in entry \(entry); appropriate anew"
    }
    func notAdopted(_ question: QuestionID, _ state: String) -> String {
        "\(question) is \(state), no money rests on it; adopt it by a vote first"
    }
    func notChosen(_ question: QuestionID, title: String, entry: Int) -> String {
        "\(question) was left out in the choosing \(quoted(title)) (entry \(entry)), no money rests on it; have it chosen another time, or adopt it by a new vote"
    }
    func motionServes(_ question: QuestionID, _ goals: [String], goal: String) -> String {
        "\(question) said that its money is for goal \(list(goals)), not \(goal): put that after goal= or leave it out; for \(goal) put a motion of its own to the vote (propose … amount= goal=\(goal))"
    }
    func namesNoAmount(_ question: QuestionID) -> String {
        "\(question) names no amount, so nothing says how much; move it with amount=, or amend it"
    }
    func majorityLacks(
        _ question: QuestionID, _ amount: Money, votes: Int, required: Int, _ citation: Citation
    ) -> String {
        "the vote on \(question) had \(votes), \(money(amount)) asks for \(required) (\(self.citation(citation))); "
            + "appropriate less, or vote again"
    }
    func choosingLacks(
        _ question: QuestionID, title: String, _ amount: Money, papers: Int, required: Int, _ citation: Citation
    ) -> String {
        "\(papers) papers of “\(title)” named \(question), and \(money(amount)) asks for \(required) (\(self.citation(citation))); "
            + "appropriate less, or move it anew and vote"
    }
    func notCounted(_ question: QuestionID, _ amount: Money, _ citation: Citation) -> String {
        "nobody counted the vote on \(question), and \(money(amount)) asks for figures (\(self.citation(citation))); "
            + "vote again and count"
    }
    func aboveVote(_ question: QuestionID, asked: Money, left: Money, wanted: Money) -> String {
        "the vote on \(question) was for \(money(asked)), \(money(left)) is left of it: too little for \(money(wanted))"
    }
    func aboveBudget(_ field: String, _ budget: Money, left: Money, wanted: Money) -> String {
        "the budget for \(field) is \(money(budget)), \(money(left)) is left of it: too little for \(money(wanted)); "
            + "appropriate less, or change the budget"
    }
    func budgetTooSmall(_ field: String, wanted: Money, taken: Money) -> String {
        "\(money(taken)) is appropriated for \(field) already, so the budget cannot be \(money(wanted))"
    }
    func beforeVote(_ question: QuestionID, _ moment: Moment) -> String {
        "\(question) was adopted on \(time(moment)), nothing is appropriated before; change date="
    }
    func fundShort(_ at: Moment, there: Money, wanted: Money) -> String {
        "on \(time(at)) the fund has only \(money(there)) to appropriate, not \(money(wanted)); "
            + "write less, or enter the income that is missing first"
    }
    func grantShort(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String {
        "on \(time(at)) \(id) has only \(money(there)), not \(money(wanted)); write less, or appropriate more"
    }
    func refundFirst(entry: Int) -> String { ": some of it was given back, reverse that first with reverse \(entry)" }
    func spentLess(_ id: GrantID, _ at: Moment, spent: Money, wanted: Money) -> String {
        "on \(time(at)) only \(money(spent)) of \(id) was spent, \(money(wanted)) cannot come back"
    }
    func matchedLess(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String {
        "on \(time(at)) the co-payment of \(id) is only \(money(there)), not \(money(wanted))"
    }
    func beforeGrant(_ id: GrantID, _ moment: Moment) -> String {
        "\(id) was appropriated on \(time(moment)), nothing of it stands before; change date="
    }
    func closedBefore(_ id: GrantID, entry: Int, _ day: Day) -> String {
        "\(id) has a line of \(date(day)) (entry \(entry)): close it on that day or later, or reverse \(entry) first"
    }
    func voteGone(_ id: GrantID, _ question: QuestionID) -> String {
        "the vote on \(question) behind \(id) stands no longer, nothing more is paid; vote again, or reverse it"
    }
    func ruledOut(_ word: String, _ citation: Citation) -> String {
        "\(quoted(word)) is on the negative list, the fund does not pay it (\(self.citation(citation)))"
    }
    func twoRoles(_ name: String) -> String {
        "\(name) stands in two of handler, auditor and approvers; each is somebody else's"
    }
    func rolesMissing(_ amount: Money, handler: Bool, auditor: Bool, _ citation: Citation) -> String {
        let roles = [handler ? "handled" : nil, auditor ? "examined" : nil].compactMap { $0 }
        let keys = [handler ? "handler=NAME" : nil, auditor ? "auditor=NAME" : nil].compactMap { $0 }
        return "nothing says who \(list(roles)) \(money(amount)): handler, auditor and approvers all sign "
            + "(\(self.citation(citation))); add \(keys.joined(separator: " "))"
    }
    func tooFewSignatures(_ amount: Money, needed: Int, given: Int, _ citation: Citation) -> String {
        "\(money(amount)) wants \(plural(needed, "approver", "approvers")), there is \(given) "
            + "(\(self.citation(citation))); add approvers=NAME, NAME"
    }
    func receiptUsed(_ receipt: String, entry: Int) -> String {
        "receipt \(quoted(receipt)) was used in entry \(entry); if that was wrong, first type reverse \(entry)"
    }
    func wantsMatch(_ id: GrantID, required: Money, given: Money, _ citation: Citation) -> String {
        "before anything of \(id) is spent others add \(money(required)), so far \(money(given)) "
            + "(\(self.citation(citation))); first type match \(id) by=… amount=…"
    }
    func matchSort(_ sort: MatchGift.Sort, allowed: [MatchGift.Sort], _ citation: Citation) -> String {
        "co-payment is given in \(list(allowed.map(self.sort))), not in \(self.sort(sort)) (\(self.citation(citation)))"
    }
    func matchStillNeeded(_ id: GrantID, required: Money, _ citation: Citation) -> String {
        "money of \(id) is spent, so its co-payment cannot be less than \(money(required)) "
            + "(\(self.citation(citation))); first enter another one"
    }
    func noLineOfFund(_ entry: Int) -> String {
        "entry \(entry) is no line of the fund's money; type accounts from=… for the numbers"
    }
    func alreadyReversed(_ entry: Int, by: Int) -> String { "entry \(entry) was reversed by entry \(by) already" }
    func isReversal(_ entry: Int) -> String {
        "entry \(entry) is a reversal itself; enter anew what it took back"
    }
    func tooFewDays(_ days: Int, least: Int, _ citation: Citation) -> String {
        "\(plural(days, "day", "days")) are too few, it hangs \(least) at least (\(self.citation(citation)))"
    }
    func nothingOpen(_ day: Day?) -> String {
        (day.map { "there is no difference on \(date($0))" } ?? "there is no difference")
            + " to explain; to compare type reconcile balance=… date=…"
    }
}
