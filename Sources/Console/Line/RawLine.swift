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
        for scalar in text.unicodeScalars {
            // A tab is a space; any other control character came from somewhere it should not have.
            let isControl = (scalar.value < 0x20 && scalar.value != 0x09) || (0x7F...0x9F).contains(scalar.value)
            if isControl { throw .controlCharacter(code: scalar.value) }
        }
        return text
    }
}
