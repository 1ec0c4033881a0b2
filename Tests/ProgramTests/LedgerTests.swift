import Foundation
import Testing

/// The fund's accounts, checked and added up by bookkeeping programs that are none of ours.
@Suite("yuanba export --format hledger|beancount")
struct LedgerTests {
    private static let meetings = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Meetings")
    private static let hasHledger = status(of: "hledger", "--version") == 0
    private static let hasBeancount = status(of: "bean-check", "--help") == 0

    /// A kept meeting of a fund, and its accounts in that form: the files of both.
    private func accounts(_ meeting: String, _ format: String) throws -> (Program, book: String, file: String) {
        let program = try Program(clock: "2026-11-30T12:00:00+08:00")
        let book = try program.book("fund.book")
        let lines = try String(contentsOf: Self.meetings.appending(path: "\(meeting).meeting"), encoding: .utf8)
        // Some of its lines are meant to be refused.
        #expect(try program.run("meet", book, input: lines).status < 2)
        let file = program.path("fund.\(format)")
        let text = try program.run("export", book, "--format", format)
        #expect(text.status == 0)
        try text.output.write(toFile: file, atomically: true, encoding: .utf8)
        return (program, book, file)
    }

    /// What our own answer to 账 says of every account, in fen, by the names that the other programs read.
    private func ours(_ program: Program, _ book: String) throws -> [String: Int] {
        let data = Data(try program.run("show", book, "账", "--format", "json").output.utf8)
        let facts = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        var sums = ["assets:fund:free": try #require(facts["free_fen"] as? Int)]
        for grant in try #require(facts["appropriations"] as? [[String: Any]]) {
            let id = try #require(grant["id"] as? String).lowercased()
            sums["assets:fund:\(id)"] = grant["left_fen"] as? Int
            sums["expenses:\(id)"] = grant["spent_fen"] as? Int
            sums["expenses:match:\(id)"] = grant["matched_fen"] as? Int
        }
        return sums
    }

    @Test(.enabled(if: hasHledger, "hledger is not installed (apt install hledger)"), arguments: ["fund", "works"])
    func hledgerComesToTheSame(meeting: String) throws {
        let (program, book, file) = try accounts(meeting, "hledger")
        #expect(Self.status(of: "hledger", "-f", file, "check", "--strict") == 0)
        let (_, told) = Self.run("hledger", "-f", file, "balance", "--flat", "--empty", "-N", "-O", "csv")
        var theirs: [String: Int] = [:]
        for line in told.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 1).map { $0.filter { $0 != "\"" } }
            let digits = cells[1].filter { $0.isNumber || $0 == "-" }
            theirs[cells[0]] = cells[1].contains(".") ? Int(digits) : Int(digits).map { $0 * 100 }
        }
        let ours = try ours(program, book)
        #expect(ours.values.contains { $0 > 0 } && theirs.count > 2)
        for (account, sum) in ours { #expect(theirs[account] ?? 0 == sum, "\(account)") }
        for (account, sum) in theirs where !account.hasPrefix("income") { #expect(ours[account] == sum, "\(account)") }
    }

    @Test(
        .enabled(if: hasBeancount, "bean-check is not installed (pip install beancount)"), arguments: ["fund", "works"])
    func beancountHoldsEveryBalance(meeting: String) throws {
        let (program, book, file) = try accounts(meeting, "beancount")
        #expect(Self.status(of: "bean-check", file) == 0)
        // It compares what it reckons with the sums that the file names: those are ours.
        var named: [String: Int] = [:]
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 4, words[1] == "balance" else { continue }
            named[words[2].lowercased()] = Int(words[3].filter { $0 != "." })
        }
        for (account, sum) in try ours(program, book) { #expect(named[account] ?? 0 == sum, "\(account)") }
    }

    /// A fen too much anywhere is found, so that the checks above can fail.
    @Test(.enabled(if: hasHledger && hasBeancount, "hledger and bean-check are not both installed"))
    func aFenTooMuchIsFound() throws {
        for format in ["hledger", "beancount"] {
            let (program, _, file) = try accounts("fund", format)
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let wrong = text.replacingOccurrences(of: "500.50 CNY", with: "500.51 CNY")
            #expect(wrong != text)
            try wrong.write(toFile: file, atomically: true, encoding: .utf8)
            let check = format == "hledger" ? ["hledger", "-f", file, "check", "--strict"] : ["bean-check", file]
            #expect(Self.run(check).status != 0, "\(format) in \(program.folder.path)")
        }
    }

    private static func status(of words: String...) -> Int32 { run(words).status }
    private static func run(_ words: String...) -> (status: Int32, output: String) { run(words) }

    /// Runs a program of others; 127 where there is none.
    private static func run(_ words: [String]) -> (status: Int32, output: String) {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return (127, "") }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
