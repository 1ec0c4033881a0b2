import Foundation

/// Reads what `BinaryEncoder` wrote.
///
/// Every read is checked, so that bytes which mean nothing end in an error and never in a trap; a type whose fields have
/// other names or another order than the bytes is told by its shape.
///
/// One value is read by one call on one thread, so its variables need no watch over who else holds them; with it, opening a
/// book takes a fifth longer.
final class BinaryDecoder: Decoder {
    private let bytes: UnsafeRawBufferPointer
    @exclusivity(unchecked) private var place = 0
    /// The keys of each shape; made when the shape is first met.
    @exclusivity(unchecked) private var keys: [[String]?] = []
    private var shapes: [(parent: Int, key: String)] = []
    /// Of each keyed value being read, outermost first: how many of its keys have been read.
    @exclusivity(unchecked) private var read: [Int] = []

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// Types that were written field by field.
    let brief: [BriefForm]

    static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: some ContiguousBytes, brief: [BriefForm] = []
    ) throws -> Value {
        try bytes.withUnsafeBytes { bytes in
            let decoder = try BinaryDecoder(bytes, brief)
            return try Value(from: decoder)
        }
    }

    private init(_ bytes: UnsafeRawBufferPointer, _ brief: [BriefForm]) throws {
        self.bytes = bytes
        self.brief = brief + [.stamp]
        let table = try readFixed()
        place = table
        let count = try readCount()
        guard count > 0, table >= 4 else { throw BinaryCodingError.badBytes }
        for number in 0..<count {
            let parent = try readCount()
            guard number == 0 || parent < number else { throw BinaryCodingError.badBytes }
            shapes.append((parent, try readText()))
        }
        keys = Array(repeating: nil, count: count)
        keys[0] = []
        place = 4
    }

    // MARK: - Containers

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        let shape = try readFixed()
        read.append(0)
        return KeyedDecodingContainer(KeyedReader(decoder: self, keys: try keys(of: shape), frame: read.count - 1))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        ListReader(decoder: self, frame: read.count, total: try readFixed())
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { ValueReader(decoder: self) }

    private func keys(of shape: Int) throws -> [String] {
        guard shape < keys.count else { throw BinaryCodingError.badBytes }
        if let known = keys[shape] { return known }
        var path: [String] = []
        var rest = shape
        while rest > 0 {
            path.append(shapes[rest].key)
            rest = shapes[rest].parent
        }
        path.reverse()
        keys[shape] = path
        return path
    }

    /// The key that is due in that keyed value, `nil` when all are read.
    fileprivate func dueKey(of keys: [String], in frame: Int) -> String? {
        guard frame < read.count, read[frame] < keys.count else { return nil }
        return keys[read[frame]]
    }

    fileprivate func take(_ key: some CodingKey, of keys: [String], in frame: Int) throws {
        guard dueKey(of: keys, in: frame) == key.stringValue else {
            throw BinaryCodingError.otherShape(wanted: key.stringValue)
        }
        read.removeLast(read.count - frame - 1)
        read[frame] += 1
    }

    /// Forgets the keyed values inside the one that is read next in a list.
    fileprivate func leave(to depth: Int) throws {
        guard read.count >= depth else { throw BinaryCodingError.badBytes }
        read.removeLast(read.count - depth)
    }

    fileprivate func value<Value: Decodable>() throws -> Value {
        if let value = try BriefForm.read(Value.self, from: self) { return value }
        return try Value(from: self)
    }

    // MARK: - Bytes

    fileprivate func readFixed() throws -> Int {
        guard bytes.count - place >= 4 else { throw BinaryCodingError.badBytes }
        defer { place += 4 }
        return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }

    func readNumber() throws -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw BinaryCodingError.badBytes
    }

    /// A count of things that are there: never more than there are bytes.
    func readCount() throws -> Int {
        let number = try readNumber()
        guard number <= UInt64(bytes.count) else { throw BinaryCodingError.badBytes }
        return Int(number)
    }

    func readInteger<Number: FixedWidthInteger & SignedInteger>() throws -> Number {
        let number = try readNumber()
        guard let exact = Number(exactly: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)) else {
            throw BinaryCodingError.otherNumber
        }
        return exact
    }

    fileprivate func readNatural<Number: FixedWidthInteger & UnsignedInteger>() throws -> Number {
        guard let exact = Number(exactly: try readNumber()) else { throw BinaryCodingError.otherNumber }
        return exact
    }

    func readText() throws -> String {
        let count = try readCount()
        guard count <= bytes.count - place else { throw BinaryCodingError.badBytes }
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    func readFlag() throws -> Bool {
        guard place < bytes.count else { throw BinaryCodingError.badBytes }
        defer { place += 1 }
        return bytes[place] == 1
    }
}

private struct KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: BinaryDecoder
    let keys: [String]
    let frame: Int

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { decoder.dueKey(of: keys, in: frame) == key.stringValue }
    func decodeNil(forKey key: Key) -> Bool { !contains(key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.value()
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.readFlag()
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.readText()
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.readInteger()
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder.take(key, of: keys, in: frame)
        return try decoder.unkeyedContainer()
    }

    func superDecoder() -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        try decoder.take(key, of: keys, in: frame)
        return decoder
    }
}

private struct ListReader: UnkeyedDecodingContainer {
    let decoder: BinaryDecoder
    let frame: Int
    let total: Int
    var currentIndex = 0

    var codingPath: [any CodingKey] { [] }
    var count: Int? { total }
    var isAtEnd: Bool { currentIndex >= total }

    private mutating func begin() throws {
        guard !isAtEnd else { throw BinaryCodingError.badBytes }
        try decoder.leave(to: frame)
        currentIndex += 1
    }

    func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try begin()
        return try decoder.value()
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        try begin()
        return try decoder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try begin()
        return try decoder.unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try begin(); return decoder }
}

private struct ValueReader: SingleValueDecodingContainer {
    let decoder: BinaryDecoder
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.value() }
    func decode(_ type: Bool.Type) throws -> Bool { try decoder.readFlag() }
    func decode(_ type: String.Type) throws -> String { try decoder.readText() }
    func decode(_ type: Int.Type) throws -> Int { try decoder.readInteger() }
    func decode(_ type: Int8.Type) throws -> Int8 { try decoder.readInteger() }
    func decode(_ type: Int16.Type) throws -> Int16 { try decoder.readInteger() }
    func decode(_ type: Int32.Type) throws -> Int32 { try decoder.readInteger() }
    func decode(_ type: Int64.Type) throws -> Int64 { try decoder.readInteger() }
    func decode(_ type: UInt.Type) throws -> UInt { try decoder.readNatural() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try decoder.readNatural() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try decoder.readNatural() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try decoder.readNatural() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try decoder.readNatural() }
    func decode(_ type: Double.Type) throws -> Double { Double(bitPattern: try decoder.readNumber()) }
    func decode(_ type: Float.Type) throws -> Float { Float(bitPattern: try decoder.readNatural()) }
}
