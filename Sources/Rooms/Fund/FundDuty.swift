import Kernel

/// What a clause asks of the fund's books and was not done by its day.
struct FundDuty: Hashable {
    enum Matter: String { case posting, reconciling }

    let matter: Matter
    /// The last day of the period that it is about.
    let end: Day
    let citation: Citation
}

extension Book {
    /// What the clauses on posting and comparing ask for and was not done, as of a day.
    func fundDuties(on today: Day) -> [FundDuty] {
        let fund = fund
        guard let first = fund.firstDay else { return [] }
        func ends(_ every: CalendarInterval) -> [Day] {
            every.ends(after: first.adding(days: -1), through: today.adding(days: -1))
        }
        var duties: [FundDuty] = []
        if let rule = fundClause({ $0.accountsPosted }), let every = rule.terms.every,
            let end = ends(every).last(where: { !fund.isPosted(through: $0, by: today) })
        {
            duties.append(FundDuty(matter: .posting, end: end, citation: rule.citation))
        }
        if let rule = fundClause({ $0.reconciling }),
            let end = ends(rule.terms.every).last(where: { !fund.isCompared(since: $0, by: today) })
        {
            duties.append(FundDuty(matter: .reconciling, end: end, citation: rule.citation))
        }
        return duties
    }
}

extension Fund {
    fileprivate func isPosted(through day: Day, by today: Day) -> Bool {
        notices.contains { place in
            if case .published(let notice) = lines[place].event {
                notice.grant == nil && notice.until >= day && lines[place].stamp.at.day <= today
            } else {
                false
            }
        }
    }

    fileprivate func isCompared(since day: Day, by today: Day) -> Bool {
        reconciliations.contains { place in
            if case .reconciled(let comparison) = lines[place].event {
                comparison.day >= day && lines[place].stamp.at.day <= today
            } else {
                false
            }
        }
    }
}
