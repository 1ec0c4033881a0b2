/// The papers of an instant run-off as a tree of what they say one after another, grown only as far as tallies ask.
///
/// A tally walks down each branch until it meets somebody who continues; papers that begin alike are looked at once. With strong
/// candidates continuing few branches are walked, however many papers there are.
struct RunoffTree {
    let papers: RunoffPapers
    /// Those below a branch stand together.
    private var leaves: [Leaf]
    private var branches: [Branch]
    /// How many branches and papers were looked at.
    private(set) var work = 0

    /// A bundle of papers, so that most of what is asked of it stands where it is.
    private struct Leaf {
        var weight: Int64
        /// Its first ten marks, the first lowest, six bits each.
        var head: UInt64
        var start: UInt32
        var count: UInt32
    }

    private static let inHead = 10

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
    private static let few = 24

    init(_ papers: RunoffPapers) {
        self.papers = papers
        leaves = papers.weights.indices.map { bundle in
            let (start, end) = (papers.starts[bundle], papers.starts[bundle + 1])
            var head: UInt64 = 0
            for at in (start..<min(end, start + Self.inHead)).reversed() { head = head << 6 | UInt64(papers.lists[at]) }
            return Leaf(
                weight: papers.weights[bundle], head: head, start: UInt32(truncatingIfNeeded: start),
                count: UInt32(truncatingIfNeeded: end - start))
        }
        branches = [
            Branch(candidate: -1, depth: 0, range: leaves.indices, weight: papers.weights.reduce(0, +), children: nil)
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
        leaves.withUnsafeBufferPointer { leaves in
            for leaf in leaves[branch.range] {
                let count = Int(leaf.count)
                var at = branch.depth
                var marks = at < Self.inHead ? leaf.head >> UInt64(6 * at) : 0
                var holder: Int?
                while at < count {
                    let one = at < Self.inHead ? marks & 63 : UInt64(papers.lists[Int(leaf.start) + at])
                    if continuing & 1 << one != 0 {
                        holder = Int(one)
                        break
                    }
                    marks >>= 6
                    at += 1
                }
                work += at - branch.depth + 1
                func named(_ number: Int) -> [Int] {
                    papers.lists[Int(leaf.start)..<Int(leaf.start) + number].map { Int($0) }
                }
                if let holder {
                    found(holder, ended == nil ? path : named(at + 1), leaf.weight)
                } else if let ended {
                    ended(named(count), leaf.weight)
                }
            }
        }
    }

    /// Sorts a branch's papers by whom they name next.
    private mutating func grow(_ number: Int) {
        let branch = branches[number]
        let size = papers.candidates.count
        var sizes = [Int](repeating: 0, count: size + 1)
        var weights = [Int64](repeating: 0, count: size)
        func next(_ leaf: Leaf) -> Int {
            guard branch.depth < Int(leaf.count) else { return size }
            return branch.depth < Self.inHead
                ? Int(leaf.head >> UInt64(6 * branch.depth) & 63) : Int(papers.lists[Int(leaf.start) + branch.depth])
        }
        for leaf in leaves[branch.range] {
            let one = next(leaf)
            sizes[one] += 1
            if one < size { weights[one] += leaf.weight }
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
        let old = Array(leaves[branch.range])
        for leaf in old {
            let one = next(leaf)
            leaves[starts[one]] = leaf
            starts[one] += 1
        }
        work += 2 * old.count
    }
}
