import Foundation

extension Program {
    /// Runs the program as a shell does: `$Y` is the program, the folder is this test's own.
    func shell(_ script: String) throws -> Result {
        let files = ["out", "err"].map { folder.appending(path: "\($0)-\(UUID().uuidString)") }
        for file in files { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.environment = environment.merging(["Y": binary.path]) { $1 }
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let told = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        for file in files { try FileManager.default.removeItem(at: file) }
        return Result(status: process.terminationStatus, output: told[0], errors: told[1])
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }

    /// The files of the test's folder whose names begin so.
    func files(_ beginning: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(beginning) }.sorted()
    }
}

extension String {
    /// Whether it is one line, with an end.
    var isOneLine: Bool { split(separator: "\n").count == 1 && hasSuffix("\n") }

    var hasHan: Bool { unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) } }
}
