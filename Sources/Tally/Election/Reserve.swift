/// Seats kept for a group: at least so many of the elected belong to it.
///
///     election.reserved = [Reserve("women", seats: 1)]
///     Reserve(parsing: "women:1")
public struct Reserve: Hashable, Sendable {
    public var group: String
    public var seats: Int

    /// For how many groups an election can keep seats.
    public static let most = 8

    public init(_ group: String, seats: Int) {
        self.group = group
        self.seats = seats
    }

    /// `GROUP:SEATS`; nil for anything else. A full-width colon will do.
    public init?(parsing text: String) {
        guard let colon = text.lastIndex(where: { $0 == ":" || $0 == "：" }),
            let seats = Int(text[text.index(after: colon)...]), seats > 0, colon > text.startIndex
        else { return nil }
        self.init(String(text[..<colon]), seats: seats)
    }
}

/// What reserved seats allow at any moment of a count.
///
/// The rule is that of constraints in STV (I. D. Hill, "STV with constraints", Voting matters 9, 1998): whoever is
/// needed to fill a reserved seat is guarded and cannot be excluded; whoever can only take a seat that a group needs is
/// doomed and cannot be elected. Under rules without exclusion the second half alone guards the last seats.
struct Reservation: Sendable {
    /// Of each group, how many seats it must have; never more than could be filled.
    private let needs: [Int]
    /// By candidate, the groups (as bits) it counts for.
    private let groups: [UInt32]
    private let seats: Int
    /// A reserve that could not be kept whole, for want of candidates.
    let short: [Reserve]

    init(_ election: Election) {
        seats = election.seats
        let reserves = election.reserved.prefix(Reserve.most)
        let electable = election.electable
        var short: [Reserve] = []
        needs = reserves.map { reserve in
            let members = electable.filter { election.candidates[$0].groups.contains(reserve.group) }.count
            if members < reserve.seats { short.append(reserve) }
            return max(0, min(reserve.seats, members, election.seats))
        }
        groups = election.candidates.map { candidate in
            reserves.enumerated().reduce(UInt32(0)) {
                candidate.groups.contains($1.element.group) ? $0 | 1 << UInt32($1.offset) : $0
            }
        }
        self.short = short
    }

    var isEmpty: Bool { needs.allSatisfy { $0 == 0 } }

    /// The seats kept of each group, and the group of each candidate; nil where somebody counts for two. More than there are seats keep nobody out.
    var kept: (seats: [Int], group: [Int?])? {
        let places = needs.indices.filter { needs[$0] > 0 }
        let wanted = places.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
        guard groups.allSatisfy({ ($0 & wanted).nonzeroBitCount < 2 }) else { return nil }
        guard needs.reduce(0, +) <= seats else { return ([], groups.map { _ in nil }) }
        return (
            places.map { needs[$0] }, groups.map { group in places.firstIndex { group & 1 << UInt32($0) != 0 } }
        )
    }

    /// Of candidates level in votes, those who are elected in whatever order they are taken.
    ///
    /// - Parameter hopeful: all who are not elected yet, the level ones among them.
    func certain(_ level: [Int], hopeful: [Int], elected: [Int]) -> [Int] {
        let open = seats - elected.count
        guard !isEmpty else { return level.count <= open ? level : [] }
        // Where somebody counts for two groups, the order may matter more than it shows here.
        guard kept != nil || level.count == 1 else { return [] }
        return level.filter { last in
            var (now, left) = (elected, hopeful)
            for one in level.filter({ $0 != last }) + [last] {
                guard now.count < seats, canElect(one, hopeful: left, elected: now) else { continue }
                now.append(one)
                left.removeAll { $0 == one }
            }
            return now.contains(last)
        }
    }

    /// Whether those elected meet every reserve.
    func isMet(by elected: [Int]) -> Bool { !outstanding(elected).contains { $0 > 0 } }

    /// Those who can't be elected any more, since every seat left is needed by a group they aren't of.
    func doomed(hopeful: [Int], elected: [Int]) -> [Int] {
        isEmpty ? [] : hopeful.filter { !canElect($0, hopeful: hopeful, elected: elected) }
    }

    /// Whether this one may be elected now.
    func canElect(_ candidate: Int, hopeful: [Int], elected: [Int]) -> Bool {
        if isEmpty { return true }
        return !isFeasible(hopeful: hopeful, elected: elected)
            || isFeasible(hopeful: hopeful.filter { $0 != candidate }, elected: elected + [candidate])
    }

    /// Whether this one may be excluded now.
    func canExclude(_ candidate: Int, hopeful: [Int], elected: [Int]) -> Bool {
        if isEmpty { return true }
        return !isFeasible(hopeful: hopeful, elected: elected)
            || isFeasible(hopeful: hopeful.filter { $0 != candidate }, elected: elected)
    }

    private func outstanding(_ elected: [Int]) -> [Int] {
        var open = needs
        for candidate in elected {
            for group in open.indices where groups[candidate] & 1 << UInt32(group) != 0 { open[group] -= 1 }
        }
        return open
    }

    private func isFeasible(hopeful: [Int], elected: [Int]) -> Bool {
        var pool: [UInt32: Int] = [:]
        for candidate in hopeful where groups[candidate] != 0 { pool[groups[candidate], default: 0] += 1 }
        return canFill(outstanding(elected), pool, seats - elected.count)
    }

    /// Whether seats can be filled from a pool (by groups, how many) so that nothing stays outstanding.
    private func canFill(_ open: [Int], _ pool: [UInt32: Int], _ seats: Int) -> Bool {
        guard let group = open.indices.first(where: { open[$0] > 0 }) else { return true }
        guard seats > 0 else { return false }
        let wanted = open.indices.reduce(UInt32(0)) { open[$1] > 0 ? $0 | 1 << UInt32($1) : $0 }
        // Of kinds that fill this need, one that fills fewer others is never better than one that fills more.
        let kinds = pool.filter { $0.value > 0 && $0.key & 1 << UInt32(group) != 0 }.map(\.key)
        let best = kinds.filter { kind in
            !kinds.contains { $0 & wanted != kind & wanted && $0 & wanted | kind & wanted == $0 & wanted }
        }
        var tried = Set<UInt32>()
        for kind in best.sorted() where tried.insert(kind & wanted).inserted {
            var (rest, left) = (open, pool)
            left[kind, default: 1] -= 1
            for other in rest.indices where kind & 1 << UInt32(other) != 0 { rest[other] -= 1 }
            if canFill(rest, left, seats - 1) { return true }
        }
        return false
    }
}
