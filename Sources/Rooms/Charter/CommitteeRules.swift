import Kernel

// Committees and their members: founded, joined, left.
extension Book {
    func decide(
        _ command: CommitteeCommand, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        switch command.withEachNameOnce {
        case .committee(let name, let charter):
            return try decide(founding: name, charter: charter, supplies: supplies)
        case .apply(let names, let committee, let reason):
            return [.committee(try decide(applying: names, to: committee, reason: reason, at: stamp))]
        case .admit(let names, let committee):
            return [.committee(try decide(admitting: names, to: committee, at: stamp))]
        case .resign(let names, let committee, let reason):
            let committee = try self.committee(committee) { committee in names.allSatisfy(committee.has) }
            try refuseStrangers(names, to: committee)
            let notice = charter(of: committee)?.leaving?.terms.noticeDays ?? 0
            let ends = stamp.at.day.adding(days: notice)
            let resigned = Event.committee(
                .resigned(names: names, committee: committee.name, reason: reason, ends: ends))
            return [resigned] + (notice == 0 ? leavingTheirMeeting(names, of: committee) : [])
        case .expel(let names, let committee, let reason):
            let committee = try self.committee(committee) { committee in names.allSatisfy(committee.has) }
            try refuseStrangers(names, to: committee)
            for name in names { try refuseWithoutPoll(on: "除名", about: name, in: committee) }
            return [.committee(.expelled(names: names, committee: committee.name, reason: reason))]
                + leavingTheirMeeting(names, of: committee)
        case .clause(let number, let verdict):
            return [.committee(try decide(clause: number, verdict))]
        }
    }

    /// Whoever is no longer a member does not vote in the committee's meeting that is being held.
    private func leavingTheirMeeting(_ names: [String], of committee: Committee) -> [Event] {
        guard let meeting, meeting.attendance.body.committee == committee.name else { return [] }
        let here = names.filter(meeting.attendance.isHere)
        return here.isEmpty ? [] : [.meeting(.left(names: here))]
    }

    /// The charter that a committee has now.
    public func charter(of committee: Committee) -> Charter? { committee.charter.flatMap { charter(named: $0) } }

    private func decide(founding name: String, charter: String?, supplies: Supplies) throws(Refusal) -> [Event] {
        let known = committee(named: name)
        guard let charter else {
            guard known == nil else { throw .committee(.committeeExists(name)) }
            return [.committee(.founded(name: name, charter: nil))]
        }
        let rules = try self.charter(charter, from: supplies)
        let key = rules.charter.name
        let event: CommitteeEvent =
            known == nil ? .founded(name: name, charter: key) : .charterGiven(committee: name, charter: key)
        return rules.events + [.committee(event)]
    }

    private func decide(
        applying names: [String], to named: String?, reason: String?, at stamp: Stamp
    ) throws(Refusal) -> CommitteeEvent {
        try known(names)
        let committee = try self.committee(named) { committee in !names.contains(where: committee.has) }
        for name in names {
            guard !committee.has(name) else { throw .committee(.alreadyMember(name, committee: committee.name)) }
            guard !committee.applications.contains(where: { $0.name == name }) else {
                throw .committee(.alreadyApplied(name, committee: committee.name))
            }
            try refuseTooYoung(name, for: committee, on: stamp.at.day)
        }
        return .applied(names: names, committee: committee.name, reason: reason)
    }

    private func decide(
        admitting names: [String], to named: String?, at stamp: Stamp
    ) throws(Refusal) -> CommitteeEvent {
        try known(names)
        let committee = try self.committee(named) { committee in
            names.allSatisfy { name in committee.applications.contains { $0.name == name } }
        }
        let joining = charter(of: committee)?.joining
        for name in names {
            guard !committee.has(name) else { throw .committee(.alreadyMember(name, committee: committee.name)) }
            guard committee.applications.contains(where: { $0.name == name }) else {
                throw .committee(.notApplied(name, committee: committee.name))
            }
            try refuseTooYoung(name, for: committee, on: stamp.at.day)
            if joining?.terms.needsPoll == true { try refuseWithoutPoll(on: "入会", about: name, in: committee) }
        }
        if let joining, let most = joining.terms.most, committee.members.count + names.count > most {
            throw .committee(.committeeFull(committee: committee.name, most: most, joining.citation))
        }
        return .admitted(names: names, committee: committee.name)
    }

    /// The committee meant: the one named, else the open meeting's own if it fits, else the only one that does.
    private func committee(_ named: String?, fitting fits: (Committee) -> Bool) throws(Refusal) -> Committee {
        if let named {
            guard let committee = committee(named: named) else { throw .committee(.unknownCommittee(named)) }
            return committee
        }
        if let own = meeting?.committee.flatMap({ committee(named: $0) }), fits(own) { return own }
        if let only = committees.first, committees.count == 1 { return only }
        let fitting = committees.filter(fits)
        guard let only = fitting.first, fitting.count == 1 else { throw .committee(.whichCommittee) }
        return only
    }

    private func refuseStrangers(_ names: [String], to committee: Committee) throws(Refusal) {
        for name in names where !committee.has(name) { throw .committee(.notMember(name, committee: committee.name)) }
    }

    /// Nobody's birthday need be known; where it is, the charter's age holds.
    private func refuseTooYoung(_ name: String, for committee: Committee, on day: Day) throws(Refusal) {
        guard let joining = charter(of: committee)?.joining, let age = joining.terms.minimumAge,
            let born = registry[name]?.details.born, born.age(on: day) < age
        else { return }
        throw .committee(.tooYoung(name, minimum: age, joining.citation))
    }

    /// Admission and removal may rest on a vote: adopted, not annulled, about this person, in a meeting of the committee, after the
    /// last time the person came in.
    func refuseWithoutPoll(on matter: String, about name: String, in committee: Committee) throws(Refusal) {
        let since = committee.memberships.last { $0.name == name }?.joined.entry ?? 0
        for meeting in meetings where meeting.committee == committee.name {
            for poll in meeting.polls where poll.matter == matter && poll.opened.entry > since {
                let stands = meeting.standingPoll(on: poll.question)?.opened == poll.opened
                if stands, poll.outcome == .adopted, self.poll(poll, isAbout: name) { return }
            }
        }
        let charter = charter(of: committee)
        let citation = charter?.majority(for: matter, in: .committee)?.citation ?? charter?.joining?.citation
        throw .committee(.needsAdoptedPoll(matter: matter, name: name, citation))
    }

    /// How many of a committee's meetings a member missed without a reason given, since joining: what a charter's removal clause
    /// counts. Meetings where only heads were counted tell nothing of anybody.
    public func meetingsMissed(by name: String, of committee: Committee) -> Int {
        guard let joined = committee.memberships.last(where: { $0.name == name })?.joined else { return 0 }
        let inRow = charter(of: committee)?.removal?.terms.inRow == true
        var missed = 0
        for meeting in meetings where meeting.committee == committee.name && meeting.opened.entry > joined.entry {
            let attendance = meeting.attendance
            if meeting.isOpen || attendance.holdsUnnamed(in: registry) { continue }
            let came = attendance.arrivals.contains { $0.name == name } || attendance.isObserver(name)
            let gaveReason = attendance.excused.contains { $0.name == name && $0.reason != nil }
            if !came, !gaveReason {
                missed += 1
            } else if inRow {
                missed = 0
            }
        }
        return missed
    }
}

extension CommitteeCommand {
    /// The same command where a name was typed twice.
    fileprivate var withEachNameOnce: CommitteeCommand {
        switch self {
        case .apply(let names, let committee, let reason):
            .apply(names: names.uniqued(), committee: committee, reason: reason)
        case .admit(let names, let committee): .admit(names: names.uniqued(), committee: committee)
        case .resign(let names, let committee, let reason):
            .resign(names: names.uniqued(), committee: committee, reason: reason)
        case .expel(let names, let committee, let reason):
            .expel(names: names.uniqued(), committee: committee, reason: reason)
        case .committee, .clause: self
        }
    }
}

extension Committee {
    /// Whether somebody is a member and has not left.
    func has(_ name: String) -> Bool { memberships.contains { $0.name == name && $0.left == nil } }
}

extension Day {
    /// Full years from this day of birth to another day; born on 29 February, one is a year older on 1 March.
    public func age(on day: Day) -> Int {
        day.year - year - ((day.month, day.day) < (month, self.day) ? 1 : 0)
    }
}
