import Crypto
import Foundation

/// The hash chain. The bytes it is made of are laid down in docs/book-format.md.
enum Chain {
    /// What stands before entry 0.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256(salt ‖ payload): all that the chain needs to know of an entry whose payload is withheld.
    static func seal(salt: Data, payload: Data) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(data: payload)
        return Array(hash.finalize())
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
        return Array(SHA256.hash(data: bytes))
    }
}

/// SHA-256 in hexadecimal, as papers print it and exports carry it.
public struct EntryHash: Hashable, Sendable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

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

extension Sequence<UInt8> {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Data {
    /// Reads pairs of hexadecimal digits, `nil` where the text is anything else.
    init?(hexadecimal text: some StringProtocol) {
        let nibbles = text.utf8.map { byte -> UInt8? in
            switch byte {
            case 0x30...0x39: byte - 0x30
            case 0x61...0x66: byte - 0x61 + 10
            case 0x41...0x46: byte - 0x41 + 10
            default: nil
            }
        }
        guard nibbles.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: nibbles.count, by: 2) {
            guard let high = nibbles[place], let low = nibbles[place + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        self.init(bytes)
    }
}
