import Chance
import Tally
import Testing

/// How many more papers a project wanted: so many fund it, one fewer does not, whatever the rule.
@Suite("Votes that a project wanted")
struct WantedVotesTests {
    private static let rules: [(String, [String: String])] = [
        ("budget-greedy", [:]), ("budget-greedy", ["utility": "count", "voteless": "skip"]),
        ("budget-phragmen", [:]), ("budget-phragmen", ["overspend": "skip", "completion": "greedy"]),
        ("budget-equal-shares", [:]), ("budget-equal-shares", ["utility": "count"]),
        ("budget-equal-shares", ["completion": "greedy"]), ("budget-equal-shares", ["completion": "add-one"]),
    ]

    enum Papers: CaseIterable { case approvals, points, ranks }

    private func election(_ papers: Papers, _ chance: inout Chance) throws -> Election {
        let projects = 2 + chance.below(4)
        let costs = (0..<projects).map { _ in Rational(1 + chance.below(60)) }
        var election = Election(
            seats: projects,
            candidates: costs.enumerated().map { Candidate("P\($0 + 1)", id: "P\($0 + 1)", cost: $1) })
        election.budget = Rational(20 + chance.below(60))
        for _ in 0..<(1 + chance.below(12)) {
            let named = Array((0..<projects).filter { _ in chance.once(in: 2) }.shuffled(using: &chance))
            switch papers {
            case .approvals: try election.ballots.append(Ballot(approving: named))
            case .points:
                try election.ballots.append(
                    Ballot(scores: Dictionary(uniqueKeysWithValues: named.map { ($0, Int64(1 + chance.below(5))) })))
            case .ranks:
                var ballot = Ballot(named)
                for (place, one) in named.enumerated() { ballot.scores[one] = Int64(projects - place) }
                try election.ballots.append(ballot)
            }
        }
        return election
    }

    /// Adds papers one by one, each a paper of its own, and counts anew: nothing of how the figure was found.
    private func isFunded(
        _ project: Int, with more: Int64, worth: Int64, _ election: Election, _ count: Count
    ) throws -> Bool {
        var trial = election
        for _ in 0..<more {
            try trial.ballots.append(
                election.ballots.hasScores ? Ballot(scores: [project: worth]) : Ballot(approving: [project]))
        }
        let rule = try #require(RuleBook.rule(named: count.rule))
        return try rule.count(trial, options: count.options).elected.contains(project)
    }

    @Test("exactly so many fund it, and one fewer does not", arguments: Papers.allCases)
    func exactly(_ papers: Papers) throws {
        var chance = Chance(seed: 2_026_1127)
        var (lost, tied) = (0, 0)
        for _ in 0..<(ReferenceTests.isHunt ? 250 : 10) {
            let election = try election(papers, &chance)
            let worth: Int64 = papers == .approvals ? 1 : Int64(1 + chance.below(5))
            for (name, options) in Self.rules {
                guard papers == .approvals || name != "budget-phragmen" || !election.ballots.hasScores,
                    let count = try? #require(RuleBook.rule(named: name)).count(election, options: options)
                else { continue }
                for project in election.electable {
                    guard let wanted = count.wanted(for: project, in: election, worth: worth) else {
                        #expect(count.elected.contains(project))
                        continue
                    }
                    if count.tied.contains(project) { tied += 1 }
                    let about = "\(name) \(options) P\(project + 1) \(wanted)"
                    switch wanted {
                    case .never: #expect(election.candidates[project].cost > election.budget, "\(about)")
                    case .moreThan(let number):
                        // It wants all the money, of which everybody has a share; or ties of others leave it open.
                        let isWhole = election.candidates[project].cost == election.budget
                        #expect(isWhole || options["completion"] == "add-one", "\(about)")
                        #expect(
                            try !isFunded(project, with: min(number, 40), worth: worth, election, count), "\(about)")
                    case .least(let number), .enough(let number):
                        lost += 1
                        guard number <= 100 else { continue }
                        #expect(try isFunded(project, with: number, worth: worth, election, count), "\(about)")
                        #expect(try !isFunded(project, with: number - 1, worth: worth, election, count), "\(about)")
                        guard case .least = wanted, number <= 20 else { continue }
                        for fewer in 0..<max(0, number - 1) {
                            #expect(try !isFunded(project, with: fewer, worth: worth, election, count), "\(about)")
                        }
                    }
                }
            }
        }
        #expect(lost > 20 && tied > 0)
    }

    @Test("a large vote under equal shares is answered exactly too")
    func large() throws {
        var election = Election(
            seats: 2, candidates: [Candidate("A", id: "A", cost: 600), Candidate("B", id: "B", cost: 500)])
        election.budget = 1000
        try election.ballots.append(Ballot(approving: [0], weight: 90_000))
        try election.ballots.append(Ballot(approving: [1], weight: 10_000))
        let count = try BudgetEqualShares().count(election)
        // (10000 + n) · 1000 ≥ 500 · (100000 + n)
        #expect(count.elected == [0] && count.wanted(for: 1, in: election) == .least(80_000))
    }
}
