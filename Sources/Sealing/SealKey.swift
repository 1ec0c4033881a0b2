import Crypto

/// A key that seals bytes, so that nobody without it reads or changes them unnoticed (ChaCha20-Poly1305, RFC 8439).
///
///     let key = SealKey()
///     let sealed = key.seal(Array("电话 138…".utf8), about: [])
///     key.open(sealed, about: [])            // the bytes again; nil under any other key
///
/// What is sealed is filled up to a multiple of ``block`` bytes first: its length tells little.
public struct SealKey: Sendable {
    /// Bytes of a key.
    public static let size = 32
    /// What is sealed is as long as a number of these.
    public static let block = 128

    private let key: SymmetricKey

    /// A new key, by the system's generator of chance.
    public init() { key = SymmetricKey(size: .bits256) }

    /// `nil` unless there are exactly ``size`` bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.size else { return nil }
        key = SymmetricKey(data: Array(bytes))
    }

    init(_ key: SymmetricKey) { self.key = key }

    public var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// - Parameter about: what it belongs to; it is not sealed, and has to be the same on opening.
    public func seal(_ clear: [UInt8], about: [UInt8]) -> [UInt8] {
        let length = clear.count
        let head = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
        let filling = (Self.block - (length + 4) % Self.block) % Self.block
        let whole = head + clear + [UInt8](repeating: 0, count: filling)
        // It fails for no bytes that fit in memory.
        guard let box = try? ChaChaPoly.seal(whole, using: key, authenticating: about) else { return [] }
        return Array(box.combined)
    }

    /// What was sealed; `nil` where it was sealed by another key, is about something else, or was changed.
    public func open(_ sealed: [UInt8], about: [UInt8]) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let whole = try? ChaChaPoly.open(box, using: key, authenticating: about), whole.count >= 4
        else { return nil }
        let bytes = Array(whole)
        let length = (0..<4).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
        guard length >= 0, length <= bytes.count - 4 else { return nil }
        return Array(bytes[4..<(4 + length)])
    }
}

extension SealKey: Equatable {
    public static func == (one: SealKey, other: SealKey) -> Bool { one.key == other.key }
}
