import Kernel

/// A BLT file read piece by piece, so that it may be larger than the memory.
///
/// It reads what is BLT without a doubt: ballots that end where their line ends, in UTF-8. Whatever else a file is, ``BallotFile/read(_:name:format:contest:isPartial:)``
/// has to see it whole, to read it or to say where it is wrong.
public struct BltPieces {
    /// The election without its ballots.
    public private(set) var election: Election
    /// What stands from the lone 0 on: the names, the title, comments.
    public private(set) var ending: [UInt8]

    /// How much is read at once.
    public static let size = 16 << 20

    /// - Parameters:
    ///   - size: how much is read at once; more where one ballot does not fit.
    ///   - isSaid: the file is said to be BLT, whatever it looks like.
    ///   - read: the next bytes; 0 at the end.
    ///   - take: takes the ballots of a piece. Where nil comes out in the end, what it took is void.
    /// - Returns: nil where the file has to be read whole.
    public static func read(
        name: String, size: Int = BltPieces.size, isSaid: Bool = false,
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int, take: (Ballots) throws -> Void
    ) throws -> BltPieces? {
        var window = Window(size: size)
        try window.fill(read)
        guard var reader = window.head(name: name, isSaid: isSaid) else { return nil }
        var marksLast = false
        while true {
            let piece = window.withPiece { Piece(reader, $0, isLast: $1, name: name) }
            guard let piece else {
                // A ballot goes on beyond the piece, or something is wrong: more of the file may tell.
                guard !window.isWhole else { return nil }
                try window.grow(read)
                continue
            }
            guard !piece.goesOn else { return nil }
            if !marksLast { marksLast = piece.ballots.marks(reader.candidates - 1) }
            try take(piece.ballots)
            window.drop(piece.used)
            if piece.isEnded { break }
            try window.fill(read)
        }
        while !window.isWhole { try window.grow(read) }
        return window.ending(&reader, name: name, marksLast: marksLast)
    }

    fileprivate init(_ election: Election, _ ending: [UInt8]) { (self.election, self.ending) = (election, ending) }
}

/// The ballots of whole lines.
private struct Piece {
    let ballots: Ballots
    let used: Int
    let isEnded: Bool
    let goesOn: Bool

    /// nil where the bytes do not make sense, or not yet.
    init?(_ reader: BltReader, _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, name: String) {
        let scan = Scanner(bytes, file: name)
        let room = bytes.count + 16
        var parser: BltBallots?
        var starts: [UInt32] = []
        var weights: [Int64] = []
        let marks = [UInt16](unsafeUninitializedCapacity: room) { marks, markCount in
            starts = [UInt32](unsafeUninitializedCapacity: room / 2 + 16) { starts, startCount in
                weights = [Int64](unsafeUninitializedCapacity: room / 2 + 16) { weights, weightCount in
                    var ballots = BltBallots(
                        scan, candidates: reader.candidates, nicknames: reader.nicknames,
                        allowsRepeats: reader.allowsRepeats, marks: marks, starts: starts, weights: weights)
                    // The last byte of a piece that is not the last is a line end, where no ballot begins.
                    let limit = isLast ? scan.end : scan.end - 1
                    do throws(BallotError) {
                        try ballots.run(until: limit)
                        (markCount, startCount, weightCount) = (
                            ballots.markCount, ballots.ballotCount, ballots.ballotCount
                        )
                        parser = ballots
                    } catch {
                        (markCount, startCount, weightCount) = (0, 0, 0)
                    }
                }
            }
        }
        guard let parser, !isLast || parser.isEnded else { return nil }
        guard UTF8Text.firstFault(in: UnsafeBufferPointer(rebasing: bytes[..<parser.scan.at])) == nil else {
            return nil
        }
        var ballots = Ballots(
            marks: marks, starts: starts, weights: weights, total: parser.total, isPlain: parser.isPlain,
            highest: reader.candidates - 1)
        if !parser.points.isEmpty {
            ballots.points = [Int64](repeating: 0, count: marks.count)
            for (mark, value) in parser.points { ballots.points[mark] = value }
        }
        self.ballots = ballots
        (used, isEnded, goesOn) = (parser.scan.at, parser.isEnded, parser.goesOn)
    }
}

/// The part of the file that is in memory.
private struct Window {
    private var bytes: [UInt8]
    private var filled = 0
    /// The file ends in it.
    private(set) var isWhole = false

    init(size: Int) { bytes = [UInt8](repeating: 0, count: max(size, 1 << 12)) }

    mutating func fill(_ read: (UnsafeMutableRawBufferPointer) throws -> Int) throws {
        while !isWhole, filled < bytes.count {
            let count = try bytes.withUnsafeMutableBytes {
                try read(UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
            }
            if count == 0 { isWhole = true }
            filled += count
        }
    }

    mutating func grow(_ read: (UnsafeMutableRawBufferPointer) throws -> Int) throws {
        if filled == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
        try fill(read)
    }

    mutating func drop(_ used: Int) {
        let rest = filled - used
        bytes.withUnsafeMutableBytes { room in
            UnsafeMutableRawBufferPointer(rebasing: room[..<rest]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: room[used..<used + rest]))
        }
        filled = rest
    }

    private func with<Value>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// What stands before the ballots, read and put aside; nil where the file is no BLT.
    mutating func head(name: String, isSaid: Bool) -> BltReader? {
        var used = 0
        let reader = with(0..<filled) { bytes -> BltReader? in
            guard !bytes.isEmpty else { return nil }
            var scan = Scanner(bytes, file: name)
            if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { scan.at = 3 }
            if !isSaid {
                let shape = FileShape(scan)
                let fitting = BallotFile.readers.filter { $0.fits(shape) }
                guard fitting.count == 1, fitting.first?.format == .blt else { return nil }
            }
            var reader = BltReader(scan: scan)
            guard (try? reader.head()) != nil else { return nil }
            used = reader.scan.at
            // A head that reaches the end of what is in memory may go on.
            guard isWhole || used < bytes.count else { return nil }
            return UTF8Text.firstFault(in: UnsafeBufferPointer(rebasing: bytes[..<used])) == nil ? reader : nil
        }
        if reader != nil { drop(used) }
        return reader
    }

    /// The whole lines that are in memory; all there is where the file ends in it.
    func withPiece(_ body: (UnsafeBufferPointer<UInt8>, _ isLast: Bool) -> Piece?) -> Piece? {
        var end = filled
        if !isWhole {
            while end > 0, bytes[end - 1] != 0x0A { end -= 1 }
            guard end > 1 else { return nil }
        }
        return with(0..<end) { body($0, isWhole) }
    }

    func ending(_ reader: inout BltReader, name: String, marksLast: Bool) -> BltPieces? {
        with(0..<filled) { bytes in
            guard UTF8Text.firstFault(in: bytes) == nil else { return nil }
            reader.scan = Scanner(bytes, file: name)
            let warned = reader.warnings.count
            // What is told of a line here would count its lines from the wrong one.
            guard let (names, title) = try? reader.ending(marksLast: { marksLast }), reader.warnings.count == warned
            else { return nil }
            let election = BallotFile.finished(reader.election(names, Ballots(), title), as: .blt, file: name)
            return BltPieces(election, [UInt8](bytes))
        }
    }
}
