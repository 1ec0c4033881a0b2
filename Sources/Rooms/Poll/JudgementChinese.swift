import Kernel

struct JudgementChinese: JudgementWords, ChineseGrammar {
    func votesFor(_ number: Int) -> String { "赞成\(number)票" }
    func votesAgainst(_ number: Int) -> String { "反对\(number)票" }
    func abstaining(_ number: Int) -> String { "弃权\(number)票" }
    func silent(_ number: Int) -> String { "未投\(number)票" }
    func areas(_ yes: Area, _ no: Area, _ abstaining: Area) -> String {
        "赞成面积\(yes)、反对面积\(no)、弃权面积\(abstaining)平方米"
    }
    func voted(_ choice: String, _ names: [String]) -> String { "\(choice)：\(list(names))" }
    func voted(_ choice: String, _ voters: Int) -> String { "\(choice)：\(voters)票" }

    func present(_ number: Int, _ unit: BodyUnit) -> String { "到会\(count(number, unit))" }
    func proxies(_ number: Int) -> String { "、委托\(number)票" }
    func papersBack(_ number: Int) -> String { "收回\(number)份" }
    func present(_ people: Int, holding votes: Int) -> String { "到会\(people)人（共\(votes)票）" }
    func votesPresent(_ votes: Int) -> String { "到会有表决权\(votes)票" }
    func votesCast(_ votes: Int) -> String { "投出\(votes)票" }
    func present(withVote number: Int, _ unit: BodyUnit) -> String { "到会有表决权\(count(number, unit))" }
    func entitled(_ number: Int, _ unit: BodyUnit) -> String { "应到\(count(number, unit))" }
    func entitledVotes(_ number: Int) -> String { "表决权总数\(number)票" }
    func voting(_ number: Int, _ unit: BodyUnit) -> String { "参加投票\(count(number, unit))" }
    func validBallots(_ number: Int) -> String { "有效票\(number)张" }
    func yesNo(_ number: Int) -> String { "赞成、反对共\(number)票" }
    func yesNoAbstain(_ number: Int) -> String { "赞成、反对、弃权共\(number)票" }
    func takes(_ required: Int, _ share: String, of base: String) -> String { "\(base)，\(share)须\(required)票" }

    let passed = "通过"
    let notPassed = "未通过"
    let equal = "票数相等"
    let tie = "票数相等，未通过"
    func inFavour(_ votes: Votes) -> String { "赞成\(votes.for)票" }
    func forAndAgainst(_ votes: Votes) -> String { "赞成\(votes.for)票、反对\(votes.against)票" }
    func decided(_ need: String, _ votes: String, _ result: String) -> String { "\(need)；\(votes)，\(result)" }
    func noObjection(_ need: String) -> String { "\(need)；无异议，一致通过" }
    func noObjection(_ need: String, _ result: String) -> String { "\(need)；无异议，一致赞成，\(result)" }

    func all(_ votes: Votes) -> String { "赞成\(votes.for)票、反对\(votes.against)票、弃权\(votes.abstain)票" }
    func all(_ votes: Votes, silent: Int) -> String { "\(all(votes))、未投\(silent)票" }
    func moreForThanAgainst(_ result: String) -> String { "赞成多于反对，\(result)" }
    let asManyForAsAgainst = "赞成与反对相等，未通过"
    func notMoreForThanAgainst(_ result: String) -> String { "赞成不多于反对，\(result)" }
    func compared(_ present: String, _ votes: String, _ result: String) -> String { "\(present)，\(votes)；\(result)" }
    func noObjection(among present: String) -> String { "\(present)，无异议，一致通过；赞成多于反对" }
    func noObjection(among present: String, _ result: String) -> String { "\(present)，无异议，一致赞成；赞成多于反对，\(result)" }

    func hands(_ votes: Votes) -> String { "举手\(votes.cast)人，\(votes.for)人达到共识" }
    func handsWithSomeBelow(_ votes: Votes) -> String { "\(hands(votes))、\(votes.against)人没有达到" }
    func consensus(_ result: String) -> String { "形成共识，\(result)" }
    func noConsensus(_ result: String) -> String { "没有形成共识，\(result)" }
    func consensus(_ present: String, _ hands: String, _ result: String) -> String { "\(present)，\(hands)；\(result)" }

    func heard(_ method: String, _ result: String) -> String { "\(method)表决，没有数票，主持人宣布\(result)" }
    func also(_ reason: String) -> String { "；\(reason)" }
    let enough = "够"
    let notEnough = "不够"
    let tooFew = "不够，不能决定"
    func participation(_ cast: String, of entitled: String, _ share: String, _ required: Int, _ result: String)
        -> String
    {
        "参加表决\(cast)，\(entitled)，\(share)须\(required)，\(result)"
    }
    func participation(_ cast: Area, of entitled: Area, _ share: String, _ required: Area, _ result: String) -> String {
        "参加表决的面积\(cast)，共\(entitled)平方米，\(share)须\(required)，\(result)"
    }
    func abstentions(_ abstain: Int, outnumber votes: Int) -> String { "弃权\(abstain)票多于赞成\(votes)票，未通过" }
    func areaEntitled(_ area: Area) -> String { "面积共\(area)平方米" }
    func areaVoting(_ area: Area) -> String { "参加表决的面积\(area)平方米" }
    func areaForAndAgainst(_ area: Area) -> String { "赞成、反对的面积共\(area)平方米" }
    func takes(_ required: Area, _ share: String, of base: String) -> String { "\(base)，\(share)须\(required)" }
    func inFavour(_ area: Area) -> String { "赞成\(area)" }
    func castingVote(_ by: String?, _ choice: String, _ result: String, _ citation: Citation) -> String {
        "；主持人\(by ?? "")投决定票\(choice)，\(result)\(clause(citation))"
    }

    func otherwise(leavingOut figures: String) -> String { "；另一读法（不计本人）：\(figures)" }
    func otherwise(counting figures: String) -> String { "；另一读法（计入本人）：\(figures)" }

    func temperature(_ hands: [String]) -> String { "共识测温：\(list(hands))" }
    let noHands = "共识测温：无人举手"
    func fist(_ people: Int) -> String { "拳头\(people)人" }
    func oneFinger(_ people: Int) -> String { "一指\(people)人" }
    func twoFingers(_ people: Int) -> String { "二指\(people)人" }
    func threeFingers(_ people: Int) -> String { "三指\(people)人" }
    func fourFingers(_ people: Int) -> String { "四指\(people)人" }
    func fiveFingers(_ people: Int) -> String { "五指\(people)人" }
}
