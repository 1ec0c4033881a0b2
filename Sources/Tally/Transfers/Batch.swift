/// Exclusion of several at once.
enum Batch {
    /// The largest set of lowest candidates that cannot be overtaken into safety: their votes together, with every
    /// surplus, stay below (or, `evenIfEqual`, at) the votes of the next one above. Equal candidates stay together.
    ///
    /// - Parameters:
    ///   - surplus: all votes still to be passed on from those elected.
    ///   - most: how many may leave without leaving a seat empty.
    static func sureLosers<Amount: Comparable & AdditiveArithmetic>(
        _ hopeful: [Int], votes: [Amount], surplus: Amount, most: Int, evenIfEqual: Bool
    ) -> [Int] {
        let ranked = hopeful.sorted { votes[$0] == votes[$1] ? $0 < $1 : votes[$0] < votes[$1] }
        var sum = surplus
        var losers = 0
        for (place, candidate) in ranked.enumerated() {
            sum += votes[candidate]
            let next = place + 1
            guard next < ranked.count, next <= most else { break }
            let above = votes[ranked[next]]
            if votes[candidate] == above { continue }
            if sum < above || (evenIfEqual && sum == above) { losers = next }
        }
        return ranked.prefix(losers).sorted()
    }
}
