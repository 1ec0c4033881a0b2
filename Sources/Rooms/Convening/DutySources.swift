import Kernel

// Where the meetings that are due come from: the law of the place, the packs of other bodies, charters of committees, the yard's own rules,
// and what was resolved to be held.
extension Book {
    /// The meetings that texts ask for, as of a day.
    ///
    /// - Parameters:
    ///   - supplies: the packs of the templates: the law of the place holds before a meeting brought it into the book.
    ///   - all: also of bodies that the book knows nothing of.
    /// - Throws: `badText` for a pack with an error in it.
    func duties(on day: Day, supplies: Supplies = Supplies(), all: Bool = false) throws(Refusal) -> [MeetingDuty] {
        let begun = firstDay
        guard begun <= day else { return [] }
        var duties: [MeetingDuty] = []
        for law in try laws(on: day, supplies: supplies, all: all) {
            let isHere = law.book != nil || holds(law.name, on: day)
            duties += law.regularMeetings.flatMap { rule in
                rule.terms.kinds.map { kind in
                    duty(
                        kind, of: law, rule, source: .law, since: max(law.from ?? begun, begun),
                        isSetUp: isHere && (rule.terms.ifSetUp != true || isSetUp(kind, on: day)))
                }
            }
        }
        for committee in committees where committee.founded.at.day <= day {
            duties += self.duties(of: committee, on: day)
        }
        return duties + houseDuties(on: day) + scheduledDuties(on: day)
    }

    /// How each stands, the overdue first, then by their day.
    func standings(on day: Day, supplies: Supplies = Supplies(), all: Bool = false) throws(Refusal) -> [DutyStanding] {
        let found = try duties(on: day, supplies: supplies, all: all).filter { $0.since <= day }
        // Where a time is over, only what was missed in it is told.
        let standings = found.map { standing(of: $0, on: day) }.filter { $0.due != nil || $0.duty.until == nil }
        return standings.enumerated().sorted { one, other in
            func key(_ item: (offset: Int, element: DutyStanding)) -> (Int, Int, Int) {
                let isLate = item.element.isOverdue(on: day)
                return (
                    isLate ? 0 : item.element.duty.isSetUp ? 1 : 2, item.element.due?.number ?? .max, item.offset
                )
            }
            return key(one) < key(other)
        }.map(\.element)
    }

    private func standing(of duty: MeetingDuty, on day: Day) -> DutyStanding {
        var last: DutyStanding.Last?
        for meeting in meetings
        where meeting.kind == duty.kind && (duty.committee == nil || meeting.committee == duty.committee)
            && meeting.day <= day && meeting.wasHeld && last.map({ $0.day <= meeting.day }) ?? true
        {
            last = DutyStanding.Last(number: meeting.number, day: meeting.day)
        }
        let end = duty.until.map { min($0.adding(days: 1), day) } ?? day
        let next = duty.every.next(on: max(end, duty.since), since: duty.since, last: last?.day)
        let due = next.due.flatMap { due in duty.until.map { due <= $0 } ?? true ? due : nil }
        let call = plannedCalls.first {
            $0.terms.kind == duty.kind && (duty.committee == nil || $0.committee == duty.committee)
                && $0.terms.day >= day && $0.stamp.at.day <= day
        }
        return DutyStanding(duty: duty, last: last, due: due, missed: next.missed, call: call)
    }

    /// The first day that the book tells of; where a snapshot did not keep it, that of the first meeting or text.
    var firstDay: Day {
        begun ?? [meetings.first?.day, charters.first?.entered.at.day].compactMap { $0 }.min() ?? last.at.day
    }

    private func duty(
        _ kind: MeetingKind, of charter: Charter, _ rule: Cited<RegularMeetingTerms>, source: MeetingDuty.Source,
        committee: String? = nil, since: Day, isSetUp: Bool = true
    ) -> MeetingDuty {
        let calling = charter.calling(in: kind)
        return MeetingDuty(
            kind: kind, committee: committee, every: rule.terms.every, citation: rule.citation, source: source,
            since: since, caller: calling?.terms.caller ?? committee, noticeDays: calling?.terms.noticeDays,
            noticeCitation: calling?.terms.noticeDays == nil ? nil : calling?.citation, isSetUp: isSetUp)
    }

    // MARK: Law

    /// The law of the place, and the packs of other bodies: those that the book holds, or all there are.
    private func laws(on day: Day, supplies: Supplies, all: Bool) throws(Refusal) -> [Charter] {
        var found: [Charter] = []
        for kind in MeetingKind.allCases where kind.source == .law || kind.source == .ownLaw {
            guard kind.book == nil || kind.book == header.kind,
                let law = try law(forDutiesOf: kind, on: day, supplies: supplies), !found.contains(law)
            else { continue }
            if kind.source == .law || all || holds(law.name, on: day) { found.append(law) }
        }
        return found
    }

    private func law(forDutiesOf kind: MeetingKind, on day: Day, supplies: Supplies) throws(Refusal) -> Charter? {
        do throws(Refusal) {
            return try law(for: kind, on: day, from: supplies).charter
        } catch {
            if case .noRules? = error.reason as? CommitteeRefusal { return nil }
            throw error
        }
    }

    private func holds(_ name: String, on day: Day) -> Bool {
        charters.contains { $0.charter.name == name && $0.entered.at.day <= day }
            || meetings.contains { $0.rules.name == name && $0.day <= day }
    }

    /// Whether there is such a body: it met, was called, or has its representatives in the book.
    private func isSetUp(_ kind: MeetingKind, on day: Day) -> Bool {
        meetings.contains { $0.kind == kind && $0.day <= day }
            || convening.calls.contains { $0.terms.kind == kind && $0.stamp.at.day <= day }
            || registry.people.contains { $0.details.isRepresentative == true }
    }

    // MARK: Charters

    private func duties(of committee: Committee, on day: Day) -> [MeetingDuty] {
        let names = Set([committee.charter] + committee.adoptions.flatMap { [$0.from, $0.charter] }).compactMap { $0 }
        let texts = charters.filter { names.contains($0.charter.name) && $0.entered.at.day <= day }
        guard let text = texts.last(where: { $0.charter.name == committee.charter }) ?? texts.last else { return [] }
        let given = committee.charterGiven.map { max($0.at.day, committee.founded.at.day) } ?? committee.founded.at.day
        return text.charter.regularMeetings.flatMap { rule in
            rule.terms.kinds.map { kind in
                duty(
                    kind, of: text.charter, rule, source: .charter,
                    committee: kind == .committee ? committee.name : nil,
                    since: max(begin(of: rule.terms.every, for: kind, in: texts), given))
            }
        }
    }

    /// Since when, without a break, the texts that followed each other ask so often for such a meeting.
    private func begin(of every: Cadence, for kind: MeetingKind, in texts: [CharterVersion]) -> Day {
        let standing = texts.reversed().prefix { version in
            version.charter.regularMeetings.contains { $0.terms.every == every && $0.terms.kinds.contains(kind) }
        }
        return standing.last?.entered.at.day ?? firstDay
    }

    /// The rules of the yard, and every other text under which a meeting was held, that are no law and no committee's charter.
    private func houseDuties(on day: Day) -> [MeetingDuty] {
        let committees = Set(committees.flatMap { [$0.charter] + $0.adoptions.map(\.from) }.compactMap { $0 })
        let entered = charters.filter {
            $0.entered.at.day <= day && !committees.contains($0.charter.name) && !$0.charter.isLaw
        }
        return entered.map(\.charter.name).uniqued().flatMap { name -> [MeetingDuty] in
            let texts = entered.filter { $0.charter.name == name }
            guard let text = texts.last else { return [] }
            return text.charter.regularMeetings.flatMap { rule in
                rule.terms.kinds.filter { $0 != .committee }.map { kind in
                    duty(
                        kind, of: text.charter, rule, source: .charter,
                        since: begin(of: rule.terms.every, for: kind, in: texts))
                }
            }
        }
    }
}

extension Charter {
    /// Whether it is the law of some body, and no text that a community gave itself.
    fileprivate var isLaw: Bool {
        book != nil || kinds.contains { $0.source == .law || $0.source == .ownLaw }
    }
}
