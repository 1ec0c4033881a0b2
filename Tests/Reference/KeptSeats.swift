/// Seats of which some are kept for a group, from the definition: of all sets that leave the kept seats to members, those with the most votes from the
/// top down.
public struct KeptSeats {
    public let seats: Int
    public let kept: Int
    public let members: Set<Int>

    public init(seats: Int, kept: Int, members: Set<Int>) {
        self.seats = seats
        self.kept = kept
        self.members = members
    }

    /// Every best set; more than one where votes are level.
    public func best(_ votes: [Int], needed: Int) -> Set<Set<Int>> {
        let able = votes.indices.filter { votes[$0] >= needed }
        var (best, key): (Set<Set<Int>>, [Int]) = ([], [])
        for bits in 0..<1 << able.count {
            let set = Set(able.indices.filter { bits & 1 << $0 != 0 }.map { able[$0] })
            guard set.count <= seats, set.subtracting(members).count <= seats - kept else { continue }
            let own = set.map { votes[$0] }.sorted(by: >)
            if Self.precedes(key, own) {
                (best, key) = ([set], own)
            } else if own == key {
                best.insert(set)
            }
        }
        return best
    }

    private static func precedes(_ one: [Int], _ other: [Int]) -> Bool {
        for (first, second) in zip(one, other) where first != second { return first < second }
        return one.count < other.count
    }
}
