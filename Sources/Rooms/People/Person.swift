import Kernel

/// Somebody the book knows by name.
///
/// The name is the key: it is what people say, what papers print and what the journal holds. Namesakes carry what tells
/// them apart in the name itself: `王秀英（二组）`.
public struct Person: Codable, Hashable, Sendable {
    public let name: String
    public var details: PersonDetails
    /// The entry that last said whether they are of the party; `nil` where none did.
    public internal(set) var partyEntry: Int?
}

/// What may be known of a person; nothing is required, and whatever is given later replaces what stood there.
public struct PersonDetails: Codable, Hashable, Sendable {
    public var gender: String?
    public var born: Day?
    public var ethnicity: String?
    public var household: String?
    public var group: String?
    public var workplace: String?
    public var office: String?
    public var isPartyMember: Bool?
    public var isRepresentative: Bool?
    public var isAway: Bool?
    public var aliases: [String]?
    /// A probationary member of the party (党员=预备): no party member with a vote.
    public var isProbationary: Bool?
    /// Votes beyond one, as a charter gives them (附加票); 0 takes them away.
    public var extraVotes: Int?

    public init(
        gender: String? = nil, born: Day? = nil, ethnicity: String? = nil, household: String? = nil,
        group: String? = nil, workplace: String? = nil, office: String? = nil, isPartyMember: Bool? = nil,
        isRepresentative: Bool? = nil, isAway: Bool? = nil, aliases: [String]? = nil,
        isProbationary: Bool? = nil, extraVotes: Int? = nil
    ) {
        self.isProbationary = isProbationary
        self.extraVotes = extraVotes
        self.gender = gender
        self.born = born
        self.ethnicity = ethnicity
        self.household = household
        self.group = group
        self.workplace = workplace
        self.office = office
        self.isPartyMember = isPartyMember
        self.isRepresentative = isRepresentative
        self.isAway = isAway
        self.aliases = aliases
    }

    /// These details with those of `newer` put over them; aliases add up.
    public func updated(with newer: PersonDetails) -> PersonDetails {
        var result = self
        result.gender = newer.gender ?? gender
        result.born = newer.born ?? born
        result.ethnicity = newer.ethnicity ?? ethnicity
        result.household = newer.household ?? household
        result.group = newer.group ?? group
        result.workplace = newer.workplace ?? workplace
        result.office = newer.office ?? office
        result.isPartyMember = newer.isPartyMember ?? isPartyMember
        result.isRepresentative = newer.isRepresentative ?? isRepresentative
        result.isAway = newer.isAway ?? isAway
        // Whoever is said to be a member or none is no longer on probation.
        result.isProbationary = newer.isProbationary ?? (newer.isPartyMember == nil ? isProbationary : nil)
        result.extraVotes = newer.extraVotes ?? extraVotes
        let known = aliases ?? []
        let added = (newer.aliases ?? []).filter { !known.contains($0) }
        result.aliases = known.isEmpty && added.isEmpty ? nil : known + added
        return result
    }
}

/// Two people who are kin: spouses, parents and children, brothers and sisters.
public struct Kinship: Codable, Hashable, Sendable {
    public let one: String
    public let other: String
    public let relation: String
}
