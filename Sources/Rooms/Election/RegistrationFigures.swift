import Kernel

/// How many people there are, may vote and are registered, by group and together: 选民登记情况统计.
struct RegistrationFigures {
    let facts: ElectionFacts
    let wording: any Wording

    private var book: Book { facts.book }

    private struct Group {
        let name: String
        let people: [Person]
    }

    private var groups: [Group] {
        let people = book.registry.people
        let names = unique(people.compactMap(\.details.group))
        let named = names.map { name in Group(name: name, people: people.filter { $0.details.group == name }) }
        let rest = people.filter { $0.details.group == nil }
        return named + (rest.isEmpty ? [] : [Group(name: wording.electionPapers.ungrouped, people: rest)])
    }

    var value: JSON {
        let everybody = Group(name: wording.electionPapers.total, people: book.registry.people)
        let elsewhere = facts.privacy == .full ? facts.elsewhere : []
        return JSON(RegistrationFields.self) { field in
            switch field {
            case .groups: .array((groups + [everybody]).map(row))
            case .total: row(everybody)
            case .elsewhere:
                .array(
                    elsewhere.enumerated().map { place, voter in
                        NameRow(row: place + 1, name: voter.key, note: voter.value).value
                    })
            case .registeredTotal: .string(total.map(String.init))
            }
        }
    }

    /// Those registered: by name, else as said when a vote was called.
    private var total: Int? { facts.register?.voters.count ?? facts.posts.compactMap(\.call.registered).max() }

    private func row(_ group: Group) -> JSON {
        let names = Set(group.people.map(\.name))
        let voters = (facts.register?.voters ?? []).filter { names.contains($0.name) }
        let hasList = facts.register != nil
        func figure(_ number: Int) -> JSON { .string(hasList ? "\(number)" : nil) }
        return JSON(RegistrationRowFields.self) { field in
            switch field {
            case .group: .string(group.name)
            case .known: .int(group.people.count)
            case .eligible: .int(group.people.count(where: isOldEnough))
            case .registered: figure(voters.count)
            case .residents: figure(voters.count { $0.ground == .resident })
            case .away: figure(voters.count { $0.ground == .away })
            case .consented: figure(voters.count { $0.ground == .consented })
            case .women: figure(voters.count { book.registry[$0.name]?.details.gender == "女" })
            case .elsewhereCount:
                figure(facts.elsewhere.count { names.contains($0.key) })
            }
        }
    }

    private func isOldEnough(_ person: Person) -> Bool {
        guard let born = person.details.born, let day = facts.day else { return true }
        return born.age(on: day) >= facts.votingAge
    }
}

enum RegistrationFields: String, ViewFields {
    case groups, total, elsewhere, registeredTotal = "registered_total"
}
enum RegistrationRowFields: String, ViewFields {
    case group, known, eligible, registered, residents, away, consented, women, elsewhereCount = "elsewhere_count"
}
