import BigInt
import Kernel

/// What decides a draw: numbers that are alike, one after another.
public protocol PanelLots: Sendable {
    /// A number from 0 up that is less; nil where no more can be had.
    mutating func number(below bound: BigUInt) -> BigUInt?
}

/// Numbers of a public seed.
///
/// The n-th block is SHA-256 of the seed, a comma and n (in decimal figures), n counted from 1. A number below b takes as many blocks, one behind the
/// other, as have 64 bits more than b; where it is not below the greatest multiple of b that they hold, the next blocks are taken. The number
/// is what is left of it modulo b. So every number is exactly as likely as every other.
public struct SeededLots: PanelLots {
    public let seed: String
    private var block = 0

    public init(seed: String) { self.seed = seed }

    public mutating func number(below bound: BigUInt) -> BigUInt? {
        guard bound > 1 else { return 0 }
        let blocks = ((bound - 1).bitWidth + 64 + 255) / 256
        let range = BigUInt(1) << (256 * blocks)
        while true {
            var value = BigUInt(0)
            for _ in 0..<blocks {
                block += 1
                let digest = SHA256.digest(of: "\(seed),\(block)".utf8)
                value = digest.reduce(value) { $0 << 8 + BigUInt($1) }
            }
            if value < range - range % bound { return value % bound }
        }
    }
}

/// Numbers of ten balls, 0 to 9, each put back after it was drawn: what was drawn, figure by figure.
///
/// A number below b takes as many figures as b − 1 has; where it is not below the greatest multiple of b that they hold, it is drawn anew.
public struct BallLots: PanelLots {
    private let figures: [UInt8]
    private var at = 0
    /// How many figures more the number that could not be had wants at least.
    public private(set) var missing = 0

    public init(figures: [UInt8]) { self.figures = figures }

    /// Figures that nothing was decided by.
    public var unused: Int { figures.count - at }

    public mutating func number(below bound: BigUInt) -> BigUInt? {
        guard bound > 1 else { return 0 }
        let length = String(bound - 1).count
        let range = BigUInt(10).power(length)
        while true {
            guard figures.count - at >= length else {
                missing = length - (figures.count - at)
                return nil
            }
            let value = figures[at..<at + length].reduce(BigUInt(0)) { $0 * 10 + BigUInt($1) }
            at += length
            if value < range - range % bound { return value % bound }
        }
    }
}

extension PanelPlan {
    /// Who is drawn, by kind: the places of those drawn among the people of the kind, in ascending order; nil where the lots give out.
    ///
    /// First a panel of the portfolio, by a number below the common denominator of the chances; then, kind by kind, the people one after another, each
    /// by a number below how many of the kind are left.
    public func drawn(by lots: inout some PanelLots) -> [[Int]]? {
        guard let takes = takes(by: &lots) else { return nil }
        var drawn: [[Int]] = []
        for (people, take) in zip(problem.kinds, takes) {
            var left = Array(0..<people)
            if take == people {
                drawn.append(left)
                continue
            }
            var chosen: [Int] = []
            for _ in 0..<take {
                guard let number = lots.number(below: BigUInt(left.count)), let place = Int(exactly: number),
                    left.indices.contains(place)
                else { return nil }
                chosen.append(left.remove(at: place))
            }
            drawn.append(chosen.sorted())
        }
        return drawn
    }

    private func takes(by lots: inout some PanelLots) -> [Int]? {
        guard method != .simple else {
            var work = PanelWork()
            return try? PanelCount(problem, &work).takes(by: &lots)
        }
        let whole = portfolio.reduce(BigInt(1)) { whole, share in
            whole / whole.greatestCommonDivisor(with: share.chance.denominator) * share.chance.denominator
        }
        guard let number = lots.number(below: whole.magnitude) else { return nil }
        var left = BigInt(number)
        for share in portfolio {
            left -= share.chance.numerator * (whole / share.chance.denominator)
            if left.sign == .minus { return share.takes }
        }
        return nil
    }
}
