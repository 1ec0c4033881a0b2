/// Ballots as numbers that sort as their marks do: the first marks of one in the high 96 bits of 128, in as few bits
/// each as the marks in use need, and its place among the ballots in the low 32.
///
/// With twenty candidates a mark takes five bits, and a key holds eighteen marks.
struct PatternKeys {
    /// How many marks a key holds.
    var length: Int { upper + lower }
    private let bits: Int
    /// Marks in the high 64 bits, and in the 32 below.
    private let upper: Int
    private let lower: Int
    /// By mark: its number in the order of marks, from 1. Behind a ballot's last mark stands 0.
    private var codes = [UInt16](repeating: 0, count: 1 << 16)
    /// By number: the mark.
    private var marks: [UInt16] = [Mark.end.code]

    init(_ ballots: Ballots) {
        for mark in ballots.marks { codes[Int(mark)] = 1 }
        for mark in 0..<Mark.end.code where codes[Int(mark)] > 0 {
            codes[Int(mark)] = UInt16(truncatingIfNeeded: marks.count)
            marks.append(mark)
        }
        codes[Int(Mark.end.code)] = 0
        bits = max(1, Int.bitWidth - (marks.count - 1).leadingZeroBitCount)
        upper = 64 / bits
        lower = 32 / bits
    }

    /// The lowest bit that tells of marks.
    static let lowestBit = 32
    static func ballot(_ key: UInt128) -> Int { Int(UInt32(truncatingIfNeeded: key)) }
    static func marks(_ key: UInt128) -> UInt128 { key >> 32 }
    /// The marks of one key with another ballot's place.
    static func joined(_ key: UInt128, _ ballot: Int) -> UInt128 { (marks(key) << 32) | UInt128(ballot) }

    /// Whether the key holds all marks of its ballot.
    func isWhole(_ key: UInt128) -> Bool { UInt32(truncatingIfNeeded: key >> 32) & (1 << UInt32(bits) - 1) == 0 }

    func key(of ballots: Ballots, _ ballot: Int, from first: Int = 0) -> UInt128 {
        var key: UInt128 = 0
        let run = ballots.run(ballot)
        ballots.marks.withUnsafeBufferPointer { marks in
            codes.withUnsafeBufferPointer { codes in
                key = self.key(marks, codes, min(run.lowerBound + first, run.upperBound)..<run.upperBound, ballot)
            }
        }
        return key
    }

    func forEachKey(of ballots: Ballots, _ range: Range<Int>, _ body: (Int, UInt128) -> Void) {
        ballots.marks.withUnsafeBufferPointer { marks in
            codes.withUnsafeBufferPointer { codes in
                for ballot in range { body(ballot, key(marks, codes, ballots.run(ballot), ballot)) }
            }
        }
    }

    @inline(__always)
    private func key(
        _ marks: UnsafeBufferPointer<UInt16>, _ codes: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ ballot: Int
    ) -> UInt128 {
        func packed(_ start: Int, _ room: Int) -> UInt64 {
            let stop = min(start + room, run.upperBound)
            guard start < stop else { return 0 }
            var word: UInt64 = 0
            for at in start..<stop { word = word &<< UInt64(bits) | UInt64(codes[Int(marks[at])]) }
            return word &<< UInt64(bits * (room - (stop - start)))
        }
        let high = packed(run.lowerBound, upper) << UInt64(64 - upper * bits)
        let low = packed(run.lowerBound + upper, lower)
        return UInt128(high) << 64 | UInt128(low) << 32 | UInt128(UInt32(truncatingIfNeeded: ballot))
    }

    /// The marks a key holds.
    func unpack(_ key: UInt128, into room: UnsafeMutableBufferPointer<UInt16>) -> UnsafeBufferPointer<UInt16> {
        var count = 0
        func unpack(_ word: UInt64, _ length: Int) {
            var shift = UInt64(bits * length)
            while shift > 0 {
                shift -= UInt64(bits)
                let code = word &>> shift & (1 &<< UInt64(bits) - 1)
                guard code > 0 else { return }
                room[count] = marks[Int(code)]
                count += 1
            }
        }
        unpack(UInt64(truncatingIfNeeded: key >> 64) >> UInt64(64 - upper * bits), upper)
        if count == upper { unpack(UInt64(UInt32(truncatingIfNeeded: key >> 32)), lower) }
        return UnsafeBufferPointer(rebasing: room[..<count])
    }
}
