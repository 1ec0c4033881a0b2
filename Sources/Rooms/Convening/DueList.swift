import Kernel

/// What is due on a day: meetings that texts ask for and those called ahead, late tasks and goals, what has to be put up and what hangs.
struct DueList {
    struct LateAction: Hashable {
        let action: ActionID
        let owner: String?
        let text: String
        let due: Day
    }

    struct LateGoal: Hashable {
        let goal: GoalID
        let text: String
        let due: Day
        let percent: Int
    }

    /// What is made public: still to be put up, or hanging.
    enum Publicity: Hashable {
        /// The affairs of the place: the last time, and by when again.
        case affairs(OpennessTerms, Citation, last: Day?, due: Day?)
        /// The result of a vote by papers.
        case result(QuestionID, days: Int, Citation)
        case fund(FundDuty)
        case hanging(Subject, since: Day, until: Day, place: String?)

        enum Subject: Hashable {
            case proposal(Int)
            case accounts(GrantID?)
            case other
        }
    }

    let day: Day
    let meetings: [DutyStanding]
    /// Called ahead and to come, or past their day.
    let calls: [MeetingCall]
    let actions: [LateAction]
    let goals: [LateGoal]
    let publicity: [Publicity]
    /// Whom the law wants judged (民主评议).
    let reviews: [ReviewDuty]

    init(
        of book: Book, on day: Day, supplies: Book.Supplies = Book.Supplies(), all: Bool = false
    ) throws(Refusal) {
        self.day = day
        meetings = try book.standings(on: day, supplies: supplies, all: all)
        calls = book.calls(standingOn: day)
        actions = book.lateActions(on: day)
        goals = book.lateGoals(on: day)
        publicity = try book.publicity(on: day, supplies: supplies)
        reviews = try book.reviewDuties(on: day, supplies: supplies)
    }

    /// How many of all these are late.
    var overdue: Int {
        meetings.count { $0.isOverdue(on: day) } + calls.count { $0.terms.day < day } + actions.count + goals.count
            + publicity.count { $0.isOverdue(on: day) } + reviews.count { $0.due < day }
    }
}

extension DueList.Publicity {
    func isOverdue(on day: Day) -> Bool {
        switch self {
        case .affairs(_, _, _, let due): due.map { $0 < day } == true
        case .result, .fund: true
        case .hanging: false
        }
    }
}

extension Book {
    /// Called by that day, and neither held nor called off by then.
    fileprivate func calls(standingOn day: Day) -> [MeetingCall] {
        convening.calls.filter { call in
            guard call.stamp.at.day <= day else { return false }
            return call.state == .planned || call.changes.last.map { $0.at.day > day } == true
        }.sorted { ($0.terms.day, $0.id) < ($1.terms.day, $1.id) }
    }

    /// Tasks as they stood on that day.
    fileprivate func lateActions(on day: Day) -> [DueList.LateAction] {
        actions.compactMap { action -> DueList.LateAction? in
            guard action.stamp.at.day <= day else { return nil }
            let by = action.history.filter { $0.stamp.at.day <= day }
            guard !by.contains(where: { $0.kind == .done || $0.kind == .cancelled }) else { return nil }
            let later = action.history.first { $0.kind == .postponed && $0.stamp.at.day > day }
            guard let due = later.map({ $0.from.flatMap { Day($0) } }) ?? action.due, due < day else { return nil }
            return DueList.LateAction(action: action.id, owner: action.owner, text: action.text, due: due)
        }.sorted { ($0.due, $0.action.number) < ($1.due, $1.action.number) }
    }

    fileprivate func lateGoals(on day: Day) -> [DueList.LateGoal] {
        (developmentState?.goals ?? []).compactMap { goal -> DueList.LateGoal? in
            let percent = goal.progress.last { $0.percent != nil && $0.stamp.at.day <= day }?.percent ?? 0
            guard let terms = goal.readings.last(where: { $0.stamp.at.day <= day })?.terms, let due = terms.due,
                due < day, percent < 100
            else { return nil }
            return DueList.LateGoal(goal: goal.id, text: terms.text, due: due, percent: percent)
        }.sorted { ($0.due, $0.goal) < ($1.due, $1.goal) }
    }

    /// The law by which the place governs itself; `nil` where no folder holds it.
    func lawOfThePlace(on day: Day, supplies: Supplies) throws(Refusal) -> Charter? {
        let first: MeetingKind = header.kind == .village ? .villageAssembly : .residentsAssembly
        do throws(Refusal) {
            return try law(for: first, on: day, from: supplies).charter
        } catch {
            guard case .noRules? = error.reason as? CommitteeRefusal else { throw error }
            return nil
        }
    }

    fileprivate func publicity(on day: Day, supplies: Supplies) throws(Refusal) -> [DueList.Publicity] {
        var found: [DueList.Publicity] = []
        let law = try lawOfThePlace(on: day, supplies: supplies)
        let postings = postings.filter { $0.since <= day }
        if let rule = law?.openness, firstDay <= day {
            let last = postings.map(\.since).max()
            let since = max(law?.from ?? firstDay, firstDay)
            let next = rule.terms.every.next(on: day, since: since, last: last)
            found.append(.affairs(rule.terms, rule.citation, last: last, due: next.due))
        }
        found += announcementsDue(by: day).map { .result($0.question, days: $0.days, $0.citation) }
        found += fundDuties(on: day).map { .fund($0) }
        let hanging = postings.filter { $0.until >= day }
            .map { DueList.Publicity.hanging($0.subject, since: $0.since, until: $0.until, place: $0.place) }
        return found.enumerated().sorted { one, other in
            (one.element.isOverdue(on: day) ? 0 : 1, one.offset) < (
                other.element.isOverdue(on: day) ? 0 : 1, other.offset
            )
        }.map(\.element) + hanging
    }

    private func announcementsDue(by day: Day) -> [Announcement] {
        meetings.flatMap { meeting -> [Announcement] in
            guard meeting.written != nil else { return [] }
            return meeting.polls.compactMap { poll in
                guard let closed = poll.closed, closed.at.day <= day,
                    meeting.standingPoll(on: poll.question)?.opened == poll.opened
                else { return nil }
                return announcement(of: poll, in: meeting)
            }.filter { $0.published.map { $0.stamp.at.day > day } ?? true }
        }
    }

    private struct Posting {
        let subject: DueList.Publicity.Subject
        let since: Day
        let until: Day
        let place: String?
    }

    /// Everything that was put up, with the last day on which it hangs.
    private var postings: [Posting] {
        let notices = publications.map { notice in
            Posting(
                subject: notice.value.proposal.map { .proposal($0) } ?? .other, since: notice.stamp.at.day,
                until: notice.last, place: notice.value.place)
        }
        let accounts = fund.notices.compactMap { place -> Posting? in
            guard case .published(let notice) = fund.lines[place].event else { return nil }
            let since = fund.lines[place].stamp.at.day
            return Posting(
                subject: .accounts(notice.grant), since: since, until: since.adding(days: notice.days - 1),
                place: notice.place)
        }
        return (notices + accounts).enumerated().sorted {
            ($0.element.until, $0.offset) < ($1.element.until, $1.offset)
        }
        .map(\.element)
    }
}
