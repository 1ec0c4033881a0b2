import Attacks
import Chance
import Foundation
import Testing

/// A slice of `make attack`: every hunt for a while, from a seed that is printed.
@Suite(.serialized) struct AttackTests {
    /// A minute and a half for all hunts together.
    private static let seconds = 90.0 / Double(max(Attack.hunts.count, 8))

    @Test(arguments: Attack.hunts.map { $0.name }) func nothingPromisedBreaksUnder(_ name: String) throws {
        let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "yuanba-attack-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let attack = Attack(
            seed: Chance.seed(ProcessInfo.processInfo.environment), folder: folder,
            program: tests.deletingLastPathComponent().appending(path: "yuanba"))
        let findings = try attack.run(Attack.hunts.filter { $0.name == name }, secondsEach: Self.seconds)
        #expect(findings.isEmpty, "\(findings)")
    }
}
