import BigInt

/// The loads of all voters in Phragmén's method, exactly: whole numbers over one denominator.
///
/// A voter's load is the moment of the last purchase it shared in, so that few different loads stand for all voters, and
/// only the sum of its voters' loads matters to a candidate.
struct Loads: Sendable {
    let sets: ApprovalSets
    /// What each candidate costs; 1 for a seat.
    let costs: [Int64]
    private var denominator: BigInt = 1
    /// The different loads, and which of them each group of voters has.
    private var levels: [BigInt] = [0]
    private var levelOf: [Int]
    /// The sum of its voters' loads, by candidate.
    private var sums: [BigInt]

    init(_ sets: ApprovalSets, costs: [Int64]) {
        self.sets = sets
        self.costs = costs
        levelOf = [Int](repeating: 0, count: sets.count)
        sums = [BigInt](repeating: 0, count: sets.candidates.count)
    }

    /// With loads that voters bring along: money saved is a load below 0.
    init(_ sets: ApprovalSets, costs: [Int64], levels: [BigInt], over denominator: BigInt, of groups: [Int]) {
        self.init(sets, costs: costs)
        self.denominator = denominator
        self.levels = levels
        levelOf = groups
        for one in sums.indices {
            var papers: [Int: Int64] = [:]
            for group in sets.supporters(one) { papers[groups[Int(group)], default: 0] += sets.weights[Int(group)] }
            sums[one] = papers.reduce(BigInt(0)) { $0 + levels[$1.key] * BigInt($1.value) }
        }
    }

    /// When its voters can pay for a candidate: this, over its votes times the denominator.
    private func moment(_ one: Int) -> BigInt { denominator * BigInt(costs[one]) + sums[one] }

    /// The load at which its voters can pay for a candidate, nil where it has none.
    func load(_ one: Int) -> Rational? {
        sets.votes[one] > 0 ? Rational(moment(one), denominator * BigInt(sets.votes[one])) : nil
    }

    /// Those who can be paid for first, of those anyone approves.
    func earliest(of open: [Int]) -> [Int] {
        var level: [Int] = []
        var best = (moment: BigInt(0), votes: BigInt(1))
        for one in open where sets.votes[one] > 0 {
            let this = (moment: moment(one), votes: BigInt(sets.votes[one]))
            let (left, right) = (this.moment * best.votes, best.moment * this.votes)
            if level.isEmpty || left < right {
                level = [one]
                best = this
            } else if left == right {
                level.append(one)
            }
        }
        return level
    }

    /// Buys a candidate: its voters' loads all rise to that moment. One without voters changes nothing.
    mutating func buy(_ one: Int) {
        guard sets.votes[one] > 0 else { return }
        let votes = BigInt(sets.votes[one])
        let due = moment(one)
        // The moment is due ÷ votes; all numbers are brought to a denominator in which that is whole.
        let factor = votes / due.greatestCommonDivisor(with: votes)
        let now = due * factor / votes
        if factor > 1 {
            denominator *= factor
            for level in levels.indices { levels[level] *= factor }
            for other in sums.indices { sums[other] *= factor }
        }
        var byLevel: [Int: [Int]] = [:]
        for group in sets.supporters(one) {
            byLevel[levelOf[Int(group)], default: []].append(Int(group))
            levelOf[Int(group)] = levels.count
        }
        var papers = [Int64](repeating: 0, count: sums.count)
        for (level, groups) in byLevel {
            var touched: [Int] = []
            for group in groups {
                for other in sets.members(group) {
                    if papers[Int(other)] == 0 { touched.append(Int(other)) }
                    papers[Int(other)] += sets.weights[group]
                }
            }
            let rise = now - levels[level]
            for other in touched {
                sums[other] += rise * BigInt(papers[other])
                papers[other] = 0
            }
        }
        levels.append(now)
    }

    /// Which branches go on alike.
    struct Key: Hashable {
        let taken: [Int]
        let loads: [Rational]
    }

    /// Each group's load as a fraction.
    var reduced: [Rational] {
        let fractions = levels.map { Rational($0, denominator) }
        return levelOf.map { fractions[$0] }
    }
}
