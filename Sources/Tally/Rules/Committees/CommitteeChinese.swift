struct CommitteeChinese: CommitteeWords {
    // Rules, and what they are good for
    var chamberlinCourant: RuleLabel { RuleLabel("最多人有代表", goodFor: "让尽可能多的人至少有一名自己赞成的代表") }
    var equalShares: RuleLabel { RuleLabel("等份法", goodFor: "每人一份，多大的群体得多大的份，选多人") }
    var maximinSupport: RuleLabel { RuleLabel("最大最小支持法", goodFor: "使支持最弱的当选人支持尽量多，洪德法的推广") }
    var pav: RuleLabel { RuleLabel("比例赞成投票", goodFor: "赞成票选多人，最合比例；候选人多时算得久") }
    var reverseSequentialPAV: RuleLabel { RuleLabel("逆序比例赞成投票", goodFor: "由全体候选人逐个淘汰得出按比例的名单") }
    var sequentialPAV: RuleLabel { RuleLabel("逐席比例赞成投票", goodFor: "赞成票选多人，按比例，逐席算得清") }
    var sequentialPhragmen: RuleLabel { RuleLabel("逐席弗拉格门法", goodFor: "赞成票选多人，负担均摊，少数也有代表") }
    var steps: RuleLabel { RuleLabel("最多查验多少步（any：不限）", goodFor: "候选人多、票又分散时最优结果很难算") }

    // Searching the best
    func notProved(within steps: Int) -> String { "\(steps)步之内不能断定最优结果；请用 --set steps=any 算到底，或改用逐席的规则（如seqpav）" }
    var tooManyBest: String { "并列的最优结果太多，未逐一列出" }

    // Why a candidate is elected or not
    var fillsSeat: String { "没有人赞成，补足余下的席位" }
    func sharedBy(seat: Int, votes: Int64, load: Rational) -> String { "第\(seat)席由\(votes)票分担，每票负担到\(load)" }
    func lowestLoad(_ head: String, next: String, other: Rational) -> String { "\(head)，当时最低（\(next)要到\(other)）" }
    var nobodyApproves: String { "没有人赞成" }
    func loadWouldRise(to load: Rational) -> String { "席位已满，再选它每票负担要到\(load)" }
    func phragmenGoesOn(_ reason: String) -> String { "再没有人付得起，余席照弗拉格门法：" + reason }
    func bestBargain(number: Int, cost: String, payers: Int64, each: String, rest: Int64) -> String {
        "第\(number)个选出：造价\(cost)，\(payers)票各付\(each)\(rest > 0 ? "，另\(rest)票付尽所余" : "")，当时最合算"
    }
    var seatsFilled: String { "席位已满" }
    func tooLittleLeft(votes: Int64, left: String, cost: String) -> String { "赞成它的\(votes)票共余\(left)，不够造价\(cost)" }
    func seatAdds(seat: Int, worth gain: Rational) -> String { "第\(seat)席选它，选民的满意增加\(gain)" }
    func asMuchAs(_ head: String, _ next: String) -> String { "\(head)，与\(next)相同" }
    func moreThan(_ head: String, _ next: String, by ahead: Rational) -> String { "\(head)，比\(next)多\(ahead)" }
    func seatWouldAdd(worth gain: Rational) -> String { "席位已满，再选它满意只增加\(gain)" }
    func leavingOutCosts(_ loss: Rational) -> String { "少了它，选民的满意只减\(loss)" }
    func lessThan(_ head: String, _ next: String, by gap: Rational) -> String { "\(head)，比\(next)少\(gap)" }
    func keptToEnd(worth: Rational) -> String { "留到最后，少了它选民的满意要减\(worth)" }
    func leastSupported(seat: Int, votes: Rational) -> String { "第\(seat)席选它，票数最少的当选人也有\(votes)票支持，没有别人能更多" }
    func othersLeftMore(votes: Int64) -> String { "\(votes)票赞成；每一席都另有人，能使票数最少的当选人得到不少于选它时的支持" }
    func replacedBy(_ other: String) -> String { "把它换成\(other)，" }
    func inPlaceOf(_ member: String) -> String { "用它换下\(member)，" }
    func worthAsMuch(_ whole: Rational, _ exchange: String) -> String { "当选组合值\(whole)；\(exchange)一样多" }
    func worthLess(_ whole: Rational, _ exchange: String, only other: Rational) -> String {
        "当选组合值\(whole)；\(exchange)只值\(other)，少\(whole - other)"
    }
}
