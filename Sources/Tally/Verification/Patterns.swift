/// What is marked on the ballots, in canonical order: mark by mark, a ballot that ends before one that goes on, those
/// marked alike as one.
///
/// A published result names its ballots by a digest of this order, so a million ballots are sorted as often as they are
/// counted. They are sorted as numbers (``PatternKeys``), by their bytes, on two cores; only ballots longer than a key
/// and alike in all of it are looked at again, from the next mark on.
struct Patterns {
    private let ballots: Ballots
    /// Nil where ballots are compared mark by mark: few of them, or with points.
    private let form: PatternKeys?
    /// One a ballot, in order.
    private var keys: [UInt128]

    init(_ ballots: Ballots) {
        self.ballots = ballots
        if ballots.count > 256, !ballots.hasScores {
            let form = PatternKeys(ballots)
            self.form = form
            keys = Patterns.sorted(ballots, form)
        } else {
            form = nil
            keys = ballots.indices.sorted(by: ballots.precedes).map { UInt128($0) }
        }
    }

    /// Goes through the patterns, all or a range of the ballots as sorted: the marks without their end, one
    /// ballot marked so, and how many papers are. A pattern of no papers leaves no trace.
    func forEach(
        in range: Range<Int>? = nil,
        _ body: (_ marks: UnsafeBufferPointer<UInt16>, _ ballot: Int, _ papers: Int64) -> Void
    ) {
        let isSingle = ballots.weights.allSatisfy { $0 == 1 }
        ballots.marks.withUnsafeBufferPointer { marks in
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: form?.length ?? 1) { room in
                var start = range?.lowerBound ?? 0
                let stop = range?.upperBound ?? keys.count
                while start < stop {
                    let key = keys[start]
                    let ballot = PatternKeys.ballot(key)
                    let isWhole = form?.isWhole(key) ?? false
                    var end = start + 1
                    // In order, so two are alike unless the one comes before the other.
                    while end < stop, PatternKeys.marks(keys[end]) == PatternKeys.marks(key),
                        isWhole || !ballots.precedes(ballot, PatternKeys.ballot(keys[end]))
                    { end += 1 }
                    let papers =
                        isSingle
                        ? Int64(end - start)
                        : keys[start..<end].reduce(0) { $0 + ballots.weights[PatternKeys.ballot($1)] }
                    start = end
                    guard papers > 0 else { continue }
                    // A whole key is at hand; the ballot's own marks lie anywhere in memory.
                    if isWhole, let form {
                        body(form.unpack(key, into: room), ballot, papers)
                    } else {
                        body(UnsafeBufferPointer(rebasing: marks[ballots.run(ballot)]), ballot, papers)
                    }
                }
            }
        }
    }

    /// Two ranges of about as many ballots, no pattern in both; the second is empty where there are few.
    var halves: [Range<Int>] {
        guard keys.count >= 1 << 16 else { return [keys.indices, keys.count..<keys.count] }
        var middle = keys.count / 2
        while middle < keys.count, PatternKeys.marks(keys[middle]) == PatternKeys.marks(keys[middle - 1]) {
            middle += 1
        }
        return [0..<middle, middle..<keys.count]
    }

    // MARK: Sorting

    private static func sorted(_ ballots: Ballots, _ form: PatternKeys) -> [UInt128] {
        let count = ballots.count
        return [UInt128](unsafeUninitializedCapacity: count) { keys, filled in
            let scratch = UnsafeMutableBufferPointer<UInt128>.allocate(capacity: count)
            defer { scratch.deallocate() }
            let parts = count >= 1 << 16 ? 2 : 1
            let bounds = (0...parts).map { count * $0 / parts }
            // Where in `keys` each part puts its next key with this first byte; at first, how many there are.
            let places = UnsafeMutableBufferPointer<Int>.allocate(capacity: parts * 256)
            places.initialize(repeating: 0)
            defer { places.deallocate() }
            // Each part writes its own stretch of `scratch`, its own places, its own keys.
            nonisolated(unsafe) let (sorted, unsorted, places_) = (keys, scratch, places)
            Papers.perform(parts) { part in
                form.forEachKey(of: ballots, bounds[part]..<bounds[part + 1]) { ballot, key in
                    unsorted[ballot] = key
                    places_[part * 256 + ByteSort.byte(key, 120)] += 1
                }
            }
            var buckets: [Range<Int>] = []
            var at = 0
            for byte in 0..<256 {
                let start = at
                for part in 0..<parts {
                    let size = places[part * 256 + byte]
                    places[part * 256 + byte] = at
                    at += size
                }
                buckets.append(start..<at)
            }
            Papers.perform(parts) { part in
                for place in bounds[part]..<bounds[part + 1] {
                    let key = unsorted[place]
                    let byte = part * 256 + ByteSort.byte(key, 120)
                    sorted[places_[byte]] = key
                    places_[byte] += 1
                }
            }
            let stretches = buckets.filter { !$0.isEmpty }
            Papers.perform(parts == 1 ? 1 : stretches.count) { stretch in
                for bucket in parts == 1 ? stretches : [stretches[stretch]] {
                    let keys = UnsafeMutableBufferPointer(rebasing: sorted[bucket])
                    let scratch = UnsafeMutableBufferPointer(rebasing: unsorted[bucket])
                    ByteSort.sort(keys, scratch, from: 112, to: PatternKeys.lowestBit)
                    sortLonger(keys, scratch, ballots, form, depth: 1)
                }
            }
            filled = count
        }
    }

    /// Sorts those whose keys are alike and may go on, by the marks behind.
    private static func sortLonger(
        _ keys: UnsafeMutableBufferPointer<UInt128>, _ scratch: UnsafeMutableBufferPointer<UInt128>,
        _ ballots: Ballots, _ form: PatternKeys, depth: Int
    ) {
        var start = 0
        while start < keys.count {
            let first = keys[start]
            var end = start + 1
            while end < keys.count, PatternKeys.marks(keys[end]) == PatternKeys.marks(first) { end += 1 }
            var alike = UnsafeMutableBufferPointer(rebasing: keys[start..<end])
            start = end
            guard alike.count > 1, !form.isWhole(first) else { continue }
            // Papers alike in hundreds of marks could go on for a million: no deeper by recursion.
            if depth < 32 {
                for place in alike.indices {
                    let ballot = PatternKeys.ballot(alike[place])
                    alike[place] = form.key(of: ballots, ballot, from: depth * form.length)
                }
                let room = UnsafeMutableBufferPointer(rebasing: scratch[..<alike.count])
                ByteSort.sort(alike, room, from: 120, to: PatternKeys.lowestBit)
                sortLonger(alike, room, ballots, form, depth: depth + 1)
            } else {
                alike.sort { ballots.precedes(PatternKeys.ballot($0), PatternKeys.ballot($1)) }
            }
            for place in alike.indices { alike[place] = PatternKeys.joined(first, PatternKeys.ballot(alike[place])) }
        }
    }
}
