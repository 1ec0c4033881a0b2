import Kernel

extension Book {
    func decide(_ command: OrganisationCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        switch command {
        case .field(let name):
            guard exactField(name) == nil else { throw .organisation(.knownField(exactField(name) ?? name)) }
            return [.organisation(.fieldAdded(name: name))]
        case .organisation(let typed, let details):
            let known = exactOrganisation(typed)
            let name = known?.name ?? typed
            var given = details
            given.fields = try details.fields.map { words throws(Refusal) in try fields(named: words) }
            given.above = try above(details.above, of: name)
            guard let known else {
                guard given.kind != nil else { throw .organisation(.wantsKind(name)) }
                return [.organisation(.entered(name: name, details: given))]
            }
            guard known.details.updated(with: given) != known.details else { throw .organisation(.nothingNew(name)) }
            return [.organisation(.changed(name: name, details: given))]
        }
    }

    /// The one above: by its own name where the book knows it, else as it was typed (a city's bureau is in no village's book).
    private func above(_ word: String?, of name: String) throws(Refusal) -> String? {
        guard let word else { return nil }
        let above = (try? organisation(named: word).name) ?? word
        var next: String? = above
        var seen: Set<String> = [Organisations.key(name)]
        while let one = next {
            guard seen.insert(Organisations.key(one)).inserted else { throw .organisation(.aboveItself(name)) }
            next = exactOrganisation(one)?.details.above
        }
        return above
    }

    mutating func apply(_ event: OrganisationEvent, at stamp: Stamp) {
        var state = organisations
        switch event {
        case .fieldAdded(let name): state.addedFields.append(name)
        case .entered(let name, let details), .changed(let name, let details): state.enter(name, details, at: stamp)
        }
        organisationState = state
    }
}
