/// Who must stand before whom: a strict partial order of candidates numbered from 0.
///
/// A rule that ranks gives one, or several where its own ties let the order fall out differently.
struct Precedence: Hashable, Sendable {
    let size: Int
    private var before: [Bool]

    init(_ size: Int, _ isBefore: (Int, Int) -> Bool) {
        self.size = size
        before = (0..<size * size).map { $0 / size != $0 % size && isBefore($0 / size, $0 % size) }
    }

    /// What all of several orders have in common; nil where there are none.
    init?(common orders: [Precedence]) {
        guard var common = orders.first else { return nil }
        for order in orders.dropFirst() {
            for pair in common.before.indices where !order.before[pair] { common.before[pair] = false }
        }
        self = common
    }

    @inline(__always) subscript(first: Int, second: Int) -> Bool { before[first * size + second] }
}

extension Precedence {
    /// How many of these one stands before.
    fileprivate func below(_ one: Int, of others: [Int]) -> Int { others.count { self[one, $0] } }
}

extension Transcript {
    /// Fills the seats from the top of an order, or of several that are equally good.
    ///
    /// Whoever every order puts within the seats is elected. Then, while seats are left, one of those who come first
    /// in some order is taken as a tie.
    mutating func elect(by orders: [Precedence], of candidates: [Int], seats: Int) throws(Stop) {
        count.order = Transcript.layers(orders, of: candidates)
        var orders = orders
        var left = Array(candidates.indices)
        while count.elected.count < seats, !left.isEmpty {
            let open = seats - count.elected.count
            let certain = left.filter { one in
                orders.allSatisfy { order in left.count - order.below(one, of: left) <= open }
            }
            if !certain.isEmpty {
                // In the order all agree on, as far as they do.
                let rank = Transcript.layers(orders, of: Array(0..<candidates.count)).flatMap { $0 }
                let sorted = rank.filter(certain.contains)
                note(.most, sorted.map { candidates[$0] })
                left.removeAll(where: certain.contains)
                continue
            }
            let first = left.filter { one in orders.contains { order in !left.contains { order[$0, one] } } }
            let taken = try settle(first.map { candidates[$0] }, for: .election)
            guard let one = first.first(where: { candidates[$0] == taken }) else { return }
            orders = orders.filter { order in !left.contains { order[$0, one] } }
            note(.most, [taken])
            left.removeAll { $0 == one }
        }
    }

    /// The candidates in layers: in each, those before whom none of the rest stands in every order.
    static func layers(_ orders: [Precedence], of candidates: [Int]) -> [[Int]] {
        let size = candidates.count
        guard let common = Precedence(common: orders) else { return size == 0 ? [] : [candidates] }
        // How many of those left stand before each.
        var above = [Int](repeating: 0, count: size)
        for one in 0..<size {
            for other in 0..<size where common[one, other] { above[other] += 1 }
        }
        var left = Array(candidates.indices)
        var layers: [[Int]] = []
        while !left.isEmpty {
            let layer = left.filter { above[$0] == 0 }
            // An order has someone first; anything else would be no order, and all that's left is level.
            let level = layer.isEmpty ? left : layer
            layers.append(level.map { candidates[$0] })
            for one in level {
                above[one] = -1
                for other in 0..<size where common[one, other] { above[other] -= 1 }
            }
            left.removeAll { above[$0] < 0 }
            if layer.isEmpty { break }
        }
        return layers
    }
}
