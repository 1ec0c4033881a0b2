import Kernel

/// A line as bytes come in: checked before anything is read out of it.
enum RawLine {
    /// The longest line taken, in bytes.
    static let limit = 64 * 1024

    /// The text of a line, without the carriage return that other systems leave at its end.
    static func text(_ bytes: some Collection<UInt8>) throws(Misreading) -> String {
        guard bytes.count <= limit else { throw .tooLong(bytes: bytes.count) }
        var bytes = Array(bytes)
        if bytes.last == 0x0D { bytes.removeLast() }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        if let sign = text.illegible(as: .line) { throw .illegible(sign) }
        return text
    }
}
