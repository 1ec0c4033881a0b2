import Kernel

struct PollChinese: PollWords, ChineseGrammar {
    func opened(_ question: QuestionID, by method: String, voters: Int) -> String {
        "表决\(question)（\(method)）开始，能投票的\(voters)；打 决 赞成 反对 弃权 三个数结束"
    }
    func noted(_ question: QuestionID, _ roll: String) -> String { "\(question) 记下 \(roll)" }
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

    func noQuorum(_ present: Int, required: Int, missing: Int, _ citation: Citation) -> String {
        "到会\(present)，法定\(required)，差\(missing)，可以说，不能决：有人来打 到 名字，重数打 清点 N人\(clause(citation))"
    }
    func moreVotesThanPeople(_ votes: Int, _ people: Int) -> String { "票数\(votes)多于能投票的\(people)：重数打 清点 N人，或改票数" }
    let nobodyPresent = "还没有人到会：先打 到 名字，或 到 47人"
    func pollIsOpen(_ question: QuestionID, _ method: String) -> String {
        "\(question)正在表决（\(method)）：打 决 赞成 反对 弃权 三个数，或 作废 \(question)"
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
}

struct PollRecordChinese: PollRecordWords, ChineseGrammar {
    func putToVote(_ question: QuestionID, by method: String) -> String { "\(question)交付表决（\(method)）" }
    func rollCalled(_ question: QuestionID, _ votes: [String]) -> String { "\(question)记名：\(list(votes))" }
    func voted(_ name: String, _ choice: String) -> String { "\(name)\(choice)" }
    func recounted(_ question: QuestionID, _ votes: Votes) -> String {
        "\(question)重新计票：赞成\(votes.for)票、反对\(votes.against)票、弃权\(votes.abstain)票"
    }
    func annulled(_ question: QuestionID) -> String { "\(question)的这一轮表决作废" }

    let showOfHands = "举手"
    let rollCall = "记名"
    let secret = "无记名"
    let beans = "投豆"
    let unanimous = "无异议"
    let consensus = "共识"

    let `for` = "赞成"
    let against = "反对"
    let abstain = "弃权"
}
