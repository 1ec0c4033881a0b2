import Kernel

/// The organisations of the community and the fields they work in, who sits where, and what the place itself is called and has.
public struct Organisations: Codable, Sendable {
    public internal(set) var all: [Organisation] = []
    /// Fields that the community added to the usual seven.
    public internal(set) var addedFields: [String] = []
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

    private enum CodingKeys: CodingKey { case all, addedFields }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        all = try container.decode([Organisation].self, forKey: .all)
        addedFields = try container.decode([String].self, forKey: .addedFields)
        for (place, organisation) in all.enumerated() { places[Self.key(organisation.name)] = place }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(all, forKey: .all)
        try container.encode(addedFields, forKey: .addedFields)
    }
}

extension Book {
    /// The organisations, none where nobody entered any; committees are among ``everyOrganisation``.
    public var organisations: Organisations { organisationState ?? Organisations() }

    /// Every organisation: those entered, and each committee, which is one of its own accord.
    public var everyOrganisation: [Organisation] {
        let known = organisations
        let own = committees.filter { known[$0.name] == nil }
        return known.all.map(organisation) + own.map(organisation)
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
        if let known = organisations[word] { return organisation(known) }
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
    private func organisation(_ entered: Organisation) -> Organisation {
        guard let committee = committee(named: entered.name) else { return entered }
        var whole = entered
        whole.details = organisation(committee).details.updated(with: entered.details)
        return whole
    }
}
