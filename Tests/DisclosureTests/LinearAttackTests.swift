import Chance
import Disclosure
import Foundation
import Reference
import Testing

/// A reader who solves linear programs (scipy's HiGHS), on a thousand random tables: no group of one or two can be held below three.
@Suite struct LinearAttackTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "scripts/linear-attack")

    /// What the script answers to the lines of a file; `nil` where scipy is not there.
    private static func answers(to lines: [String]) throws -> [[Double?]]? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-linear-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (asked, told) = (folder.appending(path: "asked"), folder.appending(path: "told"))
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: asked)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "python3 -c 'import scipy' 2>/dev/null || exit 77; exec python3 \"$0\" < \"$1\" > \"$2\"",
            script.path, asked.path, told.path,
        ]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus != 77 else { return nil }
        try #require(process.terminationStatus == 0)
        return try String(contentsOf: told, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode([Double?].self, from: Data($0.utf8))
        }
    }

    private struct Asked: Encodable {
        let atoms: Int
        let sums: [[Sum]]
        let some: [[Int]]
        let asked: [Int]

        enum Sum: Encodable {
            case groups([Int])
            case total(Int)

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .groups(let groups): try container.encode(groups)
                case .total(let total): try container.encode(total)
                }
            }
        }

        init(_ table: CountTable, withheld: Set<Int>, asked: [Int]) {
            let attacker = TableAttacker(table, withheld: withheld)
            atoms = attacker.count
            sums = attacker.sums.map { [.groups($0.groups), .total($0.total)] }
            some = attacker.some
            self.asked = asked
        }
    }

    @Test func aThousandRandomTables() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        var chance = Chance(seed: seed)
        var lines: [String] = []
        var groups = 0
        for _ in 0..<1_000 {
            let table = RandomTable(&chance).table
            let small = table.atoms.indices.filter { CountTable.isSmall(table.atoms[$0]) }
            // What went out earlier may have given a group away by itself.
            let known = table.figures.filter { $0.kind == .known }
            let earlier = TableAttacker(
                count: table.atoms.count,
                sums: known.map { figure in (figure.atoms, figure.atoms.reduce(0) { $0 + table.atoms[$1] }) }, some: [])
            let asked = small.filter { known.isEmpty || earlier.canBe($0, atLeast: CountTable.least) != false }
            groups += asked.count
            let line = Asked(table, withheld: Suppression.withheld(in: table), asked: asked)
            lines.append(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
        }
        // It finds what is not withheld: three streets of 2, 9 and 4, their sum, and the 2 alone withheld.
        let open = CountTable(
            atoms: [2, 9, 4], figures: [.init([0]), .init([1]), .init([2]), .init([0, 1, 2], .margin)])
        lines.append(
            String(decoding: try JSONEncoder().encode(Asked(open, withheld: [0], asked: [0])), as: UTF8.self))
        guard let answers = try Self.answers(to: lines) else {
            print("the linear-programming attacker was skipped: there is no scipy here (scripts/readers installs it)")
            return
        }
        print("linear attack with seed \(seed): \(groups) groups of one or two")
        try #require(answers.count == 1_001)
        for (trial, answer) in answers.dropLast().enumerated() {
            for largest in answer where (largest ?? 3) < 3 - 1e-6 { Issue.record("trial \(trial): \(lines[trial])") }
        }
        #expect(answers[1_000].count == 1 && abs((answers[1_000][0] ?? 0) - 2) < 1e-6)
    }
}
