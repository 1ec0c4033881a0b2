import Kernel

/// Ballots of a BLT file as they are read, packed straight into the memory they will stay in.
///
/// One parser reads a stretch of the file. ``run(until:)`` alternates two ways: plain ballots (numbers and single
/// spaces) in one tight loop, anything else ballot by ballot with care. Both fill the same buffers.
struct BltBallots {
    var scan: Scanner
    let candidates: Int
    let nicknames: [String: Int]
    let marks: UnsafeMutableBufferPointer<UInt16>
    let starts: UnsafeMutableBufferPointer<UInt32>
    let weights: UnsafeMutableBufferPointer<Int64>
    var markCount = 0
    var ballotCount = 0
    var total: Int64 = 0
    var isPlain = true
    /// Ballots that carry a number of their own, by place.
    var ids: [(ballot: Int, id: String)] = []
    /// Points that stand behind a candidate, by the mark's place.
    var points: [(mark: Int, value: Int64)] = []
    /// Where the first ballot of this stretch begins.
    private(set) var firstBallot: Int?
    /// Behind the 0 that ends some ballot its line may go on: with another ballot, or with what is no end at all.
    private(set) var goesOn = false
    /// The lone 0 was met.
    private(set) var isEnded = false
    /// The last byte before `plainLimit` at which every loop of the plain way stops, found once: a file may be one line.
    private var plainEnd = 0
    private var plainLimit = -1
    /// Which ballot last named each candidate, from 1: one named twice shows without a set per ballot.
    private var seen: [UInt32]
    private let allowsRepeats: Bool

    init(
        _ scan: Scanner, candidates: Int, nicknames: [String: Int], allowsRepeats: Bool,
        marks: UnsafeMutableBufferPointer<UInt16>,
        starts: UnsafeMutableBufferPointer<UInt32>, weights: UnsafeMutableBufferPointer<Int64>
    ) {
        self.scan = scan
        self.candidates = candidates
        self.nicknames = nicknames
        self.allowsRepeats = allowsRepeats
        self.marks = marks
        self.starts = starts
        self.weights = weights
        seen = Array(repeating: 0, count: candidates)
    }

    /// Reads ballots until the 0 that ends them, or until one begins at or after `limit`.
    mutating func run(until limit: Int) throws(BallotError) {
        while true {
            readPlain(until: limit)
            try scan.skipComments()
            if firstBallot == nil { firstBallot = scan.at }
            if scan.at >= limit, limit < scan.end { return }
            try readOne()
            if isEnded { return }
        }
    }

    /// As many plain ballots as follow here. Stops, without having read it, at the first that is anything else.
    private mutating func readPlain(until limit: Int) {
        if limit != plainLimit {
            plainLimit = limit
            plainEnd = min(limit, scan.end) - 1
            while plainEnd > scan.at, !isBarrier(scan.bytes[plainEnd]) { plainEnd -= 1 }
        }
        let last = plainEnd
        guard last > scan.at, candidates < 10_000 else { return }
        let bytes = scan.bytes
        let candidates = UInt64(self.candidates)
        var at = scan.at
        var mark = markCount
        var ballot = ballotCount
        var sum = total
        var isFirst = firstBallot == nil
        var goesOn = false
        seen.withUnsafeMutableBufferPointer { seen in
            next: while true {
                while at < last, Scanner.isSpace(bytes[at]) { at += 1 }
                guard at < last else { break }
                let start = at
                let (weight, afterWeight) = BltBallots.digits(bytes, at)
                guard weight > 0, afterWeight - at < 10, bytes[afterWeight] == 0x20 else { break }
                let (newSum, overflow) = sum.addingReportingOverflow(Int64(weight))
                guard !overflow else { break }
                at = afterWeight
                var place = mark
                while true {
                    if bytes[at] == 0x20 { at += 1 }
                    let (value, after) = BltBallots.digits(bytes, at)
                    guard after > at, after - at < 6, value <= candidates, bytes[after] <= 0x20, after <= last else {
                        at = start
                        break next
                    }
                    at = after
                    if value == 0 { break }
                    let candidate = Int(value) - 1
                    guard seen[candidate] != UInt32(truncatingIfNeeded: ballot + 1) else {
                        at = start
                        // Forget this ballot's marks: it is read again with care, and refused there.
                        for other in seen.indices where seen[other] == UInt32(truncatingIfNeeded: ballot + 1) {
                            seen[other] = 0
                        }
                        break next
                    }
                    seen[candidate] = UInt32(truncatingIfNeeded: ballot + 1)
                    marks[place] = UInt16(truncatingIfNeeded: candidate)
                    place += 1
                }
                if bytes[at] == 0x20 || bytes[at] == 0x09 { goesOn = true }
                marks[place] = Mark.end.code
                starts[ballot] = UInt32(truncatingIfNeeded: mark)
                weights[ballot] = Int64(weight)
                ballot += 1
                mark = place + 1
                sum = newSum
                if isFirst {
                    firstBallot = start
                    isFirst = false
                }
            }
            // A ballot left halfway has stamped some candidates; it is read again under the same number.
            for other in seen.indices where seen[other] == UInt32(truncatingIfNeeded: ballot + 1) { seen[other] = 0 }
        }
        if goesOn { self.goesOn = true }
        scan.at = at
        markCount = mark
        ballotCount = ballot
        total = sum
    }

    /// What stops both loops over digits and over spaces.
    private func isBarrier(_ byte: UInt8) -> Bool { byte != 0x20 && !Scanner.isDigit(byte) }

    /// The number here and where it ends; nothing is checked but that bytes are digits.
    @inline(__always)
    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UInt64, Int) {
        var at = start
        var value: UInt64 = 0
        while true {
            let digit = bytes[at] &- 0x30
            if digit > 9 { return (value, at) }
            value = value &* 10 &+ UInt64(digit)
            at += 1
        }
    }

    /// One ballot, whatever is on it.
    private mutating func readOne() throws(BallotError) {
        let start = scan.at
        let isNumbered = scan.byte == UInt8(ascii: "(")
        if isNumbered { try readID() }
        let number = scan.at
        // A ballot's number stands in the place of how many there are: it is one.
        var weight: Int64 = 1
        if !isNumbered {
            guard let papers = scan.number() else { throw badWeight(number) }
            weight = papers
            if ".,".utf8.contains(scan.byte) {
                throw scan.wrong(at: number) { $0.blt.wholeWeight }
            }
            if weight == 0, scan.at == number + 1, scan.isAtEnd || !Scanner.isDigit(scan.byte) {
                isEnded = true
                return
            }
        }
        let (sum, overflow) = total.addingReportingOverflow(weight)
        guard !overflow, markCount < Int(UInt32.max) else {
            throw scan.wrong(at: start) { $0.blt.ballotsWithinRange }
        }
        total = sum
        starts[ballotCount] = UInt32(truncatingIfNeeded: markCount)
        weights[ballotCount] = weight
        ballotCount += 1
        try readPreferences()
        marks[markCount] = Mark.end.code
        markCount += 1
    }

    private func badWeight(_ start: Int) -> BallotError {
        if scan.byte == UInt8(ascii: "-") {
            return scan.wrong(at: start) { $0.blt.weight }
        }
        if start < scan.end, Scanner.isDigit(scan.bytes[start]) {
            return scan.wrong(at: start) { $0.blt.weightWithinRange }
        }
        return scan.wrong(at: start) { $0.blt.weightOrEnd }
    }

    private mutating func readID() throws(BallotError) {
        let start = scan.at + 1
        while !scan.isAtEnd, scan.byte != UInt8(ascii: ")"), !Scanner.isLineEnd(scan.byte) { scan.at += 1 }
        guard scan.byte == UInt8(ascii: ")") else {
            throw scan.wrong(at: start - 1) { $0.blt.closingParenthesis }
        }
        let range = scan.trimmed(start..<scan.at)
        let isPlain = range.allSatisfy { (0x20..<0x7F).contains(scan.bytes[$0]) }
        ids.append((ballotCount, isPlain ? scan.text(range) : scan.text(range).legible))
        scan.at += 1
        try scan.skipComments()
    }

    /// One ballot's preferences, to its 0.
    private mutating func readPreferences() throws(BallotError) {
        let first = markCount
        var joins = false
        while true {
            try scan.skipComments()
            let start = scan.at
            switch scan.byte {
            case 0:
                throw scan.wrong { $0.blt.ballotEnd }
            case UInt8(ascii: "="):
                guard !joins, markCount > first, Mark(code: marks[markCount - 1]).candidate != nil else {
                    throw scan.wrong { $0.blt.candidateBeforeTie }
                }
                joins = true
                isPlain = false
                scan.at += 1
            case UInt8(ascii: "-") where Scanner.isSpace(scan.peek(1)) && !joins:
                append(Mark.skipped.code)
                isPlain = false
                scan.at += 1
            case UInt8(ascii: "?") where Scanner.isSpace(scan.peek(1)) && !joins:
                append(Mark.overvote.code)
                isPlain = false
                scan.at += 1
            default:
                while !scan.isAtEnd, !Scanner.isSpace(scan.byte), scan.byte != UInt8(ascii: "="),
                    scan.byte != UInt8(ascii: "/")
                { scan.at += 1 }
                if scan.at == start + 1, scan.bytes[start] == UInt8(ascii: "0") {
                    guard !joins else { throw scan.wrong(at: start) { $0.blt.candidateAfterTie } }
                    if scan.byte == 0x20 || scan.byte == 0x09 { goesOn = true }
                    return
                }
                let candidate = try candidate(start..<scan.at)
                if seen[candidate] == UInt32(truncatingIfNeeded: ballotCount) {
                    guard allowsRepeats else {
                        throw scan.wrong(at: start) { $0.formats.candidateOnce }
                    }
                    isPlain = false
                }
                seen[candidate] = UInt32(truncatingIfNeeded: ballotCount)
                append(UInt16(truncatingIfNeeded: candidate) | (joins ? 0x8000 : 0))
                joins = false
                if scan.byte == UInt8(ascii: "/"), scan.peek(1) != UInt8(ascii: "*") { try readPoints() }
            }
        }
    }

    private mutating func readPoints() throws(BallotError) {
        scan.at += 1
        let start = scan.at
        if scan.byte == UInt8(ascii: "-") { scan.at += 1 }
        while Scanner.isDigit(scan.byte) { scan.at += 1 }
        guard let value = Int64(scan.text(start..<scan.at)) else {
            throw scan.wrong(at: start) { $0.formats.wholePoints }
        }
        points.append((markCount - 1, value))
    }

    /// Each mark takes two bytes of the file at least, itself and what parts it from the next.
    private mutating func append(_ code: UInt16) {
        marks[markCount] = code
        markCount += 1
    }

    private func candidate(_ word: Range<Int>) throws(BallotError) -> Int {
        let text = scan.text(word)
        if let known = nicknames[text] { return known }
        guard let number = Int(text), text.utf8.allSatisfy({ Scanner.isDigit($0) }), number >= 1, number <= candidates
        else {
            throw scan.wrong(at: word.lowerBound) {
                $0.blt.candidateOrEnd(upTo: candidates, orNickname: !nicknames.isEmpty)
            }
        }
        return number - 1
    }
}
