/// Writes a value as its fields stand, one after the other: integers as varints, texts with their length, lists with their
/// count, keyed values with the number of their shape. Names are written once, types not at all, so the bytes mean
/// something only to the program that wrote them.
///
///     let bytes = try BinaryEncoder.encode(book)
///     let same = try BinaryDecoder.decode(Book.self, from: bytes)
final class BinaryEncoder: Encoder {
    /// A keyed value being written: where its shape goes when all its keys are known.
    private struct Frame {
        let place: Int
        var shape = 0
    }

    @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
    @exclusivity(unchecked) private var shapes = Shapes()
    @exclusivity(unchecked) private var frames: [Frame] = []

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// Types that are written field by field.
    let brief: [BriefForm]

    private init(brief: [BriefForm]) { self.brief = brief + [.stamp] }

    static func encode(_ value: some Encodable, brief: [BriefForm] = []) throws -> [UInt8] {
        let encoder = BinaryEncoder(brief: brief)
        encoder.write(fixed: 0)
        try value.encode(to: encoder)
        encoder.finish(to: 0)
        let table = encoder.bytes.count
        encoder.write(count: encoder.shapes.all.count)
        for shape in encoder.shapes.all {
            encoder.write(count: shape.parent)
            encoder.write(shape.key)
        }
        encoder.write(fixed: table, at: 0)
        return encoder.bytes
    }

    // MARK: - Containers

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(KeyedWriter<Key>(encoder: self, frame: beginFrame()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let place = bytes.count
        write(fixed: 0)
        return ListWriter(encoder: self, frame: frames.count, place: place)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ValueWriter(encoder: self) }

    private func beginFrame() -> Int {
        frames.append(Frame(place: bytes.count))
        write(fixed: 0)
        return frames.count - 1
    }

    /// Writes the shapes of all keyed values begun since there were so many.
    fileprivate func finish(to depth: Int) {
        while frames.count > depth {
            let frame = frames.removeLast()
            write(fixed: frame.shape, at: frame.place)
        }
    }

    fileprivate func name(_ key: some CodingKey, in frame: Int) {
        finish(to: frame + 1)
        frames[frame].shape = shapes.extend(frames[frame].shape, with: key.stringValue)
    }

    fileprivate func write<Value: Encodable>(_ value: Value) throws {
        if BriefForm.write(value, to: self) { return }
        let depth = frames.count
        try value.encode(to: self)
        finish(to: depth)
    }

    // MARK: - Bytes

    fileprivate func write(fixed number: Int) {
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    fileprivate func write(fixed number: Int, at place: Int) {
        for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
    }

    fileprivate func write(count: Int) { write(UInt64(count)) }

    func write(_ number: UInt64) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The sign goes into the lowest bit, so that small negative numbers stay short.
    func write(integer number: Int64) { write(UInt64(bitPattern: number << 1 ^ number >> 63)) }

    func write(_ text: String) {
        write(count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }
}

private struct KeyedWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: BinaryEncoder
    let frame: Int
    var codingPath: [any CodingKey] { [] }

    /// Absent: the key stays out of the shape.
    func encodeNil(forKey key: Key) {}

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        encoder.name(key, in: frame)
        try encoder.write(value)
    }

    func encode(_ value: Bool, forKey key: Key) { encoder.name(key, in: frame); encoder.write(value) }
    func encode(_ value: String, forKey key: Key) { encoder.name(key, in: frame); encoder.write(value) }
    func encode(_ value: Int, forKey key: Key) { encoder.name(key, in: frame); encoder.write(integer: Int64(value)) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder.name(key, in: frame)
        return encoder.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder.name(key, in: frame)
        return encoder.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder.name(key, in: frame); return encoder }
}

private struct ListWriter: UnkeyedEncodingContainer {
    let encoder: BinaryEncoder
    let frame: Int
    let place: Int
    var count = 0
    var codingPath: [any CodingKey] { [] }

    private mutating func begin() {
        encoder.finish(to: frame)
        count += 1
        encoder.write(fixed: count, at: place)
    }

    func encodeNil() throws { throw BinaryCodingError.nilInList }

    mutating func encode<Value: Encodable>(_ value: Value) throws { begin(); try encoder.write(value) }
    mutating func encode(_ value: Bool) { begin(); encoder.write(value) }
    mutating func encode(_ value: String) { begin(); encoder.write(value) }
    mutating func encode(_ value: Int) { begin(); encoder.write(integer: Int64(value)) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        begin()
        return encoder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        begin(); return encoder.unkeyedContainer()
    }
    mutating func superEncoder() -> any Encoder { begin(); return encoder }
}

private struct ValueWriter: SingleValueEncodingContainer {
    let encoder: BinaryEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() throws { throw BinaryCodingError.nilInList }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.write(value) }
    func encode(_ value: Bool) { encoder.write(value) }
    func encode(_ value: String) { encoder.write(value) }
    func encode(_ value: Int) { encoder.write(integer: Int64(value)) }
    func encode(_ value: Int8) { encoder.write(integer: Int64(value)) }
    func encode(_ value: Int16) { encoder.write(integer: Int64(value)) }
    func encode(_ value: Int32) { encoder.write(integer: Int64(value)) }
    func encode(_ value: Int64) { encoder.write(integer: value) }
    func encode(_ value: UInt) { encoder.write(UInt64(value)) }
    func encode(_ value: UInt8) { encoder.write(UInt64(value)) }
    func encode(_ value: UInt16) { encoder.write(UInt64(value)) }
    func encode(_ value: UInt32) { encoder.write(UInt64(value)) }
    func encode(_ value: UInt64) { encoder.write(value) }
    func encode(_ value: Double) { encoder.write(value.bitPattern) }
    func encode(_ value: Float) { encoder.write(UInt64(value.bitPattern)) }
}

/// Why a value cannot be written or read.
enum BinaryCodingError: Error {
    /// A list of optionals: nothing in a book is one.
    case nilInList
    /// The bytes end early, or say what cannot be.
    case badBytes
    /// The bytes were written from another layout of the type.
    case otherShape(wanted: String)
    case otherNumber
}
