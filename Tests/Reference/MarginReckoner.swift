/// The margin of a small election by trying every change of papers, written from the definition: the fewest papers that, replaced by
/// other valid papers, make an outcome possible that was not the only one before.
public struct MarginReckoner {
    /// Every valid paper, as the rule's own number.
    public let kinds: Int
    /// Whether it matters which paper stands before which, as where every so-and-so-manieth is moved.
    public let isOrdered: Bool
    /// Whether papers of these kinds can elect anybody else than the first outcome.
    public let isTurned: ([Int]) -> Bool

    public init(kinds: Int, isOrdered: Bool = false, isTurned: @escaping ([Int]) -> Bool) {
        self.kinds = kinds
        self.isOrdered = isOrdered
        self.isTurned = isTurned
    }

    /// The margin of papers given by kind; nil where more than `most` changes are needed. Whatever is not a valid paper has a
    /// number beyond the kinds.
    public func margin(of papers: [Int], most: Int) -> Int? {
        let papers = isOrdered ? papers : papers.sorted()
        var frontier: Set<[Int]> = [papers]
        if isTurned(papers) { return 0 }
        guard most > 0 else { return nil }
        var seen = frontier
        for changed in 1...most {
            var next: Set<[Int]> = []
            for profile in frontier {
                for place in profile.indices where isOrdered || place == 0 || profile[place] != profile[place - 1] {
                    for kind in 0..<kinds where kind != profile[place] {
                        var other = profile
                        other[place] = kind
                        if !isOrdered { other.sort() }
                        guard seen.insert(other).inserted else { continue }
                        if isTurned(other) { return changed }
                        next.insert(other)
                    }
                }
            }
            frontier = next
        }
        return nil
    }

    // MARK: Outcomes

    /// Whether the highest figures can elect anybody else than these, whoever is taken of those level.
    public static func canElectOther(_ figures: [Fraction], seats: Int, than elected: Set<Int>) -> Bool {
        figures.indices.contains { out in
            !elected.contains(out) && elected.contains { figures[out] >= figures[$0] }
        }
    }

    /// All who can win an instant run-off, whoever leaves of those level.
    public static func runoffWinners(_ ballots: [[Int]], candidates: Int) -> Set<Int> {
        var known: [Set<Int>: Set<Int>] = [:]
        func winners(_ open: Set<Int>) -> Set<Int> {
            if open.count == 1 { return open }
            if let found = known[open] { return found }
            var votes: [Int: Int] = [:]
            for ballot in ballots {
                if let top = ballot.first(where: open.contains) { votes[top, default: 0] += 1 }
            }
            let least = open.map { votes[$0, default: 0] }.min() ?? 0
            let found = open.filter { votes[$0, default: 0] == least }.reduce(into: Set<Int>()) {
                $0.formUnion(winners(open.subtracting([$1])))
            }
            known[open] = found
            return found
        }
        return winners(Set(0..<candidates))
    }

    /// Every list of different candidates, none of them empty.
    public static func rankings(_ candidates: Int) -> [[Int]] {
        var all: [[Int]] = []
        func extend(_ start: [Int]) {
            if !start.isEmpty { all.append(start) }
            for one in 0..<candidates where !start.contains(one) { extend(start + [one]) }
        }
        extend([])
        return all
    }

    /// Every set of so many candidates at most, none of them empty.
    public static func sets(_ candidates: Int, most: Int) -> [[Int]] {
        (1..<1 << candidates).map { bits in (0..<candidates).filter { bits & 1 << $0 != 0 } }.filter {
            $0.count <= most
        }
    }
}
