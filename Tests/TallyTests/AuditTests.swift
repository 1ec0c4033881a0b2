import Chance
import Foundation
import Kernel
import Tally
import Testing

/// Audits by hand: the risk as another program reckons it, and that wrong results are seldom confirmed.
@Suite("Audits by hand")
struct AuditTests {
    private struct Case: Decodable {
        var test: String
        var N: Int64
        var eta: Double?
        var d: Int64?
        var c: Double?
        var g: Double?
        var x: [Double]
        var p: Double
        var last: Double
    }

    /// A decimal of the file as the fraction that it is short for.
    private func fraction(_ value: Double?) -> Rational {
        Rational(Int(((value ?? 0) * 1_000_000).rounded())) / 1_000_000
    }

    @Test("p-values are SHANGRLA's", .enabled(if: Cases.areHere, "\(Cases.absent)"))
    func risks() throws {
        let lines = String(decoding: try Cases.bytes("pvalues.jsonl"), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 120)
        for line in lines {
            let one = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
            let test: RiskMeasure.Test =
                one.test == "kaplan_kolmogorov"
                ? .kaplanKolmogorov(padding: fraction(one.g))
                : .alpha(eta: fraction(one.eta), weight: one.d ?? 0, distance: fraction(one.c))
            var measure = RiskMeasure(test, papers: one.N)
            for value in one.x { measure.draw(fraction(value)) }
            let (risk, last) = (Double(measure.risk.decimal(18)) ?? -1, Double(measure.riskAtLast.decimal(18)) ?? -1)
            #expect(abs(risk - one.p) < 1e-9 && abs(last - one.last) < 1e-9, "\(risk) \(last): \(line.prefix(200))")
        }
    }

    @Test("numbers of papers are those that anybody makes with SHA-256, each once")
    func sequence() {
        let drawn = Array(PaperSequence(seed: "31415926", papers: 1000).prefix(5))
        // printf '31415926,1' | sha256sum, modulo 1000, plus 1, and so on.
        let byHand = (1...5).map { number -> Int64 in
            var rest: Int64 = 0
            for digit in SHA256.hex(of: "31415926,\(number)") {
                rest = (rest * 16 + Int64(digit.hexDigitValue ?? 0)) % 1000
            }
            return rest + 1
        }
        #expect(drawn == byHand)
        #expect(Set(PaperSequence(seed: "x", papers: 50)).count == 50)
    }

    private func election(_ votes: [Int64]) throws -> Election {
        var election = Election(seats: 1, candidates: votes.indices.map { Candidate("C\($0)") })
        for (one, papers) in votes.enumerated() { try election.ballots.append(Ballot([one], weight: papers)) }
        return election
    }

    @Test(
        "a result that is right is confirmed with few papers, by comparison with fewer",
        arguments: ["plurality", "irv"])
    func right(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let election = try election([600, 250, 150])
        let claims = try AuditClaims(of: rule.count(election), in: election, rule: rule)
        func expected(_ method: Audit.Method) -> Int? {
            Audit.expected(
                claims, of: election, method: method, seed: "2718281828", limit: Rational(1) / 20, most: 1000)
        }
        let (polling, comparison) = (try #require(expected(.polling)), try #require(expected(.comparison)))
        #expect(comparison < polling && polling < 400, "\(comparison) \(polling)")
    }

    @Test("of wrong results no more than the risk are confirmed", arguments: Audit.Method.allCases)
    func wrong(_ method: Audit.Method) throws {
        // Counted 520 to 480; on the papers it is level, the hardest of all wrong results.
        let counted = try election([520, 480])
        let claims = try AuditClaims(of: Plurality().count(counted), in: counted, rule: Plurality())
        let places = PaperPlaces(counted)
        let number = ReferenceTests.number >= 1000 ? 1000 : 30
        var confirmed = 0
        for trial in 0..<number {
            var audit = Audit(claims, papers: 1000, method: method)
            // Papers 501 to 520 were counted for the first, and are for the second; the seed is the dice of the yard.
            for paper in PaperSequence(seed: "trial \(trial)", papers: 1000).prefix(250) {
                audit.draw(Ballot([paper <= 500 ? 0 : 1]), counted: places.ballot(paper))
                if audit.risk <= Rational(1) / 20 {
                    confirmed += 1
                    break
                }
            }
        }
        // Of a thousand 50 at most; thirty may have a few more by chance.
        #expect(confirmed <= (number == 1000 ? 50 : 6), "\(confirmed) of \(number)")
    }

    @Test("what no sample can settle is refused")
    func obstacles() throws {
        let level = try election([5, 5])
        #expect(throws: AuditClaims.Obstacle.noLead) {
            try AuditClaims(of: Plurality().count(level), in: level, rule: Plurality())
        }
        let ward = try election([9, 5, 4])
        #expect(throws: AuditClaims.Obstacle.rule) {
            try AuditClaims(of: Scottish().count(ward), in: ward, rule: Scottish())
        }
    }
}
