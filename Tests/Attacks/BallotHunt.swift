import Foundation
import Fuzzing

/// Mutated ballot files against every reader, in this process.
public struct BallotHunt: Hunt {
    public static let name = "ballots"

    private var fuzzer: Fuzzer
    private var tally = Fuzzer.Tally()

    public init(_ ground: Ground) throws {
        fuzzer = try Fuzzer(format: nil, seed: ground.seed, folder: ground.folder.path)
    }

    public mutating func trial() throws {
        do {
            try fuzzer.trial(&tally)
        } catch let finding as Fuzzer.Finding {
            throw Finding(finding.description)
        }
    }

    public var summary: String { tally.description }
}
