/// The papers of an instant run-off as lists of candidates: whatever ends a paper ends its list.
///
/// One list a bundle, in the order of the bundles, so that what is found can be said of them.
struct RunoffPapers {
    /// Those who can win; here they are numbered from 0.
    let candidates: [Int]
    /// Bundle after bundle, each from its start to the next one's.
    private(set) var lists: [UInt16] = []
    private(set) var starts: [Int] = [0]
    private(set) var weights: [Int64] = []

    /// nil where a paper's end hangs on who continues, so that it is no list.
    init?(_ election: Election, _ options: RuleOptions) {
        if options["overvote"] == "exhaust-if-several", election.ballots.hasEqualRanks { return nil }
        candidates = election.electable
        var local = [Int](repeating: -1, count: election.candidates.count)
        for (place, candidate) in candidates.enumerated() { local[candidate] = place }
        let skippedAllowed = options.whole("skipped") ?? .max
        let ranksCounted = options.whole("ranks") ?? .max
        let passesOvervotes = options["overvote"] == "skip"
        let endsOnDuplicate = options["duplicates"] == "exhaust"
        var seen = [Int](repeating: -1, count: election.candidates.count)
        let ballots = election.ballots
        lists.reserveCapacity(ballots.marks.count)
        starts.reserveCapacity(ballots.count + 1)
        for bundle in ballots.starts.indices {
            var rank = 0
            var empty = 0
            let run = ballots.run(bundle)
            var at = run.lowerBound
            reading: while at < run.upperBound {
                rank += 1
                if rank > ranksCounted { break }
                let mark = Mark(code: ballots.marks[at])
                var end = at + 1
                while end < run.upperBound, Mark(code: ballots.marks[end]).isJoined { end += 1 }
                defer { at = end }
                if mark == .skipped {
                    empty += 1
                    continue
                }
                if empty > skippedAllowed { break }
                empty = 0
                let group = (at..<end).compactMap { Mark(code: ballots.marks[$0]).candidate }
                for one in group where seen.indices.contains(one) {
                    if endsOnDuplicate, seen[one] == bundle { break reading }
                }
                if mark == .overvote || group.count > 1 {
                    if endsOnDuplicate { for one in group where seen.indices.contains(one) { seen[one] = bundle } }
                    if passesOvervotes { continue }
                    break
                }
                guard let one = group.first, seen.indices.contains(one) else { continue }
                let isNew = seen[one] != bundle
                seen[one] = bundle
                if isNew, local[one] >= 0 { lists.append(UInt16(truncatingIfNeeded: local[one])) }
            }
            starts.append(lists.count)
            weights.append(ballots.weights[bundle])
        }
    }

    /// First preferences, and before[a][b]: papers that name a and not b before it; in one reading.
    func firstsAndPairs() -> (firsts: [Int64], unpreceded: [[Int64]]) {
        let size = candidates.count
        var firsts = [Int64](repeating: 0, count: size)
        var named = [Int64](repeating: 0, count: size)
        var above = [Int64](repeating: 0, count: size * size)
        lists.withUnsafeBufferPointer { lists in
            above.withUnsafeMutableBufferPointer { above in
                for bundle in weights.indices {
                    let (start, end, weight) = (starts[bundle], starts[bundle + 1], weights[bundle])
                    guard start < end else { continue }
                    firsts[Int(lists[start])] += weight
                    for at in start..<end {
                        let one = Int(lists[at])
                        named[one] += weight
                        for lower in at + 1..<max(end, at + 1) { above[one * size + Int(lists[lower])] += weight }
                    }
                }
            }
        }
        let unpreceded = (0..<size).map { one in
            (0..<size).map { rival in one == rival ? 0 : named[one] - above[rival * size + one] }
        }
        return (firsts, unpreceded)
    }

    /// The tallies while just these continue.
    func tallies(_ continuing: UInt64) -> [Int64] {
        var votes = [Int64](repeating: 0, count: candidates.count)
        lists.withUnsafeBufferPointer { lists in
            for bundle in weights.indices {
                var at = starts[bundle]
                let end = starts[bundle + 1]
                while at < end, continuing & 1 << UInt64(lists[at]) == 0 { at += 1 }
                if at < end { votes[Int(lists[at])] += weights[bundle] }
            }
        }
        return votes
    }
}
