/// Drawing lots that anyone can check, from a seed published beforehand: RFC 3797 (D. Eastlake, 2004).
///
/// The drawing is fixed by the seed and by the list: MD5(n ‖ seed ‖ n), n in two bytes, as a 128-bit number modulo how
/// many are left, says which of those left is drawn n-th.
///
///     Lot(seed: "9319./2.5.8.10.12./9.18.26.34.41.45./").draw(10, from: 25)   // the RFC's own example, 17 7 2 …
public struct Lot: Hashable, Sendable {
    public let seed: String

    public init(seed: String) { self.seed = seed }

    /// Draws so many of a list of `size`, in order drawn, counted from 0.
    public func draw(_ number: Int, from size: Int) -> [Int] {
        var left = Array(0..<max(size, 0))
        var drawn: [Int] = []
        for turn in 0..<min(max(number, 0), left.count) {
            let index = UInt16(truncatingIfNeeded: turn)
            let bytes = [UInt8(index >> 8), UInt8(index & 0xFF)]
            var remainder = 0
            for byte in MD5.hash(bytes + Array(seed.utf8) + bytes) {
                remainder = (remainder << 8 | Int(byte)) % left.count
            }
            drawn.append(left.remove(at: remainder))
        }
        return drawn
    }

    /// All candidates in the order drawn. They are listed by name first, so that the order of a file has no say.
    public func order(of candidates: [Candidate]) -> [Int] {
        let listed = candidates.indices.sorted {
            let (left, right) = (candidates[$0].name, candidates[$1].name)
            return left == right ? $0 < $1 : left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return draw(listed.count, from: listed.count).map { listed[$0] }
    }
}
