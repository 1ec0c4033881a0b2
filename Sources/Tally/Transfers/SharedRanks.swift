import Kernel

/// Papers that rank several candidates alike, shared in equal parts among all orders of them: one that ranks A and B first
/// and then C is half a paper A B C and half a paper B A C (B. L. Meek, 1970; I. D. Hill, "Difficulties with equality of
/// preference", Voting matters 13, 2001).
///
/// So that the halves stay whole numbers every paper of the election is cut into the same number of parts.
struct SharedRanks {
    /// Plain candidate numbers, each paper closed by `Mark.end`.
    private(set) var marks: [UInt16] = []
    private(set) var starts: [UInt32] = []
    /// In parts.
    private(set) var weights: [Int64] = []
    let parts: Int64
    /// Papers that were shared, or that an overvote ended.
    private(set) var doubled: Int64 = 0

    /// Six alike at one rank have so many orders.
    static let mostParts: Int64 = 720
    static let mostMarks = 20_000_000

    /// nil where sharing would cut papers into more parts than ``mostParts``, or fill the memory; papers then end at such a rank.
    init?(_ election: Election) {
        var papers: [[[UInt16]]: Int64] = [:]
        var order: [[[UInt16]]] = []
        var parts: Int64 = 1
        var doubled: Int64 = 0
        var stamp = [Int](repeating: -1, count: election.candidates.count)
        var number = 0
        var isTooMuch = false
        var room = 0
        election.ballots.forEachBallot { run, weight in
            if isTooMuch { return }
            number += 1
            let (ranks, isCut) = Self.ranks(run, election, &stamp, number)
            let orders = Self.orders(ranks)
            guard orders <= Self.mostParts else { return isTooMuch = true }
            parts = parts / Self.divisor(parts, orders) * orders
            if isCut || orders > 1 { doubled += weight }
            if papers[ranks] == nil {
                order.append(ranks)
                room += Int(orders) * (ranks.reduce(1) { $0 + $1.count })
            }
            papers[ranks, default: 0] += weight
            if parts > Self.mostParts || room > Self.mostMarks { isTooMuch = true }
        }
        let isHeld = election.ballots.total.multipliedReportingOverflow(by: parts).overflow
        guard !isTooMuch, !isHeld else { return nil }
        self.parts = parts
        self.doubled = doubled
        for ranks in order {
            let weight = papers[ranks, default: 0] * (parts / Self.orders(ranks))
            write(ranks[...], after: [], weight)
        }
    }

    /// Whom each rank names, those withdrawn and those named before left out; and whether an overvote cut the paper short.
    private static func ranks(
        _ run: UnsafeBufferPointer<UInt16>, _ election: Election, _ stamp: inout [Int], _ number: Int
    ) -> (ranks: [[UInt16]], isCut: Bool) {
        var ranks: [[UInt16]] = []
        for code in run {
            let mark = Mark(code: code)
            if mark == .overvote { return (ranks.filter { !$0.isEmpty }, true) }
            if !mark.isJoined { ranks.append([]) }
            guard let candidate = mark.candidate, stamp.indices.contains(candidate), stamp[candidate] != number,
                !election.candidates[candidate].isWithdrawn
            else { continue }
            stamp[candidate] = number
            if ranks.isEmpty { ranks.append([]) }
            ranks[ranks.count - 1].append(UInt16(truncatingIfNeeded: candidate))
        }
        return (ranks.filter { !$0.isEmpty }.map { $0.sorted() }, false)
    }

    /// In how many orders a paper can be read; more than ``mostParts`` where there are too many.
    private static func orders(_ ranks: [[UInt16]]) -> Int64 {
        var orders: Int64 = 1
        for rank in ranks where rank.count > 1 {
            for size in 2...rank.count {
                orders *= Int64(size)
                if orders > mostParts { return orders }
            }
        }
        return orders
    }

    private static func divisor(_ a: Int64, _ b: Int64) -> Int64 { b == 0 ? a : divisor(b, a % b) }

    private mutating func write(_ ranks: ArraySlice<[UInt16]>, after line: [UInt16], _ weight: Int64) {
        guard let rank = ranks.first else {
            starts.append(UInt32(truncatingIfNeeded: marks.count))
            marks += line
            marks.append(Mark.end.code)
            weights.append(weight)
            return
        }
        for order in Self.permutations(rank) { write(ranks.dropFirst(), after: line + order, weight) }
    }

    private static func permutations(_ list: [UInt16]) -> [[UInt16]] {
        guard list.count > 1 else { return [list] }
        return list.indices.flatMap { place in
            var rest = list
            let first = rest.remove(at: place)
            return permutations(rest).map { [first] + $0 }
        }
    }
}

extension Transcript {
    /// Says how many papers rank several candidates at once, and what became of them.
    mutating func noteEqualRanks(_ papers: Papers) {
        guard papers.doubled > 0 else { return }
        let how: Phrase =
            switch papers.treatment {
            case .isShared: Phrase { $0.transfers.sharedEqually }
            case .isPassed: Phrase { $0.transfers.rankPassedOver }
            case .endsPaper: Phrase { $0.transfers.endAtRank }
            }
        noteEqualRanks(papers.doubled, how)
    }

    mutating func noteEqualRanks(_ papers: Int64, _ how: Phrase) {
        count.notes.append(Phrase { $0.transfers.severalAtOneRank(papers, how($0)) })
    }
}
