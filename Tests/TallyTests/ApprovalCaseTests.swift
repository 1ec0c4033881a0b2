import Foundation
import Tally
import Testing

private struct ApprovalCase: Decodable {
    let candidates: Int
    let seats: Int
    let ballots: [[Int]]
    let committees: [String: [[Int]]]
}

@Suite("Approval committees: published cases")
struct ApprovalCaseTests {
    /// The names of the cases, and those of the rules here.
    static let rules = [
        "av": "approval", "sav": "sav", "pav": "pav", "cc": "cc", "seqpav": "seqpav", "revseqpav": "revseqpav",
        "seqphragmen": "seqphragmen", "maximin-support": "maximin-support", "equal-shares": "equal-shares",
    ]

    @Test(
        "Every tied committee of every case", .enabled(if: Cases.areHere, "\(Cases.absent)"),
        arguments: rules.keys.sorted())
    func agrees(_ name: String) throws {
        let rule = try #require(Self.rules[name].flatMap { RuleBook.rule(named: $0) })
        let lines = try Cases.bytes("approval.jsonl").split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 60)
        for (number, line) in lines.enumerated() {
            let item = try JSONDecoder().decode(ApprovalCase.self, from: Data(line))
            let election = Election(
                seats: item.seats, candidates: (0..<item.candidates).map { Candidate("c\($0)") },
                ballots: try Ballots(item.ballots.map { Ballot(approving: $0) }))
            let count = try rule.count(election)
            let published = item.committees[name, default: []].map { $0.sorted() }
            #expect(Set(count.committees) == Set(published), "case \(number + 1)")
            #expect(count.committees.count > 1 ? count.isOpen : count.elected.count == item.seats, "case \(number + 1)")
        }
    }
}
