import Attacks
import Chance
import Foundation

// Attacks on the program beside this one: `make attack`.
//
//     attack [NAME…]      each hunt YUANBA_ATTACK seconds (600 in all where it is not set), from YUANBA_SEED

let environment = ProcessInfo.processInfo.environment
let names = Array(CommandLine.arguments.dropFirst())
let hunts = Attack.hunts.filter { names.isEmpty || names.contains($0.name) }
guard !hunts.isEmpty else {
    print("there are: \(Attack.hunts.map { $0.name }.joined(separator: " "))")
    exit(2)
}
let seconds = environment["YUANBA_ATTACK"].flatMap { Double($0) } ?? 600 / Double(hunts.count)
let binary = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
let attack = Attack(
    seed: Chance.seed(environment), folder: URL(filePath: ".build/attack"),
    program: binary.deletingLastPathComponent().appending(path: "yuanba"))
let findings = try attack.run(hunts, secondsEach: seconds)
print(findings.isEmpty ? "nothing found" : "\(findings.count) found; the inputs lie in .build/attack")
exit(findings.isEmpty ? 0 : 1)
