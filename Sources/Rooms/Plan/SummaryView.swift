import Kernel

/// The figures of a period, each counted from what the book holds. Whoever came is counted where somebody counted them.
struct SummaryView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }
    private func isIn(_ stamp: Stamp) -> Bool { request.days.contains(stamp.at.day) }

    private var meetings: [Meeting] { book.meetings.filter { request.days.contains($0.day) } }
    /// The motions dealt with in the period, each as it came out in it; of one that was divided its parts.
    private var proposals: [(proposal: Proposal, outcome: Book.PeriodOutcome)] {
        book.proposals.compactMap { proposal in
            book.outcome(of: proposal, in: request.days).flatMap { $0.state == .divided ? nil : (proposal, $0) }
        }
    }
    private var polls: [Poll] { meetings.flatMap(\.polls).filter { $0.closed != nil && $0.annulled == nil } }

    var value: JSON { request.communityHead.with(figures).with(lists) }

    private func decided(_ state: Proposal.State) -> [(proposal: Proposal, outcome: Book.PeriodOutcome)] {
        proposals.filter { $0.outcome.state == state }
    }

    private var figures: JSON {
        let actions = book.actions.filter { isIn($0.stamp) }
        let done = book.actions.filter { action in action.doneOn.map(request.days.contains) == true }
        let end = min(request.days.upperBound, book.last.at.day)
        let open = book.actions.filter { $0.state == .open && $0.stamp.at.day <= end }
        let pledges = book.pledges.filter { isIn($0.stamp) }.map(\.value)
        let memberships = book.committees.flatMap(\.memberships)
        let figure: (PeriodFields) -> Int = { field in
            switch field {
            case .meetingCount: meetings.count
            case .attendance: attendance(of: meetings).people
            case .uncounted: meetings.count { present(at: $0) == nil }
            case .motionCount: proposals.count
            case .adopted: decided(.adopted).count
            case .rejected: decided(.rejected).count
            case .withdrawn: decided(.withdrawn).count
            case .pending: decided(.pending).count
            case .tied: decided(.tied).count
            case .pollCount: polls.count
            case .electionCount: meetings.flatMap(\.electionsOfPeople).count { $0.isDeclared }
            case .founded: book.committees.count { isIn($0.founded) }
            case .joined: memberships.count { isIn($0.joined) }
            case .left: memberships.count { $0.ended.map(request.days.contains) == true }
            case .actionCount: actions.count
            case .done: done.count
            case .open: open.count
            case .overdue: open.count { $0.due.map { $0 < end } == true }
            case .cancelled: actions.count { $0.state == .cancelled }
            case .published: book.publications.count { isIn($0.stamp) }
            case .commentCount: book.comments.count { isIn($0.stamp) }
            case .pledgeCount: pledges.count
            case .pledgedDays: pledges.compactMap(\.workDays).reduce(0, &+)
            }
        }
        return JSON(PeriodFields.self) { .int(figure($0)) }
    }

    private var lists: JSON {
        let pledged = book.pledges.filter { isIn($0.stamp) }.compactMap(\.value.amount?.fen).reduce(0, &+)
        return JSON(SummaryFields.self) { field in
            switch field {
            case .hasKinds: .bool(!meetings.isEmpty)
            case .hasUncounted: .bool(meetings.contains { present(at: $0) == nil })
            case .hasTied: .bool(!decided(.tied).isEmpty)
            case .hasElections: .bool(meetings.contains { $0.electionsOfPeople.contains { $0.isDeclared } })
            case .hasDays: .bool(book.pledges.contains { isIn($0.stamp) && $0.value.workDays ?? 0 > 0 })
            case .kinds: .array(kinds)
            case .pledgedAmount: .string(pledged == 0 ? nil : wording.money(Money(fen: pledged)))
            case .committeesFounded:
                .string(wording.list(book.committees.filter { isIn($0.founded) }.map(\.name)))
            case .decisions:
                .strings(
                    decided(.adopted).map { proposal, outcome in
                        let day = wording.date(outcome.day)
                        return wording.name(
                            "\(proposal.id) \(proposal.finalText.withoutFullStop)",
                            note: wording.list([day] + (proposal.finalAmount.map { [wording.money($0)] } ?? [])))
                    })
            case .elected:
                .strings(
                    meetings.flatMap(\.electionsOfPeople).compactMap { election in
                        guard let elected = election.declaration?.outcome.elected, !elected.isEmpty else { return nil }
                        return wording.remark(wording.list(elected), by: election.post)
                    })
            case .tasks:
                .strings(
                    book.actions.filter { action in
                        isIn(action.stamp) || action.doneOn.map(request.days.contains) == true
                    }.map { action in
                        let notes = [action.owner, action.due.map(wording.date), wording.name(of: action.state)]
                        return wording.name(
                            "\(action.id) \(action.text.withoutFullStop)", note: wording.list(notes.compactMap { $0 }))
                    })
            }
        }
    }

    /// The kinds of meeting in the order in which they were first held.
    private var kinds: [JSON] {
        var order: [MeetingKind] = []
        for meeting in meetings where !order.contains(meeting.kind) { order.append(meeting.kind) }
        return order.map { kind in
            let held = meetings.filter { $0.kind == kind }
            let came = attendance(of: held)
            let counted = held.filter { $0.attendance.entitledAtFirst != nil && present(at: $0) != nil }
            let expected = counted.compactMap(\.attendance.entitledAtFirst).reduce(0, +)
            let there = counted.compactMap(present).reduce(0, +)
            return JSON(KindRowFields.self) { field in
                switch field {
                case .kind: .string(wording.name(of: kind))
                case .times: .int(held.count)
                case .people: .string(came.people == 0 ? nil : wording.count(came.people, .people))
                case .households: .string(came.households == 0 ? nil : wording.count(came.households, .households))
                case .rate: .string(expected == 0 ? nil : Rate.percent(there, of: expected))
                case .motions:
                    .int(
                        proposals.count {
                            $0.proposal.appearances.contains { entry in held.contains { $0.number == entry.meeting } }
                        })
                case .votes: .int(held.flatMap(\.polls).count { $0.closed != nil && $0.annulled == nil })
                }
            }
        }
    }

    /// Who came to a meeting, in its unit; `nil` where nobody signed in and no heads were counted.
    private func present(at meeting: Meeting) -> Int? {
        guard !meeting.kind.countsUnits else { return nil }
        let attendance = meeting.attendance
        let named = attendance.unit == .people ? Set(attendance.arrivals.map(\.name)).count : 0
        let came = max(attendance.present(in: book.registry), named)
        return came == 0 ? nil : came
    }

    private func attendance(of meetings: [Meeting]) -> (people: Int, households: Int) {
        var came = (people: 0, households: 0)
        for meeting in meetings {
            guard let present = present(at: meeting) else { continue }
            if meeting.attendance.unit == .people { came.people += present } else { came.households += present }
        }
        return came
    }
}

enum PeriodFields: String, ViewFields {
    case meetingCount = "meeting_count", attendance, uncounted, motionCount = "motion_count", adopted, rejected,
        withdrawn, pending, tied, pollCount = "poll_count", electionCount = "election_count", founded, joined, left,
        actionCount = "action_count", done, open, overdue, cancelled, published, commentCount = "comment_count",
        pledgeCount = "pledge_count", pledgedDays = "pledged_days"
}

enum SummaryFields: String, ViewFields {
    case hasKinds = "has_kinds", hasUncounted = "has_uncounted", hasTied = "has_tied", hasElections = "has_elections",
        hasDays = "has_days"
    case kinds, pledgedAmount = "pledged_amount", committeesFounded = "committees_founded", decisions, elected, tasks
}

enum KindRowFields: String, ViewFields {
    case kind, times, people, households, rate, motions, votes
}
