import Kernel

struct ChoosingChinese: ChoosingWords, ChineseGrammar {
    // MARK: The call

    func called(_ number: Int, _ title: String, budget: Money, projects: Int, terms: String) -> String {
        "第\(number)场 遴选\(quoted(title))：预算\(money(budget))，\(projects)个项目，\(terms)"
    }
    func calledAgain(_ number: Int, _ title: String, round: Int, left: Money, projects: Int, terms: String) -> String {
        "第\(number)场 遴选\(quoted(title))第\(round)次投票：余款\(money(left))，\(projects)个项目，\(terms)"
    }
    func registered(_ number: Int) -> String { "，登记\(number)人" }
    func listed(_ number: Int, _ project: String, _ text: String, _ cost: Money) -> String {
        "\(number) \(project) \(text) \(money(cost))"
    }
    func aboveBudget(_ projects: [String], _ budget: Money) -> String {
        "\(list(projects))造价超过全部预算\(money(budget))，多少票也不能入选"
    }
    func readNext(example: String) -> String { "发票打 发票 N，唱票打 唱票，一行一张，如 \(example)" }
    func terms(_ parts: [String]) -> String { parts.joined(separator: "，") }
    func form(_ form: BallotForm, most: Int?, top: Int?) -> String {
        switch form {
        case .points: "每个项目打0至\(top ?? 0)分"
        case .ranking: most.map { "排先后，至多\($0)个" } ?? "排先后"
        case .approvals, .marks: most.map { "赞成的都选，至多\($0)个" } ?? "赞成的都选"
        }
    }
    func rule(_ title: String, _ name: String) -> String { "规则\(title)" }
    func completion(_ completion: Choosing.Completion) -> String {
        switch completion {
        case .none: "余款不用"
        case .addOne: "余款每人加一再算"
        case .greedy: "余款按票数立项"
        }
    }
    func utility(_ utility: Choosing.Utility) -> String {
        switch utility {
        case .cost: "效用按造价"
        case .count: "效用每项算一"
        }
    }
    var certainOnlyAtEnd: String { "。唱完、宣布了才知道哪些项目入选" }
    func recorded(_ title: String, round: Int, budget: Money, projects: [String], terms: String, registered: Int?)
        -> String
    {
        "提出遴选\(quoted(title))：" + (round > 1 ? "第\(round)次投票，余款" : "预算") + money(budget)
            + "，项目\(list(projects))，\(terms)"
            + (registered.map { "，登记\($0)人" } ?? "")
    }
    func priced(_ project: String, _ cost: Money) -> String { "\(project)（\(money(cost))）" }

    // MARK: Who took part

    func registeredTaking(_ number: Int) -> String { "登记\(number)人，" }
    func collected(_ papers: Int) -> String { "收回\(papers)张" }
    func moreThanRegistered(_ collected: Int, registered: Int) -> String {
        "登记\(registered)人，收回\(collected)张，票多于人，遴选无效"
    }
    func moreThanIssued(_ collected: Int, issued: Int) -> String {
        "发出\(issued)张，收回\(collected)张，收回多于发出，遴选无效"
    }
    func noQuorum(_ there: Int, required: Int) -> String {
        "参加\(there)人（到会的和投票的，取多的），法定\(required)，差\(required - there)，遴选无效，没有项目入选"
    }
    var nothingCast: String { "没有收回选票，遴选无效" }
    func uncountable(_ collected: Int, _ why: String) -> String { "收回\(collected)张，不能计票：\(why)" }

    // MARK: The result

    func result(_ title: String, _ because: String) -> String { "遴选\(quoted(title))：\(because)" }
    func money(budget: Money, spent: Money, left: Money) -> String {
        "预算\(money(budget))，入选项目共\(money(spent))，余\(money(left))"
    }
    func chosen(_ projects: [String]) -> String { "\(list(projects))入选" }
    var nothingChosen: String { "没有项目入选" }
    func tied(_ projects: [String]) -> String { "\(list(projects))因平票未定，再次投票" }
    func lot(level: [String], drawn: [String], seed: String?, _ citation: Citation) -> String {
        "\(list(level))票数不分上下，当众抽签定先后" + clause(citation)
            + (drawn.isEmpty ? "" : "，抽出\(list(drawn))") + (seed.map { "，种子\($0)（RFC 3797）" } ?? "")
    }
    var byHand: String { "当众抽签" }
    func withdrawn(_ project: String) -> String { "\(project)已撤回或没有通过，不计" }
    func clauses(_ parts: [String]) -> String { parts.joined(separator: "。") }
    func sequence(_ parts: [String]) -> String { parts.joined(separator: "，") }
    func project(_ project: String, _ text: String, _ cost: Money, _ support: String, _ standing: String) -> String {
        "\(project) \(text)，\(money(cost))，\(support)：\(standing)"
    }
    func votes(_ number: Int) -> String { "\(number)票" }
    func points(_ number: Int) -> String { "\(number)分" }
    func standing(_ standing: ProjectOutcome.Standing) -> String {
        switch standing {
        case .chosen: "入选"
        case .tied: "未定"
        case .notChosen: "未入选"
        case .withdrawn: "不计（提案已撤回或没有通过）"
        }
    }
    func because(_ reason: String) -> String { "。\(reason)" }
    func called(_ title: String, time: Int) -> String { "\(title)（第\(time)场）" }
    func result(_ title: String, round: Int, _ because: String) -> String {
        "遴选\(quoted(title))" + (round > 1 ? "第\(round)次投票：" : "：") + because
    }
    func byLot(_ others: [String]) -> String { "和\(list(others))不分上下，抽签定的先后" }
    func levelWith(_ others: [String]) -> String { "和\(list(others))不分上下，钱不够都立" }
    func hangsOn(_ level: [String]) -> String { "要看\(list(level))怎么定" }
    var eitherWay: String { "平票怎么定都一样" }
    func papers(_ number: Int, form: BallotForm, worth: Int?) -> String {
        switch form {
        case .points: "\(number)张只给它\(worth ?? 0)分的票"
        case .ranking: "\(number)张只排它第一的票（每张\(worth ?? 0)分）"
        case .approvals, .marks: "\(number)张只赞成它的票"
        }
    }
    func least(_ papers: String) -> String { "再有\(papers)就能入选，少一张不能" }
    func enough(_ papers: String) -> String { "再有\(papers)就能入选，少一张不能（更少的没有逐一试）" }
    func moreThan(_ papers: String) -> String { "再有\(papers)也还不能入选" }
    func never(_ budget: Money) -> String { "造价超过全部预算\(money(budget))，多少票也不能入选" }
    func revoteNext(_ title: String) -> String { "接着打 再次投票 \(title)" }
    func lotsNext(_ title: String, _ citation: Citation) -> String {
        "；也可以当众抽签\(clause(citation))：抽签 \(title) 抽出=…"
    }
    func taken(_ papers: Int, valid: Int, blank: Int, void: Int) -> String {
        "文件里的票\(papers)张：有效\(valid)，空白\(blank)，废\(void)。还有纸票的接着一行一张，没有了打 封箱"
    }
    func appropriateNext(_ project: String) -> String { "拨款打 拨款 \(project) 金额=…" }
    func callAgain(_ title: String) -> String { "重来打 遴选 \(title) …" }

    // MARK: Loose ends

    func choosingOpen(_ title: String) -> String { "遴选\(quoted(title))没有宣布（唱票、封箱、宣布）" }
    func choosingRead(_ title: String) -> String { "遴选\(quoted(title))没有宣布（宣布 \(title)）" }
    func choosingTied(_ title: String, _ projects: [String]) -> String {
        "遴选\(quoted(title))的\(list(projects))因平票未定（再次投票 \(title)）"
    }
    func noResult(_ title: String, _ figures: [String], _ why: String) -> String {
        "遴选\(quoted(title))没有结果：\(figures.joined(separator: "，"))，\(why)"
    }

    // MARK: Papers

    var paper: String { "遴选结果" }
    var tallySheet: String { "遴选计票表" }
    func strokes(_ votes: Int) -> String { ElectionView.strokes(votes) }
    func tallied(_ form: BallotForm) -> String {
        switch form {
        case .points: "得分"
        case .ranking: "排第一的票"
        case .approvals, .marks: "得票"
        }
    }
    func markApprovals(most: Int?) -> String {
        most.map { "赞成的项目在旁边的空格里画“○”，至多\($0)个，多了整张作废；不赞成的不画。" }
            ?? "赞成的项目都在旁边的空格里画“○”，个数不限；不赞成的不画。"
    }
    func markPoints(top: Int) -> String { "在每个项目旁边的空格里写0至\(top)的整数，越大越想要；不写的算0分。" }
    func markRanking(most: Int?) -> String {
        "按想要的先后在项目旁边的空格里写1、2、3……，" + (most.map { "至多\($0)个，多了整张作废。" } ?? "可以只写想要的几个。")
    }

    // MARK: Refusals

    func noBudget(_ given: Money?) -> String {
        given.map { "预算\(money($0))不能用来选项目：写大于0的数，如 预算=30000" } ?? "遴选要写有多少钱：加上 预算=30000"
    }
    func titleTaken(_ title: String) -> String { "本次会已经有\(quoted(title))：换一个名称" }
    func unknownRule(_ name: String, nearest: [String], known: [String]) -> String {
        "没有\(quoted(name))这种分钱的规则" + (nearest.isEmpty ? "" : "，是不是\(list(nearest))？") + "；能用的：\(list(known))"
    }
    func ruleTakesNot(_ rule: String, _ form: String, instead: [String]) -> String {
        "\(rule)只按赞成计，不收\(form)的票：用 方式=赞成，或换规则：\(list(instead))"
    }
    func completionNotTaken(_ rule: String, _ completion: String) -> String {
        "\(rule)没有 余款=\(completion) 这一项：去掉它，或换规则"
    }
    func noCost(_ question: QuestionID) -> String { "\(question)没有写金额，不能比造价：先 修正 写明，或另提 提案 … 金额=… 遴选=是" }
    func projectTwice(_ question: QuestionID) -> String { "\(question)写了两遍：每个项目写一遍" }
    func notOpen(_ question: QuestionID, _ state: String) -> String { "\(question)\(state)，不能拿来遴选：从 项目= 里去掉，或另提一个提案" }
    func beingRead(_ question: QuestionID, title: String) -> String {
        "遴选\(quoted(title))的票已经在唱，\(question)撤不了：先封箱、宣布；不作数的打 撤销"
    }
    func alreadyOnPaper(_ question: QuestionID, title: String) -> String {
        "\(question)已在遴选\(quoted(title))的选票上：先宣布那一场，或从 项目= 里去掉"
    }
    func alreadyChosen(_ question: QuestionID, title: String, entry: Int) -> String {
        "\(question)已在遴选\(quoted(title))入选（#\(entry)）：从 项目= 里去掉"
    }
    func tooFewProjects(_ question: QuestionID?) -> String {
        question.map { "只有\($0)一个项目，没有可选的：再加一个，或直接 表决 \($0)" } ?? "遴选要写选哪些提案：加上 项目=P1,P2"
    }
    func mostOutOfRange(_ most: Int, projects: Int) -> String { "至多=\(most)不对：一张票至多选1至\(projects)个项目" }
    func mostWithPoints() -> String { "打分的票每个项目都能打，没有 至多=：去掉它，或用 满分= 定最高几分" }
    func topWithoutPoints() -> String { "满分= 只用在 方式=打分：去掉它，或改成打分" }
    func topOutOfRange(_ top: Int, highest: Int) -> String { "满分=\(top)不对：写1至\(highest)" }
    func pointsOutOfRange(_ points: Int, top: Int) -> String { "\(points)分不行：每个项目0至\(top)分。这张没有记；看错了重打，真是这样写的打 疑 或 废" }
    func pointsMissing(title: String, top: Int) -> String {
        "\(quoted(title))是打分的：写号=分，如 1=\(top) 2=0；没有打分的项目不写"
    }
    func takesNoPoints(title: String) -> String { "\(quoted(title))不打分：只写号，如 1 3" }
    func noSuchProject(_ number: Int, title: String, projects: Int) -> String {
        "遴选\(quoted(title))只有1至\(projects)号，没有第\(number)号：看清了重打，写错号的票打 疑 或 废"
    }
    func stillOpen(title: String) -> String { "遴选\(quoted(title))还没有宣布：先 封箱、宣布" }
    func noTie(title: String) -> String { "遴选\(quoted(title))没有不分上下的项目，不用再投：还有钱的另开一场 遴选" }
    func isDeclared(_ title: String) -> String { "遴选\(quoted(title))已经宣布，不能撤销" }
    func moreThanRegistered(papers: Int, registered: Int) -> String {
        "共发\(papers)张，多于登记的\(registered)：改张数，登记错了先 撤销 遴选 那一行"
    }
    func notAProject(_ word: String, title: String) -> String {
        "\(quoted(word))不是遴选\(quoted(title))的项目：写号或编号，如 1 或 P1；票上写了别的打 废 事由，看不清打 疑 事由"
    }
    func notAProject(_ word: String, projects: String) -> String {
        "\(quoted(word))不是票上的项目（\(projects)）：写号或编号，如 1 或 P1；票上写了别的打 废 事由，看不清打 疑 事由，封了箱再打别的"
    }
    func waitsForRevote(_ question: QuestionID, title: String) -> String {
        "\(question)在遴选\(quoted(title))里因平票未定：打 再次投票 \(title)"
    }
    func waitsForResult(_ question: QuestionID, title: String) -> String {
        "\(question)在遴选\(quoted(title))的选票上，还没有宣布：先 唱票、封箱、宣布；不要它了打 撤回 \(question)"
    }
    func waitsForChoosing(_ question: QuestionID) -> String {
        "\(question)留给遴选，不单独表决、不修正：打 遴选 名称 预算=… 项目=\(question),…；不要它了打 撤回 \(question)，另提一个"
    }
    func aboveChoice(_ question: QuestionID, title: String, cost: Money, left: Money, wanted: Money) -> String {
        "\(question)在遴选\(quoted(title))里是按\(money(cost))选的，还可以拨\(money(left))，拨不了\(money(wanted))"
    }
    func projectsAreFixed(title: String) -> String { "遴选\(quoted(title))的项目在开始时定了，不能提名：另开一场 遴选" }
    func noRerun(title: String) -> String { "遴选\(quoted(title))没有空缺可另选：不分上下的打 再次投票，还有钱的另开一场 遴选" }
    func noLots(title: String, rules: String) -> String {
        "《\(rules)》没有写平票可以抽签，遴选\(quoted(title))打 再次投票 \(title)；要抽签，先在章程里写明（平票: 抽签）"
    }
    func lotAfterwards(title: String) -> String { "投票的那次会散了，不能再抽签：打 再次投票 \(title)" }
    func lotHow(title: String, level: [String]) -> String {
        "抽签写抽出来的次序，或者当众定下的种子，写一样：抽签 \(title) 抽出=\(level.first ?? "P1")，或 抽签 \(title) 种子=…"
    }
    func lotGoesOn(title: String, drawn: [String], level: [String]) -> String {
        "\(list(level))还不分上下：接着抽，抽出来的一起写上，抽签 \(title) 抽出=\((drawn + level.prefix(1)).joined(separator: ","))"
    }
    func notLevel(_ question: QuestionID, title: String, level: [String]) -> String {
        "\(question)不在抽签的项目里（或写了两遍）：遴选\(quoted(title))里不分上下的是\(list(level))"
    }
    func fileOfPeople(post: String) -> String { "\(quoted(post))选的是人，票当众一张一张唱：打 唱票 \(post)；文件= 只收遴选的票" }
    func noFile(_ file: String) -> String { "没有文件\(quoted(file))：写对路径；能读的格式见 yuanba count --help" }
    func badFile(_ file: String) -> String { "\(quoted(file))里的票读不懂：先用 yuanba ballots --explain 看它是什么" }
    func filePapers(_ file: String, papers: Int, most: Int) -> String {
        "\(quoted(file))里有\(papers)张票，一次收1至\(most)张：分开再收，或另给文件"
    }
    func fileNamesOther(_ name: String, title: String, projects: [String]) -> String {
        "文件里的\(quoted(name))不是遴选\(quoted(title))的项目（或写了两遍）；票上的是\(list(projects))：在文件里写提案编号"
    }
    func fileDiffers(title: String, project: QuestionID?, file: String, here: String) -> String {
        (project.map { "\($0)的造价" } ?? "预算") + "文件里是\(file)元，遴选\(quoted(title))是\(here)元：不是同一场的票，或改对文件"
    }
    func fileOfOtherPapers(title: String, _ form: String) -> String {
        "遴选\(quoted(title))的票是\(form)，文件里的不是：给对的文件，或另开一场遴选写对 方式="
    }
    func chosenAlready(_ question: QuestionID, title: String) -> String {
        "\(question)在遴选\(quoted(title))里入选了，不用再表决：拨款打 拨款 \(question) 金额=…；要另议，另 提案"
    }
    func leftOut(_ question: QuestionID, title: String, here: Bool) -> String {
        "\(question)在遴选\(quoted(title))里未入选：还有钱的打 遴选 名称 预算=… 项目=\(question),…；"
            + (here ? "要单独表决，另 提案 写明金额，或下次会打 续议 \(question)" : "要单独表决，打 续议 \(question)")
    }
    func unknownChoosing(_ title: String, known: [String]) -> String {
        known.isEmpty ? "还没有遴选" : "没有遴选\(quoted(title))；有：\(list(known))"
    }
}
