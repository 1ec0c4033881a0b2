import Kernel

extension Organisation {
    /// Whether it is one that residents found and file: those of others are filed elsewhere or not at all.
    var isCommunityOwn: Bool {
        switch details.kind {
        case .social, .functional, .volunteers, .committee, nil: true
        case .leadingGroup, .party, .autonomous, .station, .agency, .charity, .workplace, .enterprise, .subdistrict,
            .experts, .alliance:
            false
        }
    }
}

extension Book {
    /// Everyone's time as a member, where it is a committee.
    func memberships(of organisation: Organisation) -> [Membership] {
        committee(named: organisation.name)?.memberships ?? []
    }

    /// Who belongs to it on a day: in a seat or as a member, each once.
    public func people(of organisation: Organisation, on day: Day) -> [String] {
        let members = memberships(of: organisation).filter { $0.covers(day) }.map(\.name)
        return (organisation.seats(on: day).map(\.name) + members).uniqued()
    }

    /// Somebody who carries the work, and the seats in which.
    struct Backbone {
        let name: String
        var seats: [(organisation: String, seat: Seat)]
    }

    /// Who carries the work on a day, each once, in the order of their seats.
    func backbone(on day: Day) -> [Backbone] {
        var found: [Backbone] = []
        var places: [String: Int] = [:]
        for organisation in everyOrganisation {
            for seat in organisation.seats(on: day) where seat.isBackbone == true {
                if let place = places[seat.name] {
                    found[place].seats.append((organisation.name, seat))
                } else {
                    places[seat.name] = found.count
                    found.append(Backbone(name: seat.name, seats: [(organisation.name, seat)]))
                }
            }
        }
        return found
    }

    /// By the roll, or by a status that runs on that day.
    func isPartyMember(_ name: String, on day: Day) -> Bool {
        registry[name]?.details.isPartyMember == true
            || organisations.statuses.contains { $0.name == name && $0.status == .partyMember && $0.covers(day) }
    }
}
