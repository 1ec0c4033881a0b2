// What an accepted line caused, in Chinese.
extension ChineseScreen {
    public func sentence(_ event: MeetingEvent, _ scene: Scene) -> String? {
        switch event {
        case .opened(let opened): self.opened(opened, scene)
        case .chairTaken(let name): "主持：\(name)"
        case .recorderTaken(let name): "记录：\(name)"
        case .checkedIn(let names, let more, _): "\(self.names(names + more))到会，\(here(scene))"
        case .headsCounted: "清点，\(here(scene))"
        case .headsArrived(let number): "又到\(number)，\(here(scene))"
        case .headsLeft(let number): "走了\(number)，\(here(scene))"
        case .left(let names, _): "\(self.names(names))离场，\(here(scene))"
        case .excused(let names, let reason): "\(self.names(names))请假" + (reason.map { "：\($0)" } ?? "")
        case .absent(let names, _): "\(self.names(names))缺席"
        case .observed(let names, let office, let reason): "\(self.names(names))列席\(bracketed([office, reason]))"
        case .proxied(let proxy): wording.proxy(proxy)
        case .recused(let name, _): "\(name)回避这一项，能投票的\(scene.book.electorate.votes)"
        case .itemAdded(let number, let title, let type, let limit, _):
            "第\(number)项 \(title)" + bracketed([type.map { wording.name(of: $0) }, limit.map { "\($0)分" }])
        case .itemTaken(let number): "进入第\(number)项 \(scene.meeting?.item(number)?.title ?? "")"
        case .itemTabled(let number): "第\(number)项搁置"
        case .queued(let names, let side):
            "\(self.names(names))举手" + (side.map { "（\($0.rawValue)）" } ?? "") + order(scene)
        case .floorGiven(let name): "请\(name)发言"
        case .stopped(let name, let reason): "叫停\(name)" + (reason.map { "：\($0)" } ?? "")
        case .said(let remark): "\(remark.speaker)：已记"
        case .resolved: "决议已记"
        case .recessed(let minutes, let reason):
            "休会" + (minutes.map { "\($0)分，到\(scene.at.adding(seconds: $0 * 60).clock)" } ?? "")
                + (reason.map { "：\($0)" } ?? "") + "；回来打 续会"
        case .resumed: "续会，\(here(scene))"
        case .adjourned: "散会。看纪要打 纪要；通过打 通过纪要"
        }
    }

    private func here(_ scene: Scene) -> String {
        Status(scene.book, at: scene.at, entry: 0).attendance(by: self)
    }

    private func order(_ scene: Scene) -> String {
        let waiting = scene.book.speakersWaiting.map(\.name)
        return waiting.count > 1 ? "；依次：\(names(waiting))" : ""
    }

    private func opened(_ opened: Opened, _ scene: Scene) -> String {
        var text =
            "第\(opened.number)次会：\(opened.opening.kind.rawValue) \(opened.opening.title)；规则\(quoted(opened.rules.name))"
        if let rule = opened.quorum {
            if let entitled = opened.body.entitled {
                text +=
                    "，应到\(wording.count(entitled, opened.body.unit))"
                    + "，法定\(rule.share.required(of: entitled))\(clause(rule.citation))"
            } else {
                text += "，法定：\(wording.rule(rule))\(clause(rule.citation))；没有写 应到=，法定人数算不出来"
            }
        } else if let entitled = opened.body.entitled {
            text += "，应到\(wording.count(entitled, opened.body.unit))，没有规定法定人数"
        }
        let carried = opened.carriedActions.compactMap { scene.book.action($0) }
        guard !carried.isEmpty else { return text }
        let today = opened.opening.day ?? scene.at.day
        let told = carried.map { action in
            let late = action.due.map { $0 < today } == true ? "，已过期" : ""
            return "\(action.id) \(action.owner ?? "没有人") \(action.due.map { wording.date($0) } ?? "没有日子")\(late)"
        }
        return text + "\n以前没做完的任务：" + told.joined(separator: "；")
    }

    public func sentence(_ event: ProposalEvent, _ scene: Scene) -> String {
        switch event {
        case .proposed(let number, let text, _, let amount, let method):
            "P\(number)：\(text)" + (amount.map { "（\(wording.money($0))）" } ?? "") + (method.map { "，走\($0)" } ?? "")
        case .seconded(let id, let name): "\(name)附议\(id)"
        case .amended(let id, let text, _): "\(id)（修正）：\(text)；先决它"
        case .withdrawn(let id): "\(id)撤回" + pending(scene)
        case .outcomeChanged(let id, _, _, _, _, _):
            scene.book.changedDecisions.last { $0.question == id }.map { wording.changed($0, in: scene.book) } ?? ""
        case .takenUp(let number): "续议P\(number)：\(scene.book.proposal(number)?.finalText ?? "")"
        }
    }

    private func pending(_ scene: Scene) -> String { scene.book.pendingQuestion.map { "；待决\($0)" } ?? "" }

    public func sentence(_ event: PollEvent, _ scene: Scene) -> String? {
        switch event {
        case .opened(let id, let method, _, _, let electorate):
            if let poll = scene.poll(on: id), !poll.isOpen { return nil }
            return "表决\(id)（\(wording.name(of: method))）开始，能投票的\(electorate.votes)；打 决 赞成 反对 弃权 三个数结束"
        case .rollCalled(let id, let votes):
            guard scene.poll(on: id)?.isOpen == true else { return nil }
            return "\(id) 记下 \(wording.rollCall(votes))"
        case .closed(let id, _, _, _, _, _): return outcome(id, scene)
        case .recounted(let id, _, _, _):
            let old = scene.before.recounted.map { "（原来\($0.for)、\($0.against)、\($0.abstain)，以这次为准）" } ?? ""
            return "重数\(old)。\(outcome(id, scene))"
        case .temperatureTaken(let id, let hands):
            let decided = scene.poll(on: id).map { $0.method == .consensus && $0.closed?.at == scene.at } ?? false
            return "\(id) \(wording.temperature(hands))" + (decided ? "" : "；只测温，不算决定")
        case .annulled(let id, let reason): return "\(id)的这轮表决作废" + (reason.map { "：\($0)" } ?? "") + "，已记；重来打 表决 \(id)"
        }
    }

    private func outcome(_ id: QuestionID, _ scene: Scene) -> String {
        guard let poll = scene.poll(on: id) else { return "\(id)" }
        let state = scene.book.state(of: id).map { wording.name(of: $0) } ?? ""
        let unit = scene.meeting?.attendance.unit ?? .people
        return "\(id) \(state)：\(wording.outcome(of: poll, unit: unit))" + pending(scene)
    }

    public func sentence(_ warning: Warning) -> String {
        switch warning {
        case .floor(.turns(let name, let turns, let most, let citation)):
            "\(name)第\(turns)次发言，每人每件事\(most)次\(clause(citation))"
        case .floor(.time(let name, let seconds, let minutes, let citation)):
            "\(name)说了\(seconds / 60)分\(seconds % 60)秒，每次\(minutes)分\(clause(citation))；叫停打 停"
        case .floor(.withoutFloor(let name, let holder)): "\(name)没有轮到，\(holder)正在发言；叫停打 停 \(name) 事由=抢话"
        case .outOfTurn(let given, let first): "\(given)前面还有\(first)在等（没说过的先说，正反轮流）"
        case .quorumLost(let left, let present, let required, let unit):
            "\(left.isEmpty ? "" : names(left) + "离场：")到会\(wording.count(present, unit))，法定\(required)，差\(required - present)。可以说，不能决。"
                + "回来打 到 \(left.first ?? "名字")；重数打 清点 N人；等人打 休会 10分"
        case .quorumBack(let present, let required, let unit): "到会\(wording.count(present, unit))，法定\(required)，又够了，可以决"
        case .overTime(let item, let minutes, let limit): "第\(item)项定\(limit)分，已经\(minutes)分；要表决打 表决，放下打 搁置"
        case .votedAgain(let votes): "改票，以后一次为准：\(wording.rollCall(votes))"
        case .clockBehind(let clock, let last):
            "电脑的钟（\(wording.time(clock))）比已经记下的（\(wording.time(last))）早：没写时间的行会排到前面去；先把钟调对，或每行写 @时间"
        case .lateRecord(let at): "补记：发生在\(at.clock)"
        case .settledWithoutQuorum(let quorum): "到会\(quorum.present)，法定\(quorum.required)，议定时人数不够，会写进记录"
        case .mayBeRemoved(let removable): sentence(removable)
        case .missing(let owner, let date, let id): plan.missing(owner: owner, date: date, id)
        }
    }
}
