import Kernel
import Tally
import Testing

/// Money is exact, and told as money.
@Suite("Money of a budget")
struct BudgetMoneyTests {
    private func city(
        budget: String, _ projects: [(cost: String, name: String)], votes: [String], more: String = ""
    ) throws -> Election {
        let lines = projects.enumerated().map { "\($0 + 1);\($1.cost);\($1.name)" }
        let voters = votes.enumerated().map { "v\($0);\($1)" }
        return try BallotFile.read(
            Array(
                """
                META
                key;value
                budget;\(budget)
                \(more)
                PROJECTS
                project_id;cost;name
                \(lines.joined(separator: "\n"))
                VOTES
                voter_id;vote
                \(voters.joined(separator: "\n"))

                """.utf8), name: "test")
    }

    private func refusal(budget: String = "100000", cost: String = "1") throws -> String {
        let error = #expect(throws: BallotError.self) { try city(budget: budget, [(cost, "Well")], votes: ["1"]) }
        return try #require(error).message(.english)
    }

    @Test("600.25 and 400.25 fit into 1000.50, and not into a fen less")
    func decimals() throws {
        for (budget, elected) in [("1000.50", [0, 1]), ("1000.5", [0, 1]), ("1000,50", [0, 1]), ("1000.49", [1])] {
            let election = try city(budget: budget, [("600.25", "A"), ("400.25", "B")], votes: ["1", "1,2", "2", "2"])
            for rule in ["budget-greedy", "budget-phragmen"] {
                let count = try #require(RuleBook.rule(named: rule)).count(election)
                #expect(count.elected.sorted() == elected, "\(rule) \(budget)")
            }
        }
        let exact = try city(budget: "60", [("60.9", "Well"), ("10", "Road")], votes: ["1,2", "1", "2", "1"])
        #expect(try BudgetGreedy().count(exact).elected == [1])
    }

    @Test("100,000, 60.000 and 60 000 read two ways: refused by line, with what to write")
    func ambiguous() throws {
        #expect(try refusal(budget: "100,000").hasPrefix("test:3:8: read \"100,000\""))
        #expect(
            try refusal(budget: "100,000").contains("write 100000") && refusal(budget: "100,000").contains("100.0000"))
        for cost in ["60,000", "60.000", "60 000", "1,234,567", "60,000.50", "60'000", "60\u{A0}000"] {
            let told = try refusal(cost: cost)
            #expect(told.hasPrefix("test:7:3: read \"\(cost)\"") && told.contains("thousands"), "\(cost): \(told)")
        }
        for cost in ["-5", "abc", "1e3", "", "5元", ".5", "5."] {
            #expect(try refusal(cost: cost).hasPrefix("test:7:3"))
        }
        for (cost, exact) in [
            ("60,5", "60.5"), ("0.125", "0.125"), ("1234.567", "1234.567"), ("7.1250", "7.125"), ("60.00", "60"),
        ] {
            #expect(try city(budget: "1", [(cost, "Well")], votes: ["1"]).candidates[0].cost.exact == exact)
        }
    }

    @Test("an amount of money survives BLT and stands in the JSON with every digit")
    func exact() throws {
        let election = try city(
            budget: "1000.50", [("600.25", "A"), ("400.2550", "B")], votes: ["1", "1,2"], more: "currency;PLN")
        let again = try BallotFile.read(Array(BallotFile.blt(election).utf8), name: "again")
        #expect(
            again.budget == Rational(decimal: "1000.5")
                && again.candidates.map(\.cost) == election.candidates.map(\.cost))
        #expect(again.currency == "PLN" && again.canonicalDigest == election.canonicalDigest)
        let money = try #require(CountJSON(BudgetGreedy().count(election)).value["money"])
        #expect(
            money["budget"]?.text == "1000.5" && money["spent"]?.text == "600.25" && money["left"]?.text == "400.25")
        #expect(money["costs"]?["2"]?.text == "400.255" && money["currency"]?.text == "PLN")
    }

    @Test("why a project was left out is told in yuan and fen, and how many more votes it wanted")
    func why() throws {
        let election = try city(
            budget: "70000", [("50000", "水井"), ("30000", "路灯")], votes: ["1", "1", "1,2"])
        let equal = try BudgetEqualShares().count(election)
        let told = equal.why(1, in: election).chinese
        #expect(equal.elected == [0] && !told.contains("/"))
        #expect(told == "2 路灯：赞成它的1票共余约6666.66元，不够造价30000元，未当选。再有2张只投它的票就能立项。", "\(told)")
        let greedy = try BudgetGreedy().count(election)
        #expect(
            greedy.why(1, in: election).english.hasSuffix(
                "not elected. 3 more papers that name it alone would have funded it."))
        #expect(greedy.why(0, in: election) == greedy.why(0))
    }

    @Test("a project whose fate a tie leaves open is told so, and what would have settled it")
    func tied() throws {
        let election = try city(
            budget: "100", [("60", "A"), ("55", "B"), ("40", "C")], votes: ["1,2", "1,2", "2", "3", "1"])
        let count = try BudgetGreedy().count(election)
        #expect(count.tied == [0, 1])
        let told = count.why(1, in: election).english
        #expect(
            told.contains("fate is open") && told.hasSuffix("1 more paper that names it alone would have funded it."))
    }

    @Test("a file's own currency is the one told")
    func currency() throws {
        let election = try city(
            budget: "100.50", [("60", "A"), ("50.25", "B")], votes: ["1", "1,2"], more: "currency;EUR")
        let count = try BudgetGreedy().count(election)
        #expect(count.notes.map(\.english) == ["budget 100.50 EUR, chosen 60 EUR, left 40.50 EUR"])
        #expect(count.why(1).chinese.contains("造价50.25 EUR，超过最后的余款40.50 EUR"))
    }

    @Test("the votes a project wanted are the least number that funds it, by every rule")
    func wanted() throws {
        let election = try city(
            budget: "100", [("60", "A"), ("50", "B"), ("45", "C"), ("101", "D")],
            votes: ["1", "1", "1,2", "1,3", "2", "1,3", "2", "1"])
        for (rule, options) in [
            ("budget-greedy", [:]), ("budget-greedy", ["utility": "count"]), ("budget-phragmen", [:]),
            ("budget-equal-shares", [:]), ("budget-equal-shares", ["completion": "greedy"]),
        ] as [(String, [String: String])] {
            let rule = try #require(RuleBook.rule(named: rule))
            let count = try rule.count(election, options: options)
            for lost in count.standing where !count.elected.contains(lost) {
                let told = count.why(lost, in: election).english
                if lost == 3 {
                    #expect(told.contains("more than the whole budget"))
                    continue
                }
                let least = (1...200).first { more in
                    var trial = election
                    try? trial.ballots.append(Ballot([lost], weight: Int64(more)))
                    return (try? rule.count(trial, options: options).elected.contains(lost)) == true
                }
                #expect(
                    told.contains(" \(try #require(least)) more paper"), "\(rule.name) \(options) \(lost): \(told)")
            }
        }
    }
}
