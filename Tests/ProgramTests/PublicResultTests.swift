import Foundation
import Testing

/// What is published of a count names no digest of the papers: whoever knows the totals could try every paper against it.
struct PublicResultTests {
    /// Eighteen papers of two common patterns, and two that only one voter used.
    private static let ballots = """
        5 1
        10 1 2 0
        8 2 1 0
        1 1 5 4 2 3 0
        1 2 4 0
        0
        "甲"
        "乙"
        "丙"
        "丁"
        "戊"
        """

    private func program() throws -> Program {
        let program = try Program()
        try Data(Self.ballots.utf8).write(to: URL(filePath: program.path("box.blt")))
        return program
    }

    @Test func aPublishedResultHoldsNoDigestInAnyFormat() throws {
        let program = try program()
        for format in ["json", "html", "md", "text"] {
            let result = try program.run("count", "box.blt", "--rule", "schulze", "--format", format, "--public")
            #expect(result.status == 0, "\(format): \(result.errors)")
            let runs = result.output.split { !$0.isHexDigit }.filter { $0.count >= 16 }
            #expect(runs.isEmpty, "\(format): \(runs)")
        }
    }

    @Test func aPublishedResultIsStillRecounted() throws {
        let program = try program()
        let result = try program.run(
            "count", "box.blt", "--rule", "schulze", "--format", "json", "--public", "-o", "result.json")
        #expect(result.status == 0, "\(result.errors)")
        let check = try program.run("verify", "result.json", "box.blt")
        #expect(check.status == 0, "\(check.output)\(check.errors)")
    }

    @Test func thePublishedBallotsLeaveOutWhatOnlyOneVoterMarked() throws {
        let program = try program()
        let published = try program.run("ballots", "box.blt", "--to", "blt", "--public")
        #expect(published.status == 0)
        #expect(!published.output.contains("1 1 5 4 2 3 0") && !published.output.contains("1 2 4 0"))
        #expect(published.errors.contains("略去2张"))
    }

    @Test func aContestAskedOfAFileThatHoldsOneIsRefusedNotIgnored() throws {
        let program = try program()
        let run = try program.run("count", "box.blt", "--rule", "plurality", "--contest", "村委会")
        #expect(run.status == 2 && run.errors.contains("--contest"), "\(run.errors)")
    }
}
