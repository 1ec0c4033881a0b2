/// The one seeded generator of the tests and hunts: SplitMix64 (Steele, Lea and Flood 2014), the same numbers for the same
/// seed on every machine.
///
///     var chance = Chance(seed: 20261126)
///     let paper = chance.pick(papers)
public struct Chance: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// The seed of `YUANBA_SEED`, or one made up where it is not set; whoever uses it prints it.
    public static func seed(_ environment: [String: String]) -> UInt64 {
        environment["YUANBA_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999_999)
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// From 0 up, less than `limit`; 0 where the limit is none.
    public mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

    /// Once in so many times.
    public mutating func once(in times: Int) -> Bool { below(times) == 0 }

    public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    public mutating func range(in count: Int) -> Range<Int> {
        let (one, other) = (below(count + 1), below(count + 1))
        return min(one, other)..<max(one, other)
    }
}
