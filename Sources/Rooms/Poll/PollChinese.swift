import Kernel

struct PollChinese: PollWords, ChineseGrammar {
    func opened(_ question: QuestionID, by method: String, voters: Int) -> String {
        "表决\(question)（\(method)）开始，能投票的\(voters)；打 决 赞成 反对 弃权 三个数结束"
    }
    func rollCallOpened(_ question: QuestionID, voters: Int) -> String {
        "表决\(question)（记名）开始，能投票的\(voters)；一个一个报 记名 甲=赞成，报完自己结束"
    }
    func noted(_ question: QuestionID, _ roll: String, left: Int) -> String {
        "\(question) 记下 \(roll)" + (left > 0 ? "；还有\(left)票没报，报完为止，或打 表决 结束" : "")
    }
    func allCalledWithoutQuorum(_ question: QuestionID, missing: Int) -> String {
        "；都报完了，到会的差\(missing)，定不了：等人来齐打 表决 结束，或 作废 \(question)"
    }
    func allCalled(_ outcome: String) -> String { "都报完了，记名结束。\(outcome)" }
    func votedASecondTime(_ outcome: String) -> String { "第二次表决。\(outcome)" }
    func votedAgain(_ roll: String) -> String { "改票，以后一次为准：\(roll)" }
    func outcome(_ question: QuestionID, _ state: String, _ figures: String) -> String {
        "\(question) \(state)：\(figures)"
    }
    func recounted(_ outcome: String) -> String { "重数。\(outcome)" }
    func recounted(from old: Votes, _ outcome: String) -> String {
        "重数（原来\(old.for)、\(old.against)、\(old.abstain)，以这次为准）。\(outcome)"
    }
    func temperature(_ question: QuestionID, _ hands: String) -> String { "\(question) \(hands)" }
    let decidesNothing = "；只测温，不算决定"
    func annulled(_ question: QuestionID) -> String { "\(question)的这轮表决作废，已记；重来打 表决 \(question)" }
    func annulled(_ question: QuestionID, because reason: String) -> String {
        "\(question)的这轮表决作废：\(reason)，已记；重来打 表决 \(question)"
    }

    let subjectCounts = "当事人算不算在人数里，规则没有写明，请主持人定："
    func counted(_ required: Int, _ result: String) -> String { "计入：须\(required)票，\(result)" }
    func leftOut(_ required: Int, _ result: String) -> String { "不计入：须\(required)票，\(result)" }

    func noQuorum(_ present: Int, represented: Int, required: Int, missing: Int, _ citation: Citation) -> String {
        "到会\(present)\(represented > 0 ? "、委托参加\(represented)" : "")，法定\(required)，差\(missing)，可以说，不能决：有人来打 到 名字，重数打 清点 N人\(clause(citation))"
    }
    func moreVotesThanPeople(_ votes: Int, _ people: Int) -> String { "票数\(votes)多于能投票的\(people)：重数打 清点 N人，或改票数" }
    let nobodyPresent = "还没有人到会：先打 到 名字，或 到 47人"
    func pollIsOpen(_ question: QuestionID, _ method: String) -> String {
        "\(question)正在表决（\(method)）：打 决 赞成 反对 弃权 三个数，或 作废 \(question)"
    }
    func rollCallIsOpen(_ question: QuestionID) -> String {
        "\(question)正在记名表决：一个一个报 记名 甲=赞成，报过的打 表决 结束，或 作废 \(question)"
    }
    let noPollOpen = "没有在表决：先打 表决"
    func mayNotVote(_ name: String) -> String { "\(name)这一项不能投票（回避、列席或没有表决权）：去掉这一票" }
    func figuresDifferFromRoll(_ votes: Votes) -> String {
        "和记名的不一样：记名是赞成\(votes.for)、反对\(votes.against)、弃权\(votes.abstain)；打 表决 照记名结束，改票打 记名 甲=…"
    }
    func methodDiffers(_ method: String, open: String) -> String {
        "正在用\(quoted(open))表决，不能中途改成\(quoted(method))：先 作废，再重来"
    }
    func noMajorityRule(_ matter: String) -> String { "规则里没有\(quoted(matter))要多少票才通过：换 事项=，或开会时另定 规则=" }
    let noMajorityRule = "规则里没有这种事项要多少票才通过：换 事项=，或开会时另定 规则="
    func readsTwoWays(
        counted: (required: Int, result: String), excluded: (required: Int, result: String), _ citation: Citation
    ) -> String {
        "当事人计入须\(counted.required)票（\(counted.result)），不计入须\(excluded.required)票（\(excluded.result)），"
            + "请主持人定：加 当事人计入=是 或 否\(clause(citation))"
    }
    func noPollToAnnul(_ question: QuestionID) -> String { "\(question)没有可以作废的表决" }
    func oneVoteAHousehold(_ household: String, _ one: String, _ other: String) -> String {
        "\(one)和\(other)是一户（\(household)），一户一票：去掉一个"
    }
    func cameAfterClose(_ name: String, _ question: QuestionID) -> String {
        "\(name)在\(question)表决结束以后才到，不能补票：再表决一次打 表决 \(question)"
    }
    func rollCallIsOver(_ question: QuestionID) -> String { "\(question)的记名报完最后一个就结束了，什么也没有开始：再表决一次打 表决 \(question)" }
    let needsArea = "这种事项还要按面积算：加 赞成面积= 反对面积= 弃权面积="
    let headsWithoutArea = "人数和面积对不上：有票的一边要有面积，没有票的一边不要写面积"
    func moreAreaThanThereIs(_ area: String, _ all: String) -> String {
        "投票的面积\(area)平方米，多于登记的\(all)平方米：核对面积，或先打 房屋 补登"
    }
    func areaOfNobody(_ heads: Int, _ area: Area, _ least: Area, _ most: Area) -> String {
        "\(heads)位业主的面积不会是\(area)平方米：照登记最少\(least)，最多\(most)；核对人数和面积"
    }
    let nothingTied = "没有平票的表决，主持票用不上"
    let noCastingVote = "规则没有给主持人决定票：平票就是没有通过，可以再议再表决"
    func mustBeCounted(_ citation: Citation) -> String { "这种事项要数票，听不出来：打 表决 赞成 反对 弃权\(clause(citation))" }
    func sayWhatWasHeard(_ method: String) -> String { "\(method)表决没有票数：写主持听到的，结果=通过 或 结果=未通过" }
    let castingVoteAbstains = "主持票只能投赞成或反对"
    func neverDecided(_ matter: String, _ kind: String, _ citation: Citation) -> String {
        "\(quoted(matter))不能由\(kind)决定：可以议，不能决，交有权决定的会\(clause(citation))"
    }
    func subjectNotNamed(_ subject: String, _ question: QuestionID, named: String) -> String {
        "\(question)说的是\(named)，没有提到\(subject)：对象写\(named)，或另提一件写明\(subject)的"
    }
    func recountKeepsTerms(_ question: QuestionID) -> String {
        "\(question)表决过了，重数只改数字，事项、对象、方式照那一次；那次说错了，打 作废 \(question)，再打 表决；真要再表决一次，打 表决 \(question) 事项=…，不带数字"
    }
    func nearMatter(_ matter: String, _ near: [String]) -> String {
        "规则里没有“\(matter)”这个事项，是不是\(near.map { "“\($0)”" }.joined(separator: "、"))：打 事项=\(near[0])；真是别的事打 事项=其他"
    }
    func entitledUnknown(_ citation: Citation) -> String {
        "这里按应到的全体算，还没有写应到多少：先打 应到 人数 事由=…\(clause(citation))"
    }
    let noUnits = "业主的票按登记的房屋算：先打 房屋 3-101 业主=… 面积=…，或用 yuanba people 读表格"
    func moreVotesThanHeads(_ votes: Int, _ heads: Int) -> String {
        "票数\(votes)多于登记的业主\(heads)人（同一业主有几套也是一人）：改票数，或先打 房屋 补登"
    }
    func oneVoteAHead(_ head: String, _ one: String, _ other: String) -> String {
        "\(quoted(one))和\(quoted(other))是同一业主（\(head)），按一人计：去掉一个"
    }
    func severalHeads(_ name: String, _ units: [String]) -> String {
        "\(name)名下有分开计的房屋（单独所有的、和别人共有的）：写房号，\(list(units))"
    }
    func tooManyExtraVotes(_ extra: Int, most: Int, basic: Int, _ citation: Citation) -> String {
        "附加票共\(extra)票，基本票\(basic)票的附加票至多\(most)票：改 人员 姓名 附加票= 再来\(clause(citation))"
    }

    func rollCallOpen(_ question: QuestionID, left: Int) -> String {
        "\(question)记名表决还有\(left)票没报（记名 名字=赞成，不等了打 表决 结束，或 作废 \(question)）"
    }
    func pollOpen(_ question: QuestionID) -> String { "\(question)的表决还开着（决 …，或 作废 \(question)）" }
}

struct PollRecordChinese: PollRecordWords, ChineseGrammar {
    func putToVote(_ question: QuestionID, by method: String) -> String { "\(question)交付表决（\(method)）" }
    func rollCalled(_ question: QuestionID, _ votes: [String]) -> String { "\(question)记名：\(list(votes))" }
    func voted(_ name: String, _ choice: String) -> String { "\(name)\(choice)" }
    func recounted(_ question: QuestionID, _ votes: Votes) -> String {
        "\(question)重新计票：赞成\(votes.for)票、反对\(votes.against)票、弃权\(votes.abstain)票"
    }
    func annulled(_ question: QuestionID) -> String { "\(question)的这一轮表决作废" }
    func castingVote(_ question: QuestionID, _ by: String?, _ choice: String, _ citation: Citation) -> String {
        "\(question)赞成与反对相等，主持人\(by ?? "")投决定票：\(choice)\(clause(citation))"
    }

    let showOfHands = "举手"
    let rollCall = "记名"
    let secret = "无记名"
    let beans = "投豆"
    let unanimous = "无异议"
    let consensus = "共识"
    let written = "书面"
    let voice = "口头"
    let acclamation = "鼓掌"

    let `for` = "赞成"
    let against = "反对"
    let abstain = "弃权"
}
