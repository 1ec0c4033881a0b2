import Foundation
import Kernel

/// The hash chain. The bytes it is made of are laid down in docs/book-format.md.
enum Chain {
    /// What stands before entry 0.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256(salt ‖ payload): all that the chain needs to know of an entry whose payload is withheld.
    static func seal(salt: Data, payload: Data) -> [UInt8] {
        var hash = SHA256()
        hash.update(salt)
        hash.update(payload)
        return hash.finish()
    }

    /// SHA-256(previous ‖ number ‖ recorded ‖ seal), a line feed behind number and time so that no two inputs run together.
    static func link(previous: [UInt8], number: Int, recorded: String, seal: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128)
        bytes += previous
        bytes += String(number).utf8
        bytes.append(0x0A)
        bytes += recorded.utf8
        bytes.append(0x0A)
        bytes += seal
        return SHA256.digest(of: bytes)
    }
}

/// SHA-256 in hexadecimal, as papers print it and exports carry it.
public struct EntryHash: Hashable, Sendable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Of 64 hexadecimal digits.
    public init?(_ text: String) {
        guard let bytes = [UInt8](hexadecimal: text), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var description: String { bytes.hexadecimal }

    /// A hash as somebody reads it off a paper: all of it or its beginning, in groups or not.
    static func prefix(_ text: String) throws(LedgerError) -> String {
        let digits = text.lowercased().filter { !$0.isWhitespace }
        guard (12...64).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw .badHash(text)
        }
        return digits
    }
}
