import Kernel
import Prompt

/// A unit of a building (专有部分): a flat, a shop, a parking space of its own, by its number.
public struct BuildingUnit: Codable, Hashable, Sendable {
    /// As it is registered: `3-101`.
    public let number: String
    public internal(set) var holding: Holding

    public var owners: [String] { holding.owners }
    public var area: Area { holding.area }
}

/// Whose a unit is and how large; who lives there, where that was given.
public struct Holding: Codable, Hashable, Sendable {
    /// Names of people of the book, in the order typed. Several are owners in common and vote as one.
    public var owners: [String]
    public var area: Area
    public var household: String?

    public init(owners: [String], area: Area, household: String? = nil) {
        self.owners = owners
        self.area = area
        self.household = household
    }

    /// Whether it says the same of the unit, in whatever order the owners were typed.
    func isSame(as other: Holding) -> Bool {
        area == other.area && household == other.household && Set(owners) == Set(other.owners)
    }
}

extension BuildingUnit {
    /// By what numbers are told apart: neither width nor blanks nor the length of a dash makes another unit.
    ///
    ///     BuildingUnit.key("３－１０１")     // "3-101"
    static func key(_ number: String) -> String {
        String(number.folded.filter { !$0.isWhitespace }.map { dashes.contains($0) ? "-" : $0 })
    }

    /// As it is registered: half width, with the one dash that every keyboard has.
    static func plain(_ number: String) -> String {
        String(TypedText(number).plain.map { dashes.contains($0) ? "-" : $0 })
    }

    private static let dashes: Set<Character> = ["‐", "‑", "‒", "–", "—", "―", "−", "－", "﹣", "~", "～"]
}
