extension Ballots {
    /// The same ballots sorted by what is marked, those marked alike merged, without the papers' own numbers.
    ///
    /// Neither the order in which voters came nor a paper's number can be read from it; every rule but Cambridge's
    /// counts it to the same result.
    public func merged() -> Ballots {
        let order = sortedOrder()
        var out = Ballots()
        out.marks.reserveCapacity(marks.count)
        out.starts.reserveCapacity(count)
        out.weights.reserveCapacity(count)
        var total: Int64 = 0
        for (ballot, isRepeat) in order where weights[ballot] > 0 {
            // A bundle of no papers leaves no trace; who comes after it may then be the first of its kind.
            if isRepeat, let last = out.starts.last, isSame(ballot, as: Int(last), in: out) {
                out.weights[out.weights.count - 1] += weights[ballot]
            } else {
                let here = run(ballot)
                out.starts.append(UInt32(truncatingIfNeeded: out.marks.count))
                out.marks.append(contentsOf: marks[here.lowerBound..<here.upperBound + 1])
                out.weights.append(weights[ballot])
                if hasScores { out.points += points[here] + [0] }
            }
            total += weights[ballot]
        }
        return Ballots(
            marks: out.marks, starts: out.starts, weights: out.weights, total: total, isPlain: isPlain,
            highest: highest, points: out.points)
    }

    /// A ballot's marks without their end.
    func run(_ ballot: Int) -> Range<Int> {
        let start = Int(starts[ballot])
        return start..<(ballot + 1 < starts.count ? Int(starts[ballot + 1]) : marks.count) - 1
    }

    private func isSame(_ ballot: Int, as start: Int, in other: Ballots) -> Bool {
        var (here, there) = (Int(starts[ballot]), start)
        while marks[here] == other.marks[there] {
            if hasScores, points[here] != other.points[there] { return false }
            if marks[here] == Mark.end.code { return true }
            here += 1
            there += 1
        }
        return false
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        var (a, b) = (Int(starts[left]), Int(starts[right]))
        while marks[a] == marks[b] {
            if hasScores, points[a] != points[b] { return points[a] < points[b] }
            if marks[a] == Mark.end.code { return false }
            a += 1
            b += 1
        }
        // A ballot that ends comes before one that goes on.
        if marks[a] == Mark.end.code { return true }
        if marks[b] == Mark.end.code { return false }
        return marks[a] < marks[b]
    }

    /// Ballots in order of their marks, and whether each may be marked like the one before.
    ///
    /// Plain ballots are sorted by radix on a key of their first marks, as many as sixty-four bits hold; only those
    /// alike in all of these are compared mark by mark.
    private func sortedOrder() -> [(ballot: Int, isRepeat: Bool)] {
        guard isPlain, !hasScores, count > 256 else { return indices.sorted(by: precedes).map { ($0, true) } }
        let most = marks.reduce(UInt16(0)) { $1 == Mark.end.code ? $0 : Swift.max($0, $1) }
        let bits = Swift.max(1, UInt16.bitWidth - (most &+ 1).leadingZeroBitCount)
        let length = 64 / bits
        var keys = [(key: UInt64, ballot: UInt32)](repeating: (0, 0), count: count)
        for ballot in 0..<count {
            var key: UInt64 = 0
            var at = Int(starts[ballot])
            for _ in 0..<length {
                key <<= UInt64(bits)
                if marks[at] != Mark.end.code {
                    key |= UInt64(marks[at]) + 1
                    at += 1
                }
            }
            keys[ballot] = (key, UInt32(truncatingIfNeeded: ballot))
        }
        Ballots.radixSort(&keys, bits: bits * length)
        var order = keys.map { (ballot: Int($0.ballot), isRepeat: false) }
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, keys[end].key == keys[start].key { end += 1 }
            if end - start > 1 {
                order[start..<end].sort { precedes($0.ballot, $1.ballot) }
                for place in start + 1..<end { order[place].isRepeat = true }
            }
            start = end
        }
        return order
    }

    private static func radixSort(_ keys: inout [(key: UInt64, ballot: UInt32)], bits: Int) {
        var other = keys
        let digit = 11
        for shift in stride(from: 0, to: bits, by: digit) {
            var counts = [Int](repeating: 0, count: 1 << digit)
            let mask = UInt64(1 << digit - 1)
            keys.withUnsafeBufferPointer { keys in
                other.withUnsafeMutableBufferPointer { other in
                    counts.withUnsafeMutableBufferPointer { counts in
                        for item in keys { counts[Int(item.key >> UInt64(shift) & mask)] += 1 }
                        var sum = 0
                        for place in counts.indices {
                            let here = counts[place]
                            counts[place] = sum
                            sum += here
                        }
                        for item in keys {
                            let place = Int(item.key >> UInt64(shift) & mask)
                            other[counts[place]] = item
                            counts[place] += 1
                        }
                    }
                }
            }
            swap(&keys, &other)
        }
    }
}
