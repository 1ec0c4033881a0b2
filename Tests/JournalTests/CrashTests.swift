import Chance
import Foundation
import Testing

@testable import Yard

@Suite("Killed at any moment")
struct CrashTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    /// Beside the tests stands the scribe, built with them.
    private var scribe: URL {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("scribe")
        }
    }

    /// Starts the scribe on lines without end, and kills it so many microseconds after its first answer, or after its start.
    ///
    /// - Returns: the numbers it answered.
    private func kill(after microseconds: UInt32, itsFirstAnswer: Bool) throws -> [Int] {
        let process = Process()
        process.executableURL = try scribe
        process.arguments = [shelf.path()]
        let lines = shelf.path("lines")
        if !FileManager.default.fileExists(atPath: lines) {
            try shelf.write(Data((1...20_000).map { "第\($0)句，水沟年年夏天都堵。\n" }.joined().utf8), "lines")
        }
        let output = Pipe()
        process.standardInput = FileHandle(forReadingAtPath: lines)
        process.standardOutput = output
        try process.run()
        let begun = itsFirstAnswer ? output.fileHandleForReading.availableData : Data()
        usleep(microseconds)
        Foundation.kill(process.processIdentifier, SIGKILL)
        let answers = String(decoding: begun + output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // A last answer without the end of its line was not seen whole by anybody.
        return answers.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap {
            Int($0.dropFirst())
        }
    }

    @Test func everyAnsweredLineIsThere() throws {
        try Journal.fresh(shelf).close()
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        var before = 0
        var answered = 0
        for turn in 0..<25 {
            // Every fifth dies while it opens the book.
            let answers = try kill(after: UInt32.random(in: 0...40_000, using: &random), itsFirstAnswer: turn % 5 > 0)
            answered += answers.count
            let journal = try Journal.open(at: shelf.path())
            let last = answers.last ?? before
            #expect((last...last + 1).contains(journal.count), "answered \(last), kept \(journal.count), seed \(seed)")
            #expect(answers == Array(before + 1..<before + 1 + answers.count), "seed \(seed)")
            let kept = try journal.entries(in: before + 1...max(before + 1, journal.count))
            for (place, entry) in kept.enumerated() {
                #expect(entry.line == "周明：第\(place + 1)句，水沟年年夏天都堵。", "seed \(seed)")
            }
            before = journal.count
        }
        #expect(answered > 0)
        #expect(try Journal.read(at: shelf.path()).verify().entries == before)
    }

    @Test func aFullDiskLosesNothing() throws {
        try Journal.fresh(shelf).close()
        let lines = (1...400).map { "第\($0)句，" + String(repeating: "水沟年年夏天都堵。", count: 20) + "\n" }.joined()
        try shelf.write(Data(lines.utf8), "lines")
        let process = Process()
        process.executableURL = try scribe
        process.arguments = [shelf.path(), "200000"]
        process.standardInput = FileHandle(forReadingAtPath: shelf.path("lines"))
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answers = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(
            separator: "\n")
        process.waitUntilExit()
        let entered = answers.prefix { $0.hasPrefix("#") }.count
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        #expect(answers.count == 400 && (1..<400).contains(entered))
        #expect(answers.dropFirst(entered).allSatisfy { $0 == "! \(JournalError.diskFull(path: shelf.path()))" })
        let journal = try Journal.open(at: shelf.path())
        #expect(journal.count == entered)
        #expect(try journal.verify().entries == entered)
        #expect(try journal.say("地方又有了").number == entered + 1)
    }
}
