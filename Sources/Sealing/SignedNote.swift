import Crypto
import Foundation

/// A text and who signed it, as C2SP's signed-note says: the text, an empty line, a line a signature.
///
///     — 邻村 8WnLLmC2iZyP+…=
///
/// A signature is of Ed25519 (RFC 8032), over the text alone. Others' lines are kept as they are, so that many can sign.
public struct SignedNote: Hashable, Sendable {
    /// Ends with a line feed and holds no empty line at its end.
    public let text: String
    public private(set) var signatures: [Signature]

    public struct Signature: Hashable, Sendable {
        public let name: String
        /// Four bytes that tell keys of one name apart.
        public let keyHash: [UInt8]
        public let bytes: [UInt8]
    }

    public init(_ text: String) {
        self.text = text
        signatures = []
    }

    /// Reads a note; nil for what is none.
    public init?(parsing note: String) {
        guard let gap = note.range(of: "\n\n", options: .backwards) else { return nil }
        let lines = note[gap.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.last == "", lines.count > 1 else { return nil }
        var found: [Signature] = []
        for line in lines.dropLast() {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "—", !parts[1].isEmpty,
                let data = Data(base64Encoded: String(parts[2])), data.count > 4
            else { return nil }
            found.append(
                Signature(name: String(parts[1]), keyHash: Array(data.prefix(4)), bytes: Array(data.dropFirst(4))))
        }
        text = note[..<gap.lowerBound] + "\n"
        signatures = found
    }

    /// The whole note.
    public var encoded: String {
        text + "\n"
            + signatures.map { "— \($0.name) \(Data($0.keyHash + $0.bytes).base64EncodedString())\n" }.joined()
    }

    /// Adds a signature; one that the same key gave before is replaced.
    public mutating func sign(by key: NoteKey) {
        guard let bytes = key.signature(of: Array(text.utf8)) else { return }
        signatures.removeAll { $0.name == key.verifier.name && $0.keyHash == key.verifier.hash }
        signatures.append(Signature(name: key.verifier.name, keyHash: key.verifier.hash, bytes: bytes))
    }

    /// Whether one of its signatures is by this key and of just this text.
    public func isSigned(by key: NoteVerifier) -> Bool {
        signatures.contains { one in
            one.name == key.name && one.keyHash == key.hash && key.verifies(one.bytes, of: Array(text.utf8))
        }
    }
}

/// The public half of a key that signs notes: `name+hash+key`, as C2SP writes it.
public struct NoteVerifier: Hashable, Sendable {
    public let name: String
    let key: [UInt8]

    /// Ed25519.
    private static let algorithm: UInt8 = 1

    init(name: String, key: [UInt8]) {
        self.name = name
        self.key = key
    }

    /// Reads a key; nil where its parts do not fit each other.
    public init?(parsing text: String) {
        // The key itself is base64, in which + may stand.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, NoteKey.isName(String(parts[0])), let data = Data(base64Encoded: String(parts[2])),
            data.count == 33, data.first == Self.algorithm
        else { return nil }
        self.init(name: String(parts[0]), key: Array(data.dropFirst()))
        guard Self.hexadecimal(hash) == parts[1] else { return nil }
    }

    public var encoded: String {
        "\(name)+\(Self.hexadecimal(hash))+\(Data([Self.algorithm] + key).base64EncodedString())"
    }

    /// The first four bytes of SHA-256(name ‖ line feed ‖ algorithm ‖ key).
    public var hash: [UInt8] {
        Array(SHA256.hash(data: Array(name.utf8) + [0x0A, Self.algorithm] + key).prefix(4))
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func verifies(_ signature: [UInt8], of text: [UInt8]) -> Bool {
        (try? Curve25519.Signing.PublicKey(rawRepresentation: key))?.isValidSignature(signature, for: text) ?? false
    }
}

/// A key that signs notes, with its name.
public struct NoteKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    public let verifier: NoteVerifier

    /// A new key, by the system's generator of chance; nil for a name that a note cannot hold.
    public init?(name: String) { self.init(name: name, key: Curve25519.Signing.PrivateKey()) }

    private init?(name: String, key: Curve25519.Signing.PrivateKey) {
        guard Self.isName(name) else { return nil }
        self.key = key
        verifier = NoteVerifier(name: name, key: Array(key.publicKey.rawRepresentation))
    }

    /// Reads a key as ``encoded`` writes it.
    public init?(parsing text: String) {
        let start = "PRIVATE+KEY+"
        guard text.hasPrefix(start) else { return nil }
        let parts = text.dropFirst(start.count).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let data = Data(base64Encoded: String(parts[2])), data.count == 33, data.first == 1,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: data.dropFirst())
        else { return nil }
        self.init(name: String(parts[0]), key: key)
        guard NoteVerifier.hexadecimal(verifier.hash) == parts[1] else { return nil }
    }

    /// Secret.
    public var encoded: String {
        "PRIVATE+KEY+\(verifier.name)+\(NoteVerifier.hexadecimal(verifier.hash))+"
            + Data([1] + key.rawRepresentation).base64EncodedString()
    }

    /// Whether a name can stand in a note: something, without spaces and +.
    public static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace || $0.value < 0x20 }
    }

    func signature(of text: [UInt8]) -> [UInt8]? { (try? key.signature(for: text)).map { Array($0) } }
}
