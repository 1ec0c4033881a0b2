import Chance
import Foundation
import Fuzzing
import Kernel
import Tally
import Testing

@Suite("What every rule promises")
struct PromisedRuleTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "test") }

    @Test("every row sums to the valid papers, or to all where blank and void ones took part")
    func rowsSum() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("rows: seed \(seed)")
        var chance = Chance(seed: seed)
        for rule in RuleBook.all {
            for _ in 0..<40 {
                let drawn = try AnyElection.draw(&chance, for: rule)
                guard let count = try? rule.count(drawn.election, options: drawn.options, ties: .order) else {
                    continue
                }
                let all = ["absolute-majority", "rerun"].contains(rule.name) ? count.ballots : count.valid
                for row in count.rounds where row.sumsToPapers {
                    #expect(
                        row.votes.reduce(row.exhausted + row.loss, +) == Rational(all),
                        "\(rule.name), seed \(seed): \(BallotFile.blt(drawn.election))")
                    if let inactive = row.inactive { #expect(Rational(inactive.total) == row.exhausted) }
                }
                let rows = CountJSON(count).value["rounds"]?.items ?? []
                #expect(rows.count == count.rounds.count(where: \.sumsToPapers))
            }
        }
    }

    @Test("a blank and a void paper stand in the row of an absolute majority")
    func absoluteMajorityRow() throws {
        var election = try read("3 1\n3 1 0\n2 2 0\n1 0\n1 1 2 0\n0\n\"A\" \"B\" \"C\"\n\"t\"\n")
        election.registered = 10
        let count = try AbsoluteMajority().count(election)
        #expect(count.ballots == 7 && count.valid == 5 && count.blank == 1)
        #expect(count.rounds[0].votes.reduce(count.rounds[0].exhausted, +) == 7)
    }

    @Test("five papers of four registered: void, with the article")
    func morePapersThanRegistered() throws {
        let election = try read("3 1\n3 1 0\n2 2 0\n0\n\"A\" \"B\" \"C\"\n\"t\"\n")
        let void = try AbsoluteMajority().count(election, options: ["registered": "4"])
        #expect(
            void.elected.isEmpty
                && void.notes.contains { $0.chinese.contains("第十八条") && $0.english.contains("art. 18") })
        #expect(try AbsoluteMajority().count(election, options: ["registered": "5"]).elected == [0])
    }

    private static let alike =
        "5 3\n40 1=2 3 0\n30 1 0\n30 2 0\n25 3 0\n27 4 0\n10 5 4 0\n0\n\"A\" \"B\" \"C\" \"D\" \"E\"\n\"t\"\n"
    private static let halves =
        "5 3\n20 1 2 3 0\n20 2 1 3 0\n30 1 0\n30 2 0\n25 3 0\n27 4 0\n10 5 4 0\n0\n\"A\" \"B\" \"C\" \"D\" \"E\"\n\"t\"\n"

    @Test("equal ranks count as half of each order where the rule can share", arguments: ["meek", "warren"])
    func sharedRanks(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let (equal, strict) = (try rule.count(try read(Self.alike)), try rule.count(try read(Self.halves)))
        #expect(equal.valid == 162 && equal.elected == strict.elected)
        #expect(equal.rounds.map(\.votes) == strict.rounds.map(\.votes))
        #expect(equal.notes.contains { $0.english.hasPrefix("40 ballots rank several at once: shared") })
        #expect(strict.notes.isEmpty)
    }

    @Test("thirds stay exact: three alike on three papers are level")
    func thirds() throws {
        let count = try Meek().count(try read("3 1\n2 1=2=3 0\n1 2=3=1 0\n0\n\"A\" \"B\" \"C\"\n\"t\"\n"))
        #expect(count.rounds[0].votes == [1, 1, 1] && count.tied == [0, 1, 2])
        let two = try Meek().count(try read("3 1\n1 1=2=3 0\n1 1 0\n0\n\"A\" \"B\" \"C\"\n\"t\"\n"))
        #expect(two.rounds[0].votes.map(\.description) == ["4/3", "1/3", "1/3"] && two.elected == [0])
    }

    @Test(
        "equal ranks where the rule can't share them are told with their number",
        arguments: [
            "irv", "two-round", "scottish", "wigm", "wigm-prf", "meek-nz", "minneapolis", "ers97", "northern-ireland",
            "cambridge",
            "qpq",
        ])
    func endedRanks(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var election = try read(Self.alike)
        if rule.about.seats == .one { election.seats = 1 }
        let count = try rule.count(election, options: name == "cambridge" ? ["floor": "0"] : [:], ties: .order)
        #expect(count.notes.contains { $0.chinese.hasPrefix("40张选票同一名次选了多人") }, "\(name)")
    }

    @Test("STAR lists the ties its protocol settled, and says them to whoever asks why")
    func starTies() throws {
        func points(_ papers: [[Int64]]) throws -> Election {
            var election = Election(seats: 1, candidates: ["Allison", "Bill", "Carmen", "Doug"].map { Candidate($0) })
            election.candidates = Array(election.candidates.prefix(papers[0].count))
            for paper in papers {
                try election.ballots.append(
                    Ballot(scores: Dictionary(uniqueKeysWithValues: paper.enumerated().map { ($0, $1) })))
            }
            return election
        }
        let level = try Star().count(
            try points([
                [5, 4, 3, 3], [4, 5, 1, 1], [4, 5, 1, 2], [3, 5, 1, 0], [5, 4, 3, 0], [5, 0, 4, 1], [5, 0, 4, 0],
                [4, 0, 5, 1],
                [3, 4, 5, 0], [3, 5, 5, 4],
            ]))
        #expect(level.elected == [0])
        #expect(level.ties.map(\.tied) == [[1, 2], [0, 1]] && level.ties.map(\.taken) == [[1], [0]])
        #expect(level.why(1)(.english).contains("tied") && level.why(1)(.chinese).contains("并列"))
        let five = try Star().count(try points([[2, 4], [5, 3]]))
        #expect(five.elected == [0] && five.ties.count == 1 && five.ties[0].taken == [0])
        for points in [[0, 3, 6], [50, 5, 0], [-1, 2, 3]] as [[Int64]] {
            let election = try self.points(points)
            #expect(throws: CountError.self) { try Star().count(election) }
            #expect(throws: CountError.self) { try ScoreVoting().count(election, options: ["max": "5"]) }
            #expect(throws: CountError.self) { try MajorityJudgment().count(election, options: ["max": "5"]) }
            #expect((try? ScoreVoting().count(election)) != nil)
        }
    }

    private func points(_ paper: [Int64]) throws -> Election {
        var election = Election(seats: 1, candidates: paper.indices.map { Candidate("C\($0)") })
        try election.ballots.append(
            Ballot(scores: Dictionary(uniqueKeysWithValues: paper.enumerated().map { ($0, $1) })))
        return election
    }

    @Test("every option is obeyed or refused: each value changes some count, and none but those listed is taken")
    func options() throws {
        var chance = Chance(seed: 20_261_126)
        for rule in RuleBook.all {
            for option in rule.about.options {
                #expect(throws: CountError.self) {
                    try RuleOptions(
                        [option.key: option.key == "seed" ? "" : "nonsense=1", "nobody": "1"], for: rule.about)
                }
                let values: [String]
                switch option.kind {
                case .choice(let words): values = words.filter { $0 != option.standard }
                case .whole(let range, let words):
                    #expect(throws: CountError.self) {
                        try RuleOptions([option.key: String(range.lowerBound - 1)], for: rule.about)
                    }
                    #expect(words.allSatisfy(option.accepts))
                    values = [String(range.lowerBound), "2", "18", "20"].filter(option.accepts)
                case .flag: values = [option.standard == "yes" ? "no" : "yes"]
                case .text: values = ["1."]
                }
                // How hard to search and how many are registered show in what is refused.
                if ["steps"].contains(option.key) || rule.name.hasPrefix("budget-") { continue }
                var matters = false
                for _ in 0..<400 where !matters {
                    let drawn = try AnyElection.draw(&chance, for: rule)
                    let plain = told(rule, drawn.election, drawn.options)
                    matters = values.contains { value in
                        told(rule, drawn.election, drawn.options.merging([option.key: value]) { $1 }) != plain
                    }
                }
                #expect(matters, "\(rule.name) \(option.key)")
            }
            #expect(throws: CountError.self) { try RuleOptions(["nobody": "1"], for: rule.about) }
        }
    }

    /// All that a count says but for the options themselves.
    private func told(_ rule: any Rule, _ election: Election, _ options: [String: String]) -> String {
        guard let count = try? rule.count(election, options: options, ties: .order) else { return "refused" }
        guard case .object(let members) = CountJSON(count).value else { return "" }
        return JSON.object(members.filter { $0.key != "options" }).encoded
    }

    @Test("a rule for one seat refuses two")
    func oneSeat() throws {
        var chance = Chance(seed: 7)
        for rule in RuleBook.all where rule.about.seats == .one {
            var election = try AnyElection.draw(&chance, for: rule).election
            while election.candidates.count < 3 { election = try AnyElection.draw(&chance, for: rule).election }
            election.seats = 2
            #expect(throws: CountError.self, "\(rule.name)") { try rule.count(election) }
        }
    }
}
