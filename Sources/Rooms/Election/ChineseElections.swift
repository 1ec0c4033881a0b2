// Elections in Chinese.
extension Chinese {
    public func because(_ election: Election) -> String {
        guard let outcome = election.declaration?.outcome else { return "" }
        let said = [participation(outcome), required(election, outcome)].compactMap { $0 } + results(election, outcome)
        let clauses = unique(
            [election.rule.turnout?.citation, election.rule.votes?.citation].compactMap { $0 }.map(citation))
        return said.joined(separator: "；") + (clauses.isEmpty ? "" : "（\(clauses.joined(separator: "、"))）")
    }

    /// 登记100人，收回51张，过半数须51，选举有效.
    private func participation(_ outcome: Outcome) -> String {
        let registered = outcome.registered.map { "登记\($0)人，" } ?? ""
        switch outcome.validity {
        case .moreThanIssued:
            return "发出\(outcome.issued ?? 0)张，收回\(outcome.cast)张，收回多于发出，选举无效"
        case .turnoutShort(let required):
            return "\(registered)收回\(outcome.cast)张，参加投票须\(required)人，不足，选举无效"
        case .nothingCast: return "\(registered)没有收回选票，选举无效"
        case .uncountable(let chinese, _): return "\(registered)收回\(outcome.cast)张，不能计票：\(chinese)"
        case .valid:
            guard let required = outcome.turnoutRequired else { return "\(registered)收回\(outcome.cast)张" }
            return "\(registered)收回\(outcome.cast)张，参加投票须\(required)人，选举有效"
        }
    }

    private func required(_ election: Election, _ outcome: Outcome) -> String? {
        guard outcome.isValid else { return nil }
        switch election.rule.method {
        case .absoluteMajority, .rerun, .recall:
            let share = election.rule.votes.map { self.share($0.share) } ?? ""
            return "\(election.rule.method == .recall ? "同意" : "当选")须\(share)，\(outcome.votesRequired)票"
        case .plurality, .revote: return "得票多的当选"
        case .nomination: return "得票多的列为候选人"
        case .counted(let name): return "按\(name)计票"
        }
    }

    private func results(_ election: Election, _ outcome: Outcome) -> [String] {
        guard outcome.isValid else { return [] }
        if election.rule.method == .recall {
            let name = election.candidates.first ?? ""
            return ["同意罢免\(name)的\(election.votes(for: name))票，\(outcome.recalled.isEmpty ? "未通过" : "罢免通过")"]
        }
        let counted = if case .counted = election.rule.method { true } else { false }
        func told(_ names: [String]) -> String {
            list(names.map { counted ? $0 : "\($0)\(election.votes(for: $0))票" })
        }
        var said: [String] = []
        if !outcome.elected.isEmpty { said.append("\(told(outcome.elected))，当选") }
        said += outcome.passedOver.map { passed in
            switch passed.reason {
            case .holds(let post): "\(passed.name)已当选\(post)，不再当选本职位"
            case .kin(let other): "\(passed.name)是\(other)的近亲属，回避"
            case .tooYoung: "\(passed.name)不满十八周岁，不能当选"
            }
        }
        if let nominated = outcome.nominated {
            said.append(nominated.isEmpty ? "没有人得票" : "\(told(nominated))，列为候选人")
        }
        if !outcome.tied.isEmpty { said.append("\(told(outcome.tied))，票数相同，缺\(outcome.tiedSeats)名，再次投票") }
        let short = outcome.openSeats - (outcome.tied.isEmpty ? 0 : outcome.tiedSeats)
        if short > 0 { said.append("缺\(short)名，\(election.leftOpen == nil ? "另行选举" : "空着")") }
        return said
    }

    public func name(of rule: ElectionRule) -> String { rule.name }

    public func name(of reason: VoidReason) -> String {
        switch reason {
        case .tooManyChoices: "所选人数多于应选名额"
        case .samePersonTwice: "同一人选了两个职位"
        case .said(let words): words
        }
    }

    public func howToMark(_ call: CalledElection) -> String {
        let seats = call.seats
        switch call.rule.method {
        case .recall: return "同意罢免的画“○”，不同意的画“×”，弃权的不画。"
        case .nomination: return "写下提名的人，不多于\(seats)名；多于\(seats)名的，提名同一人担任两个职位的，无效。"
        default: break
        }
        switch call.rule.form {
        case .ranking: return "按愿意的先后在姓名下写1、2、3……，可以只写愿意的几名。"
        case .approvals: return "赞成的都在姓名下画“○”，人数不限；不赞成的不画。"
        case .marks:
            let others = call.takesWriteIns ? "（连同另选的人）" : ""
            return "赞成的在姓名下画“○”，反对的画“×”，弃权的不画；所画“○”\(others)不多于\(seats)个。多于\(seats)个的，选同一人担任两个职位的，无法辨认的，无效。"
        }
    }

    public func column(keptFor group: String, seats: Int) -> String { "\(group)（保留\(seats)名）" }
    public var otherColumn: String { "其他候选人" }

    public var unsaid: String { "未说明" }

    public func name(of mode: ElectorateMode) -> String {
        switch mode {
        case .voters: "全体选民"
        case .households: "每户派代表"
        case .representatives: "居民代表"
        case .members: "会员"
        }
    }

    public func name(of step: ElectionStep) -> String {
        switch step {
        case .committee: "选举委员会成员名单"
        case .schedule: "选举日、投票时间、选举办法"
        case .registration: "选民登记起止"
        case .voterList: "公布选民名单"
        case .objections: "对选民名单提出申诉截止"
        case .answers: "公布申诉处理结果"
        case .nomination: "提名候选人"
        case .nominees: "公布初步候选人"
        case .candidates: "公布正式候选人"
        case .declining: "候选人书面谢绝截止"
        case .meeting: "候选人与选民见面"
        case .officers: "公布唱票、计票、监票、代书人员"
        case .proxies: "公布委托人和受委托人名单"
        case .place: "公布投票时间、地点、流动票箱"
        case .vote: "投票选举"
        case .result: "公布选举结果"
        case .handover: "工作移交，村（居）务监督机构公告"
        }
    }

    public func name(of role: CountingOfficers.Role) -> String { role.rawValue }

    public func term(_ term: OfficeTerm) -> String {
        let until = term.until.map { "至\(date($0))" } ?? "起"
        let ending = term.ended.map { "，\(date($0))\(term.ending.map(name) ?? "")" } ?? ""
        return "\(term.body)\(term.post) \(term.name)，\(date(term.from))\(until)\(ending)"
    }

    public func name(of ending: OfficeTerm.Ending) -> String {
        switch ending {
        case .recalled: "罢免"
        case .succeeded: "换届"
        case .resigned: "辞职"
        case .incapable, .sentenced, .died: "离任"
        case .annulled: "当选无效"
        case .review: "评议不称职"
        case .handedOver: "移交完毕"
        }
    }

    public func name(of nomination: Nomination) -> String {
        switch nomination {
        case .voters(let number, let names): names.isEmpty ? "选民\(number)人联名" : "\(list(names))联名"
        case .organisation(let body): body
        case .themselves: "自荐，"
        }
    }

    public func undone(_ step: UndoneStep) -> String {
        let about = "（第\(step.entry)条，\(list(step.posts))）"
        return switch step.step {
        case .seal: "\(time(step.stamp.at))撤销封箱\(about)，重新唱票"
        case .reading: "\(time(step.stamp.at))撤销计票\(about)，已计的票作废重计"
        }
    }
}
