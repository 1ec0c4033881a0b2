import Kernel

extension Book {
    func decide(_ command: PeopleCommand, at stamp: Stamp) throws(Refusal) -> [PeopleEvent] {
        switch command {
        case .person(let name, let details, let isSame):
            if let born = details.born, born > stamp.at.day { throw .people(.bornLater(name)) }
            if let known = registry[name]?.details { try refuseNamesake(name, details, known: known, isSame) }
            return [.entered(name: name, details: details)]
        case .kin(let one, let other, let relation):
            try known(one)
            try known(other)
            guard one != other else { throw .people(.kinToSelf(one)) }
            return [.related(one: one, other: other, relation: relation)]
        }
    }

    /// The name is the key: a second line under it may be about somebody else. What is new of somebody known is taken as it is;
    /// what would replace something, or says nothing new, is asked about.
    private func refuseNamesake(
        _ name: String, _ details: PersonDetails, known: PersonDetails, _ isSame: Bool?
    ) throws(Refusal) {
        let other = registry.otherName(than: name, with: details)
        guard known.updated(with: details) != known else {
            if isSame == true { throw .people(.nothingNew(name)) }
            throw .people(.alreadyKnown(name, other: other))
        }
        let before = known.contradicted(by: details)
        guard before == PersonDetails() || isSame == true else {
            throw .people(.namesake(name, before: before, given: details, other: other))
        }
    }

    mutating func apply(_ event: PeopleEvent, by entry: Int) {
        switch event {
        case .entered(let name, let details):
            registry.enter(name, details, by: entry)
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
