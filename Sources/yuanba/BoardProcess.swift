import Foundation
import Kernel
import Yard

/// The board as a process of its own beside the prompt, which ends with it: its input is ours to close, however we end.
final class BoardProcess: BoardKeeper {
    private let book: String
    private let language: Language
    private let templates: String?
    private var running: (process: Process, said: String, input: Pipe)?

    init(book: String, language: Language, templates: String?) {
        (self.book, self.language, self.templates) = (book, language, templates)
    }

    deinit { _ = close() }

    func open(address: String?, port: UInt16?) -> String {
        if let running, running.process.isRunning { return running.said }
        guard let program = Bundle.main.executablePath else { return language.screen.prompt.noBoardHere }
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        var arguments = ["board", "--lang", language.rawValue, "--until-input-ends"]
        if let address { arguments.append("--lan=\(address)") }
        if let port { arguments.append("--port=\(port)") }
        if let templates { arguments.append("--templates=\(templates)") }
        // The book's name may begin like an option.
        process.arguments = arguments + ["--", book]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return language.screen.prompt.noBoardHere }
        let said = Self.firstLine(of: output.fileHandleForReading) ?? language.screen.prompt.noBoardHere
        // It says nothing more; what it might would else fill the pipe and hold it up.
        output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
        running = (process, said, input)
        return said
    }

    func close() -> Bool {
        guard let running else { return false }
        self.running = nil
        let wasRunning = running.process.isRunning
        try? running.input.fileHandleForWriting.close()
        running.process.terminate()
        running.process.waitUntilExit()
        return wasRunning
    }

    private static func firstLine(of handle: FileHandle) -> String? {
        var bytes = Data()
        while !bytes.contains(UInt8(ascii: "\n")) {
            let more = handle.availableData
            if more.isEmpty { break }
            bytes += more
        }
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
        return line.map(String.init)
    }
}
