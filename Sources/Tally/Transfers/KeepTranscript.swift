/// Rows and transfers of a count with keep factors.
///
/// Every round all surpluses move at once. Who got votes from whom is told by what each elected candidate passes on
/// now and passed on before; that the differences make up each candidate's gain is checked by the tests.
struct KeepTranscript {
    private var flow: [[Int128]]
    private var moved: [[Int128]]

    init(_ count: KeepCount) {
        flow = count.flow
        moved = count.flow
    }

    /// The first row.
    mutating func begin(_ count: KeepCount, quota: Int128, in transcript: inout Transcript) {
        flow = count.flow
        clear()
        open(count, quota: quota, in: &transcript)
    }

    /// Keeps what an exclusion moved. What had come to the excluded by way of someone elected now goes the same way to
    /// the next: that is this exclusion's doing, and no change in what the elected passes on.
    mutating func excluded(_ candidate: Int, _ moves: [KeepCount.Move]) {
        for move in moves {
            for (next, votes) in move.votes.enumerated() {
                moved[candidate][next] += votes
                if let under = move.under {
                    flow[under][next] += votes
                    flow[under][candidate] -= votes
                }
            }
        }
    }

    /// Writes the transfers of the round just ended on its row and opens the next.
    mutating func next(_ count: KeepCount, quota: Int128, in transcript: inout Transcript) {
        let last = count.votes.count
        for from in count.votes.indices {
            for to in count.flow[from].indices { moved[from][to] += count.flow[from][to] - flow[from][to] }
        }
        for from in count.votes.indices {
            for to in moved[from].indices {
                var amount = moved[from][to]
                // A flow that shrank gives votes back; against a flow the other way it is one transfer.
                if to < last {
                    if to < from { continue }
                    amount -= moved[to][from]
                    if amount < 0 {
                        write(from: to, to: from, -amount, count, &transcript)
                        continue
                    }
                }
                write(from: from, to: to, amount, count, &transcript)
            }
        }
        flow = count.flow
        clear()
        open(count, quota: quota, in: &transcript)
    }

    private func write(from: Int, to: Int, _ amount: Int128, _ count: KeepCount, _ transcript: inout Transcript) {
        guard amount != 0 else { return }
        let end: Transfer.Destination = to == count.votes.count ? .exhausted : .candidate(to)
        transcript.move(from: from, to: end, votes: count.decimals.exact(amount))
    }

    private mutating func clear() {
        for from in moved.indices {
            for to in moved[from].indices { moved[from][to] = 0 }
        }
    }

    private func open(_ count: KeepCount, quota: Int128, in transcript: inout Transcript) {
        let exact = count.decimals.exact
        transcript.open(count.votes.map(exact), exhausted: exact(count.exhausted), quota: exact(quota))
    }
}
