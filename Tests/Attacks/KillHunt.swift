import Chance
import Foundation

/// kill -9 of the real program at random moments of an evening: each answered line is in the book, and no half of another.
public struct KillHunt: Hunt {
    public static let name = "kills"

    private let field: Field
    private var chance: Chance
    private var stopped: Set<Int> = []
    private var answered = 0

    public init(_ ground: Ground) throws {
        field = Field(ground: ground)
        chance = Chance(seed: ground.seed)
        try field.book("empty.book", lines: [])
    }

    public mutating func trial() throws {
        try field.copy("empty.book", to: "book")
        let process = try field.process(["meet", field.path("book")], input: Field.lines.joined(separator: "\n"))
        try process.run()
        usleep(UInt32(chance.below(400_000)))
        kill(process.processIdentifier, SIGKILL)
        let run = try field.end(process)
        // Opening for reading sees it as opening for writing does.
        if chance.once(in: 3) {
            let next = try field.run(["meet", field.path("book")], input: "退出\n")
            guard next.status == 0 else { throw Finding("the next opening: \(next.errors)\(next.output)") }
        }
        try check(run)
        answered += run.answered
        stopped.insert(run.answered)
    }

    private func check(_ run: Field.Run) throws {
        let lines = try field.lines(of: "book")
        guard lines == Array(Field.lines.prefix(lines.count)), (run.answered...run.answered + 1).contains(lines.count)
        else { throw Finding("\(run.answered) answered, \(lines.count) kept") }
        try field.copy("book", to: "alone")
        guard try field.lines(of: "alone") == lines else { throw Finding("the file alone is not the whole book") }
        let verified = try field.run(["verify", field.path("alone")])
        guard verified.status == 0 else { throw Finding("verify: \(verified.errors)") }
    }

    public var summary: String { "\(answered) lines answered, killed at \(stopped.count) different lines" }
}

/// The window closed, the machine shutting down, a script interrupted: the `.book` alone is the whole evening.
public struct SignalHunt: Hunt {
    public static let name = "signals"

    private let field: Field
    private var chance: Chance
    private var answered = 0
    private var ends: [Int32: Int] = [:]

    public init(_ ground: Ground) throws {
        field = Field(ground: ground)
        chance = Chance(seed: ground.seed)
        try field.book("empty.book", lines: [])
    }

    public mutating func trial() throws {
        try field.copy("empty.book", to: "book")
        let process = try field.process(["meet", field.path("book")], input: Field.lines.joined(separator: "\n"))
        try process.run()
        // Before the first answer the program may not be there yet to hear anything.
        let signal = chance.pick([SIGHUP, SIGTERM, SIGINT])
        while process.isRunning, try Data(contentsOf: URL(filePath: field.path("out"))).isEmpty { usleep(200) }
        usleep(UInt32(chance.below(200_000)))
        kill(process.processIdentifier, signal)
        let run = try field.end(process)
        guard run.status == 0 || run.status == -signal else { throw Finding("signal \(signal): status \(run.status)") }
        ends[run.status, default: 0] += 1
        answered += run.answered
        for side in ["-wal", "-shm", "-journal", "-lock"] {
            guard !FileManager.default.fileExists(atPath: field.path("book" + side)) else {
                throw Finding("signal \(signal) left \(side) behind")
            }
        }
        let lines = try field.lines(of: "book")
        guard lines == Array(Field.lines.prefix(lines.count)), (run.answered...run.answered + 1).contains(lines.count)
        else { throw Finding("signal \(signal): \(run.answered) answered, \(lines.count) in the file alone") }
    }

    public var summary: String {
        let ended = ends.sorted { $0.key < $1.key }.map { "\($0.value) with \($0.key)" }.joined(separator: ", ")
        return "\(answered) lines answered; ended \(ended)"
    }
}
