import Kernel

struct ElectionAnswersChinese: ElectionAnswerWords, ChineseGrammar {
    // MARK: Calling

    func called(_ number: Int, post: String, seats: Int, rule: String, _ citation: Citation?) -> String {
        "第\(number)场 选\(post)\(seats)名，\(rule)\(clause(citation))"
    }
    func registered(_ number: Int) -> String { "，登记\(number)" }
    func kept(_ seats: Int, for group: String) -> String { "，保留\(group)\(seats)名" }
    func recallNext(_ candidates: [String]) -> String {
        "；\(list(candidates))。先宣读罢免理由，请本人申辩（照发言记），再 发票、唱票：1 同意，-1 不同意"
    }
    var nominationNext: String { "；人人写名字，唱票时打 唱票，一行一张" }
    var nominateNext: String { "；提名打 提名 名字" }
    func issueNext(_ candidates: String) -> String { "；候选 \(candidates)。发票打 发票 N，唱票打 唱票" }
    func nobodyEverHeld(_ post: String) -> String {
        "账上没有谁任过\(post)，看不出有缺可补；是换届选举就打 撤销，不写 补选=是 再来"
    }
    func nothingVacant(_ post: String, seats: Int) -> String {
        "\(post)\(seats)名都有人在任，没有出缺：有人不任了，先打 离任 姓名 因=…；打错了，打 撤销"
    }
    func holdsBarring(_ name: String, _ post: String, _ citation: Citation) -> String {
        "\(name)在任\(post)，不兼任\(clause(citation))：还在任的，宣布时不计当选"
    }
    func kinHoldsBarring(_ name: String, _ other: String, _ post: String, _ citation: Citation) -> String {
        "\(name)是\(other)（\(post)）的近亲属\(clause(citation))：\(other)还在任的，宣布时不计当选"
    }
    func notOnItsDay(_ day: Day) -> String { "日程定的选举日是\(date(day))，公告说的也是那天：改期先打 日程 新的日子" }
    func lateRerun(_ days: Int) -> String {
        "离第一次投票\(days)天：另行选举一般在当日或三十日内（浙江省村民委员会选举办法第二十九条）"
    }

    // MARK: Candidates and officers

    func nominated(_ names: [String], post: String) -> String { "\(list(names))为\(post)候选人" }
    func nominated(_ names: [String], post: String, by nomination: String) -> String {
        "\(nomination)提名\(list(names))为\(post)候选人"
    }
    func accepted(_ name: String) -> String { "\(name)接受提名" }
    func declined(_ name: String) -> String { "\(name)谢绝提名，不再提名" }
    func standing(_ candidates: String) -> String { "；现在 \(candidates)" }
    func officers(_ role: String, _ names: [String]) -> String { "\(role) \(list(names))" }

    // MARK: Boxes and papers

    func box(_ name: String) -> String { "票箱\(quoted(name))" }
    func monitors(_ names: [String]) -> String { " 监票\(list(names))" }
    func boxIssued(_ papers: Int) -> String { " 发出\(papers)" }
    func boxCollected(_ papers: Int) -> String { " 收回\(papers)" }
    func about(_ posts: [String]) -> String { "\(list(posts)) " }
    func issued(_ papers: Int) -> String { "共发票\(papers)张" }
    func collected(_ papers: Int) -> String { "收回\(papers)张" }
    func collectedBeyond(issued: Int) -> String { "，多于发出的\(issued)张：宣布时选举无效，先查发票数" }
    var readNext: String { "；唱票打 唱票" }

    // MARK: Reading

    func onPaper(_ post: String) -> String { "\(post)（写名字）" }
    func onPaper(_ post: String, _ candidates: String) -> String { "\(post) \(candidates)" }
    func opened(_ posts: String) -> String { "开箱唱票：\(posts)。一行一张，唱完打 封箱" }
    var certainOnlyAtEnd: String { "。这种规则唱完才知道谁当选" }
    func certain(_ name: String, post: String, votes: Int, left: Int) -> String {
        "\(name)已定当选\(post)：得\(votes)票，箱里还剩\(left)张，怎么投都一样"
    }
    func certainAtEnd(_ name: String, post: String, votes: Int) -> String {
        "\(name)已定当选\(post)：得\(votes)票，票唱完了"
    }

    // MARK: Sealing

    var sealedUnread: String { "封箱" }
    func sealed(_ read: Int) -> String { "封箱：唱\(read)张" }
    func agreed(collected: Int) -> String { "，收回\(collected)张，相符" }
    var nobodySaidCollected: String { "，没有写收回多少，以唱的为准" }
    func readBeyond(issued: Int) -> String {
        "，多于发出的\(issued)张，宣布时选举无效：先查有没有重唱（改正先 撤销 封箱）"
    }
    var booksAgree: String { "，两本一致" }
    var declareNext: String { "；宣布打 宣布" }
    func rulingNext(_ papers: [Int], first: Int) -> String {
        "；疑票\(list(papers.map { "第\($0)张" }))待认定：打 定票 \(first) …"
    }
    func unsealed(_ entry: Int, posts: [String]) -> String {
        "#\(entry)的封箱撤销了（\(list(posts))），写进记录；接着唱，或打 封箱"
    }
    func unread(_ entry: Int, posts: [String]) -> String {
        "#\(entry)的计票撤销了（\(list(posts))），写进记录；票从头再计，打 唱票 或 记票"
    }

    // MARK: Declaring

    func declared(_ post: String, _ because: String) -> String { "\(post)：\(because)" }
    func termUntil(_ day: Day) -> String { "。任期至\(date(day))" }
    func revoteNext(_ post: String) -> String { "。接着打 再次投票 \(post)" }
    func rerunNext(_ post: String) -> String { "。接着打 另行选举 \(post)" }
    func mayStayOpen(_ post: String) -> String { "；已选出三人以上，不足的也可以空着：打 空缺 \(post)" }
    func electNext(_ post: String, seats: Int) -> String { "。接着打 选举 \(post) 名额=\(seats)" }
    func noWoman(wanted: Int, _ citation: Citation) -> String {
        "委员会成员中还没有妇女，应当有\(wanted)名以上\(clause(citation))：空着的名额另选时单列 保留=女:\(wanted)"
    }
    func supervisorLeaves(_ name: String, post: String, _ citation: Citation) -> String {
        "\(name)是\(post)，和委员会成员是同一人或近亲属，应当退出：打 离任 \(name) 职位=\(post) 因=辞职\(clause(citation))"
    }
    func callAgain(_ post: String) -> String { "。重来打 选举 \(post) …" }
    func seatsStayOpen(_ post: String, seats: Int) -> String { "\(post)空着\(seats)名，不再另行选举" }

    // MARK: Terms and days

    func term(_ post: String, from day: Day) -> String { "\(post)任期：\(date(day))起" }
    func until(_ day: Day) -> String { "，至\(date(day))" }
    func electionDay(_ day: Day) -> String { "选举日\(date(day))；各项公告的日子打 日程" }
    func unchanged(_ day: Day) -> String { "选举日\(date(day))，日程没有改动；各项公告的日子打 日程" }
    func changed(_ day: Day, _ what: [String]) -> String { "选举日\(date(day))。改了：\(list(what))；各项公告的日子打 日程" }
    func dayMoved(from day: Day) -> String { "选举日原来是\(date(day))，没有另定的日子跟着改" }
    func stepMoved(_ step: String, to day: Day, from was: Day) -> String { "\(step)\(date(day))（原来\(date(was))）" }
    func stepKept(_ step: String, _ day: Day) -> String { "\(step)照旧\(date(day))" }
    func stepDropped(_ step: String, _ was: Day) -> String { "\(step)原定\(date(was))排不下，照新的选举日推算" }
    let noticeOfDay = "第2号公告"
    func listMissed(_ last: Day, earliest: Day, _ citation: Citation) -> String {
        "选民名单应当在\(date(last))以前公布，账里没有：今天公布，选举日最早\(date(earliest))\(clause(citation))；已经公布的打 名单 日子"
    }
    func noticesOut(_ numbers: [Int]) -> String {
        "第\(list(numbers.map(String.init)))号公告可能已经照原来的日子贴出：改了的重新公告"
    }
    func dayToCome(_ day: Day) -> String { "\(date(day))还没到：还没有移交的，打 撤销，移交了再记" }
    func electionNotKept(_ day: Day) -> String { "\(date(day))的选举没有记在这本账里，选出了谁账里不知道" }
    func handedOver(_ day: Day) -> String { "\(date(day))移交完毕" }
    func later(than day: Day, _ citation: Citation) -> String { "，超过期限\(date(day))\(clause(citation))" }
    func reviewed(_ name: String, _ verdict: String) -> String { "评议 \(name)：\(verdict)" }
    func ended(_ name: String, post: String, _ day: Day, _ ending: String, _ citation: Citation?) -> String {
        "\(name)的\(post)职务终止，\(date(day))\(ending)\(clause(citation))；补选打 选举 … 补选=是"
    }
    func removable(_ name: String, committee: String, missed: Int, _ citation: Citation) -> String {
        "\(name)缺席\(committee)会议\(missed)次，没有说明理由：可以提议除名（不会自动除名）\(clause(citation))"
    }

    var good: String { "称职" }
    var fair: String { "基本称职" }
    var failed: String { "不称职" }

    func electionCalled(_ post: String) -> String { "\(post)的选举没有宣布（唱票、封箱、宣布）" }
    func electionRead(_ post: String) -> String { "\(post)的选举没有宣布（宣布 \(post)）" }
    func seatsOpen(_ post: String, seats: Int) -> String { "\(post)还缺\(seats)名（另行选举 \(post)）" }
    func seatsMayStay(_ post: String, seats: Int) -> String {
        "\(seatsOpen(post, seats: seats))；已选出三人以上，也可以 空缺 \(post)"
    }
    func seatsTied(_ post: String, names: [String]) -> String { "\(post)票数相同：\(list(names))（再次投票 \(post)）" }
}
