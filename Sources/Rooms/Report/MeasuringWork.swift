import Kernel

/// What was done in the period: activities, the fund, plans, what was made public, people served.
extension Measuring {
    /// Activities that took place on days of the period: wrapped up, or with somebody there.
    func activities(_ filter: IndicatorFilter) -> [Activity] {
        let kinds = Dictionary(organisations.map { ($0.name.folded, $0) }, uniquingKeysWith: { first, _ in first })
        let organiser = filter.organiser?.folded
        return book.activities.activities.filter { activity in
            let details = activity.details
            guard activity.tookPlace, period.contains(details.day), isIn(details.field.map { [$0] } ?? [], filter)
            else {
                return false
            }
            let holders = (details.organisations ?? []).map(\.folded)
            if !filter.activities.isEmpty, details.kind.map(filter.activities.contains) != true { return false }
            if !filter.festivals.isEmpty, details.festival.map(filter.festivals.contains) != true { return false }
            if let organiser, !holders.contains(where: { $0.hasPrefix(organiser) }) { return false }
            if let heritage = filter.heritage {
                guard let handedOn = details.heritage, heritage.isEmpty || handedOn.folded.contains(heritage.folded)
                else { return false }
            }
            guard !filter.organisations.isEmpty else { return true }
            var ofKind = IndicatorFilter()
            ofKind.organisations = filter.organisations
            return holders.contains { kinds[$0].map { isOf($0, ofKind) } == true }
        }
    }

    func turnout(_ filter: IndicatorFilter, _ count: (Activity) -> Int) -> IndicatorFigure {
        let all = activities(filter)
        return IndicatorFigure(
            all.reduce(0) { $0 + count($1) }, entries: all.flatMap { [$0.stamp.entry] + ($0.turnouts ?? []) })
    }

    func partyAttendance(_ activity: Activity) -> Int {
        activity.othersParty
            + activity.attendees.count { isIt(.partyMember, $0.name, on: activity.details.day) }
    }

    /// People named at so many of the activities or more.
    func regulars(_ filter: IndicatorFilter) -> IndicatorFigure {
        var seen: [String: [Activity]] = [:]
        for activity in activities(filter) {
            for attendee in activity.attendees where isIt(filter.status, attendee.name, on: activity.details.day) {
                seen[attendee.name, default: []].append(activity)
            }
        }
        let regular = seen.values.filter { $0.count >= filter.least }
        let entries = Set(regular.flatMap { $0.flatMap { $0.turnouts ?? [] } })
        return IndicatorFigure(regular.count, entries: Array(entries))
    }

    // MARK: The fund

    func fundIncome(_ filter: IndicatorFilter) -> IndicatorFigure {
        var (sum, entries) = (0, [Int]())
        for line in book.fund.lines where line.reversedBy == nil {
            let income: FundIncome
            switch line.event {
            case .founded(let founding) where filter.income != .gift: income = founding
            case .received(let gift) where filter.income != .founding: income = gift
            default: continue
            }
            guard period.contains(income.at.day) else { continue }
            sum += income.amount.fen
            entries.append(line.stamp.entry)
        }
        return IndicatorFigure(sum, entries: entries)
    }

    func fundSpent(_ filter: IndicatorFilter) -> IndicatorFigure {
        var (sum, entries) = (0, [Int]())
        for line in book.fund.lines where line.reversedBy == nil {
            let (grant, fen, moment): (GrantID, Int, Moment)
            switch line.event {
            case .spent(let expense): (grant, fen, moment) = (expense.grant, expense.amount.fen, expense.at)
            case .refunded(let refund): (grant, fen, moment) = (refund.grant, -refund.amount.fen, refund.at)
            default: continue
            }
            let field = book.fund.grant(grant)?.appropriation.field
            guard period.contains(moment.day), isIn(field.map { [$0] } ?? [], filter) else { continue }
            sum += fen
            entries.append(line.stamp.entry)
        }
        return IndicatorFigure(sum, entries: entries)
    }

    // MARK: Plans and publicity

    func goals(_ filter: IndicatorFilter) -> IndicatorFigure {
        let all = book.development.goals.filter { goal in
            let field = book.problem(goal.problem)?.field
            let isReached = goal.progress.last { $0.percent != nil && $0.stamp.at.day <= period.to }?.percent == 100
            return goal.stamp.at.day <= period.to && isIn(field.map { [$0] } ?? [], filter)
                && (filter.isReached.map { $0 == isReached } ?? true)
        }
        return IndicatorFigure(all.count, entries: all.map(\.stamp.entry))
    }

    func published() -> IndicatorFigure {
        let decisions = book.publications.map(\.stamp)
        let accounts = book.fund.lines.filter { line in
            if case .published = line.event { line.reversedBy == nil } else { false }
        }.map(\.stamp)
        let all = (decisions + accounts).filter { period.contains($0.at.day) }
        return IndicatorFigure(all.count, entries: all.map(\.entry))
    }

    // MARK: People served

    func served(_ measure: IndicatorMeasure, _ filter: IndicatorFilter) -> IndicatorFigure {
        guard let services else { return IndicatorFigure(nil, note: .sealed) }
        let items = services.items(of: measure, in: filter.categories, over: period)
        let counted = measure.counted(items)
        return IndicatorFigure(counted.count, entries: items.map(\.entry), counted: counted)
    }
}

extension Activity {
    /// Whether it was held, as far as the book knows: it was wrapped up, or somebody came or was served.
    var tookPlace: Bool { state == .done || state == .planned && (attendance > 0 || served != nil) }
}
