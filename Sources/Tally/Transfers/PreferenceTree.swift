/// Ballots as a tree, opened only as far as candidates have been elected.
///
/// Below the root are the first preferences; below an elected candidate, whoever the ballots name next; a hopeful one
/// is a leaf that holds its papers. An excluded candidate vanishes as if never named. So the tree stays small (paths
/// run through elected candidates only), each paper is touched once for each candidate of its own that falls, and an
/// iteration of Meek's or Warren's method costs the nodes, not the ballots.
struct PreferenceTree {
    struct Node {
        let candidate: Int
        let parent: Int
        /// How many ballots come this way.
        var weight: Int64 = 0
        /// Of these, how many name nobody further; known once the node is opened.
        var ended: Int64 = 0
        var children: [Int] = []
        var papers = Papers.Pile()
        var isLeaf = true
    }

    private(set) var nodes: [Node]
    private let papers: Papers
    /// By candidate: can be on a path.
    private var stands: [Bool]
    /// By candidate: has been opened.
    private var isOpened: [Bool]

    init(_ papers: Papers, standing: [Bool]) {
        self.papers = papers
        stands = standing
        isOpened = Array(repeating: false, count: standing.count)
        nodes = [Node(candidate: -1, parent: -1)]
        nodes[0].isLeaf = false
        nodes[0].weight = papers.valid
        grow(0, nil)
        // Papers that name nobody are no votes, and so none that run out.
        nodes[0].ended -= papers.blank
    }

    /// Opens every leaf of someone just elected.
    mutating func elect(_ candidate: Int) {
        isOpened[candidate] = true
        for node in nodes.indices where nodes[node].candidate == candidate && nodes[node].isLeaf { open(node) }
    }

    /// Papers that moved from an excluded candidate, below one node, to each candidate; last, those that ran out.
    struct Move {
        let parent: Int
        let papers: [Int64]
    }

    /// Takes someone out: their papers pass to the next named on each path.
    mutating func exclude(_ candidate: Int) -> [Move] {
        stands[candidate] = false
        var moves: [Move] = []
        for node in nodes.indices where nodes[node].candidate == candidate && nodes[node].isLeaf {
            let parent = nodes[node].parent
            let leaving = nodes[node].papers
            guard leaving.weight > 0 else { continue }
            nodes[node].papers = Papers.Pile()
            nodes[node].weight = 0
            nodes[parent].children.removeAll { $0 == node }
            moves.append(Move(parent: parent, papers: grow(parent, leaving)))
        }
        return moves
    }

    private mutating func open(_ node: Int) {
        let leaving = nodes[node].papers
        nodes[node].papers = Papers.Pile()
        nodes[node].isLeaf = false
        let candidate = nodes[node].candidate
        stands[candidate] = false
        grow(node, leaving)
        stands[candidate] = true
    }

    /// Puts papers (all, when nil) below a node, by the next candidate each names.
    ///
    /// A path never meets a candidate twice: a paper names each once, and its finger only moves forward.
    ///
    /// - Returns: how many papers went to each; last, how many ran out.
    @discardableResult
    private mutating func grow(_ node: Int, _ sheets: Papers.Pile?) -> [Int64] {
        let piles = sheets.map { papers.sort($0, open: stands) } ?? papers.sort(open: stands)
        nodes[node].ended += piles[stands.count].weight
        for candidate in stands.indices where piles[candidate].weight > 0 {
            let child: Int
            if let known = nodes[node].children.first(where: { nodes[$0].candidate == candidate }) {
                child = known
            } else {
                child = nodes.count
                nodes.append(Node(candidate: candidate, parent: node))
                nodes[node].children.append(child)
            }
            nodes[child].weight += piles[candidate].weight
            if isOpened[candidate] {
                let wasLeaf = nodes[child].isLeaf
                nodes[child].papers = piles[candidate]
                if wasLeaf {
                    open(child)
                } else {
                    let more = nodes[child].papers
                    nodes[child].papers = Papers.Pile()
                    stands[candidate] = false
                    grow(child, more)
                    stands[candidate] = true
                }
            } else {
                nodes[child].papers += piles[candidate]
            }
        }
        return piles.map(\.weight)
    }
}
