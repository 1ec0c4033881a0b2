import BigInt

extension Fraction {
    init(_ top: Int, _ bottom: Int) { self.init(BigInt(top), BigInt(bottom)) }
}

/// Everything here is done by looking at all possibilities.
enum All {
    static func subsets(_ items: [Int], _ size: Int) -> [[Int]] {
        if size == 0 { return [[]] }
        guard let first = items.first else { return [] }
        let rest = Array(items.dropFirst())
        return subsets(rest, size - 1).map { [first] + $0 } + subsets(rest, size)
    }

    static func orders(_ items: [Int]) -> [[Int]] {
        if items.isEmpty { return [[]] }
        return items.flatMap { first in orders(items.filter { $0 != first }).map { [first] + $0 } }
    }

    /// The items for which the value is greatest.
    static func best<Value: Comparable>(_ items: [[Int]], by value: ([Int]) -> Value) -> [[Int]] {
        let values = items.map(value)
        return zip(items, values).filter { $0.1 == values.max() }.map(\.0)
    }

    static func best<Value: Comparable>(_ items: [Int], by value: (Int) -> Value) -> [Int] {
        let values = items.map(value)
        return zip(items, values).filter { $0.1 == values.max() }.map(\.0)
    }
}
