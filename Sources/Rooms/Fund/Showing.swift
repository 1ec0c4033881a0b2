import Kernel

// What is posted and compared: 公示 账 and 对账. They move no money.
extension Book {
    func shown(_ command: FundCommand, at stamp: Stamp) throws(Refusal) -> FundEvent {
        switch command {
        case .publish(let id, let from, let until, let days, let place):
            try founded()
            let rule = fundClause { $0.accountsPosted }
            let hanging = days ?? rule?.terms.days ?? Publication.usualDays
            if let rule, let least = rule.terms.days, hanging < least {
                throw .fund(.tooFewDays(hanging, least: least, rule.citation))
            }
            let grant = try id.map { (id) throws(Refusal) in try knownGrant(id) }
            let last = until ?? stamp.at.day
            let first = from ?? grant.map { $0.appropriation.at.day } ?? fund.firstDay ?? last
            guard first <= last else { throw .fund(.periodBackwards(first, last)) }
            guard last <= stamp.at.day else { throw .fund(.future(last)) }
            let figures = fund.figures(from: first, until: last, of: id)
            return .published(
                FundNotice(
                    grant: id, from: first, until: last, days: hanging, place: place, opening: figures.opening,
                    income: figures.income, expense: figures.expense, closing: figures.closing,
                    lines: figures.lines, through: stamp.entry - 1, citation: rule?.citation))
        case .reconcile(let bank, let day, let explanation):
            try founded()
            let day = day ?? stamp.at.day
            guard day <= stamp.at.day else { throw .fund(.future(day)) }
            guard bank <= Money(fen: 1_000_000_000_000_000) else { throw .fund(.badSum(bank)) }
            return .reconciled(
                Reconciliation(
                    day: day, bank: bank, ours: Money(fen: fund.balance(onEveningOf: day)), explanation: explanation))
        case .explain(let day, let words):
            let open = fund.openDifferences
            guard let found = day.map({ day in open.last { $0.day == day } }) ?? open.last else {
                throw .fund(.nothingOpen(day))
            }
            return .explained(day: found.day, purpose: words)
        default:
            throw .fund(.noFund)
        }
    }
}

extension Fund {
    /// What a period came to.
    struct Figures: Hashable {
        var opening = Money(fen: 0)
        var income = Money(fen: 0)
        var expense = Money(fen: 0)
        var closing = Money(fen: 0)
        var lines = 0
    }

    /// The day of the first line.
    var firstDay: Day? { lines.lazy.compactMap { $0.event.moment?.day }.min() }

    /// What was there when the day ended.
    func balance(onEveningOf day: Day) -> Int {
        money.balance(through: Moment(day.adding(days: 1)).adding(seconds: -1))
    }

    /// Opening, in, out, closing: of the whole fund, or of what was set aside for one appropriation. A line taken back counts on the side
    /// on which it stood, and so does what takes it back, with the sign turned.
    func figures(from: Day, until: Day, of id: GrantID? = nil) -> Figures {
        var figures = Figures()
        let course = id.map { grant($0)?.held ?? Course() } ?? money
        figures.opening = Money(fen: course.balance(through: Moment(from).adding(seconds: -1)))
        figures.closing = Money(
            fen: course.balance(through: Moment(until.adding(days: 1)).adding(seconds: -1)))
        var (income, expense) = (0, 0)
        for line in lines(from: from, until: until, of: id) {
            figures.lines += 1
            for posting in postings(of: line.event) {
                switch posting.account {
                case .founding, .gifts: if id == nil { income -= posting.fen }
                case .spent: expense += posting.fen
                case .free: if id != nil { income -= posting.fen }
                case .held, .matchGiven, .matchUsed: break
                }
            }
        }
        figures.income = Money(fen: income)
        figures.expense = Money(fen: expense)
        return figures
    }

    /// The lines of a period in order of time.
    func lines(from: Day? = nil, until: Day? = nil, of id: GrantID? = nil) -> [Line] {
        if let id {
            return (grant(id)?.lines ?? []).map { lines[$0] }.filter { line in
                guard let day = line.event.moment?.day else { return false }
                return (from.map { day >= $0 } ?? true) && (until.map { day <= $0 } ?? true)
            }.sorted { Self.order($0) < Self.order($1) }
        }
        return money.entries(from: from.map { Moment($0) }, before: until.map { Moment($0.adding(days: 1)) })
            .compactMap { line(ofEntry: $0) }
    }

    private static func order(_ line: Line) -> (Int, Int) { (line.event.moment?.seconds ?? 0, line.stamp.entry) }

    /// A difference between the bank and the book that neither a line nor a word explains.
    struct OpenDifference: Hashable {
        let entry: Int
        let day: Day
        let bank: Money
        /// As our figure is now.
        let ours: Money
    }

    /// Oldest first. The last comparison of a day holds for that day.
    var openDifferences: [OpenDifference] {
        var byDay: [Day: (place: Int, comparison: Reconciliation)] = [:]
        for place in reconciliations {
            if case .reconciled(let comparison) = lines[place].event { byDay[comparison.day] = (place, comparison) }
        }
        var explained: [Day: Int] = [:]
        for place in explanations { if case .explained(let day, _) = lines[place].event { explained[day] = place } }
        return byDay.sorted { $0.key < $1.key }.compactMap { day, last in
            let ours = balance(onEveningOf: day)
            guard ours != last.comparison.bank.fen, last.comparison.explanation == nil,
                explained[day].map({ $0 < last.place }) ?? true
            else { return nil }
            return OpenDifference(
                entry: lines[last.place].stamp.entry, day: day, bank: last.comparison.bank, ours: Money(fen: ours))
        }
    }

    /// The notices on which a line stood.
    func notices(showing line: Line) -> [(entry: Int, notice: FundNotice)] {
        guard let day = line.event.moment?.day else { return [] }
        let about = grant(about: line.event)
        return notices.compactMap { place in
            guard case .published(let notice) = lines[place].event, notice.from <= day, day <= notice.until,
                line.stamp.entry <= notice.through, notice.grant.map({ $0 == about }) ?? true
            else { return nil }
            return (lines[place].stamp.entry, notice)
        }
    }
}
