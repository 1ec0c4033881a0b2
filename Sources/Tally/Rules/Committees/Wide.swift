import BigInt

/// Whole numbers at least 0 of one fixed width, side by side in memory: words from the lowest up.
///
/// Equal shares keeps thousands of amounts over one denominator that outgrows any machine word. Each step multiplies
/// them all by one word; done in place that costs a few instructions an amount, where a big integer of its own would
/// cost an allocation.
struct WideNumbers: Sendable {
    /// Words in each number.
    private(set) var width: Int
    private(set) var words: [UInt64]

    var count: Int { words.count / width }

    init(_ numbers: [BigUInt], spare: Int = 1) {
        width = (numbers.map { $0.words.count }.max() ?? 0) + spare
        words = []
        for number in numbers {
            let own = number.words.map { UInt64($0) }
            words += own + [UInt64](repeating: 0, count: width - own.count)
        }
    }

    /// None yet, with room for so many.
    init(width: Int, reserving number: Int) {
        self.width = width
        words = []
        words.reserveCapacity(width * number)
    }

    func bigInt(_ place: Int) -> BigInt {
        BigInt(BigUInt(words: words[place * width..<(place + 1) * width].map { UInt($0) }))
    }

    @inline(__always) func slice(_ place: Int) -> Range<Int> { place * width..<(place + 1) * width }

    /// Adds one of another list of the same width.
    mutating func append(_ others: WideNumbers, _ place: Int) {
        for word in slice(place) { words.append(others.words[word]) }
    }

    /// Whether the last of these is equal to one of those, which are of the same width.
    func isLast(_ others: WideNumbers, _ place: Int) -> Bool {
        guard !words.isEmpty else { return false }
        let (mine, theirs) = (words.count - width, place * width)
        return (0..<width).allSatisfy { words[mine + $0] == others.words[theirs + $0] }
    }

    /// Some of these, each less a number, or 0 where that is more.
    func differences(of places: [Int], minus number: BigUInt) -> WideNumbers {
        let own = number.words.map { UInt64($0) }
        let right = own + [UInt64](repeating: 0, count: max(0, width - own.count))
        var result = WideNumbers(width: width, reserving: places.count)
        for place in places { result.append(self, place) }
        result.words.withUnsafeMutableBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return }
                for place in places.indices {
                    let number = left + place * width
                    if Words.isAtMost(number, right, width) {
                        for word in 0..<width { number[word] = 0 }
                    } else {
                        Words.subtract(right, width, times: 1, from: number)
                    }
                }
            }
        }
        return result
    }

    /// Multiplies every number by a word; if one then reaches the top word, all get another on top.
    mutating func multiply(by factor: UInt64) {
        guard factor != 1 else { return }
        let (number, width) = (count, width)
        words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return }
            for place in 0..<number {
                Words.multiply(base + place * width, width, by: factor, into: base + place * width)
            }
        }
        guard (0..<number).contains(where: { words[$0 * width + width - 1] != 0 }) else { return }
        var wider: [UInt64] = []
        wider.reserveCapacity(number * (width + 1))
        for place in 0..<number {
            wider += words[slice(place)]
            wider.append(0)
        }
        words = wider
        self.width = width + 1
    }

    /// Whether one of these is at most one of those, which are of the same width.
    func isAtMost(_ place: Int, _ others: WideNumbers, _ other: Int) -> Bool {
        words.withUnsafeBufferPointer { mine in
            others.words.withUnsafeBufferPointer { theirs in
                guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
                return Words.isAtMost(mine + place * width, theirs + other * width, width)
            }
        }
    }
}

/// Arithmetic on numbers as words from the lowest up, all of one width.
enum Words {
    /// number × factor + carry; the width must hold it.
    @inline(__always)
    static func multiply(
        _ number: UnsafePointer<UInt64>, _ width: Int, by factor: UInt64, into out: UnsafeMutablePointer<UInt64>
    ) {
        var carry: UInt64 = 0
        for place in 0..<width {
            let (high, low) = number[place].multipliedFullWidth(by: factor)
            let (sum, overflow) = low.addingReportingOverflow(carry)
            out[place] = sum
            carry = high &+ (overflow ? 1 : 0)
        }
    }

    /// left −= right × factor; the difference must not be below 0.
    @inline(__always)
    static func subtract(
        _ right: UnsafePointer<UInt64>, _ width: Int, times factor: UInt64, from left: UnsafeMutablePointer<UInt64>
    ) {
        var carry: UInt64 = 0
        var borrow: UInt64 = 0
        for place in 0..<width {
            let (high, low) = right[place].multipliedFullWidth(by: factor)
            let (product, overflow) = low.addingReportingOverflow(carry)
            carry = high &+ (overflow ? 1 : 0)
            let (first, under) = left[place].subtractingReportingOverflow(product)
            let (second, again) = first.subtractingReportingOverflow(borrow)
            left[place] = second
            borrow = (under ? 1 : 0) &+ (again ? 1 : 0)
        }
    }

    /// Whether left ≤ right.
    @inline(__always)
    static func isAtMost(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ width: Int) -> Bool {
        var place = width - 1
        while place >= 0 {
            if left[place] != right[place] { return left[place] < right[place] }
            place -= 1
        }
        return true
    }
}
