// What an accepted line caused, in English.
extension EnglishScreen {
    public func sentence(_ event: MeetingEvent, _ scene: Scene) -> String? {
        switch event {
        case .opened(let opened): self.opened(opened, scene)
        case .chairTaken(let name): "chair: \(name)"
        case .recorderTaken(let name): "recorder: \(name)"
        case .checkedIn(let names, let more, _): "\(self.names(names + more)) here, \(here(scene))"
        case .headsCounted: "counted, \(here(scene))"
        case .headsArrived(let number): "\(number) more, \(here(scene))"
        case .headsLeft(let number): "\(number) left, \(here(scene))"
        case .left(let names, _): "\(self.names(names)) left, \(here(scene))"
        case .excused(let names, let reason): "\(self.names(names)) excused" + (reason.map { ": \($0)" } ?? "")
        case .absent(let names, _): "\(self.names(names)) absent"
        case .observed(let names, let office, let reason):
            "\(self.names(names)) observing\(bracketed([office, reason]))"
        case .proxied(let proxy): wording.proxy(proxy)
        case .recused(let name, _): "\(name) stands aside on this item, \(scene.book.electorate.votes) may vote"
        case .itemAdded(let number, let title, let type, let limit, _):
            "item \(number) \(title)" + bracketed([type.map { wording.name(of: $0) }, limit.map { "\($0) min" }])
        case .itemTaken(let number): "on to item \(number) \(scene.meeting?.item(number)?.title ?? "")"
        case .itemTabled(let number): "item \(number) tabled"
        case .queued(let names, let side):
            "\(self.names(names)) waiting" + (side.map { side in " (\(side == .for ? "for" : "against"))" } ?? "")
                + order(scene)
        case .floorGiven(let name): "\(name) has the floor"
        case .stopped(let name, let reason): "\(name) stopped" + (reason.map { ": \($0)" } ?? "")
        case .said(let remark): "\(remark.speaker): noted"
        case .resolved: "resolution noted"
        case .recessed(let minutes, let reason):
            "recess" + (minutes.map { " of \($0) min, until \(scene.at.adding(seconds: $0 * 60).clock)" } ?? "")
                + (reason.map { ": \($0)" } ?? "") + "; resume goes on"
        case .resumed: "goes on, \(here(scene))"
        case .adjourned: "adjourned. minutes shows the minutes; approve approves them"
        }
    }

    private func here(_ scene: Scene) -> String { Status(scene.book, at: scene.at, entry: 0).attendance(by: self) }

    private func order(_ scene: Scene) -> String {
        let waiting = scene.book.speakersWaiting.map(\.name)
        return waiting.count > 1 ? "; in this order: \(names(waiting))" : ""
    }

    private func opened(_ opened: Opened, _ scene: Scene) -> String {
        var text =
            "meeting \(opened.number): \(wording.name(of: opened.opening.kind)), \(opened.opening.title); rules \(quoted(opened.rules.name))"
        if let rule = opened.quorum {
            if let entitled = opened.body.entitled {
                text +=
                    "; entitled \(wording.count(entitled, opened.body.unit)), quorum \(rule.share.required(of: entitled))\(clause(rule.citation))"
            } else {
                text +=
                    "; quorum: \(wording.rule(rule))\(clause(rule.citation)), but without entitled= it cannot be reckoned"
            }
        } else if let entitled = opened.body.entitled {
            text += "; entitled \(wording.count(entitled, opened.body.unit)), no quorum laid down"
        }
        let carried = opened.carriedActions.compactMap { scene.book.action($0) }
        guard !carried.isEmpty else { return text }
        let today = opened.opening.day ?? scene.at.day
        let told = carried.map { action in
            let late = action.due.map { $0 < today } == true ? ", overdue" : ""
            return "\(action.id) \(action.owner ?? "nobody") \(action.due.map { wording.date($0) } ?? "no date")\(late)"
        }
        return text + "\nStill to be done from before: " + told.joined(separator: "; ")
    }

    public func sentence(_ event: ProposalEvent, _ scene: Scene) -> String {
        switch event {
        case .proposed(let number, let text, _, let amount, let method):
            "P\(number): \(text)" + (amount.map { " (\(wording.money($0)))" } ?? "")
                + (method.map { ", by way of \($0)" } ?? "")
        case .seconded(let id, let name): "\(name) seconds \(id)"
        case .amended(let id, let text, _): "\(id) (amendment): \(text); it comes first"
        case .withdrawn(let id): "\(id) withdrawn" + pending(scene)
        case .outcomeChanged(let id, _, _, _, _, _):
            scene.book.changedDecisions.last { $0.question == id }.map { wording.changed($0, in: scene.book) } ?? ""
        case .takenUp(let number): "P\(number) taken up: \(scene.book.proposal(number)?.finalText ?? "")"
        }
    }

    private func pending(_ scene: Scene) -> String { scene.book.pendingQuestion.map { "; pending \($0)" } ?? "" }

    public func sentence(_ event: PollEvent, _ scene: Scene) -> String? {
        switch event {
        case .opened(let id, let method, _, _, let electorate):
            if let poll = scene.poll(on: id), !poll.isOpen { return nil }
            return
                "poll on \(id) (\(wording.name(of: method))) open, \(electorate.votes) may vote; vote FOR AGAINST ABSTAIN closes it"
        case .rollCalled(let id, let votes):
            guard scene.poll(on: id)?.isOpen == true else { return nil }
            return "\(id) noted \(wording.rollCall(votes))"
        case .closed(let id, _, _, _, _, _): return outcome(id, scene)
        case .recounted(let id, _, _, _):
            let old = scene.before.recounted.map { " (was \($0.for), \($0.against), \($0.abstain))" } ?? ""
            return "recounted\(old). \(outcome(id, scene))"
        case .temperatureTaken(let id, let hands):
            let decided = scene.poll(on: id).map { $0.method == .consensus && $0.closed?.at == scene.at } ?? false
            return "\(id) \(wording.temperature(hands))" + (decided ? "" : "; a temperature, no decision")
        case .annulled(let id, let reason):
            return "this round on \(id) is annulled" + (reason.map { ": \($0)" } ?? "")
                + " and minuted; again: vote \(id)"
        }
    }

    private func outcome(_ id: QuestionID, _ scene: Scene) -> String {
        guard let poll = scene.poll(on: id) else { return "\(id)" }
        let state = scene.book.state(of: id).map { wording.name(of: $0) } ?? ""
        let unit = scene.meeting?.attendance.unit ?? .people
        return "\(id) \(state): \(wording.outcome(of: poll, unit: unit))" + pending(scene)
    }

    public func sentence(_ warning: Warning) -> String {
        switch warning {
        case .floor(.turns(let name, let turns, let most, let citation)):
            "turn \(turns) of \(name); \(most) each on one question\(clause(citation))"
        case .floor(.time(let name, let seconds, let minutes, let citation)):
            "\(name) has spoken \(seconds / 60) min \(seconds % 60) s; \(minutes) min a turn\(clause(citation)); stop stops"
        case .floor(.withoutFloor(let name, let holder)):
            "\(name) spoke out of turn, \(holder) has the floor; stop \(name)"
        case .outOfTurn(let given, let first): "\(first) was before \(given) (first-timers first, sides alternate)"
        case .quorumLost(let left, let present, let required, let unit):
            "\(left.isEmpty ? "" : names(left) + " left: ")\(wording.count(present, unit)) present, quorum \(required), \(required - present) short. Talk, but do not decide."
                + " Back again: present \(left.first ?? "NAME"); count anew: headcount N; wait: recess 10"
        case .quorumBack(let present, let required, let unit):
            "\(wording.count(present, unit)) present, quorum \(required): enough again to decide"
        case .overTime(let item, let minutes, let limit):
            "item \(item) was given \(limit) min and has taken \(minutes): vote, or table it"
        case .votedAgain(let votes): "voted again, the later vote counts: \(wording.rollCall(votes))"
        case .clockBehind(let clock, let last):
            "the clock (\(wording.time(clock))) is earlier than what is recorded already (\(wording.time(last))): lines without a time will stand before it; set the clock, or write @TIME"
        case .lateRecord(let at): "recorded late: it happened at \(at.clock)"
        case .settledWithoutQuorum(let quorum):
            "settled with \(quorum.present) present where \(quorum.required) are required; the record will say so"
        case .mayBeRemoved(let removable): sentence(removable)
        case .missing(let owner, let date, let id): plan.missing(owner: owner, date: date, id)
        }
    }
}
