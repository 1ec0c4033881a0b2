import Kernel

// What is told of what is due, and in which order.
extension Language {
    /// Whatever is overdue first; within that meetings, tasks, goals and what is to be put up, each in its own order.
    func lines(of list: DueList, in book: Book) -> [String] {
        let day = list.day
        var late: [String] = []
        var open: [String] = []
        func add(_ line: String, isLate: Bool) { if isLate { late.append(line) } else { open.append(line) } }
        for meeting in list.meetings { add(told(meeting, on: day), isLate: meeting.isOverdue(on: day)) }
        for call in list.calls {
            let days = day.number - call.terms.day.number
            add(due.call("\(call.id) \(sentence(call.terms))", late: days > 0 ? days : nil), isLate: days > 0)
        }
        for action in list.actions {
            add(
                due.action(
                    action.action, action.owner, action.text, due: action.due, days: day.number - action.due.number),
                isLate: true)
        }
        for goal in list.goals {
            let days = day.number - goal.due.number
            add(due.goal(goal.goal, goal.text, due: goal.due, days: days, percent: goal.percent), isLate: true)
        }
        for publicity in list.publicity { add(told(publicity, on: day), isLate: publicity.isOverdue(on: day)) }
        for review in list.reviews {
            let days = day.number - review.due.number
            add(
                due.review(
                    review.names, due.every(review.every), review.citation, last: review.last, due: review.due,
                    late: days > 0 ? days : nil),
                isLate: days > 0)
        }
        return late + open
    }

    private func told(_ standing: DutyStanding, on day: Day) -> String {
        let duty = standing.duty
        let last = standing.last.map { due.last($0.day, meeting: $0.number) } ?? due.never(since: duty.since)
        let next: String? =
            if !duty.isSetUp {
                due.ifSetUp()
            } else if standing.isOverdue(on: day), let end = standing.due {
                due.overdue(end, days: day.number - end.number, missed: standing.missed)
            } else {
                standing.due.map(due.by)
            }
        let notice = duty.noticeDays.map { days in
            // Too late already: the days alone.
            due.notice(days, by: standing.noticeBy.flatMap { $0 >= day ? $0 : nil }, duty.noticeCitation)
        }
        return due.sequence(
            [
                due.duty(
                    screen.wording.name(of: duty.kind), of: duty.committee, due.every(duty.every),
                    by: duty.citation.map(due.citation) ?? duty.basis ?? ""),
                next, last, duty.caller.map(due.caller), notice,
                standing.call.map { due.called($0.id, for: $0.terms.day) },
            ].compactMap { $0 })
    }

    private func told(_ publicity: DueList.Publicity, on day: Day) -> String {
        switch publicity {
        case .affairs(let terms, let citation, let last, let end):
            due.affairs(
                due.every(terms.every), citation, last: last, due: end, isLate: publicity.isOverdue(on: day))
        case .result(let question, let days, let citation): due.result(question.description, days: days, citation)
        case .fund(let duty):
            switch duty.matter {
            case .posting: due.postingDue(duty.end, duty.citation)
            case .reconciling: due.reconcilingDue(duty.end, duty.citation)
            }
        case .hanging(let subject, let since, let until, let place):
            due.hanging(told(subject), since: since, until: until, place: place)
        }
    }

    private func told(_ subject: DueList.Publicity.Subject) -> String {
        switch subject {
        case .proposal(let number): due.proposal(number)
        case .accounts(let grant): due.accounts(grant?.description)
        case .other: due.notices
        }
    }
}
