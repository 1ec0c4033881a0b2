import Kernel
import Prompt

/// Two names that may be one person, written twice: nearly the same, and nothing that the book knows tells them apart.
///
///     RegisterAlike.pairs(of: ["张秀莹"], in: registry)     // 张秀莹 and 张秀英, both born on 1965-2-3
struct RegisterAlike: Hashable {
    let name: String
    let other: String

    /// Each of these names beside any that is near it and shares its birthday, or, where no birthday says otherwise, its household and
    /// its sound. Within a household names of one generation share a sign, so there the sound must be the same.
    static func pairs(of names: [String], in registry: Registry) -> [RegisterAlike] {
        var byBirth: [Day: [String]] = [:]
        var byHousehold: [String: [String]] = [:]
        for person in registry.people {
            if let born = person.details.born { byBirth[born, default: []].append(person.name) }
            if let household = person.details.household { byHousehold[household, default: []].append(person.name) }
        }
        var found: [RegisterAlike] = []
        var told: Set<Set<String>> = []
        for name in names {
            guard let own = registry[name]?.details else { continue }
            func isApart(_ other: PersonDetails) -> Bool {
                func differ<Fact: Equatable>(_ fact: KeyPath<PersonDetails, Fact?>) -> Bool {
                    guard let one = own[keyPath: fact], let two = other[keyPath: fact] else { return false }
                    return one != two
                }
                return differ(\.gender) || differ(\.born)
            }
            let born = (own.born.flatMap { byBirth[$0] } ?? []).filter { distance(name, $0) != nil }
            let housed = (own.household.flatMap { byHousehold[$0] } ?? []).filter { distance(name, $0) == 0 }
            for other in born + housed where other != name {
                guard let details = registry[other]?.details, !isApart(details), told.insert([name, other]).inserted
                else { continue }
                found.append(RegisterAlike(name: name, other: other))
            }
        }
        return found
    }

    private static func distance(_ one: String, _ other: String) -> Int? { Nearest.distance(one.folded, other.folded) }
}
