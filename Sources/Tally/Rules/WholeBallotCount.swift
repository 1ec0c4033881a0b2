import Kernel

/// A count in whole ballots, one paper after another: Cambridge's.
struct WholeBallotCount {
    let election: Election
    let floor: Int64
    let quota: Int
    let marks: [UInt16]
    /// One for each single paper: where its finger stands.
    var fingers: [UInt32] = []
    /// By candidate, papers in the order received.
    var held: [[UInt32]]
    var hopeful: [Bool]
    var pending: [Int] = []
    var exhausted = 0
    var hasExcluded = false
    var transcript: Transcript

    init(_ election: Election, floor: Int64, transcript: Transcript) throws(Stop) {
        let papers = Papers(election)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        self.election = election
        self.floor = floor
        self.transcript = transcript
        marks = papers.marks
        quota = Int(papers.valid) / (election.seats + 1) + 1
        held = Array(repeating: [], count: election.candidates.count)
        hopeful = election.candidates.map { !$0.isWithdrawn }
        fingers = papers.oneByOne
        self.transcript.count.valid = papers.valid
        self.transcript.count.quota = Rational(quota)
        self.transcript.noteEqualRanks(papers)
    }

    var seatsLeft: Int { election.seats - transcript.elected.count }
    var continuing: [Int] { hopeful.indices.filter { hopeful[$0] } }

    mutating func run() throws(Stop) {
        for paper in fingers.indices { give(UInt32(paper), open: hopeful) }
        openRow()
        while !isComplete() {
            let doomed = transcript.doomed(continuing)
            if !doomed.isEmpty {
                transcript.note(.guarded, doomed)
                for candidate in doomed { hopeful[candidate] = false }
                var open = hopeful
                for candidate in doomed { move(from: candidate, &open) }
                openRow()
                continue
            }
            if let most = pending.map({ held[$0].count }).max() {
                let one = try transcript.settle(
                    pending.filter { held[$0].count == most }, for: .transfer, by: [.latestStage])
                transferSurplus(of: one)
            } else {
                try exclude()
            }
        }
        transcript.sortElectedOfRow()
    }

    private mutating func isComplete() -> Bool {
        let writeIns = continuing.filter { election.candidates[$0].isUndeclared }
        guard writeIns.isEmpty else { return false }
        for candidate in continuing where held[candidate].count >= quota {
            guard transcript.canElect(candidate, of: continuing) else { continue }
            transcript.note(.quota, [candidate], amount: Rational(held[candidate].count))
            hopeful[candidate] = false
            if held[candidate].count > quota { pending.append(candidate) }
        }
        if seatsLeft <= 0 { return true }
        guard continuing.count <= seatsLeft else { return false }
        transcript.note(.remaining, continuing)
        return true
    }

    /// Gives a paper to the first open candidate it names from where its finger stands.
    @discardableResult
    private mutating func give(_ paper: UInt32, open: [Bool]) -> Int {
        var at = Int(fingers[Int(paper)])
        while marks[at] != Mark.end.code, !open[Int(marks[at])] { at += 1 }
        guard marks[at] != Mark.end.code else { return -1 }
        fingers[Int(paper)] = UInt32(truncatingIfNeeded: at)
        held[Int(marks[at])].append(paper)
        return Int(marks[at])
    }

    private mutating func transferSurplus(of candidate: Int) {
        let papers = held[candidate]
        let surplus = papers.count - quota
        transcript.note(.surplus, [candidate], amount: Rational(surplus))
        pending.removeAll { $0 == candidate }
        // Nearest whole number, a half up.
        let step = (2 * papers.count + surplus) / (2 * surplus)
        var open = hopeful
        var gains = [Int64](repeating: 0, count: held.count)
        var gone = Set<Int>()
        for start in Array(step - 1..<2 * step - 1) + Array(0..<step - 1) {
            // The papers before the n-th come last, one by one.
            let stride = start >= step - 1 ? step : papers.count
            for place in Swift.stride(from: start, to: papers.count, by: stride) where gone.count < surplus {
                let next = give(papers[place], open: open)
                guard next >= 0 else { continue }
                gone.insert(place)
                gains[next] += 1
                if held[next].count >= quota { open[next] = false }
            }
        }
        held[candidate] = papers.indices.filter { !gone.contains($0) }.map { papers[$0] }
        write(gains, from: candidate)
        openRow()
    }

    private mutating func exclude() throws(Stop) {
        var leaving: [Int]
        if let writeIns = continuing.first(where: { election.candidates[$0].isUndeclared }) {
            leaving = [writeIns]
            transcript.note(.undeclared, leaving)
        } else {
            leaving = hasExcluded || !transcript.reservation.isEmpty ? [] : belowFloor
            hasExcluded = true
            if continuing.count - leaving.count < seatsLeft {
                transcript.count.notes.append(Phrase { $0.rules.tooFewAboveFloor(floor) })
                leaving = []
            }
            if leaving.isEmpty {
                leaving = [try lowest(transcript.excludable(continuing))]
                transcript.note(.fewest, leaving, amount: Rational(held[leaving[0]].count))
            } else {
                transcript.note(.floor, leaving, amount: Rational(floor))
            }
        }
        for candidate in leaving { hopeful[candidate] = false }
        var open = hopeful
        while !leaving.isEmpty {
            let next = leaving.count == 1 ? leaving[0] : try lowest(leaving)
            leaving.removeAll { $0 == next }
            move(from: next, &open)
        }
        openRow()
    }

    /// Whom too few named first; what a surplus has brought them since makes no difference.
    private var belowFloor: [Int] {
        guard let first = transcript.count.rounds.first else { return [] }
        return continuing.filter { first.votes[$0] < Rational(floor) }
    }

    private mutating func lowest(_ candidates: [Int]) throws(Stop) -> Int {
        let fewest = candidates.map { tallies[$0] }.min()
        let tied = candidates.filter { tallies[$0] == fewest }
        // Nobody's place depends on which of several empty piles goes first.
        if fewest == 0, candidates.count > 1, !hopeful[tied[0]] { return tied[0] }
        return try transcript.settle(tied, for: .exclusion, by: [.latestStage])
    }

    /// What each held when the row was opened; papers moved since don't change who is smallest.
    private var tallies: [Int] {
        guard let row = transcript.count.rounds.last else { return held.map(\.count) }
        return row.votes.map { Int($0.floor) }
    }

    private mutating func move(from candidate: Int, _ open: inout [Bool]) {
        let papers = held[candidate]
        held[candidate] = []
        var gains = [Int64](repeating: 0, count: held.count)
        var out: Int64 = 0
        for paper in papers {
            let next = give(paper, open: open)
            if next < 0 {
                out += 1
            } else {
                gains[next] += 1
                if held[next].count >= quota { open[next] = false }
            }
        }
        exhausted += Int(out)
        write(gains, from: candidate)
        transcript.move(from: candidate, to: .exhausted, votes: Rational(out), papers: out)
    }

    private mutating func write(_ gains: [Int64], from candidate: Int) {
        for (next, papers) in gains.enumerated() where papers > 0 {
            transcript.move(from: candidate, to: .candidate(next), votes: Rational(papers), papers: papers)
        }
    }

    private mutating func openRow() {
        transcript.open(held.map { Rational($0.count) }, exhausted: Rational(exhausted))
    }
}
