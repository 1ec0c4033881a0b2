import Kernel

/// The Chinese of the screen.
public struct ChineseScreen: Screen {
    public let language = Language.chinese
    public let wording: any Wording = .chinese

    public init() {}

    func names(_ names: [String]) -> String { wording.list(names) }

    func quoted(_ words: String) -> String { "“\(words.shortened())”" }

    /// 是不是 甲、乙？
    func meant(_ near: [String]) -> String { near.isEmpty ? "" : "是不是 \(near.joined(separator: " / "))？" }

    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : "（\(notes.joined(separator: "，"))）"
    }

    func clause(_ citation: Citation) -> String { "（\(wording.citation(citation))）" }

    // MARK: Questions

    public func whichName(_ words: String) -> String { "\(quoted(words))是哪一位？" }

    // MARK: Status

    public func status(_ status: Status) -> String {
        guard status.meeting != nil else { return "没有开会 | #\(status.entry)" }
        var parts: [String] = []
        let limit = status.limit.map { "（\(status.minutes)/\($0)分）" } ?? ""
        let item = status.item > 0 ? "第\(status.item)项 \(status.itemTitle)\(limit)" : status.title
        parts.append("\(status.at.clock) \(status.isInRecess ? "休会中 " : "")\(item)")
        parts.append(attendance(status))
        if let question = status.question {
            let poll = status.poll.map { "，正在表决：\(wording.name(of: $0))" } ?? ""
            parts.append("待决 \(question)\(question.amendment == nil ? "" : "(修正)")\(poll)")
        }
        if let speaker = status.speaker {
            let seconds = speaker.seconds % 60
            let waiting = status.waiting > 0 ? " 候\(status.waiting)人" : ""
            parts.append("发言 \(speaker.name) \(speaker.seconds / 60):\(seconds < 10 ? "0" : "")\(seconds)\(waiting)")
        } else if status.waiting > 0 {
            parts.append("举手\(status.waiting)人")
        }
        parts.append("#\(status.entry)")
        return parts.joined(separator: " | ")
    }

    /// 到会40/78户 法定40 够
    public func attendance(_ status: Status) -> String {
        let unit = status.unit == .people ? "人" : "户"
        let of = status.entitled.map { "/\($0)" } ?? ""
        let proxies = status.proxies > 0 ? " 委托\(status.proxies)" : ""
        guard status.required > 0 else { return "到会\(status.present)\(of)\(unit)\(proxies)" }
        let verdict = status.hasQuorum ? "够" : "差\(status.required - status.present)"
        return "到会\(status.present)\(of)\(unit)\(proxies) 法定\(status.required) \(verdict)"
    }

    public func lacking(_ need: Situation, in status: Status) -> String {
        switch need {
        case .meeting: status.situation.contains(.recess) ? "休会中，先 续会" : "没有开会，先 开会"
        case .outside: "会还开着，先 散会"
        case .recess: "没有休会"
        case .question: "没有待决的提案"
        case .settled: "\(status.question.map(String.init(describing:)) ?? "提案")未决，可先 搁置"
        case .item: "没有进入议题，先 下一项"
        case .nextItem: "议程没有下一项，先 议题 …"
        case .poll: "没有在表决"
        case .speaking: "没有人在发言"
        case .waiting: "没有人举手"
        case .closed: "还没有开完的会"
        case .motion: "还没有提案"
        case .actions: "没有未完成的任务"
        case .committees: "还没有委员会"
        case .draft: "没有章程草案"
        case .election: "没有在选举，先 选举 职位"
        case .reading: "没有在唱票，先 唱票"
        case .office: "还没有选出谁"
        default: ""
        }
    }

    public func doing(_ question: QuestionID) -> String { "表决\(question)" }

    public func label(_ label: Label) -> String {
        switch label {
        case .nowYouCan: "现在能打："
        case .aPaper: "1 3 5(一张票)"
        case .notNow: "不能："
        case .moreHelp: "某个动词怎么写：帮助 签到；全部：帮助 全部"
        case .everything: "全部动词"
        case .usage: "写法："
        case .number: "编号"
        case .name: "姓名"
        case .household: "户"
        case .group: "组"
        case .details: "其他"
        case .item: "项"
        case .title: "标题"
        case .state: "状态"
        case .mover: "提出"
        case .text: "内容"
        case .stage: "阶段"
        case .owner: "谁"
        case .due: "到哪天"
        case .votes: "表决"
        case .present: "到会"
        case .excused: "请假"
        case .absent: "缺席"
        case .observers: "列席"
        case .proxies: "委托"
        case .heads: "清点"
        case .unnamed: "没有登记姓名"
        case .aliases: "别名"
        case .partyMember: "党员"
        case .representative: "代表"
        case .away: "外出"
        case .nothingYet: "还没有。"
        case .noMeeting: "还没有开过会：打 开会 院坝会 标题"
        case .overdue: "过期"
        case .current: "正在议"
        case .done: "议过"
        case .tabled: "搁置"
        case .closeAnyway: "就这样散会"
        case .goBack: "先办完再散"
        case .chooseNumber: "打编号，回车取消："
        case .stillOpen: "会还开着，下次接着开："
        case .left: "都存好了。下次接着来："
        case .comma: "、"
        case .warning: "注意："
        case .firstBook: "院坝：开会、议事、出纪要。这里还没有账本，现在建一本。"
        case .communityName: "社区或村的名字："
        case .bookFile: "账本存在哪个文件"
        case .whichKind: "是村还是居民社区？"
        case .villageKind: "村"
        case .residentsKind: "居民社区"
        case .madeBook: "建好了："
        case .takenUp: "接着上次："
        case .firstSteps:
            """
            开第一次会，照着打（把名字换成真的）：
              人员 张三                          先登记几个人；不打也行
              开会 院坝会 商量修路 主持=张三     开会
              到 张三                            谁到了；只数人头打 到 47人
              议题 修路    然后打 下一项         议什么
              张三：我看要修。                   谁说了什么
              决议 先修东头。                    定下来的事
              散会                               结束，纪要随时打 纪要 看
            打错了打 撤；不知道打什么就打 帮助。
            """
        case .shortHelp:
            """
            院坝：开会、议事、出纪要。
              yuanba new 南山.book --community 南山社区    建一本账
              yuanba meet 南山.book                        开会（终端里一行一行打；或 < 文件 重放）
              yuanba minutes 南山.book                     出纪要
              yuanba --help                                全部命令
            """
        }
    }
}
