import Foundation

/// Runs one of the package's scripts, and gives back what it said.
func script(_ name: String, _ arguments: String...) throws -> (status: Int32, output: String) {
    try script(name, input: nil, arguments: arguments)
}

func script(_ name: String, input: String?, arguments: [String]) throws -> (status: Int32, output: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B", root.appending(path: "scripts/\(name)").path] + arguments
    process.standardInput =
        try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) } ?? FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
