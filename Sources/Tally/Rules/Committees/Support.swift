/// The most support that the least supported member of a committee can have.
///
/// By Hall's theorem it is the smallest, over all sets of members, of (voters who approve one of the set) ÷ (its size).
enum Support {
    /// For small committees: all sets are looked at.
    static func bySubsets(_ voters: [(members: [Int], weight: Int64)], members: Int) -> Rational {
        // within[set]: voters who approve of no member outside the set, found by summing over one member at a time.
        var within = [Int64](repeating: 0, count: 1 << members)
        var all: Int64 = 0
        for (own, weight) in voters {
            within[own.reduce(0) { $0 | 1 << $1 }] += weight
            all += weight
        }
        for member in 0..<members {
            for set in within.indices where set >> member & 1 == 1 { within[set] += within[set ^ (1 << member)] }
        }
        var fewest = [Int64](repeating: Int64.max, count: members + 1)
        for set in 1..<within.count {
            let size = set.nonzeroBitCount
            fewest[size] = min(fewest[size], all - within[within.count - 1 - set])
        }
        return (1...members).map { Rational(Int128(fewest[$0]), Int128($0)) }.min() ?? .zero
    }

    /// For any committee: asks by a flow whether everyone can have `most`, which is known not to be passed, and as long
    /// as some set of members can't, goes down to what that set can have (Dinkelbach).
    static func byFlow(_ voters: [(members: [Int], weight: Int64)], members: Int, most: Rational) -> Rational {
        var support = most
        while true {
            var flow = Flow(voters, members: members, support: support)
            let short = Set(flow.shortMembers())
            if short.isEmpty { return support }
            let voting = voters.reduce(Int64(0)) { $0 + ($1.members.contains(where: short.contains) ? $1.weight : 0) }
            support = Rational(Int128(voting), Int128(short.count))
        }
    }
}

/// Voters give, members need. Filled by shortest paths in phases (Dinic).
struct Flow: Sendable {
    private let voters: [[Int]]
    private let approvers: [[(voter: Int, edge: Int)]]
    /// What each voter has not given.
    private(set) var left: [Int128]
    private var need: [Int128]
    /// By what voters' weights are multiplied, so that every need is whole; and that need.
    let scale: Int128
    let each: Int128
    /// What each voter gives each of its members, in the order of its members.
    private var given: [[Int128]]

    /// Every member needs this much support: votes ÷ members, so both parts are small.
    init(_ voters: [(members: [Int], weight: Int64)], members: Int, support: Rational) {
        let scale = Int128(support.denominator)
        let each = Int128(support.numerator)
        (self.scale, self.each) = (scale, each)
        self.voters = voters.map(\.members)
        var approvers = [[(voter: Int, edge: Int)]](repeating: [], count: members)
        for (voter, own) in voters.enumerated() {
            for (edge, member) in own.members.enumerated() { approvers[member].append((voter, edge)) }
        }
        self.approvers = approvers
        left = voters.map { Int128($0.weight) * scale }
        given = voters.map { [Int128](repeating: 0, count: $0.members.count) }
        need = [Int128](repeating: each, count: members)
    }

    /// Fills the members' needs as far as can be; returns those of a set that can't be filled, or nobody.
    mutating func shortMembers() -> [Int] {
        while true {
            // Distances from members in need, through voters, to voters with something left.
            var distance = [Int](repeating: -1, count: need.count)
            var seen = [Int](repeating: -1, count: voters.count)
            var waiting = need.indices.filter { need[$0] > 0 }
            for member in waiting { distance[member] = 0 }
            var next = 0
            var reaches = false
            while next < waiting.count {
                let member = waiting[next]
                next += 1
                for (voter, _) in approvers[member] where seen[voter] < 0 {
                    seen[voter] = distance[member]
                    if left[voter] > 0 { reaches = true }
                    for (edge, other) in voters[voter].enumerated() where given[voter][edge] > 0 && distance[other] < 0
                    {
                        distance[other] = distance[member] + 1
                        waiting.append(other)
                    }
                }
            }
            if !reaches { return waiting }
            var tried = [Int](repeating: 0, count: need.count)
            for member in need.indices where distance[member] == 0 {
                while need[member] > 0 {
                    let sent = send(need[member], to: member, distance, seen, &tried)
                    if sent == 0 { break }
                    need[member] -= sent
                }
            }
        }
    }

    private mutating func send(
        _ amount: Int128, to member: Int, _ distance: [Int], _ seen: [Int], _ tried: inout [Int]
    ) -> Int128 {
        while tried[member] < approvers[member].count {
            let (voter, edge) = approvers[member][tried[member]]
            if seen[voter] == distance[member] {
                if left[voter] > 0 {
                    let sent = min(amount, left[voter])
                    left[voter] -= sent
                    given[voter][edge] += sent
                    return sent
                }
                // The voter gives to this member what another had, if that one can get as much elsewhere.
                for (from, other) in voters[voter].enumerated()
                where given[voter][from] > 0 && distance[other] == distance[member] + 1 {
                    let sent = send(min(amount, given[voter][from]), to: other, distance, seen, &tried)
                    if sent > 0 {
                        given[voter][from] -= sent
                        given[voter][edge] += sent
                        return sent
                    }
                }
            }
            tried[member] += 1
        }
        return 0
    }
}
