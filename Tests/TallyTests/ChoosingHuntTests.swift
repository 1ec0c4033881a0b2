import Reference
import Tally
import Testing

/// Random elections for the rules that don't transfer votes: ranks with ties, points, approvals, projects.
private struct Draw {
    var random: RandomElections
    mutating func below(_ limit: Int) -> Int { random.below(limit) }

    /// Ranked ballots, some with equal ranks, some short, some blank; up to so many candidates.
    mutating func ranked(most: Int = 5) throws -> (slow: RankedElection, fast: Election) {
        let candidates = 1 + below(most)
        let kinds = 1 + below(3 * candidates)
        let tieOdds = below(4)
        var slow = RankedElection(candidates: candidates, ballots: [])
        var fast = Election(seats: 1, candidates: (0..<candidates).map { Candidate("C\($0)") })
        repeat {
            for _ in 0..<kinds {
                var left = Array(0..<candidates)
                var ranks: [[Int]] = []
                let length = below(candidates + 1)
                while left.count > candidates - length {
                    let one = left.remove(at: below(left.count))
                    if !ranks.isEmpty, below(4) < tieOdds {
                        ranks[ranks.count - 1].append(one)
                    } else {
                        ranks.append([one])
                    }
                }
                let weight = 1 + below(below(3) == 0 ? 6 : 2)
                slow.ballots.append((ranks, weight))
                try fast.ballots.append(
                    Ballot(ranks: ranks.map { $0.count == 1 ? .one($0[0]) : .tied($0) }, weight: Int64(weight)))
            }
        } while slow.ballots.allSatisfy(\.ranks.isEmpty)
        return (slow, fast)
    }

    /// Ballots with empty, doubled and repeated ranks; the last candidate may be a write-in nobody declared.
    mutating func marked() throws -> (slow: MarkedRunoff, fast: Election) {
        let candidates = 2 + below(5)
        let writeIn = below(3) == 0 ? candidates - 1 : nil
        var slow = MarkedRunoff(candidates: candidates, writeIn: writeIn, ballots: [])
        var fast = Election(
            seats: 1, candidates: (0..<candidates).map { Candidate("C\($0)", isUndeclared: $0 == writeIn) })
        let width = 1 + below(6)
        repeat {
            for _ in 0..<(1 + below(20)) {
                var cells: [MarkedRunoff.Cell] = []
                var ranks: [Ballot.Rank] = []
                for _ in 0..<width {
                    switch below(10) {
                    case 0, 1:
                        cells.append(.empty)
                        ranks.append(.skipped)
                    case 2:
                        cells.append(.overvote)
                        ranks.append(.overvote)
                    case 3:
                        let one = below(candidates)
                        let pair = [one, (one + 1 + below(candidates - 1)) % candidates]
                        cells.append(.marked(pair))
                        ranks.append(.tied(pair))
                    default:
                        let one = below(candidates)
                        cells.append(.marked([one]))
                        ranks.append(.one(one))
                    }
                }
                slow.ballots.append(cells)
                try fast.ballots.append(Ballot(ranks: ranks))
            }
        } while slow.ballots.allSatisfy { $0.allSatisfy { if case .empty = $0 { true } else { false } } }
        return (slow, fast)
    }

    mutating func points() throws -> (slow: PointElection, fast: Election) {
        let candidates = 1 + below(6)
        let top = 1 + below(6)
        var slow = PointElection(candidates: candidates, ballots: [])
        var fast = Election(seats: 1, candidates: (0..<candidates).map { Candidate("C\($0)") })
        for _ in 0..<(1 + below(9)) {
            var given: [Int: Int] = [below(candidates): below(top + 1)]
            for one in 0..<candidates where below(4) > 0 { given[one] = below(top + 1) }
            slow.ballots.append(given)
            try fast.ballots.append(Ballot(scores: given.mapValues { Int64($0) }))
        }
        return (slow, fast)
    }

    private mutating func approvals(_ candidates: Int, most: Int) throws -> (slow: [Set<Int>], fast: Ballots) {
        let odds = 1 + below(4)
        var slow: [Set<Int>] = []
        var fast = Ballots()
        for _ in 0..<(1 + below(most)) {
            let set = Set((0..<candidates).filter { _ in below(5) < odds })
            let times = below(4) == 0 ? 1 + below(4) : 1
            slow += [Set<Int>](repeating: set, count: times)
            try fast.append(Ballot(approving: Array(set), weight: Int64(times)))
        }
        slow.append([below(candidates)])
        try fast.append(Ballot(Array(slow[slow.count - 1])))
        return (slow, fast)
    }

    mutating func committee() throws -> (slow: ApprovalElection, fast: Election) {
        let candidates = 1 + below(6)
        let seats = 1 + below(min(candidates, 4))
        let (slow, fast) = try approvals(candidates, most: 8)
        return (
            ApprovalElection(candidates: candidates, seats: seats, ballots: slow),
            Election(seats: seats, candidates: (0..<candidates).map { Candidate("C\($0)") }, ballots: fast)
        )
    }

    mutating func projects() throws -> (slow: BudgetElection, fast: Election) {
        let number = 1 + below(6)
        let largest = 1 + below(12)
        let costs = (0..<number).map { _ in 1 + below(largest) }
        let budget = 1 + below(costs.reduce(0, +) + 2)
        let (slow, fast) = try approvals(number, most: 8)
        return (
            BudgetElection(costs: costs, budget: budget, ballots: slow),
            Election(
                seats: 0, candidates: costs.enumerated().map { Candidate("P\($0)", cost: Rational($1)) }, ballots: fast,
                budget: Rational(budget))
        )
    }
}

/// The engine against the slow counters: every winner, every tie, every tied committee.
@Suite("Engine and definition agree")
struct ChoosingHuntTests {
    private func hunt(_ name: String, _ one: (inout Draw) throws -> (same: Bool, election: Election, told: String))
        rethrows
    {
        var draw = Draw(random: RandomElections(seed: RandomElections.seed))
        print("\(name): \(ReferenceTests.number) elections, seed \(RandomElections.seed)")
        for number in 1...ReferenceTests.number {
            let (same, election, told) = try one(&draw)
            let costs = election.candidates.map(\.cost)
            #expect(
                same,
                """
                \(name), election \(number), seed \(RandomElections.seed): \(BallotFile.blt(election))
                scores \(election.ballots.map(\.scores)), costs \(costs), budget \(election.budget)
                \(told)
                """)
            if !same { return }
        }
    }

    /// One seat: whoever may win is elected alone, or tied with the others who may.
    private func winners(_ count: Count) -> Set<Int> { Set(count.elected + count.tied) }

    @Test(
        "one winner from ranks",
        arguments: [
            "schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black", "smith-irv", "borda", "bucklin",
            "plurality",
        ], [false, true])
    func ranked(_ name: String, margins: Bool) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let hasMargins = rule.about.options.contains { $0.key == "margins" }
        if margins, !hasMargins { return }
        try hunt(name) { draw in
            let (slow, fast) = try draw.ranked(most: name == "schulze" ? 6 : 5)
            let all = Array(0..<slow.candidates)
            var expected: Set<Int>
            switch name {
            case "schulze": expected = slow.schulzeWinners(margins: margins)
            case "ranked-pairs": expected = slow.rankedPairsWinners(margins: margins)
            case "minimax": expected = slow.minimaxWinners(margins: margins)
            case "copeland": expected = highest(slow.copelandPoints(), all)
            case "kemeny": expected = Set(slow.kemenyOrders().map { $0[0] })
            case "black": expected = slow.blackWinners()
            case "smith-irv": expected = slow.smithIRVWinners()
            case "borda": expected = highest(slow.bordaPoints(), all)
            case "bucklin": expected = slow.bucklinWinners()
            default: expected = highest(slow.pluralityVotes(), all)
            }
            if name == "plurality", slow.pluralityVotes().allSatisfy({ $0 == 0 }) { return (true, fast, "") }
            let count = try rule.count(fast, options: hasMargins ? ["margins": margins ? "yes" : "no"] : [:])
            var same = winners(count) == expected && (expected.count == 1) == count.tied.isEmpty
            for a in all {
                for b in all where a != b && !count.pairwise.isEmpty {
                    if count.pairwise[a][b] != Int64(slow.votes(a, over: b)) { same = false }
                }
            }
            if name == "kemeny", count.orders.count < 100, Set(count.orders) != slow.kemenyOrders() { same = false }
            if name == "borda" || name == "copeland" {
                let points = name == "borda" ? slow.bordaPoints() : slow.copelandPoints()
                if all.contains(where: { count.scores[$0]?.description != points[$0].description }) { same = false }
            }
            return (same, fast, "engine \(count.elected) \(count.tied) slow \(expected)")
        }
    }

    @Test("an instant run-off over marked ballots, round by round")
    func markedRunoff() throws {
        try hunt("irv with marks") { draw in
            let (slow, fast) = try draw.marked()
            var rules = MarkedRunoff.Rules()
            rules.overvote = ["exhaust", "skip", "exhaust-if-several"][draw.below(3)]
            rules.skipped = draw.below(2) == 0 ? nil : draw.below(4)
            rules.endsAtRepeated = draw.below(2) == 0
            rules.ranks = draw.below(2) == 0 ? nil : 1 + draw.below(6)
            rules.inBatches = draw.below(2) == 0
            rules.untilTwo = draw.below(2) == 0
            let options = [
                "overvote": rules.overvote, "skipped": rules.skipped.map(String.init) ?? "any",
                "duplicates": rules.endsAtRepeated ? "exhaust" : "skip", "ranks": rules.ranks.map(String.init) ?? "all",
                "batch": rules.inBatches ? "yes" : "no", "until": rules.untilTwo ? "two" : "majority",
            ]
            guard let expected = slow.count(rules) else {
                let isRefused = (try? InstantRunoff().count(fast, options: options, ties: .order)) == nil
                return (isRefused, fast, "\(options): nobody has a vote")
            }
            let count = try InstantRunoff().count(fast, options: options, ties: .order)
            let rows = count.rounds.map { round in
                MarkedRunoff.Row(
                    votes: round.votes.map { Int($0.description) ?? -1 },
                    inactive: round.inactive.map {
                        [$0.overvotes, $0.skipped, $0.repeated, $0.exhausted, $0.blank].map { Int($0) }
                    } ?? [])
            }
            let told = "\(options)\nengine \(rows) \(count.elected)\nslow \(expected)"
            return (rows == expected.rows && count.elected == [expected.winner], fast, told)
        }
    }

    @Test("one winner from points", arguments: ["score", "star", "majority-judgment"])
    func points(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        try hunt(name) { draw in
            let (slow, fast) = try draw.points()
            let all = Array(0..<slow.candidates)
            var expected: Set<Int>
            switch name {
            case "score":
                expected = highest(slow.sums(), all)
                let mean = try rule.count(fast, options: ["figure": "average"])
                if winners(mean) != highest(slow.averages(), all) { return (false, fast, "averages") }
            case "star": expected = slow.starWinners()
            default:
                let values = slow.majorityValues()
                expected = Set(all.filter { one in !values.contains { values[one].lexicographicallyPrecedes($0) } })
            }
            let count = try rule.count(fast, options: name == "star" ? ["max": "any"] : [:])
            return (winners(count) == expected, fast, "engine \(count.elected) \(count.tied) slow \(expected)")
        }
    }

    @Test(
        "committees",
        arguments: [
            "approval", "sav", "pav", "cc", "seqpav", "revseqpav", "seqphragmen", "equal-shares", "maximin-support",
        ])
    func committees(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        try hunt(name) { draw in
            let (slow, fast) = try draw.committee()
            let expected =
                switch name {
                case "approval": slow.av()
                case "sav": slow.sav()
                case "pav": slow.pav()
                case "cc": slow.cc()
                case "seqpav": slow.seqPAV()
                case "revseqpav": slow.reverseSeqPAV()
                case "seqphragmen": slow.seqPhragmen()
                case "equal-shares": slow.equalShares()
                default: slow.maximinSupport()
                }
            let count = try rule.count(fast)
            let told = "engine \(count.committees) elected \(count.elected) tied \(count.tied) slow \(expected)"
            return (Set(count.committees) == expected && agrees(count, expected), fast, told)
        }
    }

    @Test("budgets", arguments: ["budget-greedy", "budget-equal-shares", "budget-phragmen"], ["cost", "count"])
    func budgets(_ name: String, _ utility: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let byCost = utility == "cost"
        try hunt("\(name) \(utility)") { draw in
            let (slow, fast) = try draw.projects()
            var runs: [([String: String], Set<[Int]>?)]
            switch name {
            case "budget-greedy": runs = [([:], slow.greedy(byCost: byCost))]
            case "budget-phragmen":
                runs = [
                    (["overspend": "stop"], slow.phragmen(skips: false)),
                    (["overspend": "skip"], slow.phragmen(skips: true)),
                ]
            default:
                runs = [
                    ([:], slow.equalShares(byCost: byCost)),
                    (["completion": "greedy"], slow.equalSharesThenGreedy(byCost: byCost)),
                    (["completion": "add-one"], slow.equalSharesAddOne(byCost: byCost).map { [$0] }),
                ]
            }
            for (options, expected) in runs {
                let count = try rule.count(fast, options: options.merging(["utility": utility]) { $1 })
                guard let expected else { continue }
                let told = "\(options) engine \(count.committees) \(count.elected) \(count.tied) slow \(expected)"
                guard Set(count.committees) == expected, agrees(count, expected) else { return (false, fast, told) }
            }
            return (true, fast, "")
        }
    }

    @Test("marks", arguments: ["block", "limited", "absolute-majority", "rerun"])
    func marks(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        try hunt(name) { draw in
            var (slow, fast) = try draw.ranked(most: 6)
            fast.seats = 1 + draw.below(slow.candidates)
            fast.registered = fast.ballots.total + Int64(draw.below(Int(fast.ballots.total) + 2))
            let most = name == "limited" ? max(fast.seats - 1, 1) : fast.seats
            let votes = slow.markedVotes(most: most)
            if votes.allSatisfy({ $0 == 0 }) { return (true, fast, "") }
            let cast = Int(fast.ballots.total)
            var able = Array(0..<slow.candidates)
            if name == "absolute-majority" {
                able = 2 * cast > Int(fast.registered ?? 0) ? able.filter { 2 * votes[$0] > cast } : []
            }
            if name == "rerun" { able = able.filter { 3 * votes[$0] >= cast } }
            // Elected is whom fewer than `seats` equal or beat; tied are those across the line.
            let elected = able.filter { one in able.count { votes[$0] >= votes[one] } <= fast.seats }
            let tied = able.filter { one in
                !elected.contains(one) && able.count { votes[$0] > votes[one] } < fast.seats
            }
            let count = try rule.count(fast)
            let same = Set(count.elected) == Set(elected) && count.tied == tied
            return (same, fast, "engine \(count.elected) \(count.tied) slow \(elected) \(tied)")
        }
    }

    /// Whether elected and tied say of the winning committees what they should.
    private func agrees(_ count: Count, _ committees: Set<[Int]>) -> Bool {
        let all = Set(committees.flatMap { $0 })
        let certain = all.filter { one in committees.allSatisfy { $0.contains(one) } }
        return Set(count.elected) == certain && Set(count.tied) == all.subtracting(certain)
    }

    private func highest<Figure: Comparable>(_ figures: [Figure], _ all: [Int]) -> Set<Int> {
        Set(all.filter { figures[$0] == figures.max() })
    }
}
