import Kernel
import Prompt

extension Book {
    func decide(_ command: ActivityCommand, at stamp: Stamp) throws(Refusal) -> ActivityEvent {
        let today = stamp.at.day
        switch command {
        case .plan(let details):
            let id = ActivityID((activities.activities.last?.id.number ?? 0) + 1)
            return .planned(id, details: try checked(details, before: nil))
        case .change(let id, let change):
            let activity = try open(id)
            let after = try checked(change.applied(to: activity.details), before: activity.details)
            if let day = change.day, day > today, activity.turnouts != nil {
                throw .activity(.attendedAlready(id, day))
            }
            guard after != activity.details else { throw .activity(.sameActivity(id)) }
            return .changed(id, before: activity.details, after: after)
        case .attend(let id, let turnout):
            let activity = try open(id)
            guard activity.details.day <= today else { throw .activity(.notYet(id, activity.details.day)) }
            return .attended(id, turnout: try checked(turnout, at: activity))
        case .wrapUp(let id, let summary):
            let activity = try open(id)
            guard activity.details.day <= today else { throw .activity(.notYet(id, activity.details.day)) }
            return .wrappedUp(id, summary: summary)
        case .cancel(let id, let reason):
            _ = try open(id)
            return .cancelled(id, reason: reason)
        case .festival(let word, let day): return try setting(word, day)
        case .lunarFestival(let word, let lunar): return try ruling(word, lunar)
        }
    }

    private func open(_ id: ActivityID) throws(Refusal) -> Activity {
        guard let activity = activity(id) else { throw .activity(.unknownActivity(id)) }
        guard activity.state == .planned else { throw .activity(.closed(id, activity.state)) }
        return activity
    }

    /// With organisation, field, festival and appropriation by the names that the book has for them. What stood there before was looked at then.
    private func checked(_ details: ActivityDetails, before: ActivityDetails?) throws(Refusal) -> ActivityDetails {
        var all = details
        if let field = details.field { all.field = try self.field(named: field) }
        if let words = details.organisations {
            var names: [String] = []
            for word in words { names.append(try organisation(named: word).name) }
            all.organisations = names.uniqued()
        }
        if let festival = details.festival { all.festival = try self.festival(named: festival) }
        if let typed = details.grant, typed != before?.grant || all.organisations != before?.organisations {
            all.grant = try grant(typed, for: all.organisations)
        }
        return all
    }

    /// The festival that a word names: of the usual ones, or one that the village set a day for.
    func festival(named word: String) throws(Refusal) -> String {
        if let usual = Festival.named(word) { return usual.rawValue }
        if activities.festivals[word] != nil || activities.lunarFestivals?[word] != nil { return word }
        let own = activities.festivals.sorted.map(\.key) + (activities.lunarFestivals?.sorted.map(\.key) ?? [])
        let names = (Festival.allCases.map(\.rawValue) + own).uniqued()
        throw .activity(.unknownFestival(word, nearest: Nearest.to(word, among: names)))
    }

    /// The name of a festival that the village sets.
    private func ownFestival(_ word: String) throws(Refusal) -> String {
        let usual = Festival.named(word)
        if let usual, !usual.isSet { throw .activity(.festivalHasRule(usual.rawValue)) }
        return usual?.rawValue ?? word
    }

    private func ruling(_ word: String, _ lunar: LunarDate) throws(Refusal) -> ActivityEvent {
        let name = try ownFestival(word)
        let before = activities.lunarFestivals?[name]
        guard before != lunar else { throw .activity(.sameLunar(name, lunar)) }
        return .festivalRuled(name: name, lunar: lunar, before: before)
    }

    private func setting(_ word: String, _ day: Day) throws(Refusal) -> ActivityEvent {
        let name = try ownFestival(word)
        let before = activities.festivals[name]?.first { $0.year == day.year }
        guard before != day else { throw .activity(.sameFestival(name, day)) }
        return .festivalSet(name: name, day: day, before: before)
    }

    private func checked(_ turnout: Turnout, at activity: Activity) throws(Refusal) -> Turnout {
        for name in turnout.names { try known(name) }
        guard !turnout.names.isEmpty || turnout.heads != nil || turnout.served != nil else {
            throw .activity(.nobodyCame(activity.id))
        }
        let heads = (turnout.isMore ? activity.others : 0) + (turnout.heads ?? (turnout.isMore ? 0 : activity.others))
        let party = (turnout.isMore ? activity.othersParty : 0) + (turnout.party ?? 0)
        guard turnout.party == nil || party <= heads else { throw .activity(.moreThanHeads(party, heads: heads)) }
        if let peoples = turnout.peoples {
            let before = turnout.isMore ? activity.peoples?.values.values.reduce(0, +) ?? 0 : 0
            let all = peoples.values.values.reduce(before, +)
            guard all <= heads else { throw .activity(.moreThanHeads(all, heads: heads)) }
        }
        var told = turnout
        told.replaced = activity.replaced(by: turnout)
        return told
    }

    mutating func apply(_ event: ActivityEvent, at stamp: Stamp) {
        if activityState == nil { activityState = Activities() }
        switch event {
        case .planned(let id, let details):
            activityState?.activities.append(Activity(id: id, details: details, stamp: stamp))
        case .changed(let id, _, let after):
            change(id) {
                $0.details = after
                $0.changes.append(stamp)
            }
        case .attended(let id, let turnout):
            change(id) {
                $0.count(turnout)
                $0.turnouts = ($0.turnouts ?? []) + [stamp.entry]
            }
        case .wrappedUp(let id, let summary):
            change(id) {
                $0.state = .done
                $0.summary = summary
            }
        case .cancelled(let id, _):
            change(id) {
                $0.state = .cancelled
                $0.changes.append(stamp)
            }
        case .festivalSet(let name, let day, let before):
            let others = (activityState?.festivals[name] ?? []).filter { $0 != before }
            activityState?.festivals[name] = (others + [day]).sorted()
        case .festivalRuled(let name, let lunar, _):
            var ruled = activityState?.lunarFestivals ?? [:]
            ruled[name] = lunar
            activityState?.lunarFestivals = ruled
        }
    }

    private mutating func change(_ id: ActivityID, _ change: (inout Activity) -> Void) {
        if let place = place(of: id) { activityState?.change(at: place, change) }
    }
}

extension Activity {
    /// The figures that a line puts others in place of, or drops with the heads that they were of.
    fileprivate func replaced(by turnout: Turnout) -> Turnout.Replaced? {
        var all = Turnout.Replaced()
        if let now = turnout.served, let served, served != now { all.served = served }
        if !turnout.isMore {
            if let heads = turnout.heads, others > 0, others != heads { all.heads = others }
            if turnout.heads != nil || turnout.party != nil, othersParty > 0, othersParty != turnout.party {
                all.party = othersParty
            }
            if turnout.heads != nil || turnout.peoples != nil, let peoples, peoples != turnout.peoples {
                all.peoples = peoples
            }
        }
        return all.isNothing ? nil : all
    }

    fileprivate mutating func count(_ turnout: Turnout) {
        for name in turnout.names {
            if let place = attendees.firstIndex(where: { $0.name == name }) {
                attendees[place].minutes = turnout.minutes ?? attendees[place].minutes
            } else {
                attendees.append(Attendee(name: name, minutes: turnout.minutes))
            }
        }
        served = turnout.served ?? served
        if let heads = turnout.heads {
            if turnout.isMore {
                othersMinutes = Self.sum(othersMinutes, turnout.minutes.map { $0 * heads })
                others += heads
            } else {
                othersMinutes = turnout.minutes.map { $0 * heads }
                others = heads
                othersParty = 0
                peoples = nil
            }
        }
        if let party = turnout.party { othersParty = (turnout.isMore ? othersParty : 0) + party }
        if let more = turnout.peoples {
            var all = turnout.isMore ? peoples ?? [:] : [:]
            for (name, number) in more.values { all[name, default: 0] += number }
            peoples = all
        }
    }

    private static func sum(_ a: Int?, _ b: Int?) -> Int? { a == nil && b == nil ? nil : (a ?? 0) + (b ?? 0) }
}
