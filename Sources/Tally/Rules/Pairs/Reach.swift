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
    private var below: BitRows
    private var above: BitRows

    init(_ size: Int) {
        self.size = size
        below = BitRows(size)
        above = BitRows(size)
    }

    static func == (left: Reach, right: Reach) -> Bool { left.below == right.below }
    func hash(into hasher: inout Hasher) { hasher.combine(below) }

    @inline(__always) subscript(from: Int, to: Int) -> Bool { below[from, to] }

    /// Adds an edge and all that follows from it; the caller has seen that it closes no circle.
    mutating func add(_ edge: Edge) {
        guard !self[edge.from, edge.to] else { return }
        below.insert(edge.to, in: edge.from)
        below.join(edge.to, into: edge.from)
        // Whoever reaches the lower end already reaches all below it.
        for one in above.members(of: edge.from) where !below[one, edge.to] {
            below.insert(edge.to, in: one)
            below.join(edge.to, into: one)
        }
        above.insert(edge.from, in: edge.to)
        above.join(edge.from, into: edge.to)
        for one in below.members(of: edge.to) where !above[one, edge.from] {
            above.insert(edge.from, in: one)
            above.join(edge.from, into: one)
        }
    }

    /// Adds of equally strong edges those that are locked in whatever the order.
    ///
    /// - Returns: the others, which close circles with one another.
    mutating func addCertain(_ edges: [Edge]) -> [Edge] {
        var open = open(edges)
        while !open.isEmpty {
            let free = open.count == 1 ? open : offCircles(open)
            if free.isEmpty { return open }
            for edge in free { add(edge) }
            open = self.open(open)
        }
        return []
    }

    /// Those neither locked in already nor locked out.
    private func open(_ edges: [Edge]) -> [Edge] { edges.filter { !self[$0.to, $0.from] && !self[$0.from, $0.to] } }

    /// Adds equally strong edges in every order in which the outcome can differ.
    ///
    /// - Parameter steps: how much may still be looked at; once it is used up one order is followed to its end.
    func extend(by edges: [Edge], into ways: inout Set<Reach>, steps: inout Int) {
        var seen: Set<Reach> = []
        var waiting = [self]
        while var way = waiting.popLast() {
            // Edges on no circle are locked in whatever the order; only those of circles are tried each way.
            let circling = way.addCertain(edges)
            if circling.isEmpty {
                ways.insert(way)
                continue
            }
            if steps <= 0 { waiting = [] }
            let branches = steps <= 0 ? Array(circling.prefix(1)) : circling
            steps -= branches.count
            for edge in branches {
                var next = way
                next.add(edge)
                if steps <= 0 || seen.insert(next).inserted { waiting.append(next) }
            }
        }
    }

    /// Those edges that lie on no circle of what is locked and the edges together: their ends are in different strongly
    /// connected components (S. R. Kosaraju).
    private func offCircles(_ edges: [Edge]) -> [Edge] {
        var forth = BitRows(size)
        var back = BitRows(size)
        var ends = BitRows(size, rows: 1)
        for edge in edges {
            forth.insert(edge.to, in: edge.from)
            back.insert(edge.from, in: edge.to)
            ends.insert(edge.from, in: 0)
            ends.insert(edge.to, in: 0)
        }
        var waiting = ends
        var finished: [Int] = []
        func finish(_ one: Int) {
            waiting.remove(one, in: 0)
            while let next = waiting.firstCommon(0, below, one) ?? waiting.firstCommon(0, forth, one) { finish(next) }
            finished.append(one)
        }
        for one in ends.members(of: 0) where waiting[0, one] { finish(one) }
        var component = [Int](repeating: -1, count: size)
        waiting = ends
        func collect(_ one: Int, _ name: Int) {
            waiting.remove(one, in: 0)
            component[one] = name
            while let next = waiting.firstCommon(0, above, one) ?? waiting.firstCommon(0, back, one) {
                collect(next, name)
            }
        }
        for one in finished.reversed() where waiting[0, one] { collect(one, one) }
        return edges.filter { component[$0.from] != component[$0.to] }
    }
}

/// Sets of candidates as bits, one set a row.
struct BitRows: Hashable, Sendable {
    private let width: Int
    private var bits: [UInt64]

    init(_ size: Int, rows: Int? = nil) {
        width = (size + 63) / 64
        bits = [UInt64](repeating: 0, count: (rows ?? size) * width)
    }

    @inline(__always) subscript(row: Int, member: Int) -> Bool {
        bits[row * width + member >> 6] >> UInt64(member & 63) & 1 == 1
    }

    @inline(__always) mutating func insert(_ member: Int, in row: Int) {
        bits[row * width + member >> 6] |= 1 << UInt64(member & 63)
    }

    @inline(__always) mutating func remove(_ member: Int, in row: Int) {
        bits[row * width + member >> 6] &= ~(1 << UInt64(member & 63))
    }

    /// Puts all of one row into another.
    mutating func join(_ row: Int, into other: Int) {
        bits.withUnsafeMutableBufferPointer { bits in
            for word in 0..<width { bits[other * width + word] |= bits[row * width + word] }
        }
    }

    func members(of row: Int) -> [Int] {
        var members: [Int] = []
        for word in 0..<width {
            var left = bits[row * width + word]
            while left != 0 {
                members.append(word << 6 + left.trailingZeroBitCount)
                left &= left - 1
            }
        }
        return members
    }

    /// The first member of a row of this that is one of a row of others, too.
    func firstCommon(_ row: Int, _ others: BitRows, _ other: Int) -> Int? {
        for word in 0..<width {
            let common = bits[row * width + word] & others.bits[other * width + word]
            if common != 0 { return word << 6 + common.trailingZeroBitCount }
        }
        return nil
    }
}
