extension BltReader {
    /// All ballots, to the lone 0 that ends them. A large file is read in two stretches at once.
    ///
    /// Nobody can know from the middle of a file whether a line begins a ballot there; so the second stretch is a
    /// guess. It holds if the first one, read from the start, comes to rest exactly where the second began. Otherwise
    /// the first one reads on to the end.
    ///
    /// - Returns: the ballots, and whether a line may go on behind the 0 that ends a ballot.
    mutating func readBallots() throws(BallotError) -> (Ballots, goesOn: Bool) {
        let size = scan.end - scan.at
        let middle = size > 1 << 18 ? lineAfter(scan.at + size / 2) : scan.end
        // A mark takes two bytes of the file at least, a ballot four. So there is room twice over, and even a first
        // stretch that had to read on to the end would not reach where the second one writes. What is never touched
        // costs no memory.
        let room = size + 16
        let offset = middle < scan.end ? middle - scan.at + 8 : 0
        var failure: BallotError?
        var total: Int64 = 0
        var isPlain = true
        var goesOn = false
        var ids: [(ballot: Int, id: String)] = []
        var points: [(mark: Int, value: Int64)] = []
        var starts: [UInt32] = []
        var weights: [Int64] = []
        let marks = [UInt16](unsafeUninitializedCapacity: room) { marks, markCount in
            starts = [UInt32](unsafeUninitializedCapacity: room / 2 + 16) { starts, startCount in
                weights = [Int64](unsafeUninitializedCapacity: room / 2 + 16) { weights, weightCount in
                    do throws(BallotError) {
                        let (first, second) = try stretches(marks, starts, weights, middle: middle, offset: offset)
                        markCount = first.markCount
                        startCount = first.ballotCount
                        (total, isPlain, ids, points) = (first.total, first.isPlain, first.ids, first.points)
                        goesOn = first.goesOn || second?.goesOn == true
                        if let second {
                            let (sum, overflow) = total.addingReportingOverflow(second.total)
                            guard !overflow else {
                                throw scan.wrong(at: middle) { $0.blt.ballotsWithinRange }
                            }
                            total = sum
                            isPlain = isPlain && second.isPlain
                            ids += second.ids.map { ($0.ballot + first.ballotCount, $0.id) }
                            points += second.points.map { ($0.mark + first.markCount, $0.value) }
                            for mark in 0..<second.markCount { marks[markCount + mark] = second.marks[mark] }
                            for ballot in 0..<second.ballotCount {
                                starts[startCount + ballot] =
                                    second.starts[ballot] + UInt32(truncatingIfNeeded: markCount)
                                weights[startCount + ballot] = second.weights[ballot]
                            }
                            markCount += second.markCount
                            startCount += second.ballotCount
                        }
                        weightCount = startCount
                    } catch {
                        failure = error
                        (markCount, startCount, weightCount) = (0, 0, 0)
                    }
                }
            }
        }
        if let failure { throw failure }
        var ballots = Ballots(
            marks: marks, starts: starts, weights: weights, total: total, isPlain: isPlain, highest: candidates - 1)
        if !points.isEmpty {
            ballots.points = [Int64](repeating: 0, count: marks.count)
            for (mark, value) in points { ballots.points[mark] = value }
        }
        if !ids.isEmpty {
            ballots.ids = [String](repeating: "", count: starts.count)
            for (ballot, id) in ids { ballots.ids[ballot] = id }
        }
        return (ballots, goesOn)
    }

    private func lineAfter(_ offset: Int) -> Int {
        var at = offset
        while at < scan.end, !Scanner.isLineEnd(scan.bytes[at]) { at += 1 }
        return min(at + 1, scan.end)
    }

    private mutating func stretches(
        _ marks: UnsafeMutableBufferPointer<UInt16>, _ starts: UnsafeMutableBufferPointer<UInt32>,
        _ weights: UnsafeMutableBufferPointer<Int64>, middle: Int, offset: Int
    ) throws(BallotError) -> (BltBallots, BltBallots?) {
        func parser(_ scan: Scanner, _ offset: Int) -> BltBallots {
            BltBallots(
                scan, candidates: candidates, nicknames: nicknames, allowsRepeats: allowsRepeats,
                marks: UnsafeMutableBufferPointer(rebasing: marks[offset...]),
                starts: UnsafeMutableBufferPointer(rebasing: starts[(offset / 2)...]),
                weights: UnsafeMutableBufferPointer(rebasing: weights[(offset / 2)...]))
        }
        var ahead = scan
        ahead.at = middle
        nonisolated(unsafe) var parsers =
            middle < scan.end ? [parser(scan, 0), parser(ahead, offset)] : [parser(scan, 0)]
        nonisolated(unsafe) var failures = [BallotError?](repeating: nil, count: parsers.count)
        let limits = parsers.count == 2 ? [middle, scan.end] : [scan.end]
        // Each job touches its own element only.
        parsers.withUnsafeMutableBufferPointer { parsers in
            failures.withUnsafeMutableBufferPointer { failures in
                nonisolated(unsafe) let (parsers, failures) = (parsers, failures)
                Papers.perform(parsers.count) { job in
                    do throws(BallotError) {
                        try parsers[job].run(until: limits[job])
                    } catch {
                        failures[job] = error
                    }
                }
            }
        }
        if let failure = failures[0] { throw failure }
        var first = parsers[0]
        guard !first.isEnded else {
            scan.at = first.scan.at
            return (first, nil)
        }
        if parsers.count == 2, first.scan.at == parsers[1].firstBallot {
            if let failure = failures[1] { throw failure }
            scan.at = parsers[1].scan.at
            return (first, parsers[1])
        }
        try first.run(until: scan.end)
        scan.at = first.scan.at
        return (first, nil)
    }
}
