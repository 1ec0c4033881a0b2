import Kernel

extension Organisation {
    /// Ends the seats of those people that run on that day: of the post named, else every one.
    mutating func leave(_ names: Set<String>, _ post: String?, on day: Day, _ reason: String?, at stamp: Stamp) {
        for place in seats.indices where names.contains(seats[place].name) && seats[place].runs(on: day, as: post) {
            seats[place].left = day
            seats[place].leaving = stamp
            seats[place].reason = reason
        }
    }
}

extension Seat {
    /// Whether somebody could leave it on that day.
    func runs(on day: Day, as wanted: String?) -> Bool {
        let isMeant = wanted.map { Organisations.key($0) == Organisations.key(post) } ?? true
        return isMeant && left == nil && from <= day && (end.map { day < $0 } ?? true)
    }

    /// Whether it is the same seat: the same post, or one of them gives no post.
    func isSame(as other: String?) -> Bool { other.map { Organisations.key($0) == Organisations.key(post) } ?? true }
}

// Who sits in which organisation, and who is what.
extension Book {
    /// A person may sit in several organisations; in one seat only once at a time.
    func decide(
        _ names: [String], serveIn word: String?, _ term: SeatTerm, with supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> Event {
        try known(names)
        let organisation = try organisation(orOnly: word)
        let from = term.from ?? stamp.at.day
        try refuse(from, after: term.until)
        if let last = organisation.steps.last, last.stage == .ended, from >= last.on {
            throw .organisation(.organisationEnded(organisation.name, on: last.on, entry: last.stamp.entry))
        }
        for name in names {
            let seat = organisation.seats.first {
                $0.name == name && $0.isSame(as: term.post) && $0.overlaps(from: from, until: term.until)
            }
            if let seat { throw .organisation(.alreadySits(organisation.name, seat)) }
        }
        let texts = textsOnPosts(of: organisation.name, on: from, from: supplies)
        for name in names { try refuseClash(of: name, as: term.post ?? "", in: organisation.name, by: texts, on: from) }
        return .organisation(
            .seated(
                names: names, organisation: organisation.name, post: term.post, isBackbone: term.isBackbone, from: from,
                until: term.until))
    }

    func decide(
        _ names: [String], leave word: String?, _ post: String?, on day: Day, _ reason: String?
    ) throws(Refusal) -> Event {
        try known(names)
        let organisation = try organisation(orOnly: word)
        for name in names {
            let own = organisation.seats.filter { $0.name == name && $0.isSame(as: post) && $0.left == nil }
            guard !own.contains(where: { $0.runs(on: day, as: post) }) else { continue }
            if let later = own.first(where: { $0.from > day }) {
                throw .organisation(.leavesBefore(organisation.name, later, day))
            }
            let sitting = organisation.seats(on: day).map(\.name).uniqued()
            throw .organisation(.doesNotSit(name, organisation.name, post: post, sitting: sitting))
        }
        return .organisation(
            .left(names: names, organisation: organisation.name, post: post, on: day, reason: reason))
    }

    /// What somebody is counts from a day; the same twice at one time is refused. A last day alone ends what runs.
    func decide(
        _ names: [String], are status: StatusKind, from typed: Day?, until: Day?, _ basis: String?, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        try known(names)
        let from = typed ?? stamp.at.day
        let held = organisations.statuses.filter { $0.status == status }
        if typed == nil, basis == nil, let until,
            names.allSatisfy({ name in held.contains { $0.isEnded(name, by: until) } })
        {
            return [.organisation(.statusEnded(names: names, status: status, on: until))]
        }
        try refuse(from, after: until)
        for name in names {
            let running = held.first { $0.name == name && $0.overlaps(from: from, until: until) }
            if let running { throw .organisation(.alreadyIs(running)) }
        }
        var events: [Event] = []
        if status == .partyMember, until == nil {
            var details = PersonDetails()
            details.isPartyMember = true
            for name in names where registry[name]?.details.isPartyMember != true {
                events.append(.people(.entered(name: name, details: details)))
            }
        }
        return events + [
            .organisation(.statusGiven(names: names, status: status, from: from, until: until, basis: basis))
        ]
    }

    private func refuse(_ from: Day, after until: Day?) throws(Refusal) {
        guard let until, until < from else { return }
        throw .organisation(.endsBeforeItBegins(from: from, until: until))
    }

    /// The one named; where there is only one, it need not be.
    private func organisation(orOnly word: String?) throws(Refusal) -> Organisation {
        if let word { return try organisation(named: word) }
        let all = everyOrganisation
        guard all.count == 1 else { throw .organisation(.whichOrganisation(all.prefix(5).map(\.name))) }
        return all[0]
    }
}
