import Crypto
import CryptoExtras
import Foundation
import Kernel

/// A key under a passphrase (scrypt, RFC 7914), with all that it takes to try one: another passphrase wraps the same key anew, and
/// nothing that the key has sealed changes.
///
///     let lock = PassphraseLock(key, under: "八月十五 杀年猪")
///     lock?.open("八月十五 杀年猪") == key
///     PassphraseLock(bytes)                  // as it was stored
public struct PassphraseLock: Codable, Hashable, Sendable {
    /// scrypt's cost; 2¹⁶ with blocks of 8 takes 64 MiB and a part of a second.
    public static let rounds = 1 << 16

    private let salt: String
    private let rounds: Int
    private let blocks: Int
    private let lanes: Int
    private let wrapped: String

    enum CodingKeys: String, CodingKey { case salt, rounds, blocks, lanes, wrapped }

    /// - Returns: `nil` where the system cannot reckon it: not enough memory.
    public init?(_ key: SealKey, under passphrase: String, rounds: Int = PassphraseLock.rounds) {
        salt = Array(SealKey().bytes.prefix(16)).hexadecimal
        (self.rounds, blocks, lanes) = (rounds, 8, 1)
        guard
            let own = Self.key(from: passphrase, salt: salt, rounds: rounds, blocks: blocks, lanes: lanes)
        else { return nil }
        wrapped = own.seal(key.bytes, about: Array(salt.utf8)).hexadecimal
    }

    /// Reads what ``stored`` gave; `nil` for anything else, and for costs that no machine of ours would have chosen.
    public init?(_ bytes: [UInt8]) {
        guard let lock = try? CanonicalJSON.decode(PassphraseLock.self, from: Data(bytes)),
            (1...(1 << 22)).contains(lock.rounds), lock.rounds & (lock.rounds - 1) == 0, (1...32).contains(lock.blocks),
            (1...16).contains(lock.lanes)
        else { return nil }
        self = lock
    }

    /// As it is kept.
    public var stored: [UInt8] { (try? CanonicalJSON.encode(self)).map(Array.init) ?? [] }

    /// The key; `nil` under any other passphrase, which takes as long.
    public func open(_ passphrase: String) -> SealKey? {
        guard let own = Self.key(from: passphrase, salt: salt, rounds: rounds, blocks: blocks, lanes: lanes),
            let bytes = [UInt8](hexadecimal: wrapped).flatMap({ own.open($0, about: Array(salt.utf8)) })
        else { return nil }
        return SealKey(bytes)
    }

    /// The same letters make the same key, however the keyboard composes them (NFC).
    private static func key(from passphrase: String, salt: String, rounds: Int, blocks: Int, lanes: Int) -> SealKey? {
        let typed = Data(passphrase.precomposedStringWithCanonicalMapping.utf8)
        return
            (try? KDF.Scrypt.deriveKey(
                from: typed, salt: Data(salt.utf8), outputByteCount: SealKey.size, rounds: rounds, blockSize: blocks,
                parallelism: lanes)).map { SealKey($0) }
    }
}
