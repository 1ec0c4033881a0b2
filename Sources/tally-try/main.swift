import Tally

struct Mix: RandomNumberGenerator {
    var s: UInt64
    mutating func next() -> UInt64 {
        s &+= 0x9E37_79B9_7F4A_7C15
        var z = s
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
let args = CommandLine.arguments
let rule = args[1], voters = Int(args[2])!, m = Int(args[3])!, seats = Int(args[4])!, shape = args[5]
var rng = Mix(s: 7)
var e = Election(seats: seats, candidates: (0..<m).map { Candidate("c\($0)", cost: Int64(5000 + (($0 * 7919) % 97) * 2300)) })
e.budget = 5_000_000
for _ in 0..<voters {
    switch shape {
    case "rank": try e.ballots.append(Ballot(Array(0..<m).shuffled(using: &rng)))
    case "zipf":
        let n = 1 + Int.random(in: 0..<10, using: &rng)
        var s: Set<Int> = []
        while s.count < n { let r = Double.random(in: 0..<1, using: &rng); s.insert(min(m - 1, Int(Double(m) * r * r * r))) }
        try e.ballots.append(Ballot(approving: Array(s)))
    case "dense":
        try e.ballots.append(Ballot(approving: (0..<m).filter { _ in Bool.random(using: &rng) }))
    default:
        let n = 1 + Int.random(in: 0..<10, using: &rng)
        try e.ballots.append(Ballot(approving: Array(Set((0..<n).map { _ in Int.random(in: 0..<m, using: &rng) }))))
    }
}
var opts: [String: String] = [:]
for o in args.dropFirst(6) { let p = o.split(separator: "="); opts[String(p[0])] = String(p[1]) }
let clock = ContinuousClock()
do {
    var c: Count!
    let t = try clock.measure { c = try RuleBook.rule(named: rule)!.count(e, options: opts) }
    print(rule, shape, t, c.elected.count, c.tied, c.notes.map(\.english))
} catch let x as CountError { print(x.phrase.english) }
