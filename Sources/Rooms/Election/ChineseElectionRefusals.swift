// Why a line about an election is refused, in Chinese: the clause, and what to do instead.
extension ChineseScreen {
    public func sentence(_ refusal: ElectionRefusal) -> String {
        func by(_ citation: Citation?) -> String { citation.map(clause) ?? "" }
        switch refusal {
        case .noElectionOpen: return "没有待选的职位：先打 选举 职位 名额= 登记= 候选="
        case .whichPost(let posts): return "有几个职位：说明是哪个（\(names(posts))）"
        case .unknownPost(let post, let open):
            return "没有选举\(quoted(post))：" + (open.isEmpty ? "先打 选举 \(post)" : "现在有\(names(open))")
        case .stillOpen(let post): return "\(post)的选举还没有宣布：先 封箱、宣布"
        case .seatsFilled(let post): return "\(post)已经选满，或者已经另行选举：不用再选"
        case .rerunInstead(let post, let citation): return "\(post)没有选满，不足的名额打 另行选举 \(post)\(by(citation))"
        case .revoteInstead(let post, let tied): return "\(names(tied))票数相同：打 再次投票 \(post)"
        case .callAgain(let post): return "\(post)上次投票无效，不是另行选举：重新打 选举 \(post) …"
        case .noSeatsOpen(let post): return "\(post)没有空着的名额"
        case .noTie(let post): return "\(post)没有票数相同的：缺名额打 另行选举 \(post)"
        case .seatsOutOfRange(let seats): return "名额不能是\(seats)：写 1 到应选的数"
        case .directElectionOnly(let post, let citation):
            return "\(post)由村民直接选举，代表会议只能补选：开 选举大会，或加 补选=是\(by(citation))"
        case .nominationTakesNoList(let post): return "海选没有候选人：去掉 候选=，唱票时写名字；\(post)的正式选举再列"
        case .registeredDiffers(let said, let listed):
            return "选民名单上有\(listed)人，这里写\(said)：去掉 登记=，名单漏了人的走 异议、答复"
        case .nobodyToRegister: return "没有可以登记的人：已登记、未满十八周岁、外出未表示参加的不列"
        case .nobodyRegistered: return "名单上还没有人：先打 选民登记 姓名…"
        case .alreadyRegistered(let name): return "\(name)已经在选民名单上，一人登记一次"
        case .registeredElsewhere(let name, let place, let citation):
            return "\(name)已在\(place)登记，不能再参加本村选举：那边撤了才 撤销 那一行再登记\(by(citation))"
        case .awayMustWish(let name, let citation):
            return "\(name)外出，本人表示参加选举的才登记：写 依据=外出参加\(by(citation))"
        case .listPublished(let day, let citation):
            return "选民名单已于\(wording.date(day))公布：漏登、错登的打 异议 姓名 事由=，再 答复\(by(citation))"
        case .listNotPublished(let citation): return "选民名单还没有公布：公布了打 名单 日子（选举日二十日前）\(by(citation))"
        case .notListed(let name): return "\(name)本来不在选民名单上：列入打 列入，不动打 维持"
        case .unknownObjection(let number): return "没有第\(number)号异议：打 名单 看有哪些"
        case .objectionAnswered(let number, let ruling): return "第\(number)号异议已经答复（\(ruling.rawValue)）"
        case .answerBeforeObjection(let number, let day): return "第\(number)号异议是\(wording.date(day))提出的，答复不能更早"
        case .objectionsOpen(let numbers, let citation):
            return "异议\(names(numbers.map(String.init)))还没有答复：先打 答复 \(numbers.first ?? 1) 列入|除去|维持\(by(citation))"
        case .tooFewNominators(let has, let needed, let citation):
            return "提名须\(needed)名以上选民联名，现在\(has)名：加 联名=甲、乙…，或由党组织提名（由=）\(by(citation))"
        case .mustRerun(let post, let seated, let isFirstVote, let citation):
            return
                (isFirstVote ? "\(post)先要另行选举，仍不足才能空着" : "已选出\(seated)人，不足三人，不能空着")
                + "：打 另行选举 \(post)\(by(citation))"
        case .leftOpen(let post): return "\(post)空着的名额已经定了不再选：要选打 选举 \(post) 补选=是 …"
        case .holdsNothing(let name): return "\(name)那天没有职务：打 任期 日子 看谁在任"
        case .reviewedLater(let name, let day): return "\(name)后来\(wording.date(day))评议过了：按先后写，写错的先 撤销"
        case .reviewsNotFailed(let name, let has, let needed, let citation):
            return "\(name)连续不称职\(has)次，须\(needed)次：先打 评议 \(name) 不称职\(by(citation))"
        case .bodyTooLarge(let seats, let most, let citation): return "各职位共\(seats)名，最多\(most)名：减名额\(clause(citation))"
        case .reservedBeyondSeats(let reserved, let seats): return "保留\(reserved)名，多于名额\(seats)：减 保留= 或加 名额="
        case .officeTakesOwnRule(let post, let citation): return "\(post)只能按双过半选：去掉 规则=，或写 规则=双过半\(clause(citation))"
        case .unknownRule(let name, let known): return "没有\(quoted(name))这种规则：可以是\(known.joined(separator: "、"))"
        case .ruleNotForPapers(let name): return "\(quoted(name))要打分、预算或抽签，唱票唱不了：换一种规则"
        case .oneSeatRule(let name): return "\(quoted(name))只能选1名：名额=1，或换规则"
        case .registeredMissing(let post, let citation): return "\(post)要知道登记多少选民：加 登记=N\(by(citation))"
        case .registeredOutOfRange(let number): return "登记人数不能是\(number)"
        case .petitionShort(let signed, let required, let citation):
            return "联名\(signed)，罢免要求须\(required)：人数够了再提\(clause(citation))"
        case .recallNeedsOne: return "罢免一次一人：写 候选=被提出罢免的人"
        case .tooFewCandidates(let post, let has, let needed, let citation):
            return "\(post)候选人\(has)名，至少须\(needed)名（候选人应当多于应选名额）：再 提名\(by(citation))"
        case .namedTwice(let name): return "\(name)写了两次"
        case .alreadyNominated(let name, let post): return "\(name)已经是\(post)候选人"
        case .declinedBefore(let name, let post): return "\(name)已经谢绝当\(post)候选人，不能再提名：提别人"
        case .notNominated(let name, let post): return "\(name)没有被提名\(post.map { "为\($0)候选人" } ?? "")：先打 提名 \(name)"
        case .listClosed(let post): return "\(post)已经发票或唱票，候选人名单不能再变"
        case .notFromFirstVote(let name, let post, let citation):
            return "\(name)不是\(post)第一次投票未当选的人，不能参加另行选举：从得票多的落选人里选\(by(citation))"
        case .holdsPost(let name, let post): return "\(name)是\(post)，还在任：先打 离任 \(name) 因=辞职，或提别人"
        case .holdsProxies(let name, let citation): return "\(name)接受了别人的委托投票，候选人不能受托：先撤销委托那一行\(clause(citation))"
        case .isOfficer(let name, let role): return "\(name)是\(role.rawValue)人，不能当候选人：先打 职责 \(role.rawValue)=换一个人"
        case .officerIsCandidate(let name, let post): return "\(name)是\(post)候选人，不能唱票、计票、监票、代书：换一个人"
        case .officerIsKin(let name, let other): return "\(name)是候选人\(other)的近亲属，不能唱票、计票、监票、代书：换一个人"
        case .supervisorIsMember(let name, let citation): return "\(name)是委员会成员，不能进监督机构：提别人\(clause(citation))"
        case .supervisorIsKin(let name, let other, let citation):
            return "\(name)是委员会成员\(other)的近亲属，不能进监督机构：提别人\(clause(citation))"
        case .termLimit(let name, let post, let most, let citation):
            return "\(name)已连任\(post)\(most)届：提别人\(clause(citation))"
        case .candidateTakesNoProxy(let name, let citation): return "\(name)是候选人，不能接受委托投票：托别人\(clause(citation))"
        case .boxNeedsMonitors(let box, let has): return "流动票箱\(quoted(box))要有三名以上监票人，现在\(has)名：加 监票=甲、乙、丙"
        case .boxIsRead(let post, let what): return "\(quoted(post))正在唱票：\(guarded(what))"
        case .papersOutOfRange(let number): return "张数不能是\(number)"
        case .alreadyIssued(let name, let citation): return "\(name)已经领过选票，一人一张：票写坏的交回作废再 撤销 那一行\(by(citation))"
        case .notRegistered(let name, let mode, let citation):
            return mode == .households
                ? "\(name)家已经领过选票，一户一张\(by(citation))"
                : "\(name)没有登记为选民（\(wording.name(of: mode))）：不能领票、委托；名单有错的在期限内 异议\(by(citation))"
        case .moreThanRegistered(let papers, let registered):
            return "共发\(papers)张，多于登记的\(registered)：改张数，登记错了先 撤销 选举 那一行"
        case .readingOpen(let posts): return "正在唱\(names(posts))的票：先 封箱"
        case .notReading: return "没有在唱票：先打 唱票"
        case .sealed(let post, let citation): return "\(post)的票箱已经封了，不能再唱再改数：唱错的打 改票，漏唱的先 撤销 封箱（写进记录）\(by(citation))"
        case .alreadyDeclared(let post): return "\(post)已经宣布，不能再改"
        case .notDeclared(let post): return "\(post)还没有宣布：先 封箱、宣布"
        case .partsDiffer(let found, let expected):
            return "一张票上有\(expected.count)个职位（\(names(expected))），这一行有\(found)段：用；分开，不选的写 空"
        case .noSuchNumber(let number, let post, let candidates): return "\(post)只有\(candidates)名候选人，没有第\(number)号"
        case .markedTwice(let name): return "\(name)写了两次：看清票再打"
        case .noWriteIns(let name, let post, let citation):
            return "\(name)不是\(post)候选人，这张票没有另选他人一栏：只能选名单上的；写了别人的打 废 另选他人\(by(citation))"
        case .noVotesAgainst(let rule): return "\(quoted(rule))没有反对票：只写选的人"
        case .unknownPaper(let number, let read): return "没有第\(number)张：唱到第\(read)张"
        case .notDoubtful(let number): return "第\(number)张不是疑票：唱错了打 改票 \(number)=…"
        case .doubtfulStill(let number): return "第\(number)张要有个认定：打 定票 \(number) 1 3，或 定票 \(number) 废 事由"
        case .sheetForRanking(let rule): return "\(quoted(rule))要一张一张唱，不能用记票相加：打 唱票"
        case .sheetImpossible(let team, let votes, let most): return "\(team)的票数\(votes)多于有效票能有的\(most)：查收回、空、废和各人票数"
        case .nothingRead(let post): return "\(post)一张票也没有唱：先 唱票，或 记票"
        case .readDiffers(let read, let collected):
            return read < collected
                ? "唱了\(read)张，收回\(collected)张，少\(collected - read)张：看箱底、桌下、粘在一起的，找到接着唱；收回数错了打 收回 \(read)"
                : "唱了\(read)张，收回\(collected)张，多\(read - collected)张：看有没有一张唱了两遍（撤销），收回数错了打 收回 \(read)"
        case .agreementDiffers: return "指纹和这一本唱的对不上：先 yuanba compare 两本，一致了再打"
        case .notSealed(let post, let citation): return "\(post)还没有唱完：先 唱票、封箱，再宣布\(by(citation))"
        case .doubtfulWait(let numbers):
            return
                "疑票\(names(numbers.map { "第\($0)张" }))还没有认定：打 定票 \(numbers.first ?? 1) 1 3，或 定票 \(numbers.first ?? 1) 废 事由"
        case .higherPostFirst(let post, let higher): return "先宣布\(higher)，再宣布\(post)（当选上一职位的不再当选下一职位）"
        case .nobodyHolds(let post): return "还没有人当选\(post)：宣布以后才有任期"
        case .yearsOutOfRange(let years): return "任期不能是\(years)年"
        case .intervalBroken(let step, let day, let allowed, let citation):
            let limits = [
                allowed.earliest.map { "不早于\(wording.date($0))" }, allowed.latest.map { "不晚于\(wording.date($0))" },
            ]
            return
                "\(wording.name(of: step))：\(wording.date(day))不合期限，应当\(names(limits.compactMap { $0 }))\(clause(citation))"
        case .noElectionDay: return "还没有选举日：先打 日程 2026-5-20"
        case .beforeElection(let day): return "移交不能早于选举日\(wording.date(day))"
        }
    }

    private func guarded(_ what: BoxGuard) -> String {
        switch what {
        case .issuing: "不再记谁领了票，和后面念的票连起来就知道是谁的；张数可以补 发票 N"
        case .box: "票箱不在念票中间记，免得看出票是谁的；先 封箱 再记，或在 唱票 前记"
        case .scribe: "代书人不在念票中间记，免得看出票是谁的；先 封箱 再记"
        case .proxy: "委托不在念票中间记，免得看出票是谁的；先 封箱 再记"
        case .arrival: "先打 收回 N（箱里共多少张），再签到；不然看得出后面的票是谁的"
        }
    }
}
