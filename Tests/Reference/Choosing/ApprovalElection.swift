/// Approval ballots one by one, for finding every winning committee by definition.
public struct ApprovalElection: Sendable {
    public var candidates: Int
    public var seats: Int
    public var ballots: [Set<Int>]

    public init(candidates: Int, seats: Int, ballots: [Set<Int>]) {
        self.candidates = candidates
        self.seats = seats
        self.ballots = ballots
    }

    var all: [Int] { Array(0..<candidates) }
    func approvers(_ one: Int) -> [Int] { ballots.indices.filter { ballots[$0].contains(one) } }

    func committees(worth: ([Int]) -> Fraction) -> Set<[Int]> { Set(All.best(All.subsets(all, seats), by: worth)) }

    static func harmonic(_ number: Int) -> Fraction { (0..<number).reduce(Fraction(0)) { $0 + Fraction(1, $1 + 1) } }

    public func pavScore(_ committee: [Int]) -> Fraction {
        ballots.reduce(Fraction(0)) { $0 + Self.harmonic($1.intersection(committee).count) }
    }

    public func av() -> Set<[Int]> {
        committees { committee in Fraction(committee.reduce(0) { $0 + approvers($1).count }) }
    }

    public func sav() -> Set<[Int]> {
        committees { committee in
            ballots.filter { !$0.isEmpty }.reduce(Fraction(0)) {
                $0 + Fraction($1.intersection(committee).count, $1.count)
            }
        }
    }

    public func pav() -> Set<[Int]> { committees(worth: pavScore) }

    public func cc() -> Set<[Int]> {
        committees { committee in Fraction(ballots.count { !$0.isDisjoint(with: committee) }) }
    }

    /// Follows every tie of a rule that adds one at a time.
    private func follow<State>(
        _ state: State, _ chosen: [Int], _ best: (State, [Int]) -> [(Int, State)], into found: inout Set<[Int]>
    ) {
        if chosen.count == seats {
            found.insert(chosen.sorted())
            return
        }
        for (one, next) in best(state, chosen) { follow(next, chosen + [one], best, into: &found) }
    }

    public func seqPAV() -> Set<[Int]> {
        var found: Set<[Int]> = []
        follow(
            (), [],
            { _, chosen in
                All.best(all.filter { !chosen.contains($0) }) { pavScore(chosen + [$0]) }.map { ($0, ()) }
            }, into: &found)
        return found
    }

    public func reverseSeqPAV() -> Set<[Int]> {
        var frontier: Set<[Int]> = [all]
        for _ in 0..<(candidates - seats) {
            frontier = Set(
                frontier.flatMap { left in
                    All.best(left) { one in pavScore(left.filter { $0 != one }) }.map { one in left.filter { $0 != one }
                    }
                })
        }
        return frontier
    }

    /// Every voter has a load; who has no approvers comes last.
    func phragmenSteps(_ loads: [Fraction], _ chosen: [Int]) -> [(Int, [Fraction])] {
        let open = all.filter { !chosen.contains($0) }
        let paid = open.filter { !approvers($0).isEmpty }
        if paid.isEmpty { return open.map { ($0, loads) } }
        func load(_ one: Int) -> Fraction {
            let voters = approvers(one)
            return (voters.reduce(Fraction(1)) { $0 + loads[$1] }) / Fraction(voters.count)
        }
        return All.best(paid) { Fraction(0) - load($0) }.map { one in
            var next = loads
            for voter in approvers(one) { next[voter] = load(one) }
            return (one, next)
        }
    }

    public func seqPhragmen() -> Set<[Int]> {
        var found: Set<[Int]> = []
        follow([Fraction](repeating: Fraction(0), count: ballots.count), [], phragmenSteps, into: &found)
        return found
    }

    /// The lowest price at which these purses pay a cost, everyone paying the price or all they have.
    static func price(_ purses: [Fraction], cost: Fraction) -> Fraction? {
        guard purses.reduce(Fraction(0), +) >= cost, !purses.isEmpty else { return nil }
        // The price is such that those with less give all and the others share the rest: try each number of the poorest.
        let sorted = purses.sorted()
        for poor in sorted.indices {
            let rest = cost - sorted[..<poor].reduce(Fraction(0), +)
            let share = rest / Fraction(sorted.count - poor)
            if share <= sorted[poor] && share >= Fraction(0) { return share }
        }
        return nil
    }

    public func equalShares() -> Set<[Int]> {
        struct State {
            var money: [Fraction]
            var loads: [Fraction]?
        }
        var found: Set<[Int]> = []
        let start = State(money: ballots.map { _ in Fraction(seats, ballots.count) })
        follow(
            start, [],
            { state, chosen in
                if state.loads == nil {
                    let prices = all.filter { !chosen.contains($0) }.compactMap { one in
                        Self.price(approvers(one).map { state.money[$0] }, cost: Fraction(1)).map { (one, $0) }
                    }
                    if let least = prices.map(\.1).min() {
                        return prices.filter { $0.1 == least }.map { one, price in
                            var next = state
                            for voter in approvers(one) {
                                next.money[voter] = next.money[voter] - min(price, next.money[voter])
                            }
                            return (one, next)
                        }
                    }
                }
                return phragmenSteps(state.loads ?? state.money.map { Fraction(0) - $0 }, chosen).map {
                    ($0, State(money: state.money, loads: $1))
                }
            }, into: &found)
        return found
    }

    /// The most that the least supported can have: the smallest, over all sets, of voters ÷ members.
    public func support(_ committee: [Int]) -> Fraction {
        (1...committee.count).flatMap { All.subsets(committee, $0) }.map { set in
            Fraction(ballots.count { !$0.isDisjoint(with: set) }, set.count)
        }.min() ?? Fraction(0)
    }

    public func maximinSupport() -> Set<[Int]> {
        var found: Set<[Int]> = []
        follow(
            (), [],
            { _, chosen in
                All.best(all.filter { !chosen.contains($0) }) { support(chosen + [$0]) }.map { ($0, ()) }
            }, into: &found)
        return found
    }
}
