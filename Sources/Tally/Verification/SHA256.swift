/// A way to compute SHA-256. The engine brings ``SHA256``; a program that links one which uses the processor's own
/// instructions hands that in:
///
///     CountJSON.Digests(of: election, bytes: bytes, by: ProcessorSHA256.self)
public protocol SHA256Computing: Sendable {
    init()
    mutating func update(_ bytes: UnsafeBufferPointer<UInt8>)
    /// The digest of all given so far: sixty-four hexadecimal digits, lower case.
    func finish() -> String
}

extension SHA256Computing {
    /// Of bytes in place, such as a mapped file.
    public static func hex(of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var hash = Self()
        hash.update(bytes)
        return hash.finish()
    }
}

/// SHA-256 (FIPS 180-4), written out so that the engine needs nothing beside itself.
///
///     SHA256.hex(of: Array("abc".utf8))   // ba7816bf 8f01cfea …, without the spaces
public struct SHA256: SHA256Computing {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )
    private var rest: [UInt8] = []
    private var length: UInt64 = 0

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    public init() {}

    /// Sixty-four hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { hex(of: $0) } }

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

    public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        length &+= UInt64(bytes.count)
        var start = 0
        if !rest.isEmpty {
            let more = min(64 - rest.count, bytes.count)
            rest += bytes[0..<more]
            start = more
            guard rest.count == 64 else { return }
            rest.withUnsafeBytes { compress($0, blocks: 1) }
            rest.removeAll(keepingCapacity: true)
        }
        let blocks = (bytes.count - start) / 64
        if blocks > 0 {
            compress(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...]), blocks: blocks)
        }
        rest += bytes[(start + blocks * 64)...]
    }

    public func finish() -> String {
        var last = self
        var padding: [UInt8] = [0x80]
        while (last.rest.count + padding.count) % 64 != 56 { padding.append(0) }
        let bits = length &* 8
        padding += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        last.update(padding)
        let words = [
            last.state.0, last.state.1, last.state.2, last.state.3, last.state.4, last.state.5, last.state.6,
            last.state.7,
        ]
        return words.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word &>> by | word &<< (32 &- by) }

    @inline(__always)
    private static func step(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ (e & (f ^ g))) &+ word
        let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) | (c & (a | b)))
        d = d &+ first
        h = first &+ second
    }

    private mutating func compress(_ bytes: UnsafeRawBufferPointer, blocks: Int) {
        var (s0, s1, s2, s3, s4, s5, s6, s7) = state
        SHA256.constants.withUnsafeBufferPointer { constants in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
                for block in 0..<blocks {
                    for place in 0..<16 {
                        words[place] = UInt32(
                            bigEndian: bytes.loadUnaligned(fromByteOffset: block &* 64 &+ place &* 4, as: UInt32.self))
                    }
                    for place in 16..<64 {
                        let (x, y) = (words[place &- 15], words[place &- 2])
                        let low = SHA256.rotate(x, 7) ^ SHA256.rotate(x, 18) ^ (x &>> 3)
                        let high = SHA256.rotate(y, 17) ^ SHA256.rotate(y, 19) ^ (y &>> 10)
                        words[place] = words[place &- 16] &+ low &+ words[place &- 7] &+ high
                    }
                    var (a, b, c, d, e, f, g, h) = (s0, s1, s2, s3, s4, s5, s6, s7)
                    // Eight steps a turn: the letters come round to their own places, and none has to be moved.
                    for place in stride(from: 0, to: 64, by: 8) {
                        SHA256.step(a, b, c, &d, e, f, g, &h, constants[place] &+ words[place])
                        SHA256.step(h, a, b, &c, d, e, f, &g, constants[place &+ 1] &+ words[place &+ 1])
                        SHA256.step(g, h, a, &b, c, d, e, &f, constants[place &+ 2] &+ words[place &+ 2])
                        SHA256.step(f, g, h, &a, b, c, d, &e, constants[place &+ 3] &+ words[place &+ 3])
                        SHA256.step(e, f, g, &h, a, b, c, &d, constants[place &+ 4] &+ words[place &+ 4])
                        SHA256.step(d, e, f, &g, h, a, b, &c, constants[place &+ 5] &+ words[place &+ 5])
                        SHA256.step(c, d, e, &f, g, h, a, &b, constants[place &+ 6] &+ words[place &+ 6])
                        SHA256.step(b, c, d, &e, f, g, h, &a, constants[place &+ 7] &+ words[place &+ 7])
                    }
                    (s0, s1, s2, s3) = (s0 &+ a, s1 &+ b, s2 &+ c, s3 &+ d)
                    (s4, s5, s6, s7) = (s4 &+ e, s5 &+ f, s6 &+ g, s7 &+ h)
                }
            }
        }
        state = (s0, s1, s2, s3, s4, s5, s6, s7)
    }
}
