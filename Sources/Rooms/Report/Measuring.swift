import Kernel

/// Measures one book: every measure of ``IndicatorMeasure`` in one place each.
struct Measuring {
    let book: Book
    let period: ReportPeriod
    let services: ServiceFigures?
    let organisations: [Organisation]
    private let statuses: [String: [PersonStatus]]

    init(_ book: Book, over period: ReportPeriod, _ services: ServiceFigures?) {
        self.book = book
        self.period = period
        self.services = services
        organisations = book.everyOrganisation
        statuses = Dictionary(grouping: book.organisations.statuses, by: \.name)
    }

    func figure(of indicator: Indicator) -> IndicatorFigure {
        let filter = indicator.filter
        guard isAbout(filter) else { return IndicatorFigure(nil, note: .otherCommunity) }
        switch indicator.measure {
        case .organisations: return founded(filter)
        case .committees:
            let all = book.committees.filter { $0.founded.at.day <= period.to }
            return IndicatorFigure(all.count, entries: all.map(\.founded.entry))
        case .people: return people(filter)
        case .backbone: return backbone(filter)
        case .seats: return seats(filter)
        case .meetings:
            let all = meetings(filter)
            return IndicatorFigure(all.count, entries: all.map(\.opened.entry))
        case .meetingAttendance: return meetingAttendance(filter)
        case .fundIncome: return fundIncome(filter)
        case .fundSpent: return fundSpent(filter)
        case .activities:
            let all = activities(filter)
            return IndicatorFigure(all.count, entries: all.map(\.stamp.entry))
        case .attendance: return turnout(filter) { $0.attendance }
        case .partyAttendance: return turnout(filter, partyAttendance)
        case .served: return turnout(filter) { $0.served ?? 0 }
        case .regulars: return regulars(filter)
        case .goals: return goals(filter)
        case .published: return published()
        case .clients, .visited, .visits, .cases, .services: return served(indicator.measure, filter)
        }
    }

    /// Whether the indicator is about this book's community.
    private func isAbout(_ filter: IndicatorFilter) -> Bool {
        let profile = book.organisations.community
        if let name = filter.community, !book.header.community.folded.contains(name.folded) { return false }
        if let name = filter.subdistrict, profile.subdistrict?.folded.contains(name.folded) != true { return false }
        if let isPilot = filter.isPilot, (profile.isPilot ?? false) != isPilot { return false }
        return true
    }

    // MARK: People

    /// Whether somebody is it on a day: by a status that runs then; of the party also by the roll, which knows no days.
    func isIt(_ status: StatusKind?, _ name: String, on day: Day) -> Bool {
        guard let status else { return true }
        if status == .partyMember, book.registry[name]?.details.isPartyMember == true { return true }
        return statuses[name]?.contains { $0.status == status && $0.covers(day) } == true
    }

    /// The entries by which somebody is it on a day.
    private func grounds(_ status: StatusKind, _ name: String, on day: Day) -> [Int] {
        let person = book.registry[name]
        let roll = status == .partyMember && person?.details.isPartyMember == true ? person?.partyEntry : nil
        let dated = statuses[name]?.filter { $0.status == status && $0.covers(day) }.map(\.stamp.entry) ?? []
        return dated + (roll.map { [$0] } ?? [])
    }

    private func people(_ filter: IndicatorFilter) -> IndicatorFigure {
        let own = organisations.filter { isOf($0, filter) && !filter.organisations.isEmpty }
        let inside = Set(own.flatMap { book.people(of: $0, on: period.to) })
        let names = book.registry.people.map(\.name).filter { name in
            isIt(filter.status, name, on: period.to) && (filter.organisations.isEmpty || inside.contains(name))
        }
        let entries = filter.status.map { status in names.flatMap { grounds(status, $0, on: period.to) } } ?? []
        return IndicatorFigure(names.count, entries: entries)
    }

    /// Seats held at the end of the period, each with its organisation.
    private func sitting(_ filter: IndicatorFilter) -> [Seat] {
        organisations.filter { isOf($0, filter) }.flatMap { $0.seats(on: period.to) }.filter {
            isIt(filter.status, $0.name, on: period.to)
        }
    }

    private func backbone(_ filter: IndicatorFilter) -> IndicatorFigure {
        let seats = sitting(filter).filter { $0.isBackbone == true }
        return IndicatorFigure(Set(seats.map(\.name)).count, entries: seats.map(\.stamp.entry))
    }

    private func seats(_ filter: IndicatorFilter) -> IndicatorFigure {
        let seats = sitting(filter).filter { seat in filter.post.map { $0.folded == seat.post.folded } ?? true }
        return IndicatorFigure(seats.count, entries: seats.map(\.stamp.entry))
    }

    // MARK: Organisations

    /// Whether it is of those kinds and fields.
    func isOf(_ organisation: Organisation, _ filter: IndicatorFilter) -> Bool {
        let details = organisation.details
        let isKind =
            filter.organisations.isEmpty || details.kind.map(filter.organisations.contains) == true
            || filter.organisations.contains(.committee) && book.committee(named: organisation.name) != nil
        return isKind && isIn(details.fields ?? [], filter)
    }

    func isIn(_ fields: [String], _ filter: IndicatorFilter) -> Bool {
        filter.fields.isEmpty || fields.contains { filter.fields.map(\.folded).contains($0.folded) }
    }

    private func founded(_ filter: IndicatorFilter) -> IndicatorFigure {
        let all = organisations.filter { organisation in
            isOf(organisation, filter) && stands(organisation, at: filter.stage ?? .founded)
                && (filter.hasPlate.map { hasPlate in
                    (organisation.details.plate.map { $0 <= period.to } ?? false) == hasPlate
                }
                    ?? true)
        }
        return IndicatorFigure(all.count, entries: all.map(\.entered.entry))
    }

    /// Whether it had come so far by the end of the period and was not at an end. One of which nobody said how far it has come is founded
    /// from the day given for that, else from its plate or filing, else from the day on which it was entered.
    private func stands(_ organisation: Organisation, at stage: IncubationStage) -> Bool {
        let steps = organisation.steps.filter { $0.on <= period.to }
        if let reached = steps.map(\.stage).max() { return reached != .ended && reached >= stage }
        guard organisation.steps.isEmpty, stage <= .founded else { return false }
        let details = organisation.details
        let since = [details.founded, details.filed, details.plate].compactMap { $0 }.min()
        return since ?? organisation.entered.at.day <= period.to
    }

    // MARK: Meetings

    private func meetings(_ filter: IndicatorFilter) -> [Meeting] {
        book.meetings.filter { meeting in
            period.contains(meeting.day) && (filter.meetings.isEmpty || filter.meetings.contains(meeting.kind))
        }
    }

    private func meetingAttendance(_ filter: IndicatorFilter) -> IndicatorFigure {
        let all = meetings(filter)
        let entries = all.flatMap { [$0.opened.entry] + $0.attendance.arrivals.map(\.stamp.entry) }
        return IndicatorFigure(all.reduce(0) { $0 + came($1.attendance) }, entries: entries)
    }

    /// Everybody who came, whoever left since. A household of which nobody is named counts as one person.
    private func came(_ attendance: Attendance) -> Int {
        let here = max(attendance.names.count, attendance.heads ?? 0)
        let arrived = Set(attendance.arrivals.map(\.name))
        let gone = Set(attendance.departures.map(\.name)).intersection(arrived).subtracting(attendance.names)
        return here + gone.count
    }
}
