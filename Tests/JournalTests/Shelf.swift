import Foundation
import Kernel

@testable import Ledger
@testable import Yard

/// A folder of its own for the books of one test, gone when the test is done.
final class Shelf {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "yuanba-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String = "book") -> String { folder + "/" + name }

    var files: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

    func write(_ bytes: Data, _ name: String = "book") throws { try bytes.write(to: URL(fileURLWithPath: path(name))) }

    func bytes(_ name: String = "book") throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }
}

/// The evening on which test books are written.
let evening: Moment = Moment(Day(number: 20_777), hour: 19, minute: 30)
let fixedClock = Clock.fixed(evening, offset: nil)

extension Journal {
    /// A new book on that shelf, its clock and salts fixed.
    static func fresh(_ shelf: Shelf, _ name: String = "book") throws -> Journal {
        try create(at: shelf.path(name), community: "南山社区", clock: fixedClock)
    }

    /// Adds a remark as it would come from the prompt.
    @discardableResult
    func say(_ text: String, by speaker: String = "杨通海", minute: Int? = nil) throws -> Entry {
        try append(
            line: "\(speaker)：\(text)", at: evening.adding(seconds: 60 * (minute ?? count)),
            events: [.meeting(.said(Remark(speaker: speaker, text: text)))])
    }
}

/// The folder of the package, where its templates and documents are.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Runs a program, and gives back what it printed.
func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
}
