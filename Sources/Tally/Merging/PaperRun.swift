import Kernel

/// Papers in canonical order, those marked alike once with their number, as bytes that are gone through from the front: what is too much
/// for the memory is kept as several of these and merged.
///
/// A record is the number of its marks (32 bits), how many papers are marked so (64), the marks (16 each) and, where papers have points, the
/// points beside each (64 each). It is no format of a file: nobody but the run that wrote it reads it.
public struct PaperRun {
    let pages: any PaperPages
    let hasPoints: Bool

    static let headSize = 12

    init(_ pages: any PaperPages, hasPoints: Bool) {
        (self.pages, self.hasPoints) = (pages, hasPoints)
    }

    /// Ballots sorted and merged.
    static func bytes(of ballots: Ballots) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(ballots.count * headSize + ballots.marks.count * 2)
        Patterns(ballots).forEach { marks, ballot, papers in
            let points = ballots.hasScores ? ballots.points[ballots.run(ballot)] : nil
            if let points {
                points.withUnsafeBufferPointer { append(marks, $0, papers, to: &out) }
            } else {
                append(marks, nil, papers, to: &out)
            }
        }
        return out
    }

    static func append(
        _ marks: UnsafeBufferPointer<UInt16>, _ points: UnsafeBufferPointer<Int64>?, _ papers: Int64,
        to out: inout [UInt8]
    ) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: marks.count)) { out.append(contentsOf: $0) }
        withUnsafeBytes(of: papers) { out.append(contentsOf: $0) }
        out.append(contentsOf: UnsafeRawBufferPointer(marks))
        if let points { out.append(contentsOf: UnsafeRawBufferPointer(points)) }
    }
}

/// Where the bytes of a run are: in memory, or in a file of whoever merges.
public protocol PaperPages: AnyObject {
    /// Bytes from an offset on, as many as there are room and bytes; 0 at the end.
    func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Somewhere to put a run that is too large for the memory.
public protocol PaperSpill: PaperPages {
    func append(_ bytes: [UInt8]) throws
}

/// A run that stands in memory.
final class MemoryPages: PaperPages {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(room.count, bytes.count - offset)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
        return count
    }
}
