import Kernel

/// The Chinese of screen and papers.
public struct Chinese: Wording {
    public let language = Language.chinese

    public init() {}

    public func date(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

    public func time(_ moment: Moment) -> String { date(moment.day) + moment.clock }

    public func span(from: Moment, to: Moment?) -> String {
        guard let to else { return time(from) + "起" }
        return time(from) + "至" + (from.day == to.day ? to.clock : time(to))
    }

    public func money(_ money: Money) -> String { "\(money)元" }

    public func count(_ number: Int, _ unit: BodyUnit) -> String { "\(number)\(unit == .people ? "人" : "户")" }

    public func list(_ names: [String]) -> String { names.joined(separator: "、") }

    public func citation(_ citation: Citation) -> String { citation.description }

    // MARK: Rules

    public func share(_ share: Share) -> String {
        switch (share.isHalf, share.strict) {
        case (true, true): "过半数"
        case (true, false): "半数以上"
        case (false, true): "超过" + fraction(share)
        case (false, false): share.isWhole ? "全数" : fraction(share) + "以上"
        }
    }

    private func fraction(_ share: Share) -> String {
        "\(HanNumeral.of(share.denominator))分之\(HanNumeral.of(share.numerator))"
    }

    public func rule(_ rule: RequiredMajority) -> String {
        if rule.isMoreForThanAgainst { return "赞成多于反对" }
        let base =
            switch rule.base {
            case .yesNo: "赞成和反对票"
            case .yesNoAbstain: "赞成、反对和弃权票"
            case .valid: "有效票"
            case .cast: "参加投票"
            case .present: "到会"
            case .entitled: "应到"
            }
        return base + share(rule.share)
    }

    public func rule(_ rule: QuorumRule) -> String { "应到" + share(rule.share) }

    // MARK: Votes

    public func votes(_ votes: Votes, of electorate: Poll.Electorate) -> String {
        var parts: [String] = []
        func add(_ name: String, _ number: Int) {
            let rate = Rate.percent(number, of: electorate.votes)
            parts.append("\(name)\(number)票" + (rate.isEmpty ? "" : "（\(rate)）"))
        }
        add("赞成", votes.for)
        add("反对", votes.against)
        add("弃权", votes.abstain)
        let silent = electorate.votes - votes.cast
        if silent > 0 { add("未投", silent) }
        return list(parts)
    }

    public func rollCall(_ votes: [NamedVote]) -> String {
        Choice.allCases.compactMap { choice in
            let names = votes.filter { $0.choice == choice }.map(\.name)
            return names.isEmpty ? nil : "\(name(of: choice))：\(list(names))"
        }
        .joined(separator: "；")
    }

    public func reason(_ judgement: Judgement, _ count: VoteCount) -> String {
        "\(figures(judgement, count))（\(citation(judgement.rule.citation))）"
    }

    private func figures(_ judgement: Judgement, _ count: VoteCount) -> String {
        if count.method == .consensus {
            let votes = count.votes
            let short = votes.against > 0 ? "、\(votes.against)人没有达到" : ""
            return "\(present(count))，举手\(votes.cast)人，\(votes.for)人达到共识\(short)；"
                + (judgement.isMet ? "形成共识，通过" : "没有形成共识，未通过")
        }
        let result = judgement.isTie ? "票数相等，未通过" : judgement.isMet ? "通过" : "未通过"
        if judgement.rule.isMoreForThanAgainst {
            let told = told(judgement, count)
            let compared =
                judgement.isTie ? "赞成与反对相等" : judgement.isMet ? "赞成多于反对" : "赞成不多于反对"
            return count.method == .unanimous
                ? "\(present(count))，无异议，一致通过；赞成多于反对"
                : "\(present(count))，\(told)；\(compared)，\(judgement.isMet ? "通过" : "未通过")"
        }
        let need = "\(base(judgement, count))，\(share(judgement.rule.share))须\(judgement.required)票"
        return count.method == .unanimous
            ? "\(need)；无异议，一致通过" : "\(need)；\(told(judgement, count))，\(result)"
    }

    /// The votes that decided: those for, and the others where they weigh too.
    private func told(_ judgement: Judgement, _ count: VoteCount) -> String {
        let votes = count.votes
        if judgement.rule.isMoreForThanAgainst {
            let silent = count.notVoted > 0 ? "、未投\(count.notVoted)票" : ""
            return "赞成\(votes.for)票、反对\(votes.against)票、弃权\(votes.abstain)票\(silent)"
        }
        return judgement.isTie ? "赞成\(votes.for)票、反对\(votes.against)票" : "赞成\(votes.for)票"
    }

    private func present(_ count: VoteCount) -> String {
        "到会\(self.count(count.electorate.present, count.unit))"
            + (count.electorate.proxies > 0 ? "、委托\(count.electorate.proxies)票" : "")
    }

    private func base(_ judgement: Judgement, _ count: VoteCount) -> String {
        let size = judgement.baseSize
        return switch judgement.rule.base {
        case .yesNo: "赞成、反对共\(size)票"
        case .yesNoAbstain: "赞成、反对、弃权共\(size)票"
        case .valid: "有效票\(size)张"
        case .cast: "参加投票\(self.count(size, count.unit))"
        case .entitled: "应到\(self.count(size, count.unit))"
        // The base may leave out whom the question is about: then its own size is told, not the head count.
        case .present:
            size == count.electorate.votes ? present(count) : "到会有表决权\(self.count(size, count.unit))"
        }
    }

    public func otherReading(_ other: Judgement, than standing: Judgement, _ count: VoteCount) -> String {
        let reading = other.baseSize < standing.baseSize ? "不计本人" : "计入本人"
        return "；另一读法（\(reading)）：\(figures(other, count))"
    }

    public func temperature(_ hands: [Int]) -> String {
        let names = ["拳头", "一指", "二指", "三指", "四指", "五指"]
        let shown = zip(names, hands).reversed().filter { $0.1 > 0 }.map { "\($0.0)\($0.1)人" }
        return "共识测温：" + (shown.isEmpty ? "无人举手" : list(shown))
    }

    // MARK: Attendance

    public func quorum(_ figures: QuorumFigures) -> String {
        let here = "到会\(count(figures.present, figures.unit))"
        guard let rule = figures.rule else { return "\(here)，规程没有规定法定人数" }
        guard let entitled = figures.entitled else {
            return "\(here)，没有登记应到人数，法定人数（\(self.rule(rule))）无从核算（\(citation(rule.citation))）"
        }
        let share =
            rule.share.strict || rule.share.isWhole
            ? share(rule.share) : rule.share.isHalf ? "半数" : fraction(rule.share)
        let verdict =
            figures.isMet
            ? "达到法定人数" : "未达到法定人数，差\(count(figures.required - figures.present, figures.unit))"
        return "应到\(count(entitled, figures.unit))，\(share)为\(count(figures.required, figures.unit))，\(here)，\(verdict)"
            + "（\(citation(rule.citation))）"
    }

    public func lapse(_ lapse: QuorumWatch.Lapse, required: Int, unit: BodyUnit) -> String {
        let until = lapse.to.map { "至\($0.clock)" } ?? "起"
        return "\(lapse.from.clock)\(until)到会\(count(lapse.present, unit))，法定\(count(required, unit))，"
            + "差\(count(max(0, required - lapse.present), unit))"
    }

    public func handover(_ handover: Handover) -> String {
        let from = handover.from.isEmpty ? "" : "由\(handover.from)"
        return "\(handover.at.clock)\(name(of: handover.office))\(from)交给\(handover.to)"
    }

    public func recess(_ recess: Recess) -> String {
        let until = recess.to.map { "至\($0.clock)" } ?? "起"
        return "\(recess.from.clock)\(until)休会" + (recess.reason.map { "（\($0)）" } ?? "")
    }

    public func proxy(_ proxy: Proxy) -> String {
        let notes = [proxy.relation, proxy.isWritten ? "书面" : nil].compactMap { $0 }
        return "\(proxy.principal)委托\(proxy.holder)" + (notes.isEmpty ? "" : "（\(list(notes))）")
    }

    public func body(_ terms: BodyTerms) -> String {
        switch terms {
        case .people(let number): count(number, .people)
        case .households(let number): count(number, .households)
        case .committee(let name): "\(name)全体成员"
        case .names(let names): list(names)
        }
    }

    // MARK: Names of things

    public func name(of kind: MeetingKind) -> String { kind.rawValue }
    public func name(of method: PollMethod) -> String { method.rawValue }
    public func name(of choice: Choice) -> String { choice.rawValue }
    public func name(of type: ItemType) -> String { type.rawValue }

    public func changed(_ change: ChangedDecision, because: String) -> String {
        let now = change.to.map { "改为\(name(of: $0))" } ?? "随之撤销"
        return "\(change.isUndone ? "撤销" : "恢复")第\(change.about)条，\(change.question)由\(name(of: change.from))\(now)"
            + (because.isEmpty ? "" : "：\(because)")
    }

    public func name(of state: Proposal.State) -> String {
        switch state {
        case .pending: "待决"
        case .adopted: "通过"
        case .rejected: "未通过"
        case .withdrawn: "撤回"
        case .tied: "平票未决"
        }
    }

    public func name(of state: ActionItem.State) -> String {
        switch state {
        case .open: "未完成"
        case .done: "已完成"
        case .cancelled: "已取消"
        }
    }

    public func name(of office: Handover.Office) -> String { office == .chair ? "主持" : "记录" }
}

extension Share {
    var isHalf: Bool { numerator.multipliedReportingOverflow(by: 2) == (denominator, false) }
    var isWhole: Bool { numerator == denominator }
}

extension RequiredMajority {
    /// More for than against is more than half of the two together; nobody says it the long way.
    var isMoreForThanAgainst: Bool { base == .yesNo && share.isHalf && share.strict }
}
