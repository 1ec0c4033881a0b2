import Kernel

/// The organisations of the community and the fields they work in, who sits where, and what the place itself is called and has.
public struct Organisations: Codable, Sendable {
    public internal(set) var all: [Organisation] = []
    /// Fields that the community added to the usual seven.
    public internal(set) var addedFields: [String] = []
    /// Who is a social worker, a volunteer, a party member, from when; oldest first.
    public internal(set) var statuses: [PersonStatus] = []
    public internal(set) var gifts: [GivenResource] = []
    public internal(set) var community = CommunityProfile()
    public internal(set) var schemes: [Dated<Scheme>] = []
    public internal(set) var channels: [Dated<Channel>] = []
    private var places: [String: Int] = [:]

    public init() {}

    /// The one of that name, in whatever width and case it is written.
    public subscript(name: String) -> Organisation? { places[Self.key(name)].map { all[$0] } }

    static func key(_ name: String) -> String { name.folded.lowercased() }

    mutating func enter(_ name: String, _ details: OrganisationDetails, at stamp: Stamp) {
        if let place = places[Self.key(name)] {
            all[place].details = all[place].details.updated(with: details)
        } else {
            places[Self.key(name)] = all.count
            all.append(Organisation(name: name, entered: stamp, details: details))
        }
    }

    mutating func change(_ name: String, _ change: (inout Organisation) -> Void) {
        guard let place = places[Self.key(name)] else { return }
        change(&all[place])
    }

    private enum CodingKeys: CodingKey { case all, addedFields, statuses, gifts, community, schemes, channels }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        all = try container.decode([Organisation].self, forKey: .all)
        addedFields = try container.decode([String].self, forKey: .addedFields)
        statuses = try container.decode([PersonStatus].self, forKey: .statuses)
        gifts = try container.decode([GivenResource].self, forKey: .gifts)
        community = try container.decode(CommunityProfile.self, forKey: .community)
        schemes = try container.decode([Dated<Scheme>].self, forKey: .schemes)
        channels = try container.decode([Dated<Channel>].self, forKey: .channels)
        for (place, organisation) in all.enumerated() { places[Self.key(organisation.name)] = place }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(all, forKey: .all)
        try container.encode(addedFields, forKey: .addedFields)
        try container.encode(statuses, forKey: .statuses)
        try container.encode(gifts, forKey: .gifts)
        try container.encode(community, forKey: .community)
        try container.encode(schemes, forKey: .schemes)
        try container.encode(channels, forKey: .channels)
    }
}

extension Book {
    /// The organisations, none where nobody entered any; committees are among ``everyOrganisation``.
    public var organisations: Organisations { organisationState ?? Organisations() }

    /// Every organisation: those entered, and each committee, which is one of its own accord.
    public var everyOrganisation: [Organisation] {
        let known = organisations
        let own = committees.filter { known[$0.name] == nil }
        return known.all.map(whole) + own.map(organisation)
    }

    /// The organisation that a word names: its whole name, or the beginning of only one.
    ///
    ///     try book.organisation(named: "环卫会")
    public func organisation(named word: String) throws(Refusal) -> Organisation {
        if let known = exactOrganisation(word) { return known }
        let names = organisationNames
        let key = Organisations.key(word)
        let begun = key.isEmpty ? [] : names.filter { Organisations.key($0).hasPrefix(key) }
        if begun.count == 1, let known = exactOrganisation(begun[0]) { return known }
        throw .organisation(
            .unknownOrganisation(word, nearest: begun.isEmpty ? nearest(word, names) : Array(begun.prefix(3))))
    }

    /// The organisation or committee of exactly that name.
    func exactOrganisation(_ word: String) -> Organisation? {
        if let known = organisations[word] { return whole(known) }
        let key = Organisations.key(word)
        return committees.first { Organisations.key($0.name) == key }.map(organisation)
    }

    var organisationNames: [String] { (organisations.all.map(\.name) + committees.map(\.name)).uniqued() }

    private func organisation(_ committee: Committee) -> Organisation {
        var details = OrganisationDetails()
        details.kind = .committee
        details.charter = committee.charter
        return Organisation(name: committee.name, entered: committee.founded, details: details)
    }

    /// One entered, with what its committee gives of its own accord.
    private func whole(_ entered: Organisation) -> Organisation {
        guard let committee = committee(named: entered.name) else { return entered }
        var whole = entered
        whole.details = organisation(committee).details.updated(with: entered.details)
        return whole
    }
}
