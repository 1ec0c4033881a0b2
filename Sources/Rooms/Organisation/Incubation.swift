import Kernel

/// How far an organisation has come, from an idea to filing or registration, or to its end.
///
/// Filing (备案) is with the subdistrict, for community organisations that are no legal persons; registration (登记) is with the office of
/// civil affairs (民政部关于大力培育发展社区社会组织的意见, 民发〔2017〕191号). It goes forward only.
public enum IncubationStage: String, Codable, CaseIterable, Comparable, Sendable {
    case intended, preparing, founded, filed, registered, ended

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (one: Self, other: Self) -> Bool { one.place < other.place }
}

/// A stage reached.
public struct IncubationStep: Codable, Hashable, Sendable {
    public let stage: IncubationStage
    public let on: Day
    public internal(set) var reason: String?
    public let stamp: Stamp
}

/// What filing asks for: the paper cannot be handed in without it.
public enum FilingNeed: String, CaseIterable, Sendable {
    case head, place, charter, roster, field
}

extension Book {
    /// What an organisation still lacks for filing.
    public func missingForFiling(_ organisation: Organisation) -> [FilingNeed] {
        let details = organisation.details
        return FilingNeed.allCases.filter { need in
            switch need {
            case .head: details.head == nil
            case .place: details.place == nil
            case .charter: details.charter == nil
            case .roster: members(of: organisation).isEmpty
            case .field: details.fields?.isEmpty ?? true
            }
        }
    }

    /// Who is on its roster: the members where it is a committee, and those in a seat that nobody left; each once.
    func members(of organisation: Organisation) -> [String] {
        let seated = organisation.seats.filter { $0.left == nil }.map(\.name)
        return ((committee(named: organisation.name)?.members ?? []) + seated).uniqued()
    }
}
