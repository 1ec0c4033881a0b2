/// What can be proved of budgets.
extension MarginFinder {
    /// Projects by votes, or by votes for the money: one that is left out stays out while those chosen that are surely before it leave no money for it.
    func ofGreedy() -> Int64 {
        guard let money = project(), papers > 0 else { return 1 }
        // What one paper more or less can bring or take.
        let most = election.ballots.hasScores ? Int128(pointRange.upperBound) - Int128(pointRange.lowerBound) : 1
        let costs = money.costs.map { Int128($0) }
        let chosen = costs.indices.filter { elected.contains(money.sets.candidates[$0]) }
        let others = costs.indices.filter { !chosen.contains($0) }
        // Whom votes are divided by; what costs nothing comes first.
        let divisors = options["utility"] == "cost" ? costs.map { _ in 1 } : costs
        guard most > 0, costs.count <= 1_000, money.support.allSatisfy({ abs($0) < 1 << 60 }), most < 1 << 20 else {
            return 1
        }
        let fundsVoteless = options["voteless"] == "fund"
        func isSafe(_ changed: Int64) -> Bool {
            let moved = Int128(changed) * most
            guard chosen.allSatisfy({ fundsVoteless || money.support[$0] - moved > 0 }) else { return false }
            return others.allSatisfy { other in
                if costs[other] > Int128(money.budget) { return true }
                if changed == 0, !fundsVoteless, money.support[other] <= 0 { return true }
                let before = chosen.filter {
                    (money.support[$0] - moved) * divisors[other] > (money.support[other] + moved) * divisors[$0]
                }
                return before.reduce(costs[other]) { $0 + costs[$1] } > Int128(money.budget)
            }
        }
        guard isSafe(0) else { return 1 }
        var (safe, unsafe) = (Int64(0), papers + 1)
        while unsafe - safe > 1 {
            let between = safe + (unsafe - safe) / 2
            if isSafe(between) { safe = between } else { unsafe = between }
        }
        return max(1, unsafe)
    }

    /// Equal shares of the money, where nothing completes them and papers approve.
    func ofEqualShares(_ count: Count) -> Int64 {
        guard options["completion"] == "none", let money = project(), money.points == nil,
            let shares = ShareBounds(
                money.sets, costs: money.costs, order: order(count, in: money.sets), seats: nil, budget: money.budget)
        else { return 1 }
        let worth = options["utility"] == "cost" ? money.costs.map { max(1, $0) } : money.costs.map { _ in 1 }
        return shares.least { changed in
            shares.equalSharesAreSafe(changed, worth: worth, total: money.budget, goesOn: false)
        }
    }

    /// Phragmén's method for budgets, where nothing completes it.
    func ofEarning(_ count: Count) -> Int64 {
        guard options["completion"] == "none", let money = project(), money.points == nil,
            let shares = ShareBounds(
                money.sets, costs: money.costs, order: order(count, in: money.sets), seats: nil, budget: money.budget)
        else { return 1 }
        let skips = options["overspend"] == "skip"
        return shares.least { shares.phragmenIsSafe($0, skips: skips) }
    }

    /// Seats shared by loads or by purses.
    func ofShares(_ count: Count) -> Int64 {
        let sets = ApprovalSets(election)
        let ones = sets.candidates.map { _ in Int64(1) }
        guard
            let shares = ShareBounds(
                sets, costs: ones, order: order(count, in: sets), seats: election.seats, budget: 0)
        else { return 1 }
        return rule.name == "seqphragmen"
            ? shares.least { shares.phragmenIsSafe($0) }
            : shares.least { shares.equalSharesAreSafe($0, worth: ones, total: Int64(election.seats), goesOn: true) }
    }

    private func order(_ count: Count, in sets: ApprovalSets) -> [Int] {
        count.elected.compactMap { sets.candidates.firstIndex(of: $0) }
    }

    private func project() -> ProjectBudget? {
        var transcript = Transcript(election, rule: rule.name, options: options, ties: TieBreak([]))
        return try? ProjectBudget(election, &transcript)
    }
}
