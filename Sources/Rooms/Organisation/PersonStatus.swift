import Kernel

/// What somebody is in the work for the community.
public enum StatusKind: String, Codable, CaseIterable, Sendable {
    /// A social worker trained from among the residents (本土社工).
    case localSocialWorker
    case socialWorker, volunteer, supervisor, partyMember
}

/// That somebody is it, from when, until when, by which line.
public struct PersonStatus: Codable, Hashable, Sendable {
    public let name: String
    public let status: StatusKind
    public let from: Day
    /// The last day.
    public internal(set) var until: Day?
    /// A certificate, a list: private.
    public internal(set) var basis: String?
    public let stamp: Stamp
    public internal(set) var ended: Stamp?

    init(name: String, status: StatusKind, from: Day, until: Day?, basis: String?, stamp: Stamp) {
        self.name = name
        self.status = status
        self.from = from
        self.until = until
        self.basis = basis
        self.stamp = stamp
    }

    public func covers(_ day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

    func overlaps(from other: Day, until last: Day?) -> Bool {
        !(until.map { $0 < other } ?? false) && !(last.map { $0 < from } ?? false)
    }

    /// Whether it is that person's and would end by a last day given.
    func isEnded(_ person: String, by day: Day) -> Bool { name == person && until == nil && from <= day }
}

extension Organisations {
    mutating func end(_ status: StatusKind, of names: Set<String>, on day: Day, at stamp: Stamp) {
        for place in statuses.indices
        where statuses[place].status == status && names.contains(statuses[place].name)
            && statuses[place].isEnded(statuses[place].name, by: day)
        {
            statuses[place].until = day
            statuses[place].ended = stamp
        }
    }
}
