import Kernel

struct ElectionRecordChinese: ElectionRecordWords, ChineseGrammar {
    // MARK: Calling

    func called(_ post: String) -> String { "提出选举\(post)：" }
    func byElectionCalled(_ post: String) -> String { "提出补选\(post)：" }
    func round(_ number: Int) -> String { "第\(number)次投票，" }
    func terms(seats: Int, rule: String, voters: String) -> String { "名额\(seats)，规则\(rule)，\(voters)投票" }
    var representatives: String { "代表" }
    func registered(_ number: Int) -> String { "，登记\(number)人" }
    func candidates(_ names: [String]) -> String { "，候选人\(list(names))" }
    func keptSeats(_ seats: Int, for group: String) -> String { "，保留\(group)\(seats)名" }
    var noWriteIns: String { "，不另选他人" }

    // MARK: Candidates and officers

    func nominated(_ names: [String], posts: [String]) -> String { "提名\(list(names))为\(list(posts))候选人" }
    func nominated(_ names: [String], posts: [String], by nomination: String) -> String {
        "\(nomination)提名\(list(names))为\(list(posts))候选人"
    }
    func accepted(_ name: String) -> String { "\(name)接受提名" }
    func declined(_ name: String) -> String { "\(name)谢绝提名" }
    func officers(_ role: String, _ names: [String]) -> String { "\(role)：\(list(names))" }

    // MARK: Papers

    func box(_ name: String) -> String { "票箱\(name)" }
    func figures(_ parts: [String]) -> String { "：\(parts.joined(separator: "，"))" }
    func monitors(_ names: [String]) -> String { "监票\(list(names))" }
    func out(_ papers: Int) -> String { "发出\(papers)张" }
    func back(_ papers: Int) -> String { "收回\(papers)张" }
    func issued(_ papers: Int) -> String { "发出选票\(papers)张" }
    func issuedByName(_ papers: Int) -> String { "按名单发出选票\(papers)张" }
    func collected(_ papers: Int) -> String { "收回选票\(papers)张" }
    var readingOpened: String { "开始唱票" }
    var sealed: String { "封箱" }

    // MARK: Terms and days

    func term(_ post: String, of body: String, from day: Day) -> String { "\(body)\(post)的任期自\(date(day))起" }
    func until(_ day: Day) -> String { "至\(date(day))" }
    func electionDay(_ day: Day) -> String { "选举日定为\(date(day))" }
    func step(_ name: String, _ day: Day) -> String { "\(name)：\(date(day))" }
    func handedOver(_ day: Day) -> String { "\(date(day))移交" }
    var seatsStayOpen: String { "缺额空着，不再补选" }
    func reviewed(_ name: String, _ verdict: String) -> String { "评议\(name)：\(verdict)" }
    func ended(_ name: String, post: String, _ day: Day, _ ending: String) -> String {
        "\(name)不再任\(post)，\(date(day))\(ending)"
    }

    // MARK: The list of voters

    func voters(_ names: [String], _ ground: String) -> String { "登记选民（\(ground)）：\(list(names))" }
    func elsewhere(_ names: [String]) -> String { "\(list(names))在别处登记" }
    func published(_ day: Day) -> String { "选民名单于\(date(day))公布" }
    func raised(_ number: Int, _ day: Day) -> String { "第\(number)号异议，\(date(day))提出" }
    func raised(_ number: Int, _ day: Day, by name: String) -> String { "第\(number)号异议，\(date(day))由\(name)提出" }
    func entry(of name: String) -> String { "：对\(name)的登记" }
    func answered(_ number: Int, _ ruling: String) -> String { "第\(number)号异议的答复：\(ruling)" }

    // MARK: Why there is no result

    func noResult(_ post: String, _ figures: [String], _ why: String) -> String {
        "\(post)没有选举结果：\(figures.joined(separator: "，"))，\(why)"
    }
    var outUnsaid: String { "发出未记" }
    func read(_ papers: Int) -> String { "唱了\(papers)张" }
    var nothingRead: String { "没有唱票" }
    var notSealed: String { "没有封箱" }
    func doubtful(_ papers: Int) -> String { "疑票\(papers)张没有定" }
    var unequal: String { "唱的张数和收回的不符" }
    var notDeclared: String { "没有宣布" }

    // MARK: Words

    var listed: String { "列入" }
    var struck: String { "除去" }
    var kept: String { "维持" }
    var good: String { "称职" }
    var fair: String { "基本称职" }
    var failed: String { "不称职" }
    var resident: String { "户籍居住" }
    var away: String { "外出参加" }
    var consented: String { "同意参加" }
}
