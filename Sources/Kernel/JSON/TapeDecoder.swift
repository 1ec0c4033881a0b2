/// A key under which older texts hold their value by another name.
public protocol FormerKey: CodingKey {
    /// That name, where there is one: the place a value had before it had a name (`_0`).
    var formerly: String? { get }
}

/// Decodes values from a laid-out JSON text.
struct TapeDecoder: Decoder {
    /// Keeps the tape in one place, so that a decoder is two words and passing it on costs nothing.
    final class Source {
        let tape: JSONTape
        /// What was made of each node, where somebody wants to know; else empty.
        @exclusivity(unchecked) var marks: [Mark] = []
        init(_ tape: JSONTape) { self.tape = tape }
    }

    let source: Source
    let node: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: UnsafeRawBufferPointer
    ) throws -> Value {
        try Value(from: TapeDecoder(source: Source(JSONTape(bytes)), node: 0))
    }

    var kind: JSONTape.Kind { source.tape.nodes[node].kind }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard kind == .object else { throw mismatch(type, "no object") }
        source.note(.opened, node)
        return KeyedDecodingContainer(KeyedTapeReader<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard kind == .array else { throw mismatch([Any].self, "no array") }
        return TapeListReader(decoder: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { TapeValueReader(decoder: self) }

    func at(_ node: Int) -> TapeDecoder { TapeDecoder(source: source, node: node) }

    fileprivate func flag() throws -> Bool {
        switch kind {
        case .yes: true
        case .no: false
        default: throw mismatch(Bool.self, "neither true nor false")
        }
    }

    func text() throws -> String { try source.tape.text(node) }
    func number() throws -> Int { try source.tape.number(node) }

    fileprivate func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        guard let exact = Number(exactly: try number()) else { throw mismatch(type, "a number out of range") }
        return exact
    }

    func mismatch(_ type: Any.Type, _ what: String) -> DecodingError {
        .typeMismatch(type, .init(codingPath: [], debugDescription: what))
    }
}

private struct KeyedTapeReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: TapeDecoder

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        ((try? decoder.source.tape.members(of: decoder.node)) ?? []).compactMap { Key(stringValue: $0.key) }
    }

    func contains(_ key: Key) -> Bool { node(of: key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).kind == .null }

    /// Where the value of a key stands: under its name, or in an older book under the place it had before it had a name.
    private func node(of key: Key) -> Int? {
        let tape = decoder.source.tape
        if let node = tape.value(of: key.stringValue, in: decoder.node) { return node }
        guard tape.beginsWithPlaces(decoder.node), let former = (key as? any FormerKey)?.formerly else { return nil }
        return tape.value(of: former, in: decoder.node)
    }

    private func value(_ key: Key) throws -> TapeDecoder {
        guard let node = node(of: key) else {
            throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "no \(key.stringValue)"))
        }
        decoder.source.note(.read, node)
        return decoder.at(node)
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: value(key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).flag() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).text() }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).number() }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { decoder }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

private struct TapeListReader: UnkeyedDecodingContainer {
    let decoder: TapeDecoder
    private var child: Int
    private let end: Int
    private(set) var currentIndex = 0

    init(decoder: TapeDecoder) {
        self.decoder = decoder
        child = decoder.node + 1
        end = Int(decoder.source.tape.nodes[decoder.node].next)
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { child >= end }

    private mutating func next() throws -> TapeDecoder {
        guard !isAtEnd else { throw decoder.mismatch(Any.self, "a list ends early") }
        defer {
            child = Int(decoder.source.tape.nodes[child].next)
            currentIndex += 1
        }
        return decoder.at(child)
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, decoder.at(child).kind == .null else { return false }
        _ = try next()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: next()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct TapeValueReader: SingleValueDecodingContainer {
    let decoder: TapeDecoder

    var codingPath: [any CodingKey] { [] }
    func decodeNil() -> Bool { decoder.kind == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
    func decode(_ type: Bool.Type) throws -> Bool { try decoder.flag() }
    func decode(_ type: String.Type) throws -> String { try decoder.text() }
    func decode(_ type: Int.Type) throws -> Int { try decoder.number() }
    func decode(_ type: Int8.Type) throws -> Int8 { try decoder.number(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try decoder.number(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try decoder.number(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try decoder.number(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try decoder.number(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try decoder.number(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try decoder.number(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try decoder.number(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try decoder.number(type) }
    func decode(_ type: Double.Type) throws -> Double { throw decoder.mismatch(type, "books hold whole numbers only") }
    func decode(_ type: Float.Type) throws -> Float { throw decoder.mismatch(type, "books hold whole numbers only") }
}
