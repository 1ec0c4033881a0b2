/// The ballots of a BLT file as they are read, packed.
struct BltBallots {
    var marks: [UInt16] = []
    var starts: [UInt32] = []
    var weights: [Int64] = []
    var ids: [String] = []
    var total: Int64 = 0
    var isPlain = true

    func packed() -> Ballots {
        var ballots = Ballots(marks: marks, starts: starts, weights: weights, total: total, isPlain: isPlain)
        ballots.ids = ids.isEmpty ? [] : ids + [String](repeating: "", count: starts.count - ids.count)
        return ballots
    }
}

extension BltReader {
    /// Ballot after ballot, to the lone 0 that ends them.
    mutating func readBallots() throws(BallotError) {
        let left = scan.end - scan.at
        ballots.marks.reserveCapacity(left / 2 + 16)
        ballots.starts.reserveCapacity(left / 16 + 16)
        ballots.weights.reserveCapacity(left / 16 + 16)
        // Which ballot last named each candidate: one named twice shows without a set per ballot.
        var seen = [UInt32](repeating: 0, count: candidates)
        while true {
            try skip()
            let start = scan.at
            if scan.byte == UInt8(ascii: "(") { try ballotID() }
            guard let weight = scan.number(), !scan.isAtEnd || weight == 0 else { throw badWeight(start) }
            if weight == 0, scan.at == start + 1 { return }
            guard ballots.marks.count < Int(UInt32.max) - scan.end else {
                throw scan.wrong("较少的选票", "fewer ballots", at: start)
            }
            let (sum, overflow) = ballots.total.addingReportingOverflow(weight)
            guard !overflow else {
                throw scan.wrong("总票数不超过2⁶³−1", "ballots that together stay within 2^63 - 1", at: start)
            }
            ballots.total = sum
            ballots.starts.append(UInt32(truncatingIfNeeded: ballots.marks.count))
            ballots.weights.append(weight)
            try preferences(&seen)
            ballots.marks.append(Mark.end.code)
        }
    }

    private func badWeight(_ start: Int) -> BallotError {
        if scan.byte == UInt8(ascii: "-") {
            return scan.wrong("选票份数（0或以上的整数）", "the number of ballots, a whole number of at least 0", at: start)
        }
        if start < scan.end, Scanner.isDigit(scan.bytes[start]), !scan.isAtEnd {
            return scan.wrong("不超过2⁶³−1的选票份数", "a number of ballots within 2^63 - 1", at: start)
        }
        return scan.wrong("选票份数，或表示选票结束的0", "a number of ballots, or the 0 that ends them", at: start)
    }

    private mutating func ballotID() throws(BallotError) {
        let start = scan.at + 1
        while !scan.isAtEnd, scan.byte != UInt8(ascii: ")"), !Scanner.isLineEnd(scan.byte) { scan.at += 1 }
        guard scan.byte == UInt8(ascii: ")") else {
            throw scan.wrong("选票编号的右括号 )", "the closing ) of a ballot's number", at: start - 1)
        }
        if ballots.ids.count < ballots.starts.count {
            ballots.ids += [String](repeating: "", count: ballots.starts.count - ballots.ids.count)
        }
        ballots.ids.append(scan.text(scan.trimmed(start..<scan.at)))
        scan.at += 1
        try skip()
    }

    /// One ballot's preferences, to its 0.
    @inline(__always)
    private mutating func preferences(_ seen: inout [UInt32]) throws(BallotError) {
        let ballot = UInt32(truncatingIfNeeded: ballots.starts.count)
        var joins = false
        while true {
            if scan.at < scan.end, Scanner.isSpace(scan.bytes[scan.at]) { scan.at += 1 }
            let start = scan.at
            var value = 0
            while scan.at < scan.end, scan.at - start < 6, Scanner.isDigit(scan.bytes[scan.at]) {
                value = value &* 10 &+ Int(scan.bytes[scan.at] &- 0x30)
                scan.at += 1
            }
            if scan.at > start {
                if value == 0 {
                    if scan.at - start == 1 {
                        guard !joins else { throw scan.wrong("= 后面的候选人", "a candidate after =", at: start) }
                        return
                    }
                    throw badCandidate(start)
                }
                guard value <= candidates, !Scanner.isDigit(scan.byte) else { throw badCandidate(start) }
                try add(value - 1, joined: joins, start: start, ballot: ballot, &seen)
                joins = false
            } else {
                guard let special = try unusual(&joins) else { continue }
                try add(special, joined: joins, start: start, ballot: ballot, &seen)
                joins = false
            }
        }
    }

    @inline(__always)
    private mutating func add(
        _ candidate: Int, joined: Bool, start: Int, ballot: UInt32, _ seen: inout [UInt32]
    ) throws(BallotError) {
        guard seen[candidate] != ballot else {
            throw scan.wrong("同一张票上不重复的候选人", "no candidate twice on one ballot", at: start)
        }
        seen[candidate] = ballot
        ballots.marks.append(UInt16(truncatingIfNeeded: candidate) | (joined ? 0x8000 : 0))
    }

    /// Anything on a ballot that is no number: comments, `=`, `-`, a nickname.
    private mutating func unusual(_ joins: inout Bool) throws(BallotError) -> Int? {
        try skip()
        let start = scan.at
        if scan.isAtEnd { throw scan.wrong("选票结尾的0", "the 0 that ends a ballot") }
        if Scanner.isDigit(scan.byte) { return nil }
        if scan.byte == UInt8(ascii: "=") {
            guard !joins, let last = ballots.marks.last, let first = ballots.starts.last,
                Int(first) < ballots.marks.count, Mark(code: last).candidate != nil
            else { throw scan.wrong("= 前面的候选人", "a candidate before =") }
            joins = true
            ballots.isPlain = false
            scan.at += 1
            return nil
        }
        if scan.byte == UInt8(ascii: "-"), !Scanner.isDigit(scan.peek(1)), !joins {
            ballots.marks.append(Mark.skipped.code)
            ballots.isPlain = false
            scan.at += 1
            return nil
        }
        while !scan.isAtEnd, !Scanner.isSpace(scan.byte), scan.byte != UInt8(ascii: "=") { scan.at += 1 }
        return try candidate(scan.text(start..<scan.at), at: start)
    }

    private func badCandidate(_ start: Int) -> BallotError {
        scan.wrong(
            "1至\(candidates)的候选人号码，或选票结尾的0", "a candidate from 1 to \(candidates), or the 0 that ends a ballot",
            at: start)
    }
}
