/// A count by the weighted inclusive Gregory method, under way.
///
/// Papers lie in parcels: those of one candidate with one value. A surplus gives every parcel a lower value and moves
/// it on; an exclusion moves it on at the value it had.
struct GregoryCount<R: TransferRule> {
    typealias Amount = R.Numbers.Amount

    enum Standing { case hopeful, pending, elected, excluded, withdrawn }

    struct Parcel {
        var value: Amount
        var papers: Papers.Pile
    }

    let election: Election
    let rule: R
    let numbers: R.Numbers
    let quota: Amount
    let papers: Papers
    var parcels: [[Parcel]]
    var votes: [Amount]
    /// As in the last row.
    private var shown: [Amount] = []
    var standing: [Standing]
    var exhausted = Amount.zero
    var transcript: Transcript

    init(_ election: Election, rule: R, transcript: Transcript) throws(Stop) {
        self.election = election
        self.rule = rule
        self.transcript = transcript
        numbers = rule.numbers
        papers = Papers(election, passesOvervotes: rule.passesOvervotes)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        quota = numbers.quota(rule.quota, valid: papers.valid, seats: election.seats)
        parcels = Array(repeating: [], count: election.candidates.count)
        votes = Array(repeating: .zero, count: election.candidates.count)
        standing = election.candidates.map { $0.isWithdrawn ? .withdrawn : .hopeful }
        self.transcript.count.valid = papers.valid
        self.transcript.count.quota = numbers.exact(quota)
        self.transcript.count.places = numbers.places
        self.transcript.count.isExact = numbers.isExact
        self.transcript.noteEqualRanks(papers)
    }

    var hopeful: [Int] { standing.indices.filter { standing[$0] == .hopeful } }
    /// Whose surplus is still to be passed on.
    var pending: [Int] {
        guard rule.electsAtTransfer else { return standing.indices.filter { standing[$0] == .pending } }
        return hopeful.filter { numbers.reaches(votes[$0], quota, rule.quota) }
    }
    var seatsLeft: Int { election.seats - transcript.elected.count }

    /// First preferences, then stage after stage until the seats are filled.
    mutating func run() throws(Stop) {
        let first = papers.sort(open: standing.map { $0 == .hopeful })
        for candidate in votes.indices where first[candidate].weight > 0 {
            parcels[candidate] = [Parcel(value: numbers.votes(1), papers: first[candidate])]
            votes[candidate] = numbers.votes(first[candidate].weight)
        }
        openRow()
        // Write-ins nobody declared leave first and alone; nobody is elected before.
        for writeIns in hopeful where election.candidates[writeIns].isUndeclared {
            exclude([writeIns], as: .undeclared)
        }
        while !isComplete() {
            let doomed = transcript.doomed(hopeful)
            if !doomed.isEmpty {
                exclude(doomed, as: .guarded)
                continue
            }
            if rule.excludesBeforeSurplus {
                let losers = sureLosers()
                if !losers.isEmpty {
                    exclude(losers, as: .batch)
                    continue
                }
            }
            if let next = try largestSurplus() {
                transferSurplus(of: next)
            } else {
                try excludeLowest()
            }
        }
    }

    /// Elects whoever has reached the quota, and then those left if there are no more than seats for them.
    private mutating func isComplete() -> Bool {
        // Whoever is elected at one stage stands as on the paper.
        defer { transcript.sortElectedOfRow() }
        let reached = hopeful.filter { numbers.reaches(votes[$0], quota, rule.quota) }
        if !rule.electsAtTransfer || reached.count >= seatsLeft { elect(reached) }
        if seatsLeft <= 0 { return true }
        let left = hopeful
        guard left.count <= seatsLeft else { return false }
        for candidate in left {
            transcript.note(.remaining, [candidate], amount: numbers.exact(votes[candidate]))
            standing[candidate] = .elected
        }
        return true
    }

    private mutating func elect(_ reached: [Int]) {
        for candidate in transcript.reservation.isEmpty ? reached : reached.sorted(by: { votes[$0] > votes[$1] }) {
            guard transcript.canElect(candidate, of: hopeful) else { continue }
            transcript.note(.quota, [candidate], amount: numbers.exact(votes[candidate]))
            let hasSurplus = votes[candidate] > quota || rule.passesEmptySurplus
            standing[candidate] = hasSurplus ? .pending : .elected
        }
    }

    private mutating func largestSurplus() throws(Stop) -> Int? {
        let waiting = pending.filter { !rule.electsAtTransfer || transcript.canElect($0, of: hopeful) }
        guard let most = waiting.map({ votes[$0] }).max() else { return nil }
        return try transcript.settle(waiting.filter { votes[$0] == most }, for: .transfer, by: rule.tie)
    }

    private mutating func transferSurplus(of candidate: Int) {
        let surplus = votes[candidate] - quota
        let total = votes[candidate]
        if rule.electsAtTransfer { transcript.note(.quota, [candidate], amount: numbers.exact(total)) }
        transcript.note(.surplus, [candidate], amount: numbers.exact(surplus))
        standing[candidate] = .elected
        votes[candidate] = quota
        let values = parcels[candidate].map {
            numbers.transferValue($0.value, surplus: surplus, total: total)
        }
        let moved = move(candidate, values: values)
        transcript.move(from: candidate, to: .loss, votes: numbers.exact(surplus - moved))
        openRow()
    }

    private mutating func excludeLowest() throws(Stop) {
        let left = hopeful
        if rule.exclusion == .sureLosers, !rule.excludesBeforeSurplus {
            let losers = sureLosers()
            if !losers.isEmpty { return exclude(losers, as: .batch) }
        }
        let free = transcript.excludable(left)
        guard let fewest = free.map({ votes[$0] }).min() else { return }
        let lowest = try transcript.settle(free.filter { votes[$0] == fewest }, for: .exclusion, by: rule.tie)
        exclude([lowest], as: .fewest)
    }

    private mutating func exclude(_ leaving: [Int], as kind: Decision.Kind) {
        transcript.note(kind, leaving, amount: numbers.exact(leaving.map { votes[$0] }.reduce(.zero, +)))
        for candidate in leaving { standing[candidate] = .excluded }
        if !rule.movesLastPapers, hopeful.count <= seatsLeft { return }
        for candidate in leaving {
            votes[candidate] = .zero
            _ = move(candidate, values: parcels[candidate].map(\.value))
        }
        openRow()
    }

    /// Moves all papers of a candidate on, each parcel at its new value.
    ///
    /// - Returns: the votes that arrived or ran out.
    private mutating func move(_ candidate: Int, values: [Amount]) -> Amount {
        let open = standing.map { $0 == .hopeful }
        var arrived = [Amount](repeating: .zero, count: votes.count)
        var count = [Int64](repeating: 0, count: votes.count + 1)
        var ranOut = Amount.zero
        let leaving = parcels[candidate]
        parcels[candidate] = []
        for (parcel, value) in zip(leaving, values) {
            let piles = papers.sort(parcel.papers, open: open)
            for next in votes.indices where piles[next].weight > 0 {
                add(piles[next], value: value, to: next)
                arrived[next] += numbers.papers(piles[next].weight, at: value)
                count[next] += piles[next].weight
            }
            ranOut += numbers.papers(piles[votes.count].weight, at: value)
            count[votes.count] += piles[votes.count].weight
        }
        for next in votes.indices where count[next] > 0 {
            votes[next] += arrived[next]
            transcript.move(
                from: candidate, to: .candidate(next), votes: numbers.exact(arrived[next]), papers: count[next])
        }
        exhausted += ranOut
        if count[votes.count] > 0 {
            transcript.move(from: candidate, to: .exhausted, votes: numbers.exact(ranOut), papers: count[votes.count])
        }
        return arrived.reduce(ranOut, +)
    }

    private mutating func add(_ sheets: Papers.Pile, value: Amount, to candidate: Int) {
        if let same = parcels[candidate].firstIndex(where: { $0.value == value }) {
            parcels[candidate][same].papers += sheets
        } else {
            parcels[candidate].append(Parcel(value: value, papers: sheets))
        }
    }

    /// The largest set of lowest candidates whose votes and all surpluses together stay below the next one's votes.
    private func sureLosers() -> [Int] {
        guard transcript.reservation.isEmpty else { return [] }
        let surplus = pending.map { votes[$0] - quota }.reduce(.zero, +)
        return Batch.sureLosers(
            hopeful, votes: votes, surplus: surplus, most: hopeful.count - seatsLeft, evenIfEqual: false)
    }

    private mutating func openRow() {
        // Most votes stand as in the row before.
        var row = transcript.count.rounds.last?.votes ?? []
        if row.isEmpty {
            row = votes.map(numbers.exact)
        } else {
            for candidate in votes.indices where votes[candidate] != shown[candidate] {
                row[candidate] = numbers.exact(votes[candidate])
            }
        }
        shown = votes
        let loss = votes.reduce(numbers.votes(papers.valid) - exhausted, -)
        transcript.open(row, exhausted: numbers.exact(exhausted), loss: numbers.exact(loss))
    }
}
