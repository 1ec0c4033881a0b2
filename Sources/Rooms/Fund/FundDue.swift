import Kernel

// What the clauses on posting and comparing ask for, and was not done.
extension Book {
    /// The end of the last period whose accounts are to be posted and were not.
    func postingDue(on today: Day) -> (until: Day, citation: Citation)? {
        guard let first = fund.firstDay, let rule = fundClause({ $0.accountsPosted }), let every = rule.terms.every
        else { return nil }
        let end = every.ends(after: first.adding(days: -1), through: today.adding(days: -1)).last {
            !fund.isPosted(through: $0)
        }
        return end.map { ($0, rule.citation) }
    }

    /// The end of the last period at which the accounts are to be compared with the bank's and were not.
    func reconcilingDue(on today: Day) -> (until: Day, citation: Citation)? {
        guard let first = fund.firstDay, let rule = fundClause({ $0.reconciling }) else { return nil }
        let end = rule.terms.every.ends(after: first.adding(days: -1), through: today.adding(days: -1)).last {
            !fund.isCompared(since: $0)
        }
        return end.map { ($0, rule.citation) }
    }
}

extension Fund {
    fileprivate func isPosted(through day: Day) -> Bool {
        notices.contains { place in
            if case .published(let notice) = lines[place].event {
                notice.grant == nil && notice.until >= day
            } else {
                false
            }
        }
    }

    fileprivate func isCompared(since day: Day) -> Bool {
        reconciliations.contains { place in
            if case .reconciled(let comparison) = lines[place].event { comparison.day >= day } else { false }
        }
    }
}
