/// The papers of an instant run-off as a tree of what they say one after another, grown only as far as tallies ask.
///
/// A tally walks down each branch until it meets somebody who continues; papers that begin alike are looked at once. With strong
/// candidates continuing few branches are walked, however many papers there are.
struct RunoffTree {
    let papers: RunoffPapers
    /// Places of papers; those below a branch stand together.
    private var places: [UInt32]
    private var branches: [Branch]
    /// How many branches and papers were looked at.
    private(set) var work = 0

    private struct Branch {
        /// Whom its papers name here.
        var candidate: Int
        /// How many they have named with that.
        var depth: Int
        var range: Range<Int>
        var weight: Int64
        /// nil where it has not grown yet.
        var children: Range<Int>?
    }

    /// Fewer papers than these are read one by one.
    private static let few = 12

    init(_ papers: RunoffPapers) {
        self.papers = papers
        places = papers.weights.indices.map { UInt32(truncatingIfNeeded: $0) }
        branches = [
            Branch(candidate: -1, depth: 0, range: places.indices, weight: papers.weights.reduce(0, +), children: nil)
        ]
    }

    /// The tallies while just these continue.
    mutating func tallies(_ continuing: UInt64) -> [Int64] {
        var votes = [Int64](repeating: 0, count: papers.candidates.count)
        walk(continuing) { found, _, weight in votes[found] += weight }
        return votes
    }

    /// Papers by who holds them while each of several sets continues (``kind(_:_:)``), each set within the next.
    mutating func holders(_ sets: [UInt64]) -> [UInt64: Int64] {
        guard let smallest = sets.first else { return [:] }
        var found: [UInt64: Int64] = [:]
        walk(smallest) { _, path, weight in
            found[Self.kind(path, sets), default: 0] += weight
        } ended: { path, weight in
            found[Self.kind(path, sets), default: 0] += weight
        }
        return found
    }

    /// Who holds a paper while each of eight sets at most continues: a byte for each, the first lowest, and 255 where nobody does.
    static func kind(_ list: some Sequence<Int>, _ sets: [UInt64]) -> UInt64 {
        var held = UInt64.max
        for mark in list {
            for (place, set) in sets.enumerated() where set & 1 << UInt64(mark) != 0 {
                let shift = UInt64(place * 8)
                if held >> shift & 255 == 255 { held ^= (255 ^ UInt64(mark)) << shift }
            }
        }
        return held
    }

    /// Tells of the papers of each branch for whom they count and what they name until then; of those that name nobody who
    /// continues, what they name.
    private mutating func walk(
        _ continuing: UInt64, found: (_ candidate: Int, _ path: [Int], _ weight: Int64) -> Void,
        ended: ((_ path: [Int], _ weight: Int64) -> Void)? = nil
    ) {
        var path: [Int] = []
        var open = [0]
        while let next = open.popLast() {
            let branch = branches[next]
            if branch.depth > 0 {
                path.removeSubrange((branch.depth - 1)...)
                path.append(branch.candidate)
                if continuing & 1 << UInt64(branch.candidate) != 0 {
                    work += 1
                    found(branch.candidate, path, branch.weight)
                    continue
                }
            }
            if branch.range.count <= Self.few {
                read(branch, continuing, path, found, ended)
                continue
            }
            if branch.children == nil { grow(next) }
            let children = branches[next].children ?? 0..<0
            work += children.count + 1
            if let ended {
                let on = children.reduce(Int64(0)) { $0 + branches[$1].weight }
                if branch.weight > on { ended(path, branch.weight - on) }
            }
            open += children
        }
    }

    private mutating func read(
        _ branch: Branch, _ continuing: UInt64, _ path: [Int], _ found: (Int, [Int], Int64) -> Void,
        _ ended: (([Int], Int64) -> Void)?
    ) {
        for place in places[branch.range] {
            let (start, end) = (papers.starts[Int(place)], papers.starts[Int(place) + 1])
            var at = start + branch.depth
            while at < end, continuing & 1 << UInt64(papers.lists[at]) == 0 { at += 1 }
            work += at - start - branch.depth + 1
            if at < end {
                let needsPath = ended != nil
                found(
                    Int(papers.lists[at]), needsPath ? papers.lists[start...at].map { Int($0) } : path,
                    papers.weights[Int(place)])
            } else if let ended {
                ended(papers.lists[start..<end].map { Int($0) }, papers.weights[Int(place)])
            }
        }
    }

    /// Sorts a branch's papers by whom they name next.
    private mutating func grow(_ number: Int) {
        let branch = branches[number]
        let size = papers.candidates.count
        var sizes = [Int](repeating: 0, count: size + 1)
        var weights = [Int64](repeating: 0, count: size)
        func next(_ place: UInt32) -> Int {
            let at = papers.starts[Int(place)] + branch.depth
            return at < papers.starts[Int(place) + 1] ? Int(papers.lists[at]) : size
        }
        for place in places[branch.range] {
            let one = next(place)
            sizes[one] += 1
            if one < size { weights[one] += papers.weights[Int(place)] }
        }
        var starts = [Int](repeating: branch.range.lowerBound, count: size + 1)
        for one in 0..<size { starts[one + 1] = starts[one] + sizes[one] }
        let first = branches.count
        for one in 0..<size where sizes[one] > 0 {
            branches.append(
                Branch(
                    candidate: one, depth: branch.depth + 1, range: starts[one]..<starts[one] + sizes[one],
                    weight: weights[one], children: nil))
        }
        branches[number].children = first..<branches.count
        let old = Array(places[branch.range])
        for place in old {
            let one = next(place)
            places[starts[one]] = place
            starts[one] += 1
        }
        work += 2 * old.count
    }
}
