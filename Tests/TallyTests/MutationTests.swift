import Foundation
import Fuzzing
import Tally
import Testing

/// Nothing a file holds may trap a reader or a count: half a minute of mutated files, spread over the readers. `make fuzz` goes
/// on longer. YUANBA_FUZZ says for how many seconds.
@Suite("Malformed input")
struct MutationTests {
    static let seconds = ProcessInfo.processInfo.environment["YUANBA_FUZZ"].flatMap { Double($0) } ?? 30

    @Test(
        "mutated files are read or refused; what is read can be counted and written",
        arguments: BallotFile.Format.allCases)
    func mutations(_ format: BallotFile.Format) throws {
        // A file that traps stays here.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yuanba-fuzz").path
        var fuzzer = try Fuzzer(format: format, seed: RandomElections.seed, folder: folder)
        let tally = try fuzzer.run(seconds: Self.seconds / Double(BallotFile.Format.allCases.count))
        print("fuzz \(format.rawValue), seed \(RandomElections.seed): \(tally)")
        #expect(tally.counted > 0)
    }
}
