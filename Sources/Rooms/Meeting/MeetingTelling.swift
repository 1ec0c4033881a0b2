import Kernel

// What the prompt answers to the lines of a meeting, and when.
extension MeetingEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.meetings
        func because(_ reason: String?) -> String { reason.map(words.because) ?? "" }
        return switch self {
        case .opened(let opened): opened.told(in: scene, by: screen)
        case .chairTaken(let name): words.chair(name)
        case .recorderTaken(let name): words.recorder(name)
        case .checkedIn(let names, let more, _): words.arrived(names + more, here: scene.here(by: screen))
        case .entitledMended(let body, _, let reason):
            words.entitledMended(body.entitled ?? 0, body.unit, here: scene.here(by: screen)) + because(reason)
        case .headsCounted: words.counted(here: scene.here(by: screen))
        case .headsArrived(let heads): words.arrived(heads, here: scene.here(by: screen))
        case .headsLeft(let heads): words.left(heads, here: scene.here(by: screen))
        case .left(let names, _): words.left(names, here: scene.here(by: screen))
        case .excused(let names, let reason): words.excused(names) + because(reason)
        case .absent(let names, _): words.absent(names)
        case .observed(let names, let office, let reason): words.observing(names) + words.bracketed([office, reason])
        case .proxied(let proxy): screen.wording.proxy(proxy) + scene.withoutClauseOnProxies(by: screen)
        case .recused(let name, _): words.recused(name, voters: scene.book.electorate.votes)
        case .itemAdded(let number, let title, let type, let limit, _):
            words.item(number, title)
                + words.bracketed([type.map { screen.wording.name(of: $0) }, limit.map(words.minutes)])
        case .itemTaken(let number): words.itemTaken(number, scene.meeting?.item(number)?.title ?? "")
        case .itemTabled(let number): words.itemTabled(number)
        case .queued(let names, let side):
            words.queued(names) + words.bracketed([side.map { screen.wording.name(of: $0) }])
                + scene.waiting(words)
        case .floorGiven(let name): words.floorGiven(name)
        case .stopped(let name, let reason): words.stopped(name) + because(reason)
        case .said(let remark): words.noted(remark.speaker)
        case .resolved: words.resolved
        case .recessed(let minutes?, let reason):
            words.recess(
                minutes, until: screen.wording.clock(scene.at.adding(seconds: minutes * 60), since: scene.at.day))
                + because(reason)
                + words.howToResume
        case .recessed(nil, let reason): words.recess + because(reason) + words.howToResume
        case .resumed: words.resumed(here: scene.here(by: screen))
        case .adjourned: words.adjourned
        }
    }
}

extension Scene {
    /// How many are there now: 到会40/78户 法定40 够.
    fileprivate func here(by screen: any Screen) -> String {
        Status(book, at: at, entry: 0).attendance(by: screen)
    }

    /// Where the law of an assembly says nothing of proxies, what becomes of the vote.
    fileprivate func withoutClauseOnProxies(by screen: any Screen) -> String {
        // An assembly of voters may vote by papers as well, for which the law has proxies.
        guard let meeting = book.meeting, [.law, .ownLaw].contains(meeting.kind.source), !meeting.kind.countsUnits,
            ![.villageAssembly, .residentsAssembly].contains(meeting.kind),
            meeting.openElections.isEmpty, let charter = book.charter(of: meeting),
            charter.proxyTerms(in: meeting.kind) == nil
        else { return "" }
        return screen.meetings.noClauseOnProxies(screen.wording.name(of: meeting.kind))
    }

    fileprivate func waiting(_ words: any MeetingWords) -> String {
        let names = book.speakersWaiting.map(\.name)
        return names.count > 1 ? words.inOrder(names) : ""
    }
}

extension Opened {
    fileprivate func told(in scene: Scene, by screen: any Screen) -> String {
        let words = screen.meetings
        let head = words.opened(number, screen.wording.name(of: opening.kind), opening.title, rules: rules.name)
        let carried = carriedActions.compactMap { scene.book.action($0) }
        guard !carried.isEmpty else { return head + quorum(in: scene, by: screen) }
        let today = opening.day ?? scene.at.day
        let told = carried.map { action in
            let isLate = action.due.map { $0 < today } == true
            return "\(action.id) \(action.owner ?? words.nobody) \(action.due.map(words.date) ?? words.noDay)"
                + (isLate ? words.overdue : "")
        }
        return head + quorum(in: scene, by: screen) + "\n" + words.carried(words.sequence(told))
    }

    private func quorum(in scene: Scene, by screen: any Screen) -> String {
        let words = screen.meetings
        guard let meeting = scene.book.meeting(number) else { return quorumAlone(by: screen) }
        if opening.kind.countsUnits {
            return words.electors(screen.wording.electors(body, scene.book.participation(in: meeting)))
        }
        let extra = extraVotes.flatMap { extra in
            scene.book.extraVoteClause(in: meeting).map {
                words.extraVotes(screen.wording.extraVotes(extra, basic: body.entitled), $0)
            }
        }
        return quorumAlone(by: screen) + (extra ?? "")
    }

    private func quorumAlone(by screen: any Screen) -> String {
        let words = screen.meetings
        return switch (quorum, body.entitled) {
        case (let rule?, let entitled?):
            words.quorum(rule.share.required(of: entitled), of: entitled, body.unit, rule.citation)
        case (_?, nil) where opening.recordsOnly: ""
        case (let rule?, nil): words.quorumUnreckoned(screen.wording.rule(rule), rule.citation)
        case (nil, let entitled?): words.noQuorum(of: entitled, body.unit)
        case (nil, nil): ""
        }
    }
}
