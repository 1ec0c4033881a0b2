/// Everyone the book knows, in the order in which they were entered.
public struct Registry: Codable, Sendable {
    public private(set) var people: [Person] = []
    public private(set) var kin: [Kinship] = []
    private var places: [String: Int] = [:]

    public init() {}

    public subscript(name: String) -> Person? { places[name].map { people[$0] } }

    public func knows(_ name: String) -> Bool { places[name] != nil }

    /// The relation of two people as it was entered, whichever was named first.
    public func relation(of one: String, to other: String) -> String? {
        kin.last { ($0.one, $0.other) == (one, other) || ($0.one, $0.other) == (other, one) }?.relation
    }

    /// The household a person votes for: the one entered, else a household of their own.
    public func household(of name: String) -> String { self[name]?.details.household ?? name }

    mutating func enter(_ name: String, _ details: PersonDetails, by entry: Int) {
        let place = places[name] ?? people.count
        if place < people.count {
            people[place].details = people[place].details.updated(with: details)
        } else {
            places[name] = place
            people.append(Person(name: name, details: details))
        }
        if details.isPartyMember != nil { people[place].partyEntry = entry }
    }

    mutating func enter(_ kinship: Kinship) { kin.append(kinship) }

    private enum CodingKeys: CodingKey { case people, kin }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        people = try container.decode([Person].self, forKey: .people)
        kin = try container.decode([Kinship].self, forKey: .kin)
        for (place, person) in people.enumerated() { places[person.name] = place }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(people, forKey: .people)
        try container.encode(kin, forKey: .kin)
    }
}
