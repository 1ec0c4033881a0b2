/// Goes through a run record by record, with a page of it in memory.
final class RunCursor {
    private let run: PaperRun
    private var room: UnsafeMutableRawBufferPointer
    /// Where the page stands in the run, how much of it is filled, where the record after this one begins in it.
    private var offset = 0
    private var filled = 0
    private var next = 0
    private var record = 0
    private(set) var count = 0
    private(set) var papers: Int64 = 0

    private static let pageSize = 1 << 17

    init(_ run: PaperRun) {
        self.run = run
        room = .allocate(byteCount: RunCursor.pageSize, alignment: 8)
    }

    deinit { room.deallocate() }

    /// To the next record.
    ///
    /// - Returns: false behind the last.
    func advance() throws -> Bool {
        guard try holds(PaperRun.headSize) else { return false }
        count = Int(room.loadUnaligned(fromByteOffset: next, as: UInt32.self))
        let size = PaperRun.headSize + count * (run.hasPoints ? 10 : 2)
        guard try holds(size) else { return false }
        papers = room.loadUnaligned(fromByteOffset: next + 4, as: Int64.self)
        record = next + PaperRun.headSize
        next += size
        return true
    }

    /// Whether so many bytes of the run lie in the page from the next record on; reads on where they do not.
    private func holds(_ size: Int) throws -> Bool {
        if filled - next >= size { return true }
        let rest = filled - next
        if size > room.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size * 2, alignment: 8)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[next..<filled]))
            room.deallocate()
            room = larger
        } else if rest > 0 {
            // The stretches may overlap: `memmove`.
            UnsafeMutableRawBufferPointer(rebasing: room[..<rest]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: room[next..<filled]))
        }
        offset += next
        (next, filled) = (0, rest)
        while filled < size {
            let read = try run.pages.read(
                at: offset + filled, into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            guard read > 0 else { return false }
            filled += read
        }
        return true
    }

    @inline(__always)
    func mark(_ place: Int) -> UInt16 { room.loadUnaligned(fromByteOffset: record + 2 * place, as: UInt16.self) }

    /// The points beside a mark; 0 where these papers have none.
    @inline(__always)
    func point(_ place: Int) -> Int64 {
        run.hasPoints ? room.loadUnaligned(fromByteOffset: record + 2 * count + 8 * place, as: Int64.self) : 0
    }

    /// The canonical order, as ``Ballots/precedes(_:_:)`` has it: less than 0 where this comes first, 0 where both are marked alike.
    func compared(to other: RunCursor) -> Int {
        let common = min(count, other.count)
        let hasPoints = run.hasPoints || other.run.hasPoints
        for place in 0..<common {
            let (left, right) = (mark(place), other.mark(place))
            if left != right { return left < right ? -1 : 1 }
            if hasPoints {
                let (left, right) = (point(place), other.point(place))
                if left != right { return left < right ? -1 : 1 }
            }
        }
        return count - other.count
    }

    func isMarked(_ marks: [UInt16], _ points: [Int64]?) -> Bool {
        guard marks.count == count else { return false }
        for place in 0..<count {
            if mark(place) != marks[place] { return false }
            if let points, point(place) != points[place] { return false }
        }
        return true
    }

    func copyMarks(into marks: inout [UInt16]) {
        marks.removeAll(keepingCapacity: true)
        for place in 0..<count { marks.append(mark(place)) }
    }

    func copyPoints(into points: inout [Int64]) {
        points.removeAll(keepingCapacity: true)
        for place in 0..<count { points.append(point(place)) }
    }
}
