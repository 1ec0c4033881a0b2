import Foundation
import Fuzzing
import Tally

// Minutes of mutated ballot files against every reader: `make fuzz`.
//
//     fuzz                    YUANBA_FUZZ seconds (600), from YUANBA_SEED
//     fuzz FILE               one file left behind by a crash, tried again

if CommandLine.arguments.count > 1 {
    for path in CommandLine.arguments.dropFirst() {
        try Fuzzer.replay(path)
        print("\(path): sound")
    }
} else {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["YUANBA_FUZZ"].flatMap { Double($0) } ?? 600
    let seed = environment["YUANBA_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999_999)
    let folder = ".build/fuzz"
    print("seed \(seed); the file under trial lies in \(folder), and stays there after a crash")
    fflush(nil)
    let kinds = BallotFile.Format.allCases.map(Optional.some) + [nil]
    for format in kinds {
        var fuzzer = try Fuzzer(format: format, seed: seed, folder: folder)
        print("\(format?.rawValue ?? "any"): \(try fuzzer.run(seconds: seconds / Double(kinds.count)))")
        fflush(nil)
    }
}
