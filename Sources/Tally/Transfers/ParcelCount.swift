/// A count by the last parcel, under way: ERS97 and Northern Ireland.
struct ParcelCount<R: LastParcelRule> {
    enum Standing { case hopeful, pending, elected, excluded, withdrawn }

    struct Parcel {
        let value: Int128
        var papers: Papers.Pile
        var isFirst = false
    }

    let election: Election
    let rule: R
    let decimals = Decimals(places: 2, rounding: .down)
    let papers: Papers
    var quota: Int128
    /// By candidate, in the order received.
    var parcels: [[Parcel]]
    var votes: [Int128]
    var standing: [Standing]
    var exhausted: Int128 = 0
    var transcript: Transcript

    init(_ election: Election, rule: R, transcript: Transcript) throws(Stop) {
        self.election = election
        self.rule = rule
        self.transcript = transcript
        papers = Papers(election)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        quota = FixedArithmetic(decimals).quota(rule.quota, valid: papers.valid, seats: election.seats)
        parcels = Array(repeating: [], count: election.candidates.count)
        votes = Array(repeating: 0, count: election.candidates.count)
        standing = election.candidates.map { $0.isWithdrawn ? .withdrawn : .hopeful }
        self.transcript.count.valid = papers.valid
        self.transcript.count.places = decimals.places
        self.transcript.noteEqualRanks(papers)
    }

    var hopeful: [Int] { standing.indices.filter { standing[$0] == .hopeful } }
    var pending: [Int] { standing.indices.filter { standing[$0] == .pending } }
    var seatsLeft: Int { election.seats - transcript.elected.count }
    var surplus: Int128 { pending.reduce(0) { $0 + max(0, votes[$1] - quota) } }
    /// Whether write-ins nobody declared still have to leave before anyone can be elected.
    var awaitsWriteIns: Bool { hopeful.contains { election.candidates[$0].isUndeclared } }

    mutating func run() throws(Stop) {
        let first = papers.sort(open: standing.map { $0 == .hopeful })
        for candidate in votes.indices where first[candidate].weight > 0 {
            let pile = first[candidate]
            parcels[candidate] = [Parcel(value: decimals.one, papers: pile, isFirst: true)]
            votes[candidate] = decimals.units(pile.weight)
        }
        openRow()
        elect()
        while !isFilled() {
            let doomed = awaitsWriteIns ? [] : transcript.doomed(hopeful)
            if !doomed.isEmpty {
                transcript.note(.guarded, doomed)
                for candidate in doomed { standing[candidate] = .excluded }
                if hopeful.count > seatsLeft { move(from: doomed) }
                continue
            }
            let losers = awaitsWriteIns ? [] : sureLosers()
            if surplus > 0, losers.isEmpty, !awaitsWriteIns {
                try transferSurplus()
                elect()
            } else {
                try exclude(losers)
            }
        }
        transcript.sortElectedOfRow()
        transcript.count.quota = decimals.exact(quota)
    }

    /// Whether the count is over; fills the last places where the rule says they can be filled.
    private mutating func isFilled() -> Bool {
        if seatsLeft <= 0 { return true }
        let left = hopeful
        if awaitsWriteIns { return false }
        if left.count <= seatsLeft {
            transcript.note(.remaining, left)
            for candidate in left { standing[candidate] = .elected }
            return true
        }
        if rule.fillsLastPlaceEarly, seatsLeft == 1, transcript.doomed(left).isEmpty {
            let all = left.reduce(surplus) { $0 + votes[$1] }
            let ahead = left.filter { votes[$0] * 2 >= all }
            if ahead.count == 1 {
                transcript.note(.majority, ahead, amount: decimals.exact(votes[ahead[0]]))
                standing[ahead[0]] = .elected
                return true
            }
        }
        return false
    }

    /// Elects in descending order of votes whoever has enough, each time asking anew what is enough.
    private mutating func elect() {
        if awaitsWriteIns { return }
        // Whoever is elected at one stage stands as on the paper.
        defer { transcript.sortElectedOfRow() }
        while seatsLeft > 0 {
            let enough = rule.followsActiveVote ? min(quota, activeShare()) : quota
            let hopeful = self.hopeful
            let reached = hopeful.filter { votes[$0] >= max(enough, 1) && transcript.canElect($0, of: hopeful) }
            guard let most = reached.map({ votes[$0] }).max() else { return }
            var level = reached.filter { votes[$0] == most }
            if level.count > seatsLeft {
                // ERS97 5.6.2: by the earliest difference, else none of them at this stage.
                guard let one = transcript.aheadEarliest(level) else { return }
                level = [one]
            }
            let candidate = level[0]
            transcript.note(.quota, [candidate], amount: decimals.exact(votes[candidate]))
            standing[candidate] = votes[candidate] > quota ? .pending : .elected
        }
    }

    /// Total active vote ÷ (places left + 1), rounded up: votes of continuing candidates and votes awaiting transfer.
    private func activeShare() -> Int128 {
        let awaiting = standing.indices.filter { standing[$0] == .hopeful || standing[$0] == .excluded }
        let active = awaiting.reduce(surplus) { $0 + votes[$1] }
        let parts = Int128(seatsLeft) + 1
        return (active + parts - 1) / parts
    }

    private func sureLosers() -> [Int] {
        guard transcript.reservation.isEmpty else { return [] }
        return certainLosers()
    }

    private func certainLosers() -> [Int] {
        Batch.sureLosers(
            hopeful, votes: votes, surplus: surplus, most: hopeful.count - seatsLeft, evenIfEqual: rule.defersIfEqual)
    }

    private mutating func transferSurplus() throws(Stop) {
        let waiting = pending.filter { votes[$0] > quota }
        guard let most = waiting.map({ votes[$0] }).max() else { return }
        let one = try transcript.settle(waiting.filter { votes[$0] == most }, for: .transfer, by: rule.tie)
        guard let parcel = parcels[one].last else { return }
        let surplus = votes[one] - quota
        transcript.note(.surplus, [one], amount: decimals.exact(surplus))
        standing[one] = .elected
        votes[one] = quota

        let piles = papers.sort(parcel.papers, open: standing.map { $0 == .hopeful })
        let transferable = piles.dropLast().reduce(Int64(0)) { $0 + $1.weight }
        let reduced = transferable > 0 ? surplus / Int128(transferable) : 0
        let value = min(parcel.value, reduced)
        let moved = receive(piles, value: value, from: one)
        // Where the papers are worth more than the surplus the rest is rounding; else it stands for papers that
        // name nobody further.
        let rest = surplus - moved
        if value == reduced, transferable > 0 {
            transcript.move(from: one, to: .loss, votes: decimals.exact(rest))
        } else {
            exhausted += rest
            transcript.move(from: one, to: .exhausted, votes: decimals.exact(rest))
        }
        openRow()
    }

    private mutating func exclude(_ batch: [Int]) throws(Stop) {
        var leaving = batch
        if surplus > 0, !batch.isEmpty { transcript.note(.deferred, pending, amount: decimals.exact(surplus)) }
        if let writeIns = hopeful.first(where: { election.candidates[$0].isUndeclared }) {
            leaving = [writeIns]
            transcript.note(.undeclared, leaving)
        } else if let lowest = try oneMore(than: batch) {
            leaving.append(lowest)
            transcript.note(leaving.count > 1 ? .batch : .fewest, leaving.sorted(), amount: sum(leaving))
        } else {
            transcript.note(leaving.count > 1 ? .batch : .fewest, leaving, amount: sum(leaving))
        }
        for candidate in leaving { standing[candidate] = .excluded }
        if !awaitsWriteIns, hopeful.count <= seatsLeft { return }
        move(from: leaving)
    }

    private func sum(_ candidates: [Int]) -> Rational {
        decimals.exact(candidates.reduce(0) { $0 + votes[$1] })
    }

    /// The lowest, when nobody leaves as a batch, or when the batch and the surpluses come to nothing at all and the
    /// rule lets sums equal to the next one's votes pass.
    private mutating func oneMore(than batch: [Int]) throws(Stop) -> Int? {
        let left = transcript.excludable(hopeful.filter { !batch.contains($0) })
        if !batch.isEmpty {
            let isNothing = batch.allSatisfy { votes[$0] == 0 } && surplus == 0
            guard rule.defersIfEqual, isNothing, left.count > seatsLeft else { return nil }
        }
        guard let fewest = left.map({ votes[$0] }).min() else { return nil }
        return try transcript.settle(left.filter { votes[$0] == fewest }, for: .exclusion, by: rule.tie)
    }

    /// Moves the papers of those excluded, parcel by parcel from the highest value down.
    private mutating func move(from leaving: [Int]) {
        var groups: [(value: Int128, isFirst: Bool)] = []
        for parcel in leaving.flatMap({ parcels[$0] }) {
            let isFirst = rule.keepsFirstPreferencesApart && parcel.isFirst
            if !groups.contains(where: { $0.value == parcel.value && $0.isFirst == isFirst }) {
                groups.append((parcel.value, isFirst))
            }
        }
        groups.sort { $0.isFirst != $1.isFirst ? $0.isFirst : $0.value > $1.value }
        for (place, group) in groups.enumerated() {
            if place > 0, rule.countsSubstages {
                transcript.note(.parcel, leaving.sorted(), amount: decimals.exact(group.value))
            }
            var arriving = [Parcel](repeating: Parcel(value: group.value, papers: Papers.Pile()), count: votes.count)
            let open = standing.map { $0 == .hopeful }
            for candidate in leaving {
                for parcel in parcels[candidate] where parcel.value == group.value {
                    guard (rule.keepsFirstPreferencesApart && parcel.isFirst) == group.isFirst else { continue }
                    votes[candidate] -= Int128(parcel.papers.weight) * parcel.value
                    let piles = papers.sort(parcel.papers, open: open)
                    for next in votes.indices where piles[next].weight > 0 {
                        arriving[next].papers += piles[next]
                        credit(piles[next].weight, at: group.value, from: candidate, to: next)
                    }
                    let out = piles[votes.count].weight
                    exhausted += Int128(out) * group.value
                    transcript.move(
                        from: candidate, to: .exhausted, votes: decimals.exact(Int128(out) * group.value), papers: out)
                }
            }
            for next in votes.indices where arriving[next].papers.weight > 0 { parcels[next].append(arriving[next]) }
            let isLast = place == groups.count - 1
            if rule.countsSubstages || isLast { openRow() }
            elect()
            if seatsLeft <= 0 {
                if !rule.countsSubstages, !isLast { openRow() }
                return
            }
        }
        if groups.isEmpty {
            openRow()
            elect()
        }
    }

    private mutating func receive(_ piles: [Papers.Pile], value: Int128, from: Int) -> Int128 {
        var moved: Int128 = 0
        for next in votes.indices where piles[next].weight > 0 {
            let pile = piles[next]
            parcels[next].append(Parcel(value: value, papers: pile))
            credit(pile.weight, at: value, from: from, to: next)
            moved += Int128(pile.weight) * value
        }
        return moved
    }

    private mutating func credit(_ weight: Int64, at value: Int128, from: Int, to next: Int) {
        let amount = Int128(weight) * value
        votes[next] += amount
        transcript.move(from: from, to: .candidate(next), votes: decimals.exact(amount), papers: weight)
    }

    private mutating func openRow() {
        if rule.followsActiveVote, transcript.elected.isEmpty {
            quota = FixedArithmetic(decimals).quota(
                rule.quota, units: decimals.units(papers.valid) - exhausted, seats: election.seats)
        }
        let all = votes.reduce(exhausted, +)
        transcript.open(
            votes.map(decimals.exact), exhausted: decimals.exact(exhausted),
            loss: decimals.exact(decimals.units(papers.valid) - all),
            quota: rule.followsActiveVote ? decimals.exact(quota) : nil)
    }
}
