import Kernel

/// The maximin support method: each seat goes to whoever leaves the least supported member of the committee with the most
/// support, when every voter's one vote may be shared among the members it approves in whatever way is best for that.
///
///     let count = try MaximinSupport().count(election)
public struct MaximinSupport: Rule {
    public let about = RuleInfo(
        name: "maximin-support", label: { $0.committees.maximinSupport },
        source:
            "L. Sánchez-Fernández, N. Fernández-García, J. A. Fisteus & M. Brill (2024), The maximin support method, Math. Program. 203"
    )

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        try transcript.build(
            Supporting(sets, seats: election.seats), of: sets.candidates,
            size: 8 * (sets.count + sets.candidates.count))
    }
}

private struct Supporting: StepByStep {
    private let sets: ApprovalSets
    private let seats: Int
    private(set) var outcome: [Int] = []
    /// The least support with each candidate added. It never rises as the committee grows, so an old one is a bound.
    private var bound: [Rational]
    /// Which members each group approves, as classes of groups that approve the same ones.
    private var classOf: [Int]
    private var classes: [[Int]] = [[]]
    private var classWeights: [Int64]
    /// The least support in the committee as it is, and for large ones a way to share votes that gives it.
    private var least: Rational?
    private var shared: Flow?

    init(_ sets: ApprovalSets, seats: Int) {
        self.sets = sets
        self.seats = seats
        bound = sets.votes.map { Rational($0) }
        classOf = [Int](repeating: 0, count: sets.count)
        classWeights = [sets.weights.reduce(0, +)]
    }

    var key: [Int] { outcome.sorted() }

    mutating func best() -> [Int] {
        guard outcome.count < seats else { return [] }
        let taken = Set(outcome)
        if outcome.count >= Supporting.large, shared == nil, let least {
            var flow = Flow(zip(classes, classWeights).map { ($0, $1) }, members: outcome.count, support: least)
            _ = flow.shortMembers()
            shared = flow
        }
        var level: [Int] = []
        var best: Rational?
        for one in bound.indices.filter({ !taken.contains($0) }).sorted(by: { bound[$0] > bound[$1] }) {
            if let best, bound[one] < best { break }
            if !outcome.isEmpty { bound[one] = support(with: one) }
            if let most = best, bound[one] < most { continue }
            if bound[one] != best { level = [] }
            level.append(one)
            best = bound[one]
        }
        return level.sorted()
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        Phrase { $0.committees.leastSupported(seat: outcome.count + 1, votes: bound[one]) }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        Phrase { $0.committees.othersLeftMore(votes: sets.votes[one]) }
    }

    /// From so many members on, sets of members are too many to be looked at one by one.
    private static let large = 12

    mutating func take(_ one: Int) {
        least = bound[one]
        shared = nil
        let member = outcome.count
        outcome.append(one)
        var split: [Int: Int] = [:]
        for group in sets.supporters(one) {
            let old = classOf[Int(group)]
            let new = split[old, default: classes.count]
            if new == classes.count {
                split[old] = new
                classes.append(classes[old] + [member])
                classWeights.append(0)
            }
            classOf[Int(group)] = new
            classWeights[new] += sets.weights[Int(group)]
            classWeights[old] -= sets.weights[Int(group)]
        }
    }

    /// The least support of the committee with one more, shared as well as can be.
    private func support(with one: Int) -> Rational {
        var withOne = [Int64](repeating: 0, count: classes.count)
        for group in sets.supporters(one) { withOne[classOf[Int(group)]] += sets.weights[Int(group)] }
        let most = least.map { min($0, bound[one]) } ?? bound[one]
        if let shared, let least, most == least {
            // What its voters haven't given, beside those who share nothing with it, may be enough at once.
            let spare = withOne.indices.reduce(Int128(0)) {
                $0 + min(shared.left[$1], Int128(withOne[$1]) * shared.scale)
            }
            if spare >= shared.each { return least }
        }
        var voters: [(members: [Int], weight: Int64)] = []
        for (number, members) in classes.enumerated() {
            if classWeights[number] > withOne[number], !members.isEmpty {
                voters.append((members, classWeights[number] - withOne[number]))
            }
            if withOne[number] > 0 { voters.append((members + [outcome.count], withOne[number])) }
        }
        return outcome.count < Supporting.large
            ? Support.bySubsets(voters, members: outcome.count + 1)
            : Support.byFlow(voters, members: outcome.count + 1, most: most)
    }
}
