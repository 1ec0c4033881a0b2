import Tally
import Testing

/// Properties that a rule's authors prove of it, tried on random elections.
@Suite("Axioms")
struct ChoosingAxiomTests {
    private static let number = 200

    private func each(_ name: String, _ body: (inout RandomElections, Int) throws -> Void) rethrows {
        print("axioms, \(name): \(Self.number) elections, seed \(RandomElections.seed)")
        var random = RandomElections(seed: RandomElections.seed)
        for number in 1...Self.number { try body(&random, number) }
    }

    private static func rule(_ name: String) throws -> any Rule { try #require(RuleBook.rule(named: name)) }

    /// Complete rankings by a few voters, so that cycles and ties are common.
    private func rankings(_ random: inout RandomElections, most: Int = 6) throws -> Election {
        let candidates = 2 + random.below(most - 1)
        var election = Election(seats: 1, candidates: (0..<candidates).map { Candidate("C\($0)") })
        for _ in 0..<(1 + random.below(9)) {
            var left = Array(0..<candidates)
            var ballot: [Int] = []
            while !left.isEmpty { ballot.append(left.remove(at: random.below(left.count))) }
            try election.ballots.append(Ballot(ballot))
        }
        return election
    }

    private func approvals(_ random: inout RandomElections, most: Int = 6, voters: Int = 10) throws -> Election {
        let candidates = 2 + random.below(most - 1)
        let odds = 1 + random.below(4)
        var election = Election(
            seats: 1 + random.below(candidates), candidates: (0..<candidates).map { Candidate("C\($0)", cost: 1) })
        for _ in 0..<(1 + random.below(voters)) {
            try election.ballots.append(Ballot(approving: (0..<candidates).filter { _ in random.below(5) < odds }))
        }
        try election.ballots.append(Ballot([random.below(candidates)]))
        return election
    }

    private func winners(_ count: Count) -> Set<Int> { Set(count.elected + count.tied) }

    static let condorcet = [
        "schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black", "smith-irv",
    ]

    @Test("whoever beats every other wins", arguments: condorcet)
    func condorcetWinnerWins(_ name: String) throws {
        let rule = try Self.rule(name)
        var met = 0
        try each(name) { random, number in
            let election = try rankings(&random)
            let count = try rule.count(election)
            let all = election.candidates.indices
            for one in all where all.allSatisfy({ $0 == one || count.pairwise[one][$0] > count.pairwise[$0][one] }) {
                met += 1
                #expect(count.elected == [one], "election \(number)")
            }
        }
        #expect(met > Self.number / 4)
    }

    @Test(
        "winners come from the smallest set that beats all others",
        arguments: ["schulze", "ranked-pairs", "copeland", "kemeny", "smith-irv"])
    func smith(_ name: String) throws {
        let rule = try Self.rule(name)
        try each(name) { random, number in
            let election = try rankings(&random)
            let count = try rule.count(election)
            for set in 1..<(1 << election.candidates.count) {
                let inside = election.candidates.indices.filter { set >> $0 & 1 == 1 }
                let outside = election.candidates.indices.filter { set >> $0 & 1 == 0 }
                guard inside.allSatisfy({ a in outside.allSatisfy { count.pairwise[a][$0] > count.pairwise[$0][a] } })
                else { continue }
                #expect(winners(count).isSubset(of: inside), "election \(number)")
            }
        }
    }

    @Test("whom more than half rank first wins", arguments: condorcet + ["bucklin", "plurality"])
    func majority(_ name: String) throws {
        let rule = try Self.rule(name)
        var met = 0
        try each(name) { random, number in
            let election = try rankings(&random)
            for one in election.candidates.indices
            where 2 * election.ballots.count(where: { $0.ranks.first == .one(one) }) > election.ballots.count {
                met += 1
                #expect(try rule.count(election).elected == [one], "election \(number)")
            }
        }
        #expect(met > Self.number / 8)
    }

    @Test(
        "raising a sole winner on a ballot doesn't unseat it",
        arguments: ["schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "borda", "bucklin", "plurality"])
    func monotonic(_ name: String) throws {
        let rule = try Self.rule(name)
        var met = 0
        try each(name) { random, number in
            var election = try rankings(&random)
            let before = try rule.count(election)
            guard let one = before.elected.first else { return }
            let chosen = random.below(election.ballots.count)
            var ballots = Array(election.ballots)
            let place = ballots[chosen].ranks.firstIndex(of: .one(one)) ?? 0
            guard place > 0 else { return }
            ballots[chosen].ranks.swapAt(place, place - 1)
            election.ballots = try Ballots(ballots)
            met += 1
            #expect(try rule.count(election).elected == [one], "election \(number)")
        }
        #expect(met > Self.number / 8)
    }

    @Test(
        "one approval more for a member of the only committee keeps the member",
        arguments: ["approval", "pav", "cc", "seqphragmen"])
    func approvalMonotonic(_ name: String) throws {
        let rule = try Self.rule(name)
        var met = 0
        try each(name) { random, number in
            var election = try approvals(&random)
            // Of sequential rules this holds for the first seat; PAV, CC and AV keep it for all.
            if name == "seqphragmen" { election.seats = 1 }
            let before = try rule.count(election)
            guard before.tied.isEmpty, let one = before.elected.randomElement(using: &random) else { return }
            var ballots = Array(election.ballots)
            let chosen = random.below(ballots.count)
            guard !ballots[chosen].named.contains(one) else { return }
            ballots[chosen] = Ballot(approving: ballots[chosen].named + [one])
            election.ballots = try Ballots(ballots)
            let after = try rule.count(election)
            met += 1
            #expect(after.committees.allSatisfy { $0.contains(one) }, "election \(number)")
        }
        #expect(met > 10)
    }

    /// Extended justified representation: of every group of l ÷ seats of the voters who agree on l candidates, someone
    /// approves l members.
    @Test("every group that agrees is represented (EJR)", arguments: ["pav", "equal-shares"])
    func extendedJustifiedRepresentation(_ name: String) throws {
        let rule = try Self.rule(name)
        try each(name) { random, number in
            let election = try approvals(&random)
            let sets = election.ballots.map { Set($0.named) }
            let count = try rule.count(election)
            for committee in count.committees {
                for bits in 1..<(1 << election.candidates.count) {
                    let common = Set(election.candidates.indices.filter { bits >> $0 & 1 == 1 })
                    // The voters who all approve these, and of them those with too few members.
                    let poor = sets.count {
                        $0.isSuperset(of: common) && $0.intersection(committee).count < common.count
                    }
                    #expect(
                        poor * election.seats < common.count * sets.count, "election \(number): \(committee) \(common)")
                }
            }
        }
    }

    /// Justified representation, which the weaker rules keep too.
    @Test("no large group that agrees is left with nobody (JR)", arguments: ["cc", "seqphragmen", "maximin-support"])
    func justifiedRepresentation(_ name: String) throws {
        let rule = try Self.rule(name)
        try each(name) { random, number in
            let election = try approvals(&random)
            let sets = election.ballots.map { Set($0.named) }
            let best = try rule.count(election).committees
            for committee in best {
                for one in election.candidates.indices {
                    let poor = sets.count { $0.contains(one) && $0.isDisjoint(with: committee) }
                    #expect(poor * election.seats < sets.count, "election \(number): \(committee) \(one)")
                }
            }
        }
    }

    static let neutral =
        condorcet + [
            "borda", "bucklin", "plurality", "block", "limited", "approval", "sav", "pav", "cc", "seqpav", "revseqpav",
            "seqphragmen", "equal-shares", "maximin-support", "budget-greedy", "budget-equal-shares", "budget-phragmen",
        ]

    @Test("neither the order of ballots nor of candidates nor how they are bundled matters", arguments: neutral)
    func neutralAndAnonymous(_ name: String) throws {
        let rule = try Self.rule(name)
        let isRanked = Self.condorcet.contains(name) || ["borda", "bucklin", "plurality"].contains(name)
        try each(name) { random, number in
            var election = isRanked ? try rankings(&random) : try approvals(&random)
            election.budget = 3
            let size = election.candidates.count
            // image[i] is the new number of candidate i.
            let image = Array(0..<size).shuffled(using: &random)
            var other = election
            for one in 0..<size { other.candidates[image[one]] = election.candidates[one] }
            var ballots: [Ballot] = []
            for ballot in election.ballots {
                let ranks = ballot.ranks.map { rank -> Ballot.Rank in
                    switch rank {
                    case .one(let one): .one(image[one])
                    case .tied(let several): .tied(several.map { image[$0] }.shuffled(using: &random))
                    default: rank
                    }
                }
                ballots += [Ballot(ranks: ranks, weight: ballot.weight), Ballot(ranks: ranks, weight: 0)]
            }
            let doubled = ballots.map { Ballot(ranks: $0.ranks, weight: 2 * $0.weight) }
            other.ballots = try Ballots((ballots + ballots).shuffled(using: &random))
            var bundled = other
            bundled.ballots = try Ballots(doubled.shuffled(using: &random))
            election.ballots = try Ballots(
                Array(election.ballots).map { Ballot(ranks: $0.ranks, weight: 2 * $0.weight) })

            let first = try? rule.count(election)
            for changed in [other, bundled] {
                let second = try? rule.count(changed)
                #expect(Set(first?.elected.map { image[$0] } ?? []) == Set(second?.elected ?? []), "election \(number)")
                #expect(Set(first?.tied.map { image[$0] } ?? []) == Set(second?.tied ?? []), "election \(number)")
            }
        }
    }
}
