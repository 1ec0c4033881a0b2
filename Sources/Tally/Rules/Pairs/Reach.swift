/// Who is locked in above whom, through any number of steps, without a circle.
struct Reach: Hashable, Sendable {
    struct Edge: Hashable, Sendable {
        let from: Int
        let to: Int

        init(_ from: Int, _ to: Int) {
            self.from = from
            self.to = to
        }
    }

    private let size: Int
    private let width: Int
    private var bits: [UInt64]

    init(_ size: Int) {
        self.size = size
        width = (size + 63) / 64
        bits = [UInt64](repeating: 0, count: size * width)
    }

    subscript(from: Int, to: Int) -> Bool { bits[from * width + to / 64] >> UInt64(to % 64) & 1 == 1 }

    /// Adds an edge and all that follows from it; the caller has seen that it closes no circle.
    mutating func add(_ edge: Edge) {
        guard !self[edge.from, edge.to] else { return }
        for above in 0..<size where above == edge.from || self[above, edge.from] {
            for word in 0..<width { bits[above * width + word] |= bits[edge.to * width + word] }
            bits[above * width + edge.to / 64] |= 1 << UInt64(edge.to % 64)
        }
    }

    /// Adds equally strong edges in every order in which the outcome can differ.
    ///
    /// - Parameter steps: how much may still be looked at; once it is used up one order is followed to its end.
    func extend(by edges: [Edge], into ways: inout Set<Reach>, steps: inout Int) {
        var seen: Set<Reach> = []
        var waiting = [self]
        while let way = waiting.popLast() {
            let open = edges.filter { !way[$0.to, $0.from] && !way[$0.from, $0.to] }
            if open.isEmpty {
                ways.insert(way)
                continue
            }
            steps -= 1
            // Edges on no circle are locked in whatever the order; only those of circles are tried each way.
            let free = open.count == 1 ? open : way.offCircles(open)
            if steps <= 0 { waiting = [] }
            let branches = !free.isEmpty ? [free] : steps <= 0 ? [[open[0]]] : open.map { [$0] }
            for branch in branches {
                var next = way
                for edge in branch { next.add(edge) }
                if steps <= 0 || seen.insert(next).inserted { waiting.append(next) }
            }
        }
    }

    /// Those edges that lie on no circle of what is locked and the edges together.
    private func offCircles(_ edges: [Edge]) -> [Edge] {
        var all = self
        for edge in edges { all.bits[edge.from * width + edge.to / 64] |= 1 << UInt64(edge.to % 64) }
        for middle in 0..<size {
            for from in 0..<size where from != middle && all[from, middle] {
                for word in 0..<width { all.bits[from * width + word] |= all.bits[middle * width + word] }
            }
        }
        return edges.filter { !all[$0.to, $0.from] }
    }
}
