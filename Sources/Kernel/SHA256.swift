import Crypto

/// SHA-256 (FIPS 180-4), with the processor's own instructions where it has them.
///
///     SHA256.hex(of: "abc")          // "ba7816bf8f01cfea…", sixty-four digits
///     var hash = SHA256()
///     hash.update(heading)
///     hash.update(text)
///     hash.finish().hexadecimal
public struct SHA256: Sendable {
    private var hash = Crypto.SHA256()

    public init() {}

    /// Takes more bytes. Those of an array, a `Data` or a buffer are read where they stand.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable {
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if isDone == nil { Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) } }
    }

    /// The digest of all given so far: 32 bytes.
    public func finish() -> [UInt8] { Array(hash.finalize()) }

    public static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// In hexadecimal, lower case.
    public static func hex(of bytes: some Sequence<UInt8>) -> String { digest(of: bytes).hexadecimal }

    /// Of a text's UTF-8 bytes.
    public static func hex(of text: String) -> String { hex(of: text.utf8) }

    /// HMAC-SHA-256 (RFC 2104) of the parts one behind the other: only who has the key can make it.
    public static func seal(_ parts: [any Sequence<UInt8>], key: [UInt8]) -> [UInt8] {
        var code = HMAC<Crypto.SHA256>(key: SymmetricKey(data: key))
        func add(_ part: some Sequence<UInt8>) {
            let isDone: Void? = part.withContiguousStorageIfAvailable {
                code.update(data: UnsafeRawBufferPointer($0))
            }
            if isDone == nil { code.update(data: Array(part)) }
        }
        for part in parts { add(part) }
        return Array(code.finalize())
    }
}
