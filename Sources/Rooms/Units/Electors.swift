import Kernel

/// Who has a vote by the units, and how much of the area each brings (民法典第278条; 法释〔2009〕7号, 2020年修正, 第8、9条).
///
/// A unit is one head. Those who own it in common are that one head together; and the same owners, be it one person, a couple or
/// the builder with all that is unsold, are one head however many units they have, with the area of all of them. Somebody who owns
/// one unit alone and another in common is no single buyer of both, and so stands in two heads.
///
///     let electors = book.units.electors
///     electors.heads.count                  // 101
///     electors.head(ofUnit: "3-101")        // the one that 甲 and 乙 are
///     electors.heads(of: "甲")              // mostly one
///
/// It answers each name and number without going through all of them.
public struct Electors: Sendable {
    /// One head: its owners, its units in the order in which they were registered, and their area.
    public struct Head: Hashable, Sendable {
        public let owners: [String]
        public internal(set) var units: [String]
        public internal(set) var area: Area
    }

    /// In the order in which the first unit of each was registered.
    public private(set) var heads: [Head] = []
    /// Of all units.
    public private(set) var area = Area.zero
    private var byUnit: [String: Int] = [:]
    private var byOwner: [String: [Int]] = [:]

    init(_ units: [BuildingUnit]) {
        var places: [Owners: Int] = [:]
        for unit in units {
            let owners = Owners(unit.owners)
            area += unit.area
            if let place = places[owners] {
                heads[place].units.append(unit.number)
                heads[place].area += unit.area
                byUnit[BuildingUnit.key(unit.number)] = place
                continue
            }
            let place = heads.count
            places[owners] = place
            heads.append(Head(owners: unit.owners, units: [unit.number], area: unit.area))
            byUnit[BuildingUnit.key(unit.number)] = place
            for owner in unit.owners { byOwner[owner, default: []].append(place) }
        }
    }

    /// The head that a unit belongs to, by its number in whatever width.
    public func head(ofUnit number: String) -> Head? { byUnit[BuildingUnit.key(number)].map { heads[$0] } }

    /// The heads that somebody belongs to, alone or with others; none for who owns nothing.
    public func heads(of owner: String) -> [Head] { (byOwner[owner] ?? []).map { heads[$0] } }

    /// The one head that a unit's number or an owner's name stands for; nil for none, or where the name stands for several.
    public func head(of word: String) -> Head? {
        if let head = head(ofUnit: word) { return head }
        let found = heads(of: word)
        return found.count == 1 ? found[0] : nil
    }
}

/// The same owners, in whatever order they were typed.
struct Owners: Hashable, Sendable {
    private let names: [String]

    init(_ names: [String]) { self.names = names.count > 1 ? names.sorted() : names }
}
