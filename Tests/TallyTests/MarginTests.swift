import Foundation
import Kernel
import Reference
import Testing

@testable import Tally

/// Margins against every change of papers of small elections. YUANBA_HUNT=10000 makes it a hunt; YUANBA_SEED another one.
@Suite("Margins")
struct MarginTests {
    private static let number = ReferenceTests.number
    /// Each of these tries thousands of changed elections, so a part of them is enough in the suite; a hunt tries as many of every rule.
    private static func part(of share: Int) -> Int { ReferenceTests.isHunt ? number : max(10, number / share) }

    private struct Drawn {
        var candidates: Int
        var seats: Int
        var papers: [Int]
    }

    private func drawn(
        _ random: inout RandomElections, kinds: (Int) -> Int, seats: ClosedRange<Int> = 1...1, candidates: Int = 3
    ) -> Drawn {
        let size = candidates == 2 ? 2 : 2 + random.below(candidates - 1)
        let room = seats.upperBound - seats.lowerBound + 1
        let number = 1 + random.below(7)
        let favourite = random.below(kinds(size))
        return Drawn(
            candidates: size, seats: min(max(1, size - 1), seats.lowerBound + random.below(room)),
            papers: (0..<number).map { _ in random.below(3) == 0 ? favourite : random.below(kinds(size)) })
    }

    private func election(_ drawn: Drawn, _ ballots: (Int) -> Ballot) throws -> Election {
        var election = Election(seats: drawn.seats, candidates: (0..<drawn.candidates).map { Candidate("C\($0)") })
        for kind in drawn.papers { try election.ballots.append(ballots(kind)) }
        return election
    }

    /// Holds a margin against every change.
    private func check(
        _ rule: any Rule, _ election: Election, _ drawn: Drawn, options: [String: String] = [:], mustBeExact: Bool,
        reckoner: (Set<Int>) -> MarginReckoner, most: Int = 7
    ) throws -> Bool {
        guard let count = try? rule.count(election, options: options) else { return true }
        let margin = try rule.margin(of: count, in: election, options: options)
        let slow =
            count.isOpen
            ? 0 : reckoner(Set(count.elected)).margin(of: drawn.papers, most: min(most, drawn.papers.count))
        var faults: [String] = []
        if mustBeExact, !margin.isExact { faults.append("not exact") }
        if margin.isExact, margin.upper.map(Int.init) != slow, slow != nil || margin.upper ?? 0 <= most {
            faults.append("exact")
        }
        if let slow, margin.lower > Int64(slow) { faults.append("lower bound") }
        if !mustBeExact, let slow, slow > 0 {
            // The proof itself, before what was found by trial puts it right.
            let finder = MarginFinder(
                rule: rule, election: election, options: try RuleOptions(options, for: rule.about),
                elected: Set(count.elected))
            let proved = finder.lowerBound(of: count)
            if proved > Int64(slow) { faults.append("proof of \(proved)") }
        }
        if let upper = margin.upper, slow.map({ Int64($0) > upper }) ?? (upper <= Int64(most)) {
            faults.append("upper bound")
        }
        if let upper = margin.upper, upper > 0 {
            let again = try rule.count(election.replacing(margin.witness), options: options)
            if margin.witness.reduce(0, { $0 + $1.papers }) != upper { faults.append("witness of another size") }
            if !again.isOpen, Set(again.elected) == Set(count.elected) { faults.append("witness elects the same") }
        }
        #expect(
            faults.isEmpty,
            """
            \(rule.name) \(options), \(faults): \(margin.lower) to \(margin.upper.map { "\($0)" } ?? "none"), by trial \
            \(slow.map { "\($0)" } ?? "none"); elected \(count.elected)
            \(BallotFile.blt(election))
            """)
        return faults.isEmpty
    }

    // MARK: Exact

    @Test(
        "of the most votes are exact",
        arguments: ["plurality", "block", "limited", "approval", "absolute-majority", "rerun", "sav"])
    func votes(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...Self.part(of: 2) {
            func most(_ seats: Int, _ size: Int) -> Int {
                switch name {
                case "plurality": 1
                case "limited": max(1, seats - 1)
                case "approval", "sav": size
                default: seats
                }
            }
            var one = drawn(&random, kinds: { $0 }, seats: 1...3, candidates: 4)
            let sets = MarginReckoner.sets(one.candidates, most: most(one.seats, one.candidates))
            one.papers = one.papers.map { _ in random.below(3) == 0 ? 0 : random.below(sets.count) }
            var election = try election(one) { Ballot(approving: sets[$0]) }
            // Blank papers took part, and may be changed like others.
            if random.below(4) == 0, one.papers.count < 7 {
                try election.ballots.append(Ballot([]))
                one.papers.append(sets.count)
            }
            let cast = one.papers.count
            election.registered = Int64(cast * 2 - (random.below(5) == 0 ? 0 : 1))
            let registered = Int(election.registered ?? 0)
            let size = one.candidates
            let seats = one.seats
            let isSure = try check(rule, election, one, mustBeExact: true) { elected in
                MarginReckoner(kinds: sets.count) { papers in
                    var figures = [Fraction](repeating: Fraction(0), count: size)
                    for paper in papers where paper < sets.count {
                        for candidate in sets[paper] {
                            figures[candidate] =
                                figures[candidate]
                                + (name == "sav" ? Fraction(1) / Fraction(sets[paper].count) : Fraction(1))
                        }
                    }
                    guard name == "absolute-majority" || name == "rerun" else {
                        return MarginReckoner.canElectOther(figures, seats: seats, than: elected)
                    }
                    if name == "absolute-majority", cast * 2 <= registered { return false }
                    let passing = (0..<size).filter {
                        name == "rerun"
                            ? figures[$0] + figures[$0] + figures[$0] >= Fraction(cast)
                            : figures[$0] + figures[$0] > Fraction(cast)
                    }
                    // Those level across the last seat are voted on again.
                    let sure = passing.filter { one in passing.filter { figures[$0] >= figures[one] }.count <= seats }
                    return Set(sure) != elected || passing.count > seats && sure.count < seats
                }
            }
            if !isSure { return }
        }
    }

    @Test("of positional rules are exact", arguments: ["borda", "borda zero", "borda dowdall", "score"])
    func points(_ what: String) throws {
        let words = what.split(separator: " ")
        let rule = try #require(RuleBook.rule(named: String(words[0])))
        let options =
            what == "borda zero"
            ? ["unranked": "zero"]
            : what == "borda dowdall"
                ? ["scale": "dowdall"]
                : what == "score" ? ["max": "2"] : [:]
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...Self.part(of: 4) {
            var one = drawn(&random, kinds: { $0 }, seats: 1...2, candidates: 3)
            let size = one.candidates
            let rankings = MarginReckoner.rankings(size)
            // Points 0 to 2 for each, in base 3; a paper that gives nobody anything is none.
            let kinds = what == "score" ? Array(1..<(size == 2 ? 9 : 27)) : Array(rankings.indices)
            func points(_ kind: Int) -> [Fraction] {
                if what == "score" {
                    return (0..<size).map { place in Fraction(kinds[kind] / [1, 3, 9][place] % 3) }
                }
                let order = rankings[kind]
                func worth(_ place: Int) -> Fraction {
                    what == "borda dowdall" ? Fraction(1) / Fraction(place + 1) : Fraction(size - 1 - place)
                }
                return (0..<size).map { candidate in
                    if let place = order.firstIndex(of: candidate) { return worth(place) }
                    if what == "borda zero" { return Fraction(0) }
                    let rest = (order.count..<size).map(worth).reduce(Fraction(0), +)
                    return rest / Fraction(size - order.count)
                }
            }
            one.papers = one.papers.map { _ in random.below(kinds.count) }
            let election = try election(one) { kind in
                what == "score"
                    ? Ballot(
                        scores: Dictionary(
                            uniqueKeysWithValues: (0..<size).map { ($0, Int64(kinds[kind] / [1, 3, 9][$0] % 3)) }))
                    : Ballot(rankings[kind])
            }
            let seats = one.seats
            let isSure = try check(rule, election, one, options: options, mustBeExact: true) { elected in
                MarginReckoner(kinds: kinds.count) { papers in
                    var figures = [Fraction](repeating: Fraction(0), count: size)
                    for paper in papers { figures = zip(figures, points(paper)).map(+) }
                    return MarginReckoner.canElectOther(figures, seats: seats, than: elected)
                }
            }
            if !isSure { return }
        }
    }

    @Test("of the instant run-off are exact")
    func runoff() throws {
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...Self.number {
            let rankings = (2...4).map { MarginReckoner.rankings($0) }
            var one = drawn(&random, kinds: { rankings[$0 - 2].count }, candidates: 4)
            let kinds = rankings[one.candidates - 2]
            if one.candidates == 4 { one.papers = Array(one.papers.prefix(5)) }
            let size = one.candidates
            let election = try election(one) { Ballot(kinds[$0]) }
            let isSure = try check(InstantRunoff(), election, one, mustBeExact: true) { elected in
                MarginReckoner(kinds: kinds.count) { papers in
                    MarginReckoner.runoffWinners(papers.map { kinds[$0] }, candidates: size) != elected
                }
            }
            if !isSure { return }
        }
    }

    // MARK: Bounds

    @Test(
        "of as many papers as there can be are told without a sum that outgrows a word",
        arguments: RuleBook.all.map(\.about.name))
    func most(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        guard rule.reads != .points else { return }
        let profiles: [[Int64]] = [[.max], [1 << 62, (1 << 62) - 2, 1], [1 << 56, 3, 2]]
        for weights in profiles {
            var election = Election(seats: 1, candidates: (0..<3).map { Candidate("C\($0)") })
            for (place, weight) in weights.enumerated() {
                try election.ballots.append(
                    rule.reads == .approvals
                        ? Ballot(approving: [place], weight: weight) : Ballot([place, (place + 1) % 3], weight: weight))
            }
            guard let count = try? rule.count(election, ties: .order) else { continue }
            let margin = try rule.margin(of: count, in: election)
            #expect(margin.lower <= margin.upper ?? .max)
        }
    }

    @Test(
        "of other rules hold between their bounds",
        arguments: [
            "scottish", "wigm", "wigm-prf", "meek", "warren", "minneapolis", "ers97", "northern-ireland", "cambridge",
            "qpq",
            "two-round", "schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black", "smith-irv", "bucklin",
            "pav", "cc", "seqpav", "revseqpav", "seqphragmen", "equal-shares", "maximin-support", "star",
            "majority-judgment",
        ])
    func bounds(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let isCommittee = rule.reads == .approvals
        let isGraded = rule.reads == .points
        let options = name == "cambridge" ? ["floor": "0"] : isGraded ? ["max": "2"] : [:]
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...Self.part(of: 10) {
            // Points 0 to 2 for each, in base 3; a paper that gives nobody anything is none.
            let points = (2...3).map { size in
                (1..<(size == 2 ? 9 : 27)).map { kind in [1, 3, 9].prefix(size).map { kind / $0 % 3 } }
            }
            let all =
                isGraded
                ? points : (2...3).map { isCommittee ? MarginReckoner.sets($0, most: $0) : MarginReckoner.rankings($0) }
            let one = drawn(
                &random, kinds: { all[$0 - 2].count }, seats: rule.about.seats == .one ? 1...1 : 1...2, candidates: 3)
            let kinds = all[one.candidates - 2]
            func ballot(_ kind: Int) -> Ballot {
                guard !isGraded else {
                    let scores = kinds[kind].enumerated().map { ($0.offset, Int64($0.element)) }
                    return Ballot(scores: Dictionary(uniqueKeysWithValues: scores))
                }
                return isCommittee ? Ballot(approving: kinds[kind]) : Ballot(kinds[kind])
            }
            let election = try election(one, ballot)
            let isSure = try check(
                rule, election, one, options: options, mustBeExact: false,
                reckoner: { elected in
                    // Cambridge moves every so-and-so-manieth paper of a pile.
                    MarginReckoner(kinds: kinds.count, isOrdered: name == "cambridge") { papers in
                        var other = election
                        other.ballots = (try? Ballots(papers.map(ballot))) ?? Ballots()
                        guard let again = try? rule.count(other, options: options) else { return false }
                        return again.isOpen || Set(again.elected) != elected
                    }
                }, most: 2)
            if !isSure { return }
        }
    }

    @Test(
        "of budgets hold between their bounds",
        arguments: [
            "budget-greedy utility=count", "budget-greedy utility=cost voteless=fund",
            "budget-equal-shares utility=count",
            "budget-equal-shares utility=cost", "budget-phragmen overspend=stop", "budget-phragmen overspend=skip",
        ])
    func budgets(_ what: String) throws {
        let words = what.split(separator: " ").map(String.init)
        let rule = try #require(RuleBook.rule(named: words[0]))
        let options = Dictionary(
            uniqueKeysWithValues: words.dropFirst().map { word in
                let parts = word.split(separator: "=").map(String.init)
                return (parts[0], parts[1])
            })
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...Self.part(of: 10) {
            let sets = (2...3).map { MarginReckoner.sets($0, most: $0) }
            let one = drawn(&random, kinds: { sets[$0 - 2].count }, candidates: 3)
            let kinds = sets[one.candidates - 2]
            var election = try election(one) { Ballot(approving: kinds[$0]) }
            for place in election.candidates.indices { election.candidates[place].cost = Rational(1 + random.below(4)) }
            election.budget = Rational(1 + random.below(8))
            let isSure = try check(
                rule, election, one, options: options, mustBeExact: false,
                reckoner: { elected in
                    MarginReckoner(kinds: kinds.count) { papers in
                        var other = election
                        other.ballots = (try? Ballots(papers.map { Ballot(approving: kinds[$0]) })) ?? Ballots()
                        guard let again = try? rule.count(other, options: options) else { return false }
                        return again.isOpen || Set(again.elected) != elected
                    }
                }, most: 2)
            if !isSure { return }
        }
    }
}

/// Against margins that another program found.
@Suite("Margins beside RAIRE's")
struct RaireMarginTests {
    private struct Case: Decodable {
        var file: String?
        var candidates: Int?
        var ballots: [Ballots]?
        var winner: Int
        var assertion_margin: Int64
        var papers_at_least: Int64

        struct Ballots: Decodable {
            var number: Int64
            var preferences: [Int]

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                number = try list.decode(Int64.self)
                preferences = try list.decode([Int].self)
            }
        }
    }

    @Test(
        "the assertions rest on the same least lead, and no margin is below what they prove",
        .enabled(if: Cases.areHere, "\(Cases.absent)"))
    func agrees() throws {
        let lines = String(decoding: try Cases.bytes("margins.jsonl"), as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 30)
        for line in lines {
            let one = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
            var election: Election
            if let file = one.file {
                election = try BallotFile.read(try Cases.bytes(file), name: file)
                election.seats = 1
            } else {
                election = Election(seats: 1, candidates: (1...(one.candidates ?? 1)).map { Candidate("C\($0)") })
                for bundle in one.ballots ?? [] {
                    try election.ballots.append(
                        Ballot(bundle.preferences.map { $0 - 1 }, weight: bundle.number))
                }
            }
            let count = try InstantRunoff().count(election)
            #expect(count.elected == [one.winner - 1])
            let proof = try #require(InstantRunoff.assertions(of: count, in: election))
            #expect(proof.isWhole && proof.least == one.assertion_margin, "\(one.file ?? "\(line)"): \(proof.least)")
            let margin = try InstantRunoff().margin(of: count, in: election)
            #expect(margin.lower >= one.papers_at_least)
            #expect(margin.isExact)
            #expect(try InstantRunoff().count(election.replacing(margin.witness)).elected != count.elected)
        }
    }
}
