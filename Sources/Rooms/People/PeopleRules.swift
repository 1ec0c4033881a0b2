extension Book {
    func decide(_ command: PeopleCommand) throws(Refusal) -> [PeopleEvent] {
        switch command {
        case .person(let name, let details):
            // Nothing new is said of somebody known: somebody else of that name is meant, or nothing.
            if registry.knows(name), details == PersonDetails() { throw .people(.alreadyEntered(name)) }
            return [.entered(name: name, details: details)]
        case .kin(let one, let other, let relation):
            try known(one)
            try known(other)
            guard one != other else { throw .people(.kinToSelf(one)) }
            return [.related(one: one, other: other, relation: relation)]
        }
    }

    mutating func apply(_ event: PeopleEvent) {
        switch event {
        case .entered(let name, let details):
            registry.enter(name, details)
        case .related(let one, let other, let relation):
            registry.enter(Kinship(one: one, other: other, relation: relation))
        }
    }

    /// Refuses a name that the book does not know.
    func known(_ name: String) throws(Refusal) {
        guard registry.knows(name) else { throw .people(.unknownPerson(name)) }
    }

    func known(_ names: [String]) throws(Refusal) {
        for name in names { try known(name) }
    }
}
