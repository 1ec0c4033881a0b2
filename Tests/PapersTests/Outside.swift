import Foundation

/// Programs and libraries of others, as independent readers. Where one is not there, its test says so and is passed over.
enum Outside {
    struct Run {
        let status: Int32
        let output: String
    }

    /// Runs a script of Python that needs these modules; `nil`, said in a line, where they are not there.
    static func python(_ modules: [String], _ script: String, _ arguments: [String]) throws -> Run? {
        let wanted = modules.map { "import \($0)" }.joined(separator: "; ")
        guard let python = try programs("python3").first(where: { try run($0, ["-c", wanted]).status == 0 }) else {
            print("Skipped: python3 with \(modules.joined(separator: ", ")) is not installed.")
            return nil
        }
        return try run(python, ["-c", script] + arguments)
    }

    /// Where a program is; `nil`, said in a line, where it is not there.
    static func needed(_ name: String) -> String? {
        guard let program = program(name) else {
            print("Skipped: \(name) is not installed.")
            return nil
        }
        return program
    }

    static func program(_ name: String) -> String? { programs(name).first }

    /// Every one of that name on the search path.
    private static func programs(_ name: String) -> [String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .filter { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func run(_ program: String, _ arguments: [String]) throws -> Run {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: String(decoding: said, as: UTF8.self))
    }

    /// A folder that a test may write to, gone afterwards.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-papers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
