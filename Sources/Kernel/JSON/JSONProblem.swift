/// What is wrong with a JSON text, and where.
///
///     2:14: expected a colon
public struct JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Bytes before it.
    public let offset: Int
    public let place: TextPlace
    public let expected: Phrase
    /// What was read instead, where that is not simply what stands there: a key written twice.
    public let read: String?

    init(
        at offset: Int, in bytes: UnsafeRawBufferPointer, _ chinese: String, _ english: String, read: String? = nil
    ) {
        self.offset = offset
        place = TextPlace(of: offset, in: bytes)
        expected = Phrase(chinese, english)
        self.read = read
    }

    public func message(_ language: Language) -> String {
        switch language {
        case .chinese: "\(place): 应为\(expected.chinese)"
        case .english: "\(place): expected \(expected.english)"
        }
    }

    public var description: String { message(.english) }
}
