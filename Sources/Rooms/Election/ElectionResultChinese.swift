import Kernel

struct ElectionResultChinese: ElectionResultWords, ChineseGrammar {
    // MARK: Who took part

    func registered(_ number: Int) -> String { "登记\(number)人，" }
    func moreThanRegistered(_ collected: Int, registered: Int) -> String {
        "登记\(registered)人，收回\(collected)张，票多于人，选举无效"
    }
    func moreThanIssued(_ collected: Int, issued: Int) -> String {
        "发出\(issued)张，收回\(collected)张，收回多于发出，选举无效"
    }
    func turnoutShort(_ collected: Int, required: Int) -> String {
        "收回\(collected)张，参加投票须\(required)人，不足，选举无效"
    }
    func noQuorum(_ present: Int, required: Int) -> String {
        "，到会\(present)，法定\(required)，差\(required - present)，选举无效，没有人当选"
    }
    var nothingCast: String { "没有收回选票，选举无效" }
    func uncountable(_ collected: Int, _ why: String) -> String { "收回\(collected)张，不能计票：\(why)" }
    func collected(_ papers: Int) -> String { "收回\(papers)张" }
    func turnoutMet(_ collected: Int, required: Int) -> String {
        "收回\(collected)张，参加投票须\(required)人，选举有效"
    }

    // MARK: What was needed

    func toElect(_ votes: Int) -> String { "当选须\(votes)票" }
    func toElect(_ votes: Int, share: String) -> String { "当选须\(share)，\(votes)票" }
    func toRecall(_ votes: Int) -> String { "同意须\(votes)票" }
    func toRecall(_ votes: Int, share: String) -> String { "同意须\(share)，\(votes)票" }
    var mostElect: String { "得票多的当选" }
    var mostBecomeCandidates: String { "得票多的列为候选人" }
    func counted(by rule: String) -> String { "按\(rule)计票" }

    // MARK: Who has it

    func withMargin(_ because: String, _ margin: String) -> String { because + "。" + margin }
    func votes(for name: String, _ votes: Int) -> String { "\(name)\(votes)票" }
    func recalled(_ name: String, votes: Int) -> String { "同意罢免\(name)的\(votes)票，罢免通过" }
    func notRecalled(_ name: String, votes: Int) -> String { "同意罢免\(name)的\(votes)票，未通过" }
    func elected(_ names: [String]) -> String { "\(list(names))，当选" }
    func holds(_ name: String, post: String) -> String { "\(name)已当选\(post)，不再当选本职位" }
    func isKin(_ name: String, of other: String) -> String { "\(name)是\(other)的近亲属，回避" }
    func tooYoung(_ name: String) -> String { "\(name)不满十八周岁，不能当选" }
    func nominated(_ names: [String]) -> String { "\(list(names))，列为候选人" }
    var nobodyNamed: String { "没有人得票" }
    func tied(_ names: [String], seats: Int) -> String { "\(list(names))，票数相同，缺\(seats)名，再次投票" }
    func openForRerun(_ seats: Int) -> String { "缺\(seats)名，另行选举" }
    func stayingOpen(_ seats: Int) -> String { "缺\(seats)名，空着" }

    // MARK: Ballots

    func seats(_ post: String, _ seats: Int) -> String { "\(post)\(seats)名" }
    var markRecall: String { "同意罢免的画“○”，不同意的画“×”，弃权的不画。" }
    func markNomination(seats: Int) -> String {
        "写下提名的人，不多于\(seats)名；多于\(seats)名的，提名同一人担任两个职位的，无效。"
    }
    var markRanking: String { "按愿意的先后在姓名旁的空格里写1、2、3……，可以只写愿意的几名。" }
    var markApprovals: String { "赞成的都在姓名旁的空格里画“○”，人数不限；不赞成的不画。" }
    func markSeats(_ seats: Int) -> String {
        "赞成的在姓名旁的空格里画“○”，反对的画“×”，弃权的不画；所画“○”不多于\(seats)个。多于\(seats)个的，选同一人担任两个职位的，无法辨认的，无效。"
    }
    func markSeatsOrWriteIn(_ seats: Int) -> String {
        "赞成的在姓名旁的空格里画“○”，反对的画“×”，弃权的不画；所画“○”（连同另选的人）不多于\(seats)个。多于\(seats)个的，选同一人担任两个职位的，无法辨认的，无效。"
    }
    func column(keptFor group: String, seats: Int) -> String { "\(group)（保留\(seats)名）" }
    var otherColumn: String { "其他候选人" }
    var unsaid: String { "未说明" }
    func doubtfulRuled(_ papers: Int, valid: Int, blank: Int, void: Int) -> String {
        let parts = [("有效", valid), ("空白", blank), ("废票", void)].filter { $0.1 > 0 }
        return "疑票\(papers)张，认定" + list(parts.map { "\($0.0)\($0.1)张" })
    }
    func voidBecause(_ reasons: [String]) -> String { "废票的原因：\(list(reasons))" }

    // MARK: Terms, and what an undo took back

    func term(_ post: String, of body: String, _ name: String, from day: Day) -> String {
        "\(body)\(post) \(name)，\(date(day))起"
    }
    func term(_ post: String, of body: String, _ name: String, from day: Day, until end: Day) -> String {
        "\(body)\(post) \(name)，\(date(day))至\(date(end))"
    }
    func ended(_ day: Day, _ ending: String) -> String { "，\(date(day))\(ending)" }
    func sealUndone(at moment: Moment, entry: Int, posts: [String]) -> String {
        "\(time(moment))撤销封箱（第\(entry)条，\(list(posts))），重新唱票"
    }
    func readingUndone(at moment: Moment, entry: Int, posts: [String]) -> String {
        "\(time(moment))撤销计票（第\(entry)条，\(list(posts))），已计的票作废重计"
    }
}
