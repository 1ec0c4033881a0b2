/// A place in a text, as an editor shows it.
///
///     TextPlace(of: 7, in: bytes)   // "院坝\n村": 2:1
public struct TextPlace: Hashable, Sendable, CustomStringConvertible {
    /// From 1. LF, CR and CR LF end a line.
    public let line: Int
    /// From 1, in characters of UTF-8.
    public let column: Int

    /// - Parameter offset: in bytes.
    public init(of offset: Int, in bytes: UnsafeRawBufferPointer) {
        let offset = min(offset, bytes.count)
        var line = 1
        var start = 0
        var here = 0
        while here < offset {
            if bytes[here] == 0x0A || bytes[here] == 0x0D {
                if bytes[here] == 0x0D, here + 1 < bytes.count, bytes[here + 1] == 0x0A {
                    // An offset between CR and LF still belongs to the line they end.
                    guard here + 1 < offset else { break }
                    here += 1
                }
                line += 1
                start = here + 1
            }
            here += 1
        }
        self.line = line
        // Every byte that doesn't continue a character.
        column = bytes[start..<max(start, offset)].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    public var description: String { "\(line):\(column)" }
}
