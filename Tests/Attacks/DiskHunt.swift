import Chance
import Foundation

/// A disk that fills up, as a limit on the size of files and, where this user may mount one, as a small file system: no
/// answered line is lost, no file is half written, nothing traps, and whoever could not write is told so.
public struct DiskHunt: Hunt {
    public static let name = "disk"

    private let field: Field
    private var chance: Chance
    private var (refused, entered, mounted) = (0, 0, 0)
    private var mayMount = geteuid() == 0

    public init(_ ground: Ground) throws {
        field = Field(ground: ground)
        chance = Chance(seed: ground.seed)
        try field.book("empty.book", lines: [])
        try field.book("whole.book", lines: Field.lines[...])
        try FileManager.default.createDirectory(atPath: field.path("small"), withIntermediateDirectories: true)
    }

    public mutating func trial() throws {
        switch chance.below(mayMount ? 4 : 3) {
        case 0: try limitedPaper()
        case 1: try fullOutput()
        case 2: try limitedEvening()
        default: try smallDisk()
        }
    }

    public var summary: String {
        "\(entered) lines entered, \(refused) refused; "
            + (mayMount ? "\(mounted) small disks" : "small disks skipped: this user cannot mount one")
    }

    /// Lines typed under a limit on the size of any file.
    private mutating func limitedEvening() throws {
        try field.copy("empty.book", to: "book")
        // The shell counts in blocks of 512 bytes.
        let blocks = 4 + chance.below(400)
        try evening(shell: "ulimit -f \(blocks); exec \"$0\" \"$@\"", book: "book")
    }

    private mutating func evening(shell: String?, book: String) throws {
        let run = try field.run(["meet", field.path(book)], input: Field.lines.joined(separator: "\n"), shell: shell)
        guard run.status >= 0, run.status <= 2 else { throw Finding("meet: status \(run.status), \(run.errors)") }
        try check(run, book)
    }

    /// Answered lines are there, whether or not room was made for the log to be folded.
    private mutating func check(_ run: Field.Run, _ book: String) throws {
        let answers = run.output.split(separator: "\n").filter { $0.hasPrefix("#") || $0.hasPrefix("!") }
        entered += run.answered
        refused += answers.count - run.answered
        let kept = try field.lines(of: book)
        let expected = zip(Field.lines, answers).filter { $0.1.hasPrefix("#") }.map(\.0)
        // A limit on files also cuts off the list of answers.
        guard kept.starts(with: expected), kept.count == run.answered || answers.count < Field.lines.count else {
            throw Finding("\(run.answered) answered, \(kept.count) kept: \(run.errors)")
        }
        let verified = try field.run(["verify", field.path(book)])
        guard verified.status == 0 || kept.isEmpty && verified.status == 2 else {
            throw Finding("verify: \(verified.errors)")
        }
    }

    /// A paper that does not fit: the old one stays, or the new one is whole.
    private mutating func limitedPaper() throws {
        try Data("old".utf8).write(to: URL(filePath: field.path("paper.md")))
        let whole = try field.run(["minutes", field.path("whole.book")]).output
        let run = try field.run(
            ["minutes", field.path("whole.book"), "-o", field.path("paper.md")],
            shell: "ulimit -f \(chance.below(60)); exec \"$0\" \"$@\"")
        let paper = try String(contentsOfFile: field.path("paper.md"), encoding: .utf8)
        guard run.status == 0 ? paper == whole : run.status == 2 && paper == "old" else {
            throw Finding("minutes -o: status \(run.status), \(paper.utf8.count) bytes, \(run.errors)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: field.ground.folder.path)
        guard !left.contains(where: { $0.hasPrefix(".yuanba") }) else { throw Finding("a draft was left behind") }
    }

    /// Standard output on a disk that is full.
    private mutating func fullOutput() throws {
        let book = field.path("whole.book")
        let command = chance.pick([
            ["minutes", book], ["export", book], ["verify", book], ["rules"], ["--help"],
            ["export", book, "--format", "csv"],
        ])
        let run = try field.run(command, output: "/dev/full")
        guard run.status == 2, run.errors.split(separator: "\n").count == 1 else {
            throw Finding("\(command[0]) > /dev/full: status \(run.status), \(run.errors)")
        }
    }

    /// An evening on a file system of a few dozen kilobytes.
    private mutating func smallDisk() throws {
        let (small, size) = (field.path("small"), 60 + chance.below(240))
        guard shell("mount -t tmpfs -o size=\(size)k tmpfs '\(small)'") else { mayMount = false; return }
        defer { _ = shell("umount '\(small)'") }
        mounted += 1
        guard shell("cp '\(field.path("empty.book"))' '\(small)/book'") else { return }
        let run = try field.run(["meet", small + "/book"], input: Field.lines.joined(separator: "\n"))
        guard run.status >= 0, run.status <= 2 else { throw Finding("meet: status \(run.status), \(run.errors)") }
        field.remove("book")
        guard shell("cp '\(small)'/book* '\(field.ground.folder.path)'") else { throw Finding("the book is gone") }
        unlink(field.path("book-lock"))
        try check(run, "book")
    }

    private func shell(_ command: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardError = FileHandle(forWritingAtPath: "/dev/null")
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
