import Kernel

struct ElectionRefusalsChinese: ElectionRefusalWords, ChineseGrammar {
    // MARK: Which election

    var noElectionOpen: String { "没有待选的职位：先打 选举 职位 名额= 登记= 候选=" }
    func whichPost(_ posts: [String]) -> String { "有几个职位：说明是哪个（\(list(posts))）" }
    func unknownPost(_ post: String) -> String { "没有选举\(quoted(post))：先打 选举 \(post)" }
    func unknownPost(_ post: String, open: [String]) -> String { "没有选举\(quoted(post))：现在有\(list(open))" }
    func stillOpen(post: String) -> String { "\(post)的选举还没有宣布：先 封箱、宣布" }
    func seatsFilled(post: String) -> String { "\(post)已经选满，或者已经另行选举：不用再选" }
    func rerunInstead(post: String, _ citation: Citation?) -> String {
        "\(post)没有选满，不足的名额打 另行选举 \(post)\(clause(citation))"
    }
    func revoteInstead(post: String, tied: [String]) -> String { "\(list(tied))票数相同：打 再次投票 \(post)" }
    func callAgain(post: String) -> String { "\(post)上次投票无效，不是另行选举：重新打 选举 \(post) …" }
    func noSeatsOpen(post: String) -> String { "\(post)没有空着的名额" }
    func noTie(post: String) -> String { "\(post)没有票数相同的：缺名额打 另行选举 \(post)" }

    // MARK: Calling

    func seatsOutOfRange(_ seats: Int) -> String { "名额不能是\(seats)：写 1 到应选的数" }
    func electedByVote(_ citation: Citation) -> String {
        "这种会选人也按表决的多数算：一个人一件提案，打 提案 选某某为…，再打 表决\(clause(citation))"
    }
    func ballotsElsewhere(_ rules: String) -> String {
        "规则\(quoted(rules))没有写选举，照自己的选举办法：开会时写 规则=办法的名字，或在选举这一行写 规则="
    }
    func directElectionOnly(post: String, _ citation: Citation?) -> String {
        "\(post)由村民直接选举，代表会议只能补选：开 选举大会，或加 补选=是\(clause(citation))"
    }
    func nominationTakesNoList(post: String) -> String {
        "海选没有候选人：去掉 候选=，唱票时写名字；\(post)的正式选举再列"
    }
    func registeredDiffers(said: Int, listed: Int) -> String {
        "选民名单上有\(listed)人，这里写\(said)：去掉 登记=，名单漏了人的走 异议、答复"
    }
    func bodyTooLarge(seats: Int, most: Int, _ citation: Citation) -> String {
        "各职位共\(seats)名，最多\(most)名：减名额\(clause(citation))"
    }
    func reservedBeyondSeats(reserved: Int, seats: Int) -> String {
        "保留\(reserved)名，多于名额\(seats)：减 保留= 或加 名额="
    }
    func officeTakesOwnRule(post: String, _ citation: Citation) -> String {
        "\(post)只能按双过半选：去掉 规则=，或写 规则=双过半\(clause(citation))"
    }
    func unknownRule(_ name: String, known: [String]) -> String { "没有\(quoted(name))这种规则：可以是\(list(known))" }
    func ruleNotForPapers(_ name: String) -> String { "\(quoted(name))要打分、预算或抽签，唱票唱不了：换一种规则" }
    func oneSeatRule(_ name: String) -> String { "\(quoted(name))只能选1名：名额=1，或换规则" }
    func registeredMissing(post: String, _ citation: Citation?) -> String {
        "\(post)要知道登记多少选民：加 登记=N\(clause(citation))"
    }
    func registeredOutOfRange(_ number: Int) -> String { "登记人数不能是\(number)" }
    func petitionShort(signed: Int, required: Int, _ citation: Citation) -> String {
        "联名\(signed)，罢免要求须\(required)：人数够了再提\(clause(citation))"
    }
    var recallNeedsOne: String { "罢免一次一人：写 候选=被提出罢免的人" }

    // MARK: The list of voters

    var nobodyToRegister: String { "没有可以登记的人：已登记、未满十八周岁、外出未表示参加的不列" }
    var nobodyRegistered: String { "名单上还没有人：先打 选民登记 姓名…" }
    func alreadyRegistered(_ name: String) -> String { "\(name)已经在选民名单上，一人登记一次" }
    func listedAlready(_ name: String, objection: Int) -> String {
        "\(name)已经在选民名单上：名单不动打 答复 \(objection) 维持，要去掉打 答复 \(objection) 除去"
    }
    func registeredElsewhere(_ name: String, place: String, _ citation: Citation?) -> String {
        "\(name)已在\(place)登记，不能再参加这里的选举：那边撤了才 撤销 那一行再登记\(clause(citation))"
    }
    func awayMustWish(_ name: String, _ citation: Citation?) -> String {
        "\(name)外出，本人表示参加选举的才登记：写 依据=外出参加\(clause(citation))"
    }
    func listPublished(_ day: Day, _ citation: Citation?) -> String {
        "选民名单已于\(date(day))公布：漏登、错登的打 异议 姓名 事由=，再 答复\(clause(citation))"
    }
    func listNotPublished(_ citation: Citation?) -> String {
        "选民名单还没有公布：公布了打 名单 日子（选举日二十日前）\(clause(citation))"
    }
    func notListed(_ name: String) -> String { "\(name)本来不在选民名单上：列入打 列入，不动打 维持" }
    func unknownObjection(_ number: Int) -> String { "没有第\(number)号异议：打 名单 看有哪些" }
    func objectionAnswered(_ number: Int, _ ruling: String) -> String { "第\(number)号异议已经答复（\(ruling)）" }
    func answerBeforeObjection(_ number: Int, _ day: Day) -> String {
        "第\(number)号异议是\(date(day))提出的，答复不能更早"
    }
    func objectionsOpen(_ numbers: [Int], first: Int, _ citation: Citation?) -> String {
        "异议\(list(numbers))还没有答复：先打 答复 \(first) 列入|除去|维持\(clause(citation))"
    }

    var listed: String { "列入" }
    var struck: String { "除去" }
    var kept: String { "维持" }

    // MARK: Candidates

    func tooFewNominators(_ has: Int, needed: Int, _ citation: Citation?) -> String {
        "提名须\(needed)名以上选民联名，现在\(has)名：加 联名=甲、乙…，或由党组织提名（由=）\(clause(citation))"
    }
    func tooFewCandidates(post: String, candidates has: Int, needed: Int, _ citation: Citation?) -> String {
        "\(post)候选人\(has)名，至少须\(needed)名（候选人应当多于应选名额）：再 提名\(clause(citation))"
    }
    func namedTwice(_ name: String) -> String { "\(name)写了两次" }
    func alreadyNominated(_ name: String, post: String) -> String { "\(name)已经是\(post)候选人" }
    func declinedBefore(_ name: String, post: String) -> String { "\(name)已经谢绝当\(post)候选人，不能再提名：提别人" }
    func notNominated(_ name: String) -> String { "\(name)没有被提名：先打 提名 \(name)" }
    func notNominated(_ name: String, post: String) -> String { "\(name)没有被提名为\(post)候选人：先打 提名 \(name)" }
    func listClosed(post: String) -> String { "\(post)已经发票或唱票，候选人名单不能再变" }
    func notFromFirstVote(_ name: String, post: String, _ citation: Citation?) -> String {
        "\(name)不是\(post)第一次投票未当选的人，不能参加另行选举：从得票多的落选人里选\(clause(citation))"
    }
    func holdsPost(_ name: String, post: String) -> String {
        "\(name)是\(post)，还在任：先打 离任 \(name) 因=辞职，或提别人"
    }
    func holdsProxies(_ name: String, _ citation: Citation) -> String {
        "\(name)接受了别人的委托投票，候选人不能受托：先撤销委托那一行\(clause(citation))"
    }
    func isOfficer(_ name: String, _ role: String) -> String {
        "\(name)是\(role)人，不能当候选人：先打 职责 \(role)=换一个人"
    }
    func officerIsCandidate(_ name: String, post: String) -> String {
        "\(name)是\(post)候选人，不能唱票、计票、监票、代书：换一个人"
    }
    func officerIsKin(_ name: String, of other: String) -> String {
        "\(name)是候选人\(other)的近亲属，不能唱票、计票、监票、代书：换一个人"
    }
    func supervisorIsMember(_ name: String, _ citation: Citation) -> String {
        "\(name)是委员会成员，不能进监督机构：提别人\(clause(citation))"
    }
    func postsClash(_ name: String, post: String, held: String, kin: String?, _ citation: Citation) -> String {
        kin.map { "\(name)是\($0)（\(held)）的近亲属，不能任\(post)：换一个人\(clause(citation))" }
            ?? "\(name)在任\(held)，不能兼\(post)\(clause(citation))：换一个人；先不任了的，表决选的打 提案 免去\(name)的\(held)，登记的打 卸任"
    }
    func supervisorIsKin(_ name: String, of other: String, _ citation: Citation) -> String {
        "\(name)是委员会成员\(other)的近亲属，不能进监督机构：提别人\(clause(citation))"
    }
    func termLimit(_ name: String, post: String, most: Int, _ citation: Citation) -> String {
        "\(name)已连任\(post)\(most)届：提别人\(clause(citation))"
    }
    func candidateTakesNoProxy(_ name: String, _ citation: Citation) -> String {
        "\(name)是候选人，不能接受委托投票：托别人\(clause(citation))"
    }

    // MARK: Terms and days

    func seatedByEntry(_ name: String) -> String { "；任职登记的，打 卸任 \(name)" }
    func holdsNothing(_ name: String) -> String { "\(name)那天没有职务：打 任期 日子 看谁在任" }
    func reviewedLater(_ name: String, _ day: Day) -> String {
        "\(name)后来\(date(day))评议过了：按先后写，写错的先 撤销"
    }
    func reviewsNotFailed(_ name: String, has: Int, needed: Int, _ citation: Citation?) -> String {
        "\(name)连续不称职\(has)次，须\(needed)次：先打 评议 \(name) 不称职\(clause(citation))"
    }
    func nobodyHolds(post: String) -> String { "还没有人当选\(post)：宣布以后才有任期" }
    func yearsOutOfRange(_ years: Int) -> String { "任期不能是\(years)年" }
    func intervalBroken(_ step: String, day: Day, limits: [String], _ citation: Citation) -> String {
        "\(step)：\(date(day))不合期限，应当\(list(limits))\(clause(citation))"
    }
    func outOfOrder(
        _ step: String, day: Day, beside other: String, _ otherDay: Day, limits: [String], _ citation: Citation?
    ) -> String {
        "\(step)：\(date(day))先后不对，\(other)是\(date(otherDay))：应当\(list(limits))\(clause(citation))"
    }
    func notBefore(_ day: Day) -> String { "不早于\(date(day))" }
    func notAfter(_ day: Day) -> String { "不晚于\(date(day))" }
    var noElectionDay: String { "还没有选举日：先打 日程 2026-5-20" }
    func nobodyElectedYet(_ day: Day, _ posts: [String]) -> String {
        "\(date(day))的选举\(posts.isEmpty ? "" : "，\(list(posts))")还没有宣布谁当选，新一届没有选齐：先计票，打 宣布"
    }
    var noCommitteeElection: String {
        "账里没有委员会的选举，没有新一届可以接收：在会上打 选举 主任 …，宣布以后再移交；别处选的先打 日程 选举日"
    }
    func nobodyElected(_ day: Day) -> String { "\(date(day))的选举没有选出人，没有新一届可以接收：打 选举 重新选，选出来再 移交" }
    func handedOverAlready(_ day: Day, on done: Day) -> String {
        "\(date(day))的选举\(date(done))已经移交：一次选举移交一次，日子写错的先 撤销 那一行"
    }
    func beforeElection(_ day: Day) -> String { "移交不能早于选举日\(date(day))" }
}
