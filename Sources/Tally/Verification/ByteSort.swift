/// Sorts numbers by their bytes, the highest first. Nothing is compared until a stretch is short, so that a number costs
/// the bytes that set it apart from the others, however many there are.
enum ByteSort {
    @inline(__always)
    static func byte(_ key: UInt128, _ shift: Int) -> Int { Int(UInt8(truncatingIfNeeded: key &>> UInt128(shift))) }

    /// - Parameters:
    ///   - keys: sorted in place; those alike keep their order.
    ///   - scratch: room for as many.
    ///   - top: where the highest byte begins that may differ.
    ///   - bottom: bits below this one don't count.
    static func sort(
        _ keys: UnsafeMutableBufferPointer<UInt128>, _ scratch: UnsafeMutableBufferPointer<UInt128>, from top: Int,
        to bottom: Int
    ) {
        guard keys.count > 24 else { return insert(keys, bottom) }
        guard top >= bottom else { return }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { ends in
            ends.initialize(repeating: 0)
            for key in keys { ends[byte(key, top) + 1] += 1 }
            if !ends.contains(keys.count) {
                for byte in 1..<257 { ends[byte] += ends[byte - 1] }
                // Each begins where the one before will end; once all are placed, the starts have become the ends.
                for key in keys {
                    let place = byte(key, top)
                    scratch[ends[place]] = key
                    ends[place] += 1
                }
                _ = keys.update(fromContentsOf: scratch)
            } else {
                // All alike in this byte.
                ends.update(repeating: keys.count)
            }
            var start = 0
            for place in 0..<256 where ends[place] > start {
                let stretch = start..<ends[place]
                start = stretch.upperBound
                guard stretch.count > 1 else { continue }
                sort(
                    UnsafeMutableBufferPointer(rebasing: keys[stretch]),
                    UnsafeMutableBufferPointer(rebasing: scratch[stretch]), from: top - 8, to: bottom)
            }
        }
    }

    private static func insert(_ keys: UnsafeMutableBufferPointer<UInt128>, _ bottom: Int) {
        guard keys.count > 1 else { return }
        for place in 1..<keys.count {
            let key = keys[place]
            var hole = place
            while hole > 0, keys[hole - 1] &>> UInt128(bottom) > key &>> UInt128(bottom) {
                keys[hole] = keys[hole - 1]
                hole -= 1
            }
            keys[hole] = key
        }
    }
}
