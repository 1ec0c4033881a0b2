import Dispatch

extension Papers {
    /// Sorts all papers by first preference among those open.
    func sort(open: [Bool]) -> [Pile] { sort(all, skip: 0, open: open) }

    /// Sorts papers by the next open preference after the one each now counts for.
    ///
    /// - Parameter open: by candidate, whether it can be given votes. Whoever the papers now count for is not open.
    /// - Returns: a pile for each candidate; last, how many papers have run out (these are not kept).
    func sort(_ pile: Pile, open: [Bool]) -> [Pile] { sort(pile, skip: 1, open: open) }

    private func sort(_ pile: Pile, skip: Int, open: [Bool]) -> [Pile] {
        var piles = sortOnes(pile.ones, skip: skip, open: open)
        for bundle in pile.bundles {
            var at = Int(bundle.finger) + skip
            while marks[at] != Mark.end.code, !open[Int(marks[at])] { at += 1 }
            let next = marks[at] == Mark.end.code ? open.count : Int(marks[at])
            piles[next].weight += bundle.weight
            if next < open.count {
                piles[next].bundles.append(Bundle(finger: UInt32(truncatingIfNeeded: at), weight: bundle.weight))
            }
        }
        return piles
    }

    /// Two passes: where does each paper go, then put it there. Nothing is moved twice and no pile grows by halves; a
    /// large pile is routed on two cores.
    private func sortOnes(_ fingers: [UInt32], skip: Int, open: [Bool]) -> [Pile] {
        let ways = open.count + 1
        let parts = fingers.count >= 1 << 16 ? 2 : 1
        let bounds = (0...parts).map { fingers.count * $0 / parts }
        let next = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: fingers.count)
        let moved = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: fingers.count)
        let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: ways * parts)
        counts.initialize(repeating: 0)
        defer {
            next.deallocate()
            moved.deallocate()
            counts.deallocate()
        }
        fingers.withUnsafeBufferPointer { fingers in
            marks.withUnsafeBufferPointer { marks in
                open.withUnsafeBufferPointer { open in
                    // Each part writes only its own stretch.
                    nonisolated(unsafe) let job = Routing(
                        fingers: fingers, marks: marks, open: open, skip: skip, next: next, moved: moved)
                    nonisolated(unsafe) let tally = counts
                    Papers.perform(parts) { part in
                        job.route(
                            bounds[part]..<bounds[part + 1],
                            UnsafeMutableBufferPointer(
                                rebasing: tally[ways * part..<ways * (part + 1)]))
                    }
                }
            }
        }
        return Papers.gather(next: next, moved: moved, counts: counts, ways: ways, bounds: bounds)
    }

    private static func gather(
        next: UnsafeMutableBufferPointer<UInt16>, moved: UnsafeMutableBufferPointer<UInt32>,
        counts: UnsafeMutableBufferPointer<Int>, ways: Int, bounds: [Int]
    ) -> [Pile] {
        let parts = bounds.count - 1
        var piles = [Pile](repeating: Pile(), count: ways)
        // Where in each pile each part begins to write.
        let targets = UnsafeMutableBufferPointer<UnsafeMutablePointer<UInt32>?>.allocate(capacity: ways * parts)
        defer { targets.deallocate() }
        targets.initialize(repeating: nil)
        var arrays: [UnsafeMutableBufferPointer<UInt32>] = []
        for way in 0..<ways {
            let size = (0..<parts).reduce(0) { $0 + counts[ways * $1 + way] }
            piles[way].weight = Int64(size)
            // Of many candidates most get nothing.
            guard way < ways - 1, size > 0 else {
                arrays.append(UnsafeMutableBufferPointer(start: nil, count: 0))
                continue
            }
            let room = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: size)
            arrays.append(room)
            guard var at = room.baseAddress else { continue }
            for part in 0..<parts {
                targets[ways * part + way] = at
                at += counts[ways * part + way]
            }
        }
        nonisolated(unsafe) let (next, moved, targets_) = (next, moved, targets)
        perform(parts) { part in
            let targets = UnsafeMutableBufferPointer(rebasing: targets_[ways * part..<ways * (part + 1)])
            for paper in bounds[part]..<bounds[part + 1] {
                let way = Int(next[paper])
                guard way < ways - 1, let at = targets[way] else { continue }
                at.pointee = moved[paper]
                targets[way] = at + 1
            }
        }
        for way in 0..<ways - 1 where arrays[way].baseAddress != nil {
            piles[way].ones = Array(arrays[way])
            arrays[way].deallocate()
        }
        return piles
    }

    static func perform(_ parts: Int, _ body: @Sendable (Int) -> Void) {
        if parts <= 1 {
            body(0)
        } else {
            DispatchQueue.concurrentPerform(iterations: parts, execute: body)
        }
    }

    /// Where each of a stretch of papers goes next.
    private struct Routing {
        let fingers: UnsafeBufferPointer<UInt32>
        let marks: UnsafeBufferPointer<UInt16>
        let open: UnsafeBufferPointer<Bool>
        let skip: Int
        let next: UnsafeMutableBufferPointer<UInt16>
        let moved: UnsafeMutableBufferPointer<UInt32>

        /// The next marks of a block are fetched before any is looked at: fetches far apart in memory then overlap,
        /// which is most of what a large count waits for.
        func route(_ papers: Range<Int>, _ counts: UnsafeMutableBufferPointer<Int>) {
            let block = 32
            let out = UInt16(truncatingIfNeeded: open.count)
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: block) { ahead in
                var start = papers.lowerBound
                while start < papers.upperBound {
                    let stop = min(start + block, papers.upperBound)
                    for paper in start..<stop { ahead[paper - start] = marks[Int(fingers[paper]) + skip] }
                    for paper in start..<stop {
                        var at = Int(fingers[paper]) + skip
                        var mark = ahead[paper - start]
                        while mark != Mark.end.code, !open[Int(mark)] {
                            at += 1
                            mark = marks[at]
                        }
                        let way = mark == Mark.end.code ? out : mark
                        next[paper] = way
                        moved[paper] = UInt32(truncatingIfNeeded: at)
                        counts[Int(way)] += 1
                    }
                    start = stop
                }
            }
        }
    }
}
