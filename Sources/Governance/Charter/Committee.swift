/// A committee: its charter in its versions, its members, past and present.
public struct Committee: Codable, Sendable {
    public let name: String
    public let founded: Stamp
    /// The name of the charter now in force, a key of `Book.charters`; `nil` before one is adopted.
    public var charter: String?
    public var memberships: [Membership] = []
    public var applications: [Application] = []

    /// Those who are members now.
    public var members: [String] { memberships.filter { $0.left == nil }.map(\.name) }
}

public struct Application: Codable, Hashable, Sendable {
    public let name: String
    public let reason: String?
    public let stamp: Stamp
}

/// One person's time in a committee.
public struct Membership: Codable, Hashable, Sendable {
    public enum Departure: String, Codable, Sendable { case resigned, expelled }
    public let name: String
    public let joined: Stamp
    public var left: Stamp?
    public var departure: Departure?
    public var reason: String?
}

public enum CommitteeEvent: Codable, Hashable, Sendable {
    case founded(name: String, charter: String?)
    case charterGiven(committee: String, charter: String)
    case applied(names: [String], committee: String, reason: String?)
    case admitted(names: [String], committee: String)
    case resigned(names: [String], committee: String, reason: String?)
    case expelled(names: [String], committee: String, reason: String?)
    case clauseDecided(charter: String, number: Int, ClauseVerdict)
    /// A charter in draft adopted with the clauses as they stand: a new version.
    case charterAdopted(committee: String?, charter: String)
}
