import Chance
import Tally

/// A small random election that a rule can count, with whatever papers may hold: short, blank, equal and skipped ranks,
/// overvotes, names marked twice, points where the rule counts them, projects where it spends money.
public struct AnyElection {
    public let election: Election
    /// Options without which the rule refuses to count.
    public let options: [String: String]

    public init(election: Election, options: [String: String]) {
        self.election = election
        self.options = options
    }

    /// - Parameter seats: instead of a random number.
    public static func draw(_ chance: inout Chance, for rule: any Rule, seats: Int? = nil) throws -> AnyElection {
        let isBudget = rule.name.hasPrefix("budget-")
        let candidates = 2 + chance.below(5)
        let most = rule.about.seats == .one ? 1 : candidates - 1
        var election = Election(
            title: "T", seats: isBudget ? 1 : seats ?? 1 + chance.below(most),
            candidates: (0..<candidates).map {
                Candidate("C\($0)", id: isBudget ? "p\($0)" : nil, cost: isBudget ? Rational(1 + chance.below(9)) : 0)
            },
            budget: isBudget ? Rational(3 + chance.below(20)) : 0)
        let isPoints = ["score", "star", "majority-judgment"].contains(rule.name)
        repeat {
            for _ in 0..<1 + chance.below(8) {
                let weight = Int64(1 + chance.below(chance.once(in: 3) ? 6 : 2))
                try election.ballots.append(
                    isPoints
                        ? points(&chance, candidates, weight)
                        : isBudget
                            ? Ballot(approving: subset(&chance, candidates), weight: weight)
                            : ranks(&chance, candidates, weight))
            }
        } while election.ballots.isBlank
        let options = ["lot": ["seed": "9319."], "cambridge": ["floor": "0"]][rule.name, default: [:]]
        if rule.about.options.contains(where: { $0.key == "registered" }) {
            election.registered = election.ballots.total + Int64(chance.below(9))
        }
        return AnyElection(election: election, options: options)
    }

    private static func subset(_ chance: inout Chance, _ candidates: Int) -> [Int] {
        (0..<candidates).filter { _ in chance.once(in: 2) }
    }

    private static func points(_ chance: inout Chance, _ candidates: Int, _ weight: Int64) -> Ballot {
        var points: [Int: Int64] = [:]
        for one in subset(&chance, candidates) { points[one] = Int64(chance.below(6)) }
        return Ballot(scores: points, weight: weight)
    }

    private static func ranks(_ chance: inout Chance, _ candidates: Int, _ weight: Int64) -> Ballot {
        var left = Array(0..<candidates)
        var ranks: [Ballot.Rank] = []
        for _ in 0..<chance.below(candidates + 1) {
            guard !left.isEmpty else { break }
            let one = left.remove(at: chance.below(left.count))
            switch chance.below(14) {
            case 0: ranks += [.skipped, .one(one)]
            case 1: ranks.append(.overvote)
            case 2: ranks += [.one(one), .one(one)]
            case 3, 4: ranks.append(left.isEmpty ? .one(one) : .tied([one, left.remove(at: chance.below(left.count))]))
            default: ranks.append(.one(one))
            }
        }
        return Ballot(ranks: ranks, weight: weight)
    }
}
