import Kernel
import Reference
import Tally
import Testing

/// Worked examples from the literature, and what each rule does at its edges.
@Suite("Rules by example")
struct ChoosingRuleTests {
    private func election(
        _ names: String, seats: Int = 1, _ bundles: [(Int64, String)]
    ) throws -> Election {
        let list = Array(names)
        var election = Election(seats: seats, candidates: list.map { Candidate(String($0)) })
        for (weight, ranks) in bundles {
            try election.ballots.append(Ballot(ranks.compactMap { list.firstIndex(of: $0) }, weight: weight))
        }
        return election
    }

    private func names(_ count: Count) -> String { count.elected.map { count.candidates[$0].name }.joined() }

    /// M. Schulze (2011), section 5: 45 voters, five candidates.
    private func schulzesExample() throws -> Election {
        try election(
            "ABCDE",
            [
                (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"),
                (8, "EBADC"),
            ])
    }

    /// Where should the capital of Tennessee be: Memphis, Nashville, Chattanooga, Knoxville?
    private func capital() throws -> Election {
        try election("MNCK", [(42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM")])
    }

    @Test("Schulze's example gives his order and his matrix")
    func schulze() throws {
        let count = try Schulze().count(schulzesExample())
        #expect(names(count) == "E")
        #expect(count.order == [[4], [0], [2], [1], [3]])
        #expect(count.pairwise[0] == [0, 20, 26, 30, 22])
        var several = try schulzesExample()
        several.seats = 3
        #expect(names(try Schulze().count(several)) == "EAC")
    }

    @Test(
        "The capital: each rule as published",
        arguments: [
            ("plurality", "M"), ("schulze", "N"), ("ranked-pairs", "N"), ("minimax", "N"), ("copeland", "N"),
            ("kemeny", "N"),
            ("black", "N"), ("smith-irv", "N"), ("borda", "N"), ("bucklin", "N"),
        ])
    func tennessee(_ rule: String, _ winner: String) throws {
        let count = try #require(RuleBook.rule(named: rule)).count(capital())
        #expect(names(count) == winner)
    }

    @Test("Borda and Kemeny give the published figures")
    func figures() throws {
        let borda = try Borda().count(capital())
        #expect((0..<4).map { borda.scores[$0]?.description } == ["126", "194", "173", "107"])
        let kemeny = try Kemeny().count(capital())
        #expect(kemeny.orders == [[1, 2, 3, 0]])
        #expect(kemeny.notes.contains { $0.english.contains("393") })
        let bucklin = try Bucklin().count(capital())
        #expect(bucklin.rounds.map { $0.votes[1].description } == ["26", "68"])
        let dowdall = try Borda().count(capital(), options: ["scale": "dowdall"])
        #expect(dowdall.scores[0] == Rational(Int128(226), Int128(4)))
        let short = try Borda().count(election("ABC", [(1, "A"), (1, "BA")]), options: ["unranked": "zero"])
        #expect((0..<3).map { short.scores[$0]?.description } == ["3", "2", "0"])
    }

    @Test("Winning votes and margins part where ballots are short")
    func margins() throws {
        let split = try election("ABC", [(8, "AB"), (1, "A"), (5, "BC"), (4, "CA"), (2, "C")])
        let votes = try Minimax().count(split)
        let margins = try Minimax().count(split, options: ["margins": "yes"])
        #expect(votes.scores[0] == 11 && margins.scores[0] == 2)
        #expect(votes.options["margins"] == "no")
    }

    @Test(
        "A circle of equals is a tie of all three",
        arguments: ["schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black", "smith-irv"])
    func circle(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let circle = try election("ABC", [(1, "ABC"), (1, "BCA"), (1, "CAB")])
        let open = try rule.count(circle)
        #expect(open.elected.isEmpty && open.tied == [0, 1, 2] && open.isOpen)
        #expect(try rule.count(circle, ties: .order).elected.count == 1)
        if name == "kemeny" { #expect(open.orders.count == 3) }
    }

    @Test("A tie that changes nothing is passed over; one whose tied are all elected is none")
    func harmless() throws {
        // B and C are level for leaving first, and A wins whichever goes.
        let irv = try SmithIRV().count(election("ABC", [(3, "ABC"), (2, "BAC"), (2, "CAB")]))
        #expect(irv.ties.isEmpty && names(irv) == "A")
        let pav = try SequentialPAV().count(election("AB", seats: 2, [(1, "A"), (1, "B")]))
        #expect(pav.ties.isEmpty && pav.elected.count == 2)
    }

    @Test("A tie settled by file order is told step by step")
    func settled() throws {
        let tied = try election("ABC", seats: 2, [(1, "A"), (1, "B"), (1, "C")])
        for name in ["seqpav", "seqphragmen", "equal-shares", "maximin-support", "pav", "cc", "approval", "sav"] {
            let count = try #require(RuleBook.rule(named: name)).count(tied, ties: .order)
            #expect(count.elected == [0, 1], "\(name)")
            #expect(count.committees == [[0, 1], [0, 2], [1, 2]], "\(name)")
            #expect(count.ties.contains { $0.settlement == .order }, "\(name)")
        }
        let reverse = try ReverseSequentialPAV().count(tied, ties: .order)
        #expect(reverse.elected == [1, 2])
        #expect(reverse.ties.map(\.taken) == [[0]])
    }

    @Test("RFC 3797's own drawing")
    func lots() throws {
        let pool = Election(seats: 10, candidates: (1...25).map { Candidate("\($0)") })
        let seed = "9319./2.5.8.10.12./9.18.26.34.41.45./"
        let count = try DrawLots().count(pool, options: ["seed": seed])
        #expect(count.elected.map { $0 + 1 } == [17, 7, 2, 16, 25, 23, 8, 24, 19, 13])
        #expect(try DrawLots().count(pool, ties: TieBreak([.lot(seed: seed)])).elected == count.elected)
        #expect(throws: CountError.self) { try DrawLots().count(pool) }
    }

    @Test("双过半: turnout, half of those who took part, and another vote for ties")
    func absoluteMajority() throws {
        var village = try election("甲乙丙", seats: 2, [(30, "甲乙"), (8, "乙丙"), (2, "")])
        village.registered = 80
        let void = try AbsoluteMajority().count(village)
        #expect(void.elected.isEmpty && void.tied.isEmpty && void.notes.count == 1)
        village.registered = 79
        #expect(try AbsoluteMajority().count(village).elected == [1, 0])
        let level = try AbsoluteMajority().count(
            election("甲乙丙", seats: 2, [(10, "甲乙"), (10, "甲丙"), (10, "乙丙")]), options: ["registered": "40"], ties: .order
        )
        #expect(level.elected.isEmpty && level.tied == [0, 1, 2])
        #expect(throws: CountError.self) { try AbsoluteMajority().count(election("甲", [(1, "甲")])) }
    }

    @Test("另行选举: a third of the ballots cast is enough, less isn't")
    func rerun() throws {
        #expect(names(try Rerun().count(election("甲乙丙", [(10, "甲"), (9, "乙"), (9, "丙"), (2, "")]))) == "甲")
        #expect(try Rerun().count(election("甲乙丙丁", [(10, "甲"), (9, "乙"), (9, "丙"), (3, "丁")])).elected.isEmpty)
    }

    @Test("Too many marks void a ballot for block and limited vote")
    func marks() throws {
        let ballots = try election("ABCD", seats: 2, [(1, "ABC"), (2, "AB"), (1, "CD"), (4, "D")])
        let block = try Block().count(ballots)
        #expect(block.valid == 7 && names(block) == "D" && block.tied == [0, 1])
        let limited = try Limited().count(ballots)
        #expect(limited.valid == 4 && limited.scores[3] == 4)
    }

    @Test("Greedy skips what no longer fits; equal shares and Phragmén fund the minority")
    func budgets() throws {
        var city = Election(
            seats: 0,
            candidates: [("A", 60), ("B", 50), ("C", 40), ("D", 10)].map {
                Candidate($0.0, id: "p\($0.0)", cost: Rational($0.1))
            },
            budget: 100)
        for (weight, set) in [(5, [0, 1]), (1, [0]), (4, [2])] as [(Int64, [Int])] {
            try city.ballots.append(Ballot(approving: set, weight: weight))
        }
        #expect(names(try BudgetGreedy().count(city)) == "AC")
        #expect(Set(try BudgetEqualShares().count(city).elected) == [0, 2])
        #expect(try BudgetEqualShares().count(city).committees == [[0, 2]])
        // All three can be paid for at the same moment. C fits beside either of the others, which don't fit together.
        let phragmen = try BudgetPhragmen().count(city)
        #expect(phragmen.elected == [2] && phragmen.tied == [0, 1])
        city.budget = 0
        #expect(throws: CountError.self) { try BudgetGreedy().count(city) }
    }

    @Test("Majority judgment compares beyond the middle; STAR needs points")
    func points() throws {
        var election = Election(seats: 1, candidates: ["A", "B"].map { Candidate($0) })
        for grades in [[0: 5, 1: 4], [0: 3, 1: 3], [0: 1, 1: 2]] as [[Int: Int64]] {
            try election.ballots.append(Ballot(scores: grades))
        }
        // Both have the middle grade 3; without it the lower of the two left is 1 for A and 2 for B.
        #expect(try MajorityJudgment().count(election).elected == [1])
        let ranked = try self.election("AB", [(1, "A")])
        for name in ["score", "star", "majority-judgment"] {
            let rule = try #require(RuleBook.rule(named: name))
            #expect(throws: CountError.self) { try rule.count(ranked) }
        }
    }

    // MARK: Many ties and large committees

    @Test(
        "More ties than can be listed are told as one, and still settled",
        // Each tries thousands of ways; YUANBA_HUNT has them all.
        arguments: ReferenceTests.isHunt
            ? ["cc", "pav", "seqpav", "revseqpav", "seqphragmen", "equal-shares", "approval", "sav"]
            : ["cc", "revseqpav", "approval"])
    func manyTies(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        // Everyone approves the first; of the others each is approved by one voter.
        var election = Election(seats: 9, candidates: (0..<18).map { Candidate("C\($0)") })
        for one in 1..<18 { try election.ballots.append(Ballot([0, one])) }
        if name == "cc" { try election.ballots.append(Ballot([0], weight: 3)) }
        let open = try rule.count(election)
        #expect(open.isOpen && open.committees.isEmpty)
        #expect(Set(open.elected).isSubset(of: [0]) && open.tied.count >= 17)
        let settled = try rule.count(election, ties: .order)
        // Settled by order the first are elected, or, where the rule excludes, leave.
        let others: Range<Int> = name == "revseqpav" ? 10..<18 : 1..<9
        #expect(settled.elected.sorted() == [0] + Array(others))
    }

    @Test("A search that would take too long says so")
    func steps() throws {
        var random = RandomElections(seed: 1)
        var election = Election(seats: 6, candidates: (0..<30).map { Candidate("C\($0)") })
        for _ in 0..<60 {
            try election.ballots.append(Ballot(approving: (0..<30).filter { _ in random.below(6) == 0 }))
        }
        for name in ["pav", "cc"] {
            let rule = try #require(RuleBook.rule(named: name))
            #expect(throws: CountError.self) { try rule.count(election, options: ["steps": "3"]) }
        }
    }

    @Test("Maximin support beyond a dozen members takes whom the definition takes")
    func largeCommittee() throws {
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 0..<(ReferenceTests.isHunt ? 10 : 1) {
            var election = Election(seats: 12, candidates: (0..<15).map { Candidate("C\($0)") })
            var slow = ApprovalElection(candidates: 15, seats: 13, ballots: [])
            for _ in 0..<25 {
                let set = (0..<15).filter { _ in random.below(4) == 0 }
                slow.ballots.append(Set(set))
                try election.ballots.append(Ballot(approving: set))
            }
            let twelve = try MaximinSupport().count(election, ties: .order).elected
            election.seats = 13
            let next = try MaximinSupport().count(election, ties: .order).elected
            #expect(Array(next.prefix(12)) == twelve)
            let supports = (0..<15).filter { !twelve.contains($0) }.map { ($0, slow.support(twelve + [$0])) }
            let best = supports.map(\.1).max()
            #expect(supports.contains { $0.0 == next.last && $0.1 == best })
        }
    }

    // MARK: Edges

    static let all = RuleBook.all.map(\.about.name)

    @Test("Zero ballots, blank ballots, seats above candidates are refused, never a trap", arguments: all)
    func edges(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let people = ["A", "B", "C"].map { Candidate($0, cost: 5) }
        var empty = Election(seats: 1, candidates: people, budget: 10, registered: 5)
        if name != "lot" { #expect(throws: CountError.self) { try rule.count(empty) } }
        try empty.ballots.append(Ballot([], weight: 7))
        _ = try? rule.count(empty)
        for seats in [4, Int(Int32.max), -1, 0] {
            var many = empty
            many.seats = seats
            try many.ballots.append(Ballot([0, 1]))
            _ = try? rule.count(many)
        }
        _ = try? rule.count(Election(seats: 1, candidates: []))
        var withdrawn = empty
        for one in people.indices { withdrawn.candidates[one].isWithdrawn = true }
        try withdrawn.ballots.append(Ballot([0, 1, 2]))
        _ = try? rule.count(withdrawn)
    }

    @Test("Weights up to 2⁶³ − 1 in all never trap", arguments: all, [1, 2])
    func huge(_ name: String, _ seats: Int) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let people = ["A", "B", "C", "D"].map { Candidate($0, cost: Rational(Int64.max / 2)) }
        var election = Election(seats: seats, candidates: people, budget: Rational(Int64.max), registered: Int64.max)
        let third = Int64.max / 3
        let points: [Int: Int64] = [0: Int64.max, 1: Int64.max - 1, 2: 1, 3: 0]
        if ["score", "star", "majority-judgment"].contains(name) {
            try election.ballots.append(Ballot(scores: points, weight: third))
            try election.ballots.append(Ballot(scores: [1: Int64.max, 2: -Int64.max], weight: third))
            try election.ballots.append(Ballot(scores: [3: Int64.max], weight: third - 1))
        } else {
            try election.ballots.append(Ballot([0, 1, 2, 3], weight: third))
            try election.ballots.append(Ballot(ranks: [.tied([1, 2]), .skipped, .one(0)], weight: third))
            try election.ballots.append(Ballot(ranks: [.one(3), .overvote, .one(2)], weight: third - 1))
        }
        do {
            let options = ["lot": ["seed": "1."], "star": ["max": "any"]][name, default: [:]]
            let count = try rule.count(election, options: options, ties: .order)
            #expect(count.ballots == 3 * third - 1)
            #expect(count.elected.count <= max(seats, 4))
        } catch {
            // Where every ballot has too many marks nothing is left to count, and whole ballots can't be so many.
            #expect([.oneSeatOnly(rule: name), .noBallots].contains(error) || name == "cambridge")
        }
    }

    @Test("Withdrawn candidates are passed over and undeclared ones never elected", arguments: all)
    func passedOver(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var people = ["A", "B", "C", "D"].map { Candidate($0, cost: 1) }
        people[0].isWithdrawn = true
        people[1].isUndeclared = true
        var election = Election(seats: 1, candidates: people, budget: 1, registered: 20)
        let isPoints = ["score", "star", "majority-judgment"].contains(name)
        try election.ballots.append(isPoints ? Ballot(scores: [0: 5, 1: 5, 2: 3]) : Ballot([0, 1, 2], weight: 9))
        try election.ballots.append(isPoints ? Ballot(scores: [2: 2]) : Ballot([2], weight: 5))
        let count = try rule.count(election, options: name == "lot" ? ["seed": "1."] : [:], ties: .order)
        #expect(Set(count.elected).isDisjoint(with: [0, 1]))
        #expect(count.scores[0] == nil)
    }

    @Test("A better committee behind ten thousand level ones is still found")
    func behindManyLevelOnes() throws {
        // Of 0 … 3 two are wanted: 0 and 1 reach nine voters, and neither can be exchanged alone for something better;
        // 2 and 3 reach ten. Eight groups of two voters approve four interchangeable candidates each.
        let ballots = [[0, 2], [0, 2], [0, 2], [1, 2], [2], [0, 3], [0, 3], [1, 3], [1, 3], [3], [1]]
        var election = Election(seats: 10, candidates: (0..<36).map { Candidate("C\($0)") })
        for ballot in ballots { try election.ballots.append(Ballot(approving: ballot)) }
        for group in 0..<8 {
            try election.ballots.append(Ballot(approving: Array(4 + 4 * group..<8 + 4 * group), weight: 2))
        }
        let count = try ChamberlinCourant().count(election)
        #expect(count.elected == [2, 3] && count.tied == Array(4..<36) && count.committees.isEmpty)
        let ordered = try ChamberlinCourant().count(election, ties: .order)
        #expect(ordered.elected.sorted() == [2, 3] + (0..<8).map { 4 + 4 * $0 })
    }

    @Test("Instant run-off as another tabulator published it: until two, all who cannot win together")
    func untilTwoInBatches() throws {
        // RCTab's test election “continue until two with batch elimination”, with the ballots its figures leave no choice
        // about. It repeats a row in which it finds the majority; here nobody is elected before two are left.
        let kinds: [([Int], Int64)] = [
            ([0], 60), ([1], 15), ([2], 14), ([3, 2], 2), ([3], 3), ([4], 4), ([5], 1), ([6], 1),
        ]
        var election = Election(seats: 1, candidates: ["A", "B", "C", "D", "E", "F", "G"].map { Candidate($0) })
        for (ballot, weight) in kinds { try election.ballots.append(Ballot(ballot, weight: weight)) }
        let count = try InstantRunoff().count(election, options: ["batch": "yes", "until": "two"])
        #expect(count.rounds.map { $0.excluded } == [[3, 4, 5, 6], [1], []] && count.elected == [0])
        #expect(count.rounds.map { $0.inactive?.exhausted } == [0, 9, 24])
        #expect(count.rounds[2].votes.map(\.description) == ["60", "0", "16", "0", "0", "0", "0"])
    }

    @Test("Every best order of a Kemeny count is in its JSON")
    func kemenyOrders() throws {
        var election = Election(seats: 1, candidates: ["A", "B", "C"].map { Candidate($0) })
        for ballot in [[0, 1, 2], [1, 0, 2]] { try election.ballots.append(Ballot(ballot)) }
        let orders = CountJSON(try Kemeny().count(election)).value["orders"]?.items.map { $0.items.compactMap(\.text) }
        #expect(orders == [["A", "B", "C"], ["B", "A", "C"]])
    }

    @Test("Maximin support lists hundreds of tied committees")
    func manyTiedCommittees() throws {
        // Every pair of twelve candidates is approved by one voter: any four do equally well.
        var election = Election(seats: 4, candidates: (0..<12).map { Candidate("C\($0)") })
        for one in 0..<12 {
            for other in one + 1..<12 { try election.ballots.append(Ballot(approving: [one, other])) }
        }
        let count = try MaximinSupport().count(election)
        #expect(count.committees.count == 495 && count.elected.isEmpty && count.tied == Array(0..<12))
    }
}
