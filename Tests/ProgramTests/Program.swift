import Foundation
import Ledger
import Yard

/// The program itself, run as a secretary's machine runs it, in a folder of its own.
final class Program {
    let folder: URL
    let binary: URL
    let environment: [String: String]

    /// What a run gave.
    struct Result {
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// - Parameter clock: what the clock shows and goes on showing; nil for the machine's own.
    init(clock: String? = "2026-11-20T19:30:00", language: String? = nil) throws {
        folder = URL(filePath: NSTemporaryDirectory()).appending(path: "yuanba-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // The program is built beside the tests.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        binary = URL(filePath: tests).deletingLastPathComponent().appending(path: "yuanba")
        var environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
        environment["YUANBA_CLOCK"] = clock
        environment["YUANBA_LANG"] = language
        self.environment = environment
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// A new book of that name, its path.
    func book(_ name: String = "nanshan.book") throws -> String {
        try Journal.create(at: path(name), community: "南山社区", clock: fixed).close()
        return path(name)
    }

    var fixed: Clock { get throws { try Clock(environment: environment) } }

    /// A process about to run, its input and output in files.
    func process(_ arguments: [String], input: Data = Data()) throws -> (Process, output: URL, errors: URL) {
        let files = ["in", "out", "err"].map { folder.appending(path: "\($0)-\(UUID().uuidString)") }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        return (process, files[1], files[2])
    }

    /// Runs it to its end.
    func run(_ arguments: String..., input: String = "") throws -> Result {
        try run(arguments, input: Data(input.utf8))
    }

    func run(_ arguments: [String], input: Data) throws -> Result {
        let (process, output, errors) = try process(arguments, input: input)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
