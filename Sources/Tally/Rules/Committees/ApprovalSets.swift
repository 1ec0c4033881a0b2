/// Who approves whom: papers that approve alike merged, candidates numbered from 0 among those who can be elected.
///
/// A paper approves everyone it names, at whatever rank; where papers give points, everyone it gives more than 0.
struct ApprovalSets: Sendable {
    /// The election's number of each candidate.
    let candidates: [Int]
    /// All papers, blank ones too: those rules that share something out share it among them all.
    let voters: Int64
    /// Papers that name someone standing.
    let valid: Int64
    /// Papers in each group of alike ones that approve someone.
    private(set) var weights: [Int64] = []
    /// Papers that approve each candidate.
    private(set) var votes: [Int64]
    private var memberList: [Int32] = []
    private var memberStarts: [Int] = [0]
    private var groupList: [Int32] = []
    private var groupStarts: [Int] = []

    /// How many groups.
    var count: Int { weights.count }

    /// The candidates a group approves, in ascending order.
    func members(_ group: Int) -> ArraySlice<Int32> { memberList[memberStarts[group]..<memberStarts[group + 1]] }

    /// For inner loops: the members of all groups one after another, and where those of each begin.
    func withMembers(_ body: (_ members: UnsafeBufferPointer<Int32>, _ starts: UnsafeBufferPointer<Int>) -> Void) {
        memberList.withUnsafeBufferPointer { members in
            memberStarts.withUnsafeBufferPointer { starts in body(members, starts) }
        }
    }

    /// The groups that approve a candidate.
    func supporters(_ candidate: Int) -> ArraySlice<Int32> {
        groupList[groupStarts[candidate]..<groupStarts[candidate + 1]]
    }

    /// The most candidates any paper approves.
    var largest: Int { (0..<count).reduce(0) { max($0, members($1).count) } }

    init(_ election: Election) {
        candidates = election.electable
        voters = election.ballots.total
        votes = [Int64](repeating: 0, count: candidates.count)
        var local = [Int32](repeating: -2, count: election.candidates.count)
        for one in election.standing { local[one] = -1 }
        for (place, candidate) in candidates.enumerated() { local[candidate] = Int32(place) }

        var valid: Int64 = 0
        var merged: [[Int32]: Int] = [:]
        var groups: [(members: [Int32], weight: Int64)] = []
        func add(_ names: some Sequence<Int>, _ weight: Int64) {
            var members: [Int32] = []
            var standing = false
            for name in names where local.indices.contains(name) && local[name] > -2 {
                standing = true
                if local[name] >= 0 { members.append(local[name]) }
            }
            guard standing, weight > 0 else { return }
            valid += weight
            guard !members.isEmpty else { return }
            members.sort()
            var last: Int32 = -1
            members.removeAll { one in
                defer { last = one }
                return one == last
            }
            let group = merged[members, default: groups.count]
            if group == groups.count {
                merged[members] = group
                groups.append((members, 0))
            }
            groups[group].weight += weight
        }
        if election.ballots.hasScores {
            for ballot in election.ballots {
                add(
                    ballot.scores.isEmpty ? ballot.named : ballot.scores.filter { $0.value > 0 }.map(\.key),
                    ballot.weight)
            }
        } else {
            election.ballots.forEachBallot { marks, weight in
                add(marks.lazy.compactMap { Mark(code: $0).candidate }, weight)
            }
        }
        self.valid = valid

        var sizes = [Int](repeating: 0, count: candidates.count + 1)
        for group in groups {
            weights.append(group.weight)
            memberList += group.members
            memberStarts.append(memberList.count)
            for one in group.members {
                votes[Int(one)] += group.weight
                sizes[Int(one) + 1] += 1
            }
        }
        for one in candidates.indices { sizes[one + 1] += sizes[one] }
        groupStarts = sizes
        groupList = [Int32](repeating: 0, count: memberList.count)
        for (number, group) in groups.enumerated() {
            for one in group.members {
                groupList[sizes[Int(one)]] = Int32(number)
                sizes[Int(one)] += 1
            }
        }
    }
}
