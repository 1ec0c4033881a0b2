import Foundation
import Tally
import Testing

struct Ward: Decodable {
    struct Stage: Decodable {
        let votes: [String: String]
        let exhausted: String
    }
    let seats: Int
    let ballots: Int64
    let quota: String
    let elected: [String]
    let stages: [Stage]
}

@Suite("Scottish STV")
struct ScottishTests {
    @Test(
        "Glasgow 2007: every tally to the last digit", .enabled(if: Cases.areHere, "\(Cases.absent)"),
        arguments: Cases.wards)
    func glasgow(_ name: String) throws {
        let ward = try JSONDecoder().decode(Ward.self, from: Data(Cases.bytes("scottish/\(name)-2007.json")))
        let election = try BallotFile.read(Cases.bytes("scottish/\(name)-2007.blt"), name: "\(name).blt")
        let count = try Scottish().count(election)

        #expect(count.ballots == ward.ballots)
        #expect(count.quota?.decimal(5) == ward.quota)
        #expect(count.elected.map { count.candidates[$0].name } == ward.elected)
        #expect(count.rounds.count == ward.stages.count)
        for (row, stage) in zip(count.rounds, ward.stages) {
            for (place, candidate) in count.candidates.enumerated() {
                #expect(
                    row.votes[place].decimal(5) == stage.votes[candidate.name], "\(candidate.name), stage \(row.number)"
                )
            }
            #expect(row.exhausted.decimal(5) == stage.exhausted)
            #expect(row.votes.reduce(row.exhausted + row.loss, +) == Rational(count.ballots))
        }
    }
}
