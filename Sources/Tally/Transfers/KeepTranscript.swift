/// Rows and transfers of a count with keep factors.
///
/// Every round all surpluses move at once. Who got votes from whom is told by what each elected candidate passes on
/// now and passed on before; that the differences make up each candidate's gain is checked by the tests.
struct KeepTranscript {
    private var flow: [[Int128]]
    private var moved: [[Int128]]

    init(_ count: KeepCount) {
        flow = count.flow
        moved = Array(repeating: [], count: count.votes.count)
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
            for (next, votes) in move.votes.enumerated() where votes != 0 {
                add(votes, from: candidate, to: next)
                if let under = move.under {
                    if flow[under].isEmpty { flow[under] = Array(repeating: 0, count: move.votes.count) }
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
            for (to, votes) in count.flow[from].enumerated() {
                let before = flow[from].isEmpty ? 0 : flow[from][to]
                if votes != before { add(votes - before, from: from, to: to) }
            }
        }
        for from in count.votes.indices {
            for to in moved[from].indices {
                var amount = moved[from][to]
                // A flow that shrank gives votes back; against a flow the other way it is one transfer.
                if to < last {
                    let back = moved[to].isEmpty ? 0 : moved[to][from]
                    if to < from, !moved[to].isEmpty { continue }
                    amount -= back
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

    private mutating func add(_ votes: Int128, from: Int, to: Int) {
        if moved[from].isEmpty { moved[from] = Array(repeating: 0, count: moved.count + 1) }
        moved[from][to] += votes
    }

    private func write(from: Int, to: Int, _ amount: Int128, _ count: KeepCount, _ transcript: inout Transcript) {
        guard amount != 0 else { return }
        let end: Transfer.Destination = to == count.votes.count ? .exhausted : .candidate(to)
        transcript.move(from: from, to: end, votes: count.exact(amount))
    }

    private mutating func clear() {
        for from in moved.indices { moved[from] = [] }
    }

    private func open(_ count: KeepCount, quota: Int128, in transcript: inout Transcript) {
        transcript.open(
            count.votes.map(count.exact), exhausted: count.exact(count.exhausted), quota: count.exact(quota))
    }
}
