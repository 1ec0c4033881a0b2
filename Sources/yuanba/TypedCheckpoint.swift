import Kernel
import Ledger

/// A checkpoint that people read to each other on the telephone, or copy from a paper: how many entries, and the first twenty bytes of the root in
/// groups of five signs.
///
///     128 K7QM4 0XZ2T …      // eight groups; the fifth sign of each is its check
///
/// The signs are those of Crockford's base 32, which has no I, L, O and U: what is read as one of them is told. A check tells
/// any one sign mistaken, any two of a group exchanged, and groups that changed places. 160 bits leave nobody another book with the same words.
struct TypedCheckpoint: Hashable {
    let size: Int
    let root: [UInt8]

    private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let bytes = 20
    private static let group = 4

    init(_ checkpoint: Checkpoint) {
        size = checkpoint.size
        root = Array(checkpoint.root.prefix(Self.bytes))
    }

    /// Why words are no checkpoint.
    enum Trouble: Error, Hashable {
        case noSize
        case groups(Int)
        /// The group of that number, from 1.
        case group(Int)
    }

    static var groups: Int { bytes * 8 / 5 / group }

    var words: String {
        var values: [Int] = []
        var (buffer, bits) = (0, 0)
        for byte in root {
            buffer = buffer << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                values.append(buffer >> bits & 31)
                buffer &= (1 << bits) - 1
            }
        }
        let groups = stride(from: 0, to: values.count, by: Self.group).enumerated().map { number, start in
            let own = Array(values[start..<min(start + Self.group, values.count)])
            return String((own + [Self.check(own, number)]).map { Self.signs[$0] })
        }
        return ([String(size)] + groups).joined(separator: " ")
    }

    /// The sum of a group's signs, each times its place from 2 on, and of the group's number, in the field of 32 (x⁵ + x² + 1).
    private static func check(_ values: [Int], _ number: Int) -> Int {
        values.enumerated().reduce(number) { $0 ^ product($1.offset + 2, $1.element) }
    }

    private static func product(_ one: Int, _ other: Int) -> Int {
        var (product, left) = (0, one)
        for bit in 0..<5 {
            if other >> bit & 1 == 1 { product ^= left }
            left <<= 1
            if left >= 32 { left ^= 0b100101 }
        }
        return product
    }

    init(words: String) throws(Trouble) {
        let parts = words.folded.uppercased().split { $0.isWhitespace || "-,，、".contains($0) }.map(String.init)
        guard let first = parts.first, let size = Int(first), size > 0, first.allSatisfy(\.isNumber) else {
            throw .noSize
        }
        let groups = parts.dropFirst()
        guard groups.count == Self.groups else { throw .groups(groups.count) }
        var root: [UInt8] = []
        var (buffer, bits) = (0, 0)
        for (number, group) in groups.enumerated() {
            let values = group.map { sign in
                Self.signs.firstIndex(of: ["O": "0", "I": "1", "L": "1"][sign] ?? sign)
            }
            guard values.count == Self.group + 1, !values.contains(nil) else { throw .group(number + 1) }
            let own = values.compactMap(\.self)
            guard Self.check(Array(own.dropLast()), number) == own.last else { throw .group(number + 1) }
            for value in own.dropLast() {
                buffer = buffer << 5 | value
                bits += 5
                if bits >= 8 {
                    bits -= 8
                    root.append(UInt8(truncatingIfNeeded: buffer >> bits))
                    buffer &= (1 << bits) - 1
                }
            }
        }
        self.size = size
        self.root = root
    }
}
