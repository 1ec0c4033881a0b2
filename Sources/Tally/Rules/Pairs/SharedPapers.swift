/// Ranked papers, each shared equally among those it ranks alike at the highest rank that still counts.
struct SharedPapers: Sendable {
    let candidates: Int
    /// Papers that rank somebody.
    private var total: Int64 = 0
    /// The candidates of all papers one after another; a mark that is not joined to the one before opens a rank.
    private var marks: [UInt16] = []
    private var starts: [Int] = [0]
    private var weights: [Int64] = []

    /// Ballots marked alike are merged.
    init(_ election: Election) {
        candidates = election.candidates.count
        var isElectable = [Bool](repeating: false, count: candidates)
        for one in election.electable { isElectable[one] = true }
        var merged: [[UInt16]: Int] = [:]
        var stamp = [Int](repeating: -1, count: candidates)
        var ballot = 0
        election.ballots.forEachBallot { codes, weight in
            ballot += 1
            var run: [UInt16] = []
            var opensRank = true
            for code in codes {
                let mark = Mark(code: code)
                if !mark.isJoined { opensRank = true }
                guard let one = mark.candidate, one < candidates, isElectable[one], stamp[one] != ballot else {
                    continue
                }
                stamp[one] = ballot
                run.append(opensRank ? Mark(one).code : Mark.joined(one).code)
                opensRank = false
            }
            guard !run.isEmpty, weight > 0 else { return }
            total += weight
            if let paper = merged[run] {
                weights[paper] += weight
            } else {
                merged[run] = weights.count
                marks += run
                starts.append(marks.count)
                weights.append(weight)
            }
        }
    }

    /// Where each paper stands: the first mark of the highest rank that names someone left.
    typealias Places = [Int]

    var tops: Places { Array(starts.dropLast()) }

    struct Row {
        var votes: [Rational]
        /// Papers that rank none of those left.
        var exhausted: Rational
    }

    /// Moves every paper on to the highest rank that names someone left.
    func advance(_ places: inout Places, to left: [Bool]) {
        for paper in places.indices { places[paper] = advanced(paper, from: places[paper], to: left) }
    }

    private func advanced(_ paper: Int, from place: Int, to left: [Bool]) -> Int {
        var rank = place
        var place = place
        while place < starts[paper + 1] {
            if !Mark(code: marks[place]).isJoined { rank = place }
            if left[Int(marks[place] & 0x7FFF)] { return rank }
            place += 1
        }
        return place
    }

    /// Those left at the rank where a paper stands.
    private func holders(_ paper: Int, at place: Int, _ left: [Bool]) -> [Int] {
        var holders: [Int] = []
        var next = place
        while next < starts[paper + 1], next == place || Mark(code: marks[next]).isJoined {
            let one = Int(marks[next] & 0x7FFF)
            if left[one] { holders.append(one) }
            next += 1
        }
        return holders
    }

    /// Tallies among those left.
    func row(_ places: Places, _ left: [Bool]) -> Row {
        var sums = Sums(candidates)
        for (paper, place) in places.enumerated() where place < starts[paper + 1] {
            let isAlone = place + 1 == starts[paper + 1] || !Mark(code: marks[place + 1]).isJoined
            if isAlone {
                sums.add(weights[paper], to: Int(marks[place]))
            } else {
                sums.add(weights[paper], to: holders(paper, at: place, left))
            }
        }
        let votes = sums.votes
        return Row(votes: votes, exhausted: votes.reduce(Rational(total), -))
    }

    /// What moves on when only `rest` of those left stay.
    func moves(_ places: Places, _ left: [Bool], to rest: [Bool]) -> [Transfer] {
        var moved: [Transfer.Key: Int64] = [:]
        for (paper, place) in places.enumerated() where place < starts[paper + 1] {
            let now = holders(paper, at: place, left)
            guard now.contains(where: { !rest[$0] }) else { continue }
            let heirs = holders(paper, at: advanced(paper, from: place, to: rest), rest)
            for one in now where !rest[one] {
                for heir in heirs.isEmpty ? [-1] : heirs {
                    moved[.init(from: one, to: heir, parts: now.count * max(heirs.count, 1)), default: 0] +=
                        weights[paper]
                }
            }
        }
        var votes: [Transfer.Key: Rational] = [:]
        for (key, weight) in moved {
            votes[.init(from: key.from, to: key.to, parts: 1), default: .zero] += Rational(
                Int128(weight), Int128(key.parts))
        }
        return votes.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }.map { key, votes in
            Transfer(from: key.from, to: key.to < 0 ? .exhausted : .candidate(key.to), votes: votes)
        }
    }

    /// Whole papers are added as integers; only shared ones need fractions.
    private struct Sums {
        private var whole: [Int64]
        private var shared: [Int: [Int64]] = [:]

        init(_ size: Int) { whole = [Int64](repeating: 0, count: size) }

        @inline(__always) mutating func add(_ weight: Int64, to one: Int) { whole[one] += weight }

        mutating func add(_ weight: Int64, to holders: [Int]) {
            for one in holders {
                shared[holders.count, default: [Int64](repeating: 0, count: whole.count)][one] += weight
            }
        }

        var votes: [Rational] {
            var votes = whole.map { Rational($0) }
            for (parts, sums) in shared {
                for (one, sum) in sums.enumerated() where sum > 0 { votes[one] += Rational(Int128(sum), Int128(parts)) }
            }
            return votes
        }
    }
}

extension Transfer {
    fileprivate struct Key: Hashable {
        let from: Int
        let to: Int
        /// Into how many parts each paper is shared.
        let parts: Int
    }
}
