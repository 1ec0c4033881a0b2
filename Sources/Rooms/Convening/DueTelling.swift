import Kernel

// What is told of what is due, and in which order.
extension Language {
    func lines(of list: DueList, in book: Book) -> [String] {
        let day = list.day
        let late = list.publicity.filter { $0.isOverdue(on: day) }
        let open = list.publicity.filter { !$0.isOverdue(on: day) }
        return list.meetings.map { told($0, on: day) }
            + list.calls.map { call in
                due.call(
                    "\(call.id) \(sentence(call.terms))",
                    late: call.terms.day < day ? day.number - call.terms.day.number : nil)
            }
            + list.actions.map {
                due.action($0.action, $0.owner, $0.text, due: $0.due, days: day.number - $0.due.number)
            }
            + list.goals.map {
                due.goal($0.goal, $0.text, due: $0.due, days: day.number - $0.due.number, percent: $0.percent)
            }
            + (late + open).map { told($0, on: day) }
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
