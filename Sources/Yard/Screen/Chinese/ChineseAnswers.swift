// What an accepted line caused, in Chinese.
extension ChineseScreen {
    public func sentence(_ event: CharterEntered) -> String {
        "收入\(quoted(event.value.name))全文（\(event.sha256.prefix(8))）"
    }
    public func sentence(_ event: MethodEntered) -> String { "收入\(quoted(event.value.name))的各步" }

    public func sentence(_ event: PeopleEvent, _ scene: Scene) -> String {
        switch event {
        case .entered(let name, _): scene.before.known.contains(name) ? "改记 \(name)" : "登记 \(name)"
        case .related(let one, let other, let relation): "\(one)和\(other)：\(relation)"
        }
    }

    public func sentence(_ event: CommitteeEvent) -> String {
        switch event {
        case .founded(let name, let charter): "成立\(name)" + (charter.map { "，章程\(quoted($0))" } ?? "，还没有章程")
        case .charterGiven(let committee, let charter): "\(committee)的章程：\(quoted(charter))"
        case .applied(let names, let committee, _): "\(self.names(names))申请加入\(committee)；同意打 批准"
        case .admitted(let names, let committee): "\(self.names(names))加入\(committee)"
        case .resigned(let names, let committee, _, let ends):
            "\(self.names(names))退出\(committee)，\(wording.date(ends))起"
        case .expelled(let names, let committee, _): "\(committee)除名\(self.names(names))"
        case .clauseDecided(_, let number, .passed): "第\(number)条通过"
        case .clauseDecided(_, let number, .changed): "第\(number)条改后通过"
        case .clauseDecided(_, let number, .tabled): "第\(number)条搁置"
        case .charterAdopted(let committee, let charter, let id): "\(id)通过，\(committee)的章程\(quoted(charter.name))成为新的一版"
        case .adoptionWithdrawn(let committee, let id): "\(id)的表决不算了，\(committee)的章程退回草案"
        }
    }

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
        attendance(Status(scene.book, at: scene.at, entry: 0))
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

    public func sentence(_ event: PlanEvent) -> String {
        switch event {
        case .actionAdded(let id, let owner, let due, let text, let budget, _):
            "\(id) \(owner ?? "（没有人）") \(due.map { wording.date($0) } ?? "（没有日子）")：\(text)"
                + (budget.map { "，预算\(wording.money($0))" } ?? "")
        case .actionDone(let id, _, _): "\(id)完成"
        case .actionPostponed(let id, let day, _): "\(id)延到\(wording.date(day))"
        case .actionReassigned(let id, let name, _): "\(id)改派\(name)"
        case .actionProgressed(let id, let text): "\(id)进展：\(text)"
        case .actionCancelled(let id, _): "\(id)取消"
        case .stageReached(let number, _, let stage): "P\(number)到\(quoted(stage))"
        case .pledged(let pledge): wording.pledge(pledge)
        case .overseen(let names, let proposal): "\(self.names(names))监督P\(proposal)"
        case .published(let publication): wording.publication(publication)
        case .commented(let comment): "\(comment.name)的意见已记"
        }
    }

    public func sentence(_ event: MinutesEvent) -> String {
        switch event {
        case .corrected(let entry, let old, let new): "更正#\(entry)：\(old)→\(new)（原文保留）"
        case .madePrivate(let entry): "#\(entry)不进公开的纸面"
        case .readOut(let meeting): "第\(meeting)次会的纪要已宣读；有错打 更正 旧→新，没错散会后打 通过纪要"
        case .approved(let meeting, _, _): "第\(meeting)次会的纪要通过；签字打 签字 名字"
        case .signed(let meeting, let names, _, let sha256): "\(self.names(names))在第\(meeting)次会的记录上签字，纸面指纹\(sha256)"
        }
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
        case .missing(let owner, let date, let id):
            "\(id)还没有\([owner ? "人" : nil, date ? "日子" : nil].compactMap { $0 }.joined(separator: "、"))；补上打 "
                + [owner ? "改派 \(id) 名字" : nil, date ? "延期 \(id) 12-10" : nil].compactMap { $0 }.joined(separator: "，")
        }
    }

    public func sentence(_ end: LooseEnd) -> String {
        switch end {
        case .undecided(let id, let text): "\(id)没有结果：\(text)（表决、撤回、搁置）"
        case .pollOpen(let id): "\(id)的表决还开着（决 …，或 作废 \(id)）"
        case .actionWithoutOwner(let id, let text): "\(id)没有人：\(text)（改派 \(id) 名字）"
        case .actionWithoutDate(let id, let text): "\(id)没有日子：\(text)（延期 \(id) 12-10）"
        case .withoutQuorum(let text, let quorum): "议定时人数不够（到会\(quorum.present)，法定\(quorum.required)）：\(text)"
        case .electionOpen(let post, let isRead): "\(post)的选举没有宣布（\(isRead ? "宣布 \(post)" : "唱票、封箱、宣布")）"
        case .seatsOpen(let post, let seats, let tied, let mayStay):
            tied.isEmpty
                ? "\(post)还缺\(seats)名（另行选举 \(post)）" + (mayStay ? "；已选出三人以上，也可以 空缺 \(post)" : "")
                : "\(post)票数相同：\(names(tied))（再次投票 \(post)）"
        case .itemNotTaken(let number, let title): "第\(number)项没有议：\(title)"
        }
    }

    public func undone(_ entries: [Reverted]) -> String {
        guard entries.count > 1 else { return "撤销 " + told(entries) + "；找回来打 恢复" }
        return "撤销 \(told(Array(entries.prefix(1))))\n站不住的也一起撤销：" + told(Array(entries.dropFirst())) + "；找回来打 恢复"
    }

    public func redone(_ entries: [Reverted]) -> String { "恢复 " + told(entries) }

    private func told(_ entries: [Reverted]) -> String {
        entries.map { "#\($0.entry) \($0.line)" }.joined(separator: "；")
    }
}
