/// A count in which elected candidates keep only part of what reaches them, found by iteration: Meek's and Warren's.
///
/// Amounts are whole units of 10⁻⁹ (or whatever `decimals` say) in 128 bits; where papers rank several alike and are shared,
/// of a part of that (``Papers/parts``), so that nothing is lost by sharing.
struct KeepCount {
    /// What an elected candidate keeps of a ballot of which so much has come down to it.
    enum Share: Hashable, Sendable {
        /// Its keep factor times what arrives (Meek).
        case factor
        /// Its price, or all that arrives if that is less (Warren).
        case price
    }

    enum Standing { case hopeful, elected, excluded, withdrawn }

    let decimals: Decimals
    let share: Share
    /// Into how many parts each paper is cut: 1 where none is shared.
    let parts: Int128
    var tree: PreferenceTree
    var standing: [Standing]
    /// Keep factor or price; 1 for those hopeful, 0 for those gone.
    var keep: [Int128]
    var votes: [Int128]
    var exhausted: Int128 = 0
    /// flow[a][b]: votes that a, elected, passes on to b; the last b is those that run out. Empty for all others.
    private(set) var flow: [[Int128]]

    init(_ election: Election, papers: Papers, decimals: Decimals, share: Share) {
        self.decimals = decimals
        self.share = share
        parts = Int128(papers.parts)
        standing = election.candidates.map { $0.isWithdrawn ? .withdrawn : .hopeful }
        keep = standing.map { $0 == .hopeful ? decimals.one : 0 }
        votes = Array(repeating: 0, count: standing.count)
        flow = Array(repeating: [], count: standing.count)
        tree = PreferenceTree(papers, standing: standing.map { $0 == .hopeful })
    }

    var hopeful: [Int] { standing.indices.filter { standing[$0] == .hopeful } }
    var elected: [Int] { standing.indices.filter { standing[$0] == .elected } }

    mutating func elect(_ candidate: Int) {
        standing[candidate] = .elected
        flow[candidate] = Array(repeating: 0, count: standing.count + 1)
        tree.elect(candidate)
    }

    /// Votes that an exclusion moved, all at the value they had.
    struct Move {
        /// Whom the ballots had elected last before they came to the excluded; nil where it stood first.
        let under: Int?
        /// By candidate; last, those that ran out.
        let votes: [Int128]
    }

    /// Takes a hopeful candidate out; the tallies change with the next ``distribute()``.
    mutating func exclude(_ candidate: Int) -> [Move] {
        standing[candidate] = .excluded
        keep[candidate] = 0
        return tree.exclude(candidate).map { move in
            let value = passedOn(by: move.parent)
            let under = tree.nodes[move.parent].candidate
            return Move(under: under < 0 ? nil : under, votes: move.papers.map { Int128($0) * value })
        }
    }

    /// What a node leaves of each ballot for those below it.
    private func passedOn(by node: Int) -> Int128 {
        let candidate = tree.nodes[node].candidate
        guard candidate >= 0 else { return decimals.one }
        let value = passedOn(by: tree.nodes[node].parent)
        return value - kept(candidate, of: value)
    }

    private func kept(_ candidate: Int, of value: Int128) -> Int128 {
        switch share {
        case .factor: min(value, decimals.times(value, keep[candidate]))
        case .price: min(value, keep[candidate])
        }
    }

    /// Gives every ballot's vote out along the tree.
    mutating func distribute() {
        for candidate in votes.indices {
            votes[candidate] = 0
            for next in flow[candidate].indices { flow[candidate][next] = 0 }
        }
        exhausted = 0
        let one = decimals.one
        let last = votes.count
        var stack: [(node: Int, value: Int128)] = [(0, one)]
        while let (node, value) = stack.popLast() {
            let from = tree.nodes[node].candidate
            let ran = Int128(tree.nodes[node].ended) * value
            exhausted += ran
            if from >= 0 { flow[from][last] += ran }
            for child in tree.nodes[node].children {
                let (candidate, weight) = (tree.nodes[child].candidate, Int128(tree.nodes[child].weight))
                let kept = tree.nodes[child].isLeaf ? value : kept(candidate, of: value)
                votes[candidate] += kept * weight
                if from >= 0 { flow[from][candidate] += value * weight }
                if value > kept { stack.append((child, value - kept)) }
            }
        }
    }

    /// Units as votes.
    func exact(_ units: Int128) -> Rational {
        parts == 1 ? decimals.exact(units) : decimals.exact(units) / Rational(parts, 1)
    }

    /// keep × quota ÷ votes, each step rounded up, for everyone elected.
    ///
    /// - Parameter ofThoseBelow: whether also of those whom rounding has left at the quota or below.
    mutating func updateKeep(quota: Int128, ofThoseBelow: Bool = true) {
        for candidate in elected where votes[candidate] > (ofThoseBelow ? 0 : quota) {
            keep[candidate] = decimals.scale(
                decimals.times(keep[candidate], quota / parts), by: decimals.one * parts, over: votes[candidate])
        }
    }
}
