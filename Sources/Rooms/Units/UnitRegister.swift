import Kernel
import Synchronization

/// Every unit of the buildings that the book knows, with owners and area, in the order in which they were registered.
///
///     book.units.count                       // 120
///     book.units.headCount                   // 101
///     book.units.area                        // 9600.00
///     book.units["3-101"]?.owners            // 甲, 乙
///     book.units.electors.heads              // who has how much of the vote
public struct UnitRegister: Codable, Sendable {
    public private(set) var units: [BuildingUnit] = []
    /// The area of all units together.
    public private(set) var area = Area.zero
    private var places: [String: Int] = [:]
    /// How many units those owners have together.
    private var unitsOf: [Owners: Int] = [:]
    private var reckoned = Reckoned()

    public init() {}

    public var count: Int { units.count }
    public var isEmpty: Bool { units.isEmpty }
    /// How many heads vote: see ``Electors``.
    public var headCount: Int { unitsOf.count }

    /// The unit of that number, in whatever width it is written.
    public subscript(number: String) -> BuildingUnit? { places[BuildingUnit.key(number)].map { units[$0] } }

    /// Who votes, with how much: reckoned once for the register as it stands.
    public var electors: Electors { reckoned.electors(of: units) }

    /// The heads of ``electors``.
    public var heads: [Electors.Head] { electors.heads }

    mutating func enter(_ number: String, _ holding: Holding) {
        reckoned = Reckoned()
        let key = BuildingUnit.key(number)
        if let place = places[key] {
            forget(units[place].holding)
            units[place].holding = holding
        } else {
            places[key] = units.count
            units.append(BuildingUnit(number: number, holding: holding))
        }
        note(holding)
    }

    mutating func remove(_ number: String) {
        reckoned = Reckoned()
        guard let place = places.removeValue(forKey: BuildingUnit.key(number)) else { return }
        forget(units[place].holding)
        units.remove(at: place)
        for later in place..<units.count { places[BuildingUnit.key(units[later].number)] = later }
    }

    private mutating func note(_ holding: Holding) {
        area += holding.area
        unitsOf[Owners(holding.owners), default: 0] += 1
    }

    private mutating func forget(_ holding: Holding) {
        area -= holding.area
        let owners = Owners(holding.owners)
        unitsOf[owners] = unitsOf[owners].flatMap { $0 > 1 ? $0 - 1 : nil }
    }

    private enum CodingKeys: CodingKey { case units }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        units = try container.decode([BuildingUnit].self, forKey: .units)
        for (place, unit) in units.enumerated() {
            places[BuildingUnit.key(unit.number)] = place
            note(unit.holding)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(units, forKey: .units)
    }
}

/// The electors of a register, reckoned when they are first asked for and shared by its copies: a roll call of 3,000 units asks on each
/// line, and the register does not change meanwhile.
private final class Reckoned: Sendable {
    private let known = Mutex<Electors?>(nil)

    func electors(of units: [BuildingUnit]) -> Electors {
        known.withLock { known in
            if let known { return known }
            let electors = Electors(units)
            known = electors
            return electors
        }
    }
}

extension Book {
    /// The units of the buildings, none where nobody registered any.
    public var units: UnitRegister { unitRegister ?? UnitRegister() }
}
