struct BudgetChinese: BudgetWords {
    // Rules, and what they are good for
    var equalShares: RuleLabel { RuleLabel("预算等份法", goodFor: "每人一份钱，各片区各群体按人数得项目") }
    var equalSharesCompletion: RuleLabel { RuleLabel("余款：不用、每人加一再算、或按票数立项", goodFor: "想把预算用足时用add-one") }
    var phragmen: RuleLabel { RuleLabel("预算弗拉格门法", goodFor: "负担均摊的预算投票，不必先定每人份额") }
    var phragmenStop: RuleLabel { RuleLabel("下一个项目超出预算时：停止，或跳过", goodFor: "想多立几个小项目时用skip") }
    var phragmenCompletion: RuleLabel { RuleLabel("余款：不用，或按票数立项", goodFor: "想把预算用足时用greedy") }
    var greedy: RuleLabel { RuleLabel("按票数依次立项", goodFor: "一眼能懂的预算投票：票多先立项，放不下的跳过") }
    var utility: RuleLabel { RuleLabel("项目的效用：按造价（cost）或每项算一（count）", goodFor: "cost看重花掉的钱，count看重项目数") }
    var voteless: RuleLabel { RuleLabel("没有一票的项目：放得下也立项，或不立项", goodFor: "不愿为无人支持的项目花钱时用skip") }

    // Refusals
    var pointsBelowZero: String { "选票里有负分，等份法算不了负的效用；请用 budget-greedy" }
    func raisedTooOften(_ times: Int) -> String { "每人加一已达\(times)次仍未用足；请把造价和预算换成较大的单位" }
    var approvalsOnly: String { "弗拉格门法只按赞成计，这些选票是打分（或按名次折分）的；请用 budget-greedy 或 budget-equal-shares" }
    var noBudget: String { "选票文件没有写明预算（大于0）" }
    var negativeCost: String { "项目造价不能为负" }
    var tooManyDigits: String { "预算或造价的位数太多，合起来超过18位；请少写几位小数" }

    // Notes
    var votelessUnused: String { "没有一票的项目只在 completion=greedy 时才看 voteless=fund，这里没有立项" }
    var utilityUnused: String { "utility 只在 completion=greedy 时起作用" }
    func spent(budget: String, chosen: String, left: String) -> String { "预算\(budget)，入选项目共\(chosen)，余\(left)" }
    func sharesRaised(by units: Int) -> String { "每人份额加了\(units)个单位" }
    func fromMoneyLeft(_ why: String) -> String { "余款按票数立项：\(why)" }

    // Why a project is funded or not
    func paidFirst(number: Int, cost: String, votes: Int64, each: String) -> String {
        "第\(number)个立项：造价\(cost)由\(votes)票分担，攒到每票\(each)就付得起，最早"
    }
    func costsMoreThanLeft(cost: String, left: String) -> String { "造价\(cost)超过余款\(left)" }
    func payableLater(each: String, left: String) -> String { "要攒到每票\(each)才付得起；在它之前，轮到的项目已超出余款\(left)" }
    func fits(support: String, cost: String, left: String, most: String) -> String {
        "得\(support)，造价\(cost)，余款\(left)放得下，当时\(most)"
    }
    func doesNotFit(support: String, cost: String, left: String) -> String { "得\(support)，造价\(cost)，超过最后的余款\(left)" }
    var mostVotes: String { "票最多" }
    var mostVotesForMoney: String { "每元得票最多" }
    var mostPoints: String { "分最高" }
    var mostPointsForMoney: String { "每元得分最高" }
    func tooLittleLeft(left: String, cost: String) -> String { "给它打分的人共余\(left)，不够造价\(cost)" }
    func bestBargain(number: Int, cost: String, payers: Int64, share: String, short: Int64) -> String {
        "第\(number)个选出：造价\(cost)，\(payers)票每给一分付\(share)\(short > 0 ? "，另\(short)票付尽所余" : "")，当时最合算"
    }
    func votes(_ number: Int128) -> String { "\(number)票" }
    func points(_ number: Int128) -> String { "\(number)分" }
    var noVote: String { "没有一票" }
    var noPoint: String { "没有得分" }

    // How many votes a project wanted
    func morePapers(_ number: Int64, giving points: Int64?) -> String {
        "\(number)\(points.map { "张只给它\($0)分的票" } ?? "张只投它的票")"
    }
    func enough(_ papers: String) -> String { "再有\(papers)就能立项" }
    func enoughUntried(_ papers: String) -> String { "再有\(papers)就能立项，少一张不能（更少的没有逐一试）" }
    var costsMoreThanBudget: String { "造价超过全部预算，多少票也不能立项" }
    func notEnough(_ papers: String) -> String { "再有\(papers)也还不能立项" }
    func whyAndWanted(_ why: String, _ wanted: String) -> String { "\(why)\(wanted)。" }
}
