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
        at offset: Int, in bytes: UnsafeRawBufferPointer, read: String? = nil, _ expected: (Language) -> String
    ) {
        self.offset = offset
        place = TextPlace(of: offset, in: bytes)
        self.expected = Phrase(expected)
        self.read = read
    }

    public func message(_ language: Language) -> String {
        language.texts.misread(at: place, expected: expected(language))
    }

    public var description: String { message(.english) }
}
