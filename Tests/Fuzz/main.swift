import Chance
import Foundation
import Fuzzing
import Tally

// Minutes of mutated ballot files against every reader: `make fuzz`.
//
//     fuzz                    YUANBA_FUZZ seconds (600), from YUANBA_SEED
//     fuzz FILE               one file left behind by a crash, tried again

if CommandLine.arguments.count > 1 {
    for path in CommandLine.arguments.dropFirst() {
        do {
            try Fuzzer.replay(path)
            print("\(path): sound")
        } catch {
            print("FOUND \(error)")
        }
    }
} else {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["YUANBA_FUZZ"].flatMap { Double($0) } ?? 600
    let seed = Chance.seed(environment)
    let folder = ".build/fuzz"
    print("seed \(seed); the file under trial lies in \(folder), and stays there after a crash")
    fflush(nil)
    let kinds = BallotFile.Format.allCases.map(Optional.some) + [nil]
    var findings = 0
    for format in kinds {
        var fuzzer = try Fuzzer(format: format, seed: seed, folder: folder)
        do {
            print("\(format?.rawValue ?? "any"): \(try fuzzer.run(seconds: seconds / Double(kinds.count)))")
        } catch {
            print("FOUND \(error)")
            findings += 1
        }
        fflush(nil)
    }
    exit(findings == 0 ? 0 : 1)
}
