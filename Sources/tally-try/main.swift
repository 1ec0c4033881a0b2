// A bench for the engine by itself: tally-try FILE RULE [KEY=VALUE…] counts a file and prints its rows.
#if canImport(Glibc)
    import Glibc
#endif
import Tally

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func load(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    fseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
    }
}

let words = CommandLine.arguments
guard words.count >= 3, let rule = RuleBook.rule(named: words[2]) else {
    print("usage: tally-try FILE RULE [-q] [KEY=VALUE…]; rules:", RuleBook.all.map(\.name).joined(separator: " "))
    exit(2)
}
let quiet = words.contains("-q")
var options: [String: String] = [:]
for word in words.dropFirst(3) {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 { options[parts[0]] = parts[1] }
}
let start = seconds()
do {
    let election = try BallotFile.read(load(words[1]), name: words[1])
    let read = seconds()
    let count = try rule.count(election, options: options, ties: .order)
    let counted = seconds()
    if words.contains("-d") {
        let bytes = load(words[1])
        let digests = bytes.withUnsafeBufferPointer { CountJSON.Digests(of: election, bytes: $0) }
        print("digests", seconds() - counted, digests.canonical.prefix(8))
    }
    print("read \(read - start) count \(counted - read) elected", count.elected.map { count.candidates[$0].name })
    if !quiet {
        for row in count.rounds {
            let places = count.places
            print(row.number, row.votes.map { $0.decimal(places) }, "x", row.exhausted.decimal(places), "loss", row.loss.decimal(places),
                row.decisions.map { "\($0.kind) \($0.candidates)" })
        }
        print(count.ties)
    }
} catch {
    print(error)
}
