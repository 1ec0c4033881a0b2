import Kernel

struct CountRefusalsChinese: CountRefusalWords, ChineseGrammar {
    // MARK: Papers

    func boxNeedsMonitors(box: String, has: Int) -> String {
        "流动票箱\(quoted(box))要有三名以上监票人，现在\(has)名：加 监票=甲、乙、丙"
    }
    func boxIsRead(post: String, _ why: String) -> String { "\(quoted(post))正在唱票：\(why)" }
    var noIssuingByName: String { "不再记谁领了票，和后面念的票连起来就知道是谁的；张数可以补 发票 N" }
    var noBoxBetween: String { "票箱不在念票中间记，免得看出票是谁的；先 封箱 再记，或在 唱票 前记" }
    var noScribeBetween: String { "代书人不在念票中间记，免得看出票是谁的；先 封箱 再记" }
    var noProxyBetween: String { "委托不在念票中间记，免得看出票是谁的；先 封箱 再记" }
    var noArrivalBetween: String { "先打 收回 N（箱里共多少张），再签到；不然看得出后面的票是谁的" }
    func papersOutOfRange(_ number: Int) -> String { "张数不能是\(number)" }
    func alreadyIssued(_ name: String, _ citation: Citation?) -> String {
        "\(name)已经领过选票，一人一张：票写坏的交回作废再 撤销 那一行\(clause(citation))"
    }
    func householdHasPaper(_ name: String, _ citation: Citation?) -> String {
        "\(name)家已经领过选票，一户一张\(clause(citation))"
    }
    func notRegistered(_ name: String, mode: String, _ citation: Citation?) -> String {
        "\(name)没有登记为选民（\(mode)）：不能领票、委托；名单有错的在期限内 异议\(clause(citation))"
    }
    func paperOfWhichPost(papers: Int, post: String, issued: String) -> String {
        "\(issued)的选票发过了，再发\(papers)张就多于登记的；只发\(post)的打 发票 \(papers) \(post)"
    }
    func moreThanRegistered(papers: Int, registered: Int) -> String {
        "共发\(papers)张，多于登记的\(registered)：改张数，登记错了先 撤销 选举 那一行"
    }

    // MARK: Reading

    func readingOpen(_ posts: [String]) -> String { "正在唱\(list(posts))的票：先 封箱" }
    var notReading: String { "没有在唱票：先打 唱票" }
    func sealed(post: String, _ citation: Citation?) -> String {
        "\(post)的票箱已经封了，不能再唱再改数：唱错的打 改票，漏唱的先 撤销 封箱（写进记录）\(clause(citation))"
    }
    func alreadyDeclared(post: String) -> String { "\(post)已经宣布，不能再改" }
    func notDeclared(post: String) -> String { "\(post)还没有宣布：先 封箱、宣布" }
    func partsDiffer(found: Int, expected: [String]) -> String {
        "一张票上有\(expected.count)个职位（\(list(expected))），这一行有\(found)段：用；分开，不选的写 空"
    }
    func noSuchNumber(_ number: Int, post: String, candidates: Int) -> String {
        "\(post)只有\(candidates)名候选人，没有第\(number)号"
    }
    func markedTwice(_ name: String) -> String { "\(name)写了两次：看清票再打" }
    func noWriteIns(_ name: String, post: String, _ citation: Citation?) -> String {
        "\(name)不是\(post)候选人，这张票没有另选他人一栏：只能选名单上的；写了别人的打 废 另选他人\(clause(citation))"
    }
    func noVotesAgainst(rule: String) -> String { "\(quoted(rule))没有反对票：只写选的人" }
    func unknownPaper(_ number: Int, read: Int) -> String { "没有第\(number)张：唱到第\(read)张" }
    func notDoubtful(_ number: Int) -> String { "第\(number)张不是疑票：唱错了打 改票 \(number)=…" }
    func doubtfulStill(_ number: Int) -> String {
        "第\(number)张要有个认定：打 定票 \(number) 1 3，或 定票 \(number) 废 事由"
    }
    func sheetForRanking(rule: String) -> String { "\(quoted(rule))要一张一张唱，不能用记票相加：打 唱票" }
    func sheetImpossible(team: String, votes: Int, most: Int) -> String {
        "\(team)的票数\(votes)多于有效票能有的\(most)：查收回、空、废和各人票数"
    }

    // MARK: Closing

    func nothingRead(post: String) -> String { "\(post)一张票也没有唱：先 唱票，或 记票" }
    func readTooFew(_ read: Int, collected: Int, missing: Int) -> String {
        "唱了\(read)张，收回\(collected)张，少\(missing)张：看箱底、桌下、粘在一起的，找到接着唱；收回数错了打 收回 \(read)"
    }
    func readTooMany(_ read: Int, collected: Int, over: Int) -> String {
        "唱了\(read)张，收回\(collected)张，多\(over)张：看有没有一张唱了两遍（撤销），收回数错了打 收回 \(read)"
    }
    var agreementDiffers: String { "指纹和这一本唱的对不上：先 yuanba compare 两本，一致了再打" }
    func notSealed(post: String, _ citation: Citation?) -> String {
        "\(post)还没有唱完：先 唱票、封箱，再宣布\(clause(citation))"
    }
    func doubtfulWait(_ numbers: [Int], first: Int) -> String {
        "疑票\(list(numbers.map { "第\($0)张" }))还没有认定：打 定票 \(first) 1 3，或 定票 \(first) 废 事由"
    }
    func higherPostFirst(post: String, higher: String) -> String {
        "先宣布\(higher)，再宣布\(post)（当选上一职位的不再当选下一职位）"
    }
    func rerunFirst(post: String, _ citation: Citation?) -> String {
        "\(post)先要另行选举，仍不足才能空着：打 另行选举 \(post)\(clause(citation))"
    }
    func tooFewSeated(post: String, seated: Int, _ citation: Citation?) -> String {
        "已选出\(seated)人，不足三人，不能空着：打 另行选举 \(post)\(clause(citation))"
    }
    func leftOpen(post: String) -> String { "\(post)空着的名额已经定了不再选：要选打 选举 \(post) 补选=是 …" }
}
