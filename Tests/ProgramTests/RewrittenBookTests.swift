import Foundation
import Testing

/// Whoever holds a book can type it again otherwise; what a neighbour signed before tells it.
@Suite("Books rewritten and chained anew")
struct RewrittenBookTests {
    /// A slice of `make rewrites`, which makes two hundred.
    @Test("are sound in themselves, and each is caught by the checkpoint")
    func caught() throws {
        let run = try script("rewrites", Program().binary.path, "4", "3")
        #expect(run.status == 0 && run.output.contains("4 rewritten books"), "\(run.output)")
    }

    @Test("proofs of an entry and of growth hold by the checkpoints alone, and those of another entry do not")
    func proofs() throws {
        let program = try Program(language: "en")
        let book = try program.book()
        #expect(try program.run("meet", book, input: "人员 甲\n人员 乙\n人员 丙\n").status == 0)
        #expect(try program.run("checkpoint", book, "-o", "old.note").status == 0)
        #expect(try program.run("meet", book, input: "人员 丁\n人员 戊\n").status == 0)
        #expect(try program.run("checkpoint", book, "-o", "new.note").status == 0)
        func check(_ proof: String, _ notes: String...) throws -> Int32 {
            try proof.write(toFile: program.path("proof"), atomically: true, encoding: .utf8)
            return try script("check-tree.py", input: program.path("proof"), arguments: notes.map(program.path)).status
        }
        let growth = try program.run("checkpoint", book, "--since", "old.note").output
        #expect(try check(growth, "new.note", "old.note") == 0)
        for entry in 1...5 {
            let proof = try program.run("checkpoint", book, "--entry", "\(entry)").output
            #expect(try check(proof, "new.note") == 0)
            #expect(
                try check(proof.replacing("\(entry)", with: "\(entry % 5 + 1)", maxReplacements: 1), "new.note") == 4)
        }
        let anew = try program.book("other.book")
        #expect(try program.run("meet", anew, input: "人员 甲\n人员 乙二\n人员 丙\n人员 丁\n人员 戊\n").status == 0)
        #expect(try program.run("checkpoint", anew, "-o", "other.note").status == 0)
        #expect(try check(growth, "other.note", "old.note") == 4)
    }
}
