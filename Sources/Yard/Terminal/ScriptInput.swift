import Glibc
import Kernel
import Prompt

/// Standard input line by line, as bytes. A line too long to be one is not held in memory.
public struct ScriptInput: Sequence, IteratorProtocol {
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    public init() {}

    /// The next line without its line feed; of an overlong one just enough to be refused as such.
    public mutating func next() -> [UInt8]? {
        var line: [UInt8] = []
        var dropped = 0
        while true {
            let end = buffer[start...].firstIndex(of: 0x0A)
            let piece = buffer[start..<(end ?? buffer.endIndex)]
            let room = RawLine.limit * 2 - line.count
            line += piece.prefix(room)
            dropped += Swift.max(0, piece.count - room)
            if let end {
                start = end + 1
                return line
            }
            start = buffer.endIndex
            guard fill() else { return line.isEmpty && dropped == 0 ? nil : line }
        }
    }

    private mutating func fill() -> Bool {
        guard !isAtEnd else { return false }
        buffer = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { memory, count in
            var got = -1
            repeat { got = read(STDIN_FILENO, memory.baseAddress, 64 * 1024) } while got < 0 && errno == EINTR
            count = Swift.max(0, got)
        }
        start = 0
        isAtEnd = buffer.isEmpty
        return !isAtEnd
    }
}

/// A meeting read from a file or a pipe.
public struct ScriptRun {
    let session: Session
    /// Stops at the first refusal.
    let isStrict: Bool
    /// Shows each line before its answer, so that a meeting can be watched.
    let isEchoing: Bool

    public init(session: Session, isStrict: Bool = false, isEchoing: Bool = false) {
        self.session = session
        self.isStrict = isStrict
        self.isEchoing = isEchoing
    }

    /// - Returns: whether every line was accepted.
    public func run() -> Bool {
        var wasRefused = false
        for line in ScriptInput() {
            let answer = session.answer(to: line)
            if isEchoing { Output.line("> " + String(decoding: line, as: UTF8.self).legible) }
            Output.write(answer.script)
            session.rest()
            if answer.isRefused {
                wasRefused = true
                if isStrict { break }
            }
            if case .left = answer { break }
        }
        if let trouble = session.end() { Output.complain(trouble) }
        return !wasRefused
    }
}
