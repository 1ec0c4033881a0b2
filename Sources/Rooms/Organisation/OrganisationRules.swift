import Kernel

extension Book {
    func decide(_ command: OrganisationCommand, with supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        switch command {
        case .field(let name):
            guard exactField(name) == nil else { throw .organisation(.knownField(exactField(name) ?? name)) }
            return [.organisation(.fieldAdded(name: name))]
        case .organisation(let name, let details): return [try decide(organisation: name, details, at: stamp)]
        case .incubate(let word, let stage, let day, let reason):
            try refuse(future: day, at: stamp)
            return [try decide(word, reaches: stage, on: day ?? stamp.at.day, reason)]
        case .serve(let names, let organisation, let term):
            return [try decide(names, serveIn: organisation, term, with: supplies, at: stamp)]
        case .leave(let names, let organisation, let post, let day, let reason):
            return [try decide(names, leave: organisation, post, on: day ?? stamp.at.day, reason)]
        case .status(let names, let status, let from, let until, let basis):
            return try decide(names, are: status, from: from, until: until, basis, at: stamp)
        case .resource, .community, .scheme, .channel: return [try decide(ofPlace: command, with: supplies, at: stamp)]
        }
    }

    /// Refuses a day to come, of what is told to have happened.
    func refuse(future day: Day?, at stamp: Stamp) throws(Refusal) {
        if let day, day > stamp.at.day { throw .organisation(.future(day)) }
    }

    /// It is founded before it is filed or registered, whichever line says so.
    private func refuse(_ name: String, founded: Day?, afterFiled days: [Day?]) throws(Refusal) {
        guard let founded, let filed = days.compactMap({ $0 }).min(), founded > filed else { return }
        throw .organisation(.filedBeforeFounded(name, founded: founded, filed: filed))
    }

    private func decide(
        organisation typed: String, _ details: OrganisationDetails, at stamp: Stamp
    ) throws(Refusal) -> Event {
        let known = exactOrganisation(typed)
        let name = known?.name ?? typed
        var given = details
        if let words = details.fields { given.fields = try fields(named: words) }
        given.above = try above(details.above, of: name)
        if let head = details.head { try self.known(head) }
        for day in [details.founded, details.filed, details.plate] { try refuse(future: day, at: stamp) }
        if details.founded != nil || details.filed != nil {
            let after = known?.details.updated(with: given) ?? given
            let stages = known?.steps.filter { $0.stage == .filed || $0.stage == .registered }.map(\.on) ?? []
            try refuse(name, founded: after.founded, afterFiled: [after.filed] + stages)
        }
        guard let known else {
            guard given.kind != nil else { throw .organisation(.wantsKind(name)) }
            return .organisation(.entered(name: name, details: given))
        }
        guard known.details.updated(with: given) != known.details else { throw .organisation(.nothingNew(name)) }
        return .organisation(.changed(name: name, details: given))
    }

    /// The one above: by its own name where the book knows it, else as it was typed (a city's bureau is in no village's book).
    private func above(_ word: String?, of name: String) throws(Refusal) -> String? {
        guard let word else { return nil }
        let above = exactOrganisation(word)?.name ?? word
        var next: String? = above
        var seen: Set<String> = [Organisations.key(name)]
        while let one = next {
            guard seen.insert(Organisations.key(one)).inserted else { throw .organisation(.aboveItself(name)) }
            next = exactOrganisation(one)?.details.above
        }
        return above
    }

    /// Forward only: what was filed is not an idea again.
    private func decide(
        _ word: String, reaches stage: IncubationStage, on day: Day, _ reason: String?
    ) throws(Refusal) -> Event {
        let organisation = try organisation(named: word)
        if let last = organisation.steps.last {
            guard stage > last.stage else {
                throw .organisation(.stageGoesBack(organisation.name, stage, last: last.stage, entry: last.stamp.entry))
            }
            guard day >= last.on else {
                throw .organisation(.stageBefore(organisation.name, day, last: last.stage, on: last.on))
            }
        }
        if stage == .filed || stage == .registered {
            try refuse(organisation.name, founded: organisation.details.founded, afterFiled: [day])
        }
        return .organisation(
            .stageReached(organisation: organisation.name, stage: stage, on: day, reason: reason))
    }

    mutating func apply(_ event: OrganisationEvent, at stamp: Stamp) {
        var state = organisations
        // The book lets go of it, so that it is changed in place.
        organisationState = nil
        switch event {
        case .fieldAdded(let name): state.addedFields.append(name)
        case .entered(let name, let details), .changed(let name, let details): state.enter(name, details, at: stamp)
        case .stageReached(let name, let stage, let day, let reason):
            state.enter(name, OrganisationDetails(), at: stamp)
            state.change(name) {
                $0.steps.append(IncubationStep(stage: stage, on: day, reason: reason, stamp: stamp))
            }
        case .seated(let names, let organisation, let post, let isBackbone, let from, let until):
            state.enter(organisation, OrganisationDetails(), at: stamp)
            state.change(organisation) { changed in
                changed.seats += names.map {
                    Seat(
                        name: $0, post: post ?? "", isBackbone: isBackbone, from: from, until: until, stamp: stamp)
                }
            }
        case .left(let names, let organisation, let post, let day, let reason):
            state.change(organisation) { $0.leave(Set(names), post, on: day, reason, at: stamp) }
        case .statusGiven(let names, let status, let from, let until, let basis):
            state.statuses += names.map {
                PersonStatus(name: $0, status: status, from: from, until: until, basis: basis, stamp: stamp)
            }
        case .statusEnded(let names, let status, let day): state.end(status, of: Set(names), on: day, at: stamp)
        case .given(let gift): state.gifts.append(GivenResource(gift: gift, stamp: stamp))
        case .described(let community): state.community = state.community.updated(with: community)
        case .planned(let scheme): state.enter(scheme, at: stamp)
        case .opened(let channel): state.enter(channel, at: stamp)
        }
        organisationState = state
    }
}
