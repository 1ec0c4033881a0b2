import BigInt

/// What can be proved of committees by approvals: the best of all, and those that are built step by step.
extension MarginFinder {
    /// PAV and Chamberlin–Courant: of two committees that differ in j members a paper brings the values nearer by twice what j members are worth to one
    /// voter at most.
    func ofBestCommittees() -> Int64 {
        let sets = ApprovalSets(election)
        let (people, seats) = (sets.candidates.count, election.seats)
        let chosen = sets.candidates.indices.filter { elected.contains(sets.candidates[$0]) }
        guard chosen.count == seats, seats < people, people <= 62, let number = Self.committees(people, seats),
            number * max(1, sets.count) <= 2_000_000
        else { return 1 }
        let harmonic = rule.name == "pav"
        let unit = harmonic ? Thiele.multiple(seats) : 1
        guard let scale = Int64(exactly: unit), Thiele.fits(unit, sets.voters) else { return 1 }
        // What so many members are worth to one voter.
        let worth = (0...seats).map { having in
            harmonic
                ? (1...max(1, having)).reduce(Int128(0)) { having > 0 ? $0 + Int128(scale) / Int128($1) : 0 }
                : Int128(min(having, 1))
        }
        let masks = (0..<sets.count).map { group in sets.members(group).reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
        func value(_ committee: UInt64) -> Int128 {
            masks.indices.reduce(0) { sum, group in
                sum + Int128(sets.weights[group]) * worth[(masks[group] & committee).nonzeroBitCount]
            }
        }
        let best = chosen.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        let own = value(best)
        var safe = Int64.max
        // All committees of the size, each the next number with as many ones (Gosper).
        var committee = (UInt64(1) << UInt64(seats)) - 1
        while committee < UInt64(1) << UInt64(people) {
            let differing = seats - (committee & best).nonzeroBitCount
            if differing > 0 {
                let gap = own - value(committee)
                guard gap > 0 else { return 1 }
                safe = min(safe, Rational(gap, 2 * worth[differing]).roundedUp)
            }
            let low = committee & (~committee &+ 1)
            let next = committee + low
            committee = next | ((committee ^ next) / low) >> 2
        }
        return max(1, safe)
    }

    /// How many committees there are; nil where too many.
    private static func committees(_ people: Int, _ seats: Int) -> Int? {
        var number = 1
        for place in 0..<min(seats, people - seats) {
            number = number * (people - place) / (place + 1)
            guard number <= 2_000_000 else { return nil }
        }
        return number
    }

    /// The maximin support method: a paper more or less for a set of members moves the least support by one at most, so each step stays as it was while it
    /// was not nearer than two a changed paper.
    func ofSupports(_ count: Count) -> Int64 {
        let sets = ApprovalSets(election)
        let order = count.elected.compactMap { sets.candidates.firstIndex(of: $0) }
        let (steps, people) = (order.count, sets.candidates.count)
        guard steps == election.seats, steps <= 8, people * steps * (sets.count + 1 << steps) <= 4_000_000 else {
            return 1
        }
        let groups = (0..<sets.count).map { (members: sets.members($0).map { Int($0) }, weight: sets.weights[$0]) }
        func support(_ committee: [Int]) -> Rational {
            let voters = groups.map { group in
                (members: committee.indices.filter { group.members.contains(committee[$0]) }, weight: group.weight)
            }
            return Support.bySubsets(voters, members: committee.count)
        }
        var nearest: Rational?
        for step in 0..<steps {
            let taken = Array(order[..<step])
            let own = support(taken + [order[step]])
            for other in 0..<people where !order[...step].contains(other) {
                let gap = own - support(taken + [other])
                nearest = min(nearest ?? gap, gap)
            }
        }
        return max(1, nearest.map { ($0 / 2).roundedUp } ?? 1)
    }
}
