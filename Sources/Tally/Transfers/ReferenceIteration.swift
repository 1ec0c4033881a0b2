/// The Proportional Representation Foundation's reference rule, for Meek's keep factors and for Warren's prices. The
/// letters are its paragraphs.
///
/// With prices an iteration does not end while any price still moves: the total surplus can stand still for a while, because
/// it only passes from one elected candidate to another, and those still hopeful would then be judged by prices that are no
/// prices yet. With keep factors it ends as the reference rule says.
struct ReferenceIteration {
    /// The rule's own decimals.
    static let places = 9
    static let omegaPlaces = 6

    let election: Election
    var count: KeepCount
    var rows: KeepTranscript
    var quota: Int128 = 0
    var surplus: Int128 = 0

    let decimals: Decimals
    var omega: Int128 {
        var omega = count.parts
        for _ in Self.omegaPlaces..<max(Self.omegaPlaces, decimals.places) { omega *= 10 }
        return omega
    }

    static func run(
        _ election: Election, share: KeepCount.Share, places: Int? = nil, into transcript: inout Transcript
    ) throws(Stop) {
        let places = places ?? Self.places
        let papers = Papers(election, sharesEqualRanks: true)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        transcript.count.valid = papers.valid
        transcript.count.places = places
        transcript.count.isExact = papers.parts > 1
        transcript.noteEqualRanks(papers)
        let decimals = Decimals(places: places, rounding: .up)
        let count = KeepCount(election, papers: papers, decimals: decimals, share: share)
        var iteration = ReferenceIteration(
            election: election, count: count, rows: KeepTranscript(count), decimals: decimals)
        try iteration.run(&transcript)
        transcript.count.quota = iteration.count.exact(iteration.quota)
    }

    private mutating func run(_ transcript: inout Transcript) throws(Stop) {
        count.distribute()
        updateQuota()
        rows.begin(count, quota: quota, in: &transcript)
        // Undeclared write-ins leave first and alone, before anyone is elected.
        for candidate in count.hopeful where election.candidates[candidate].isUndeclared {
            transcript.note(.undeclared, [candidate])
            exclude(candidate)
        }
        // B.1
        while count.hopeful.count > seatsLeft(transcript), seatsLeft(transcript) > 0 {
            let winners = iterate(transcript)
            rows.next(count, quota: quota, in: &transcript)
            for winner in winners {
                transcript.note(.quota, [winner], amount: count.exact(count.votes[winner]))
            }
            let doomed = transcript.doomed(count.hopeful)
            if !doomed.isEmpty {
                transcript.note(.guarded, doomed)
                for candidate in doomed { exclude(candidate) }
            } else if winners.isEmpty {
                try defeatLowest(&transcript)
            }
        }
        // C
        if seatsLeft(transcript) > 0, !count.hopeful.isEmpty { transcript.note(.remaining, count.hopeful) }
        transcript.sortElectedOfRow()
    }

    private func seatsLeft(_ transcript: Transcript) -> Int { election.seats - transcript.elected.count }

    /// B.2: iterates until someone is elected, or (Meek) the surplus is below omega, or it no longer falls; or (Warren) the
    /// prices stand still.
    private mutating func iterate(_ transcript: Transcript) -> [Int] {
        var previous: Int128?
        var standstill = Standstill(count.keep)
        while true {
            count.distribute()  // a
            updateQuota()  // b
            let winners = elect(transcript)  // c
            surplus = max(0, count.elected.reduce(0) { $0 + count.votes[$1] - quota })  // d
            if !winners.isEmpty { return winners }  // e
            if count.share == .factor {
                if surplus < omega { return [] }
                if let previous, surplus >= previous { return [] }
                previous = surplus
            }
            count.updateKeep(quota: quota)  // f
            if count.share == .price, standstill.hasCome(to: count.keep) { return [] }
        }
    }

    /// Whether prices are where they were: since the last iteration, or, going round in a circle in the last place, since
    /// some iteration before (R. P. Brent, 1980).
    private struct Standstill {
        private var kept: [Int128]
        private var steps = 0
        private var reach = 1

        init(_ keep: [Int128]) { kept = keep }

        mutating func hasCome(to keep: [Int128]) -> Bool {
            if keep == kept { return true }
            steps += 1
            if steps == reach { (kept, steps, reach) = (keep, 0, reach * 2) }
            return false
        }
    }

    private mutating func elect(_ transcript: Transcript) -> [Int] {
        var winners: [Int] = []
        for candidate in count.hopeful.filter({ count.votes[$0] >= quota }).sorted(by: {
            count.votes[$0] == count.votes[$1] ? $0 < $1 : count.votes[$0] > count.votes[$1]
        }) {
            let elected = transcript.elected + winners
            guard transcript.reservation.canElect(candidate, hopeful: count.hopeful, elected: elected) else { continue }
            count.elect(candidate)
            winners.append(candidate)
        }
        return winners.sorted()
    }

    private mutating func updateQuota() {
        let all = count.votes.reduce(0, +)
        quota = (all / count.parts / (Int128(election.seats) + 1) + 1) * count.parts
    }

    /// B.3: tied is everyone within the total surplus of the lowest.
    private mutating func defeatLowest(_ transcript: inout Transcript) throws(Stop) {
        let left = transcript.excludable(count.hopeful)
        guard let fewest = left.map({ count.votes[$0] }).min() else { return }
        let tied = left.filter { count.votes[$0] <= fewest + surplus }
        let lowest = try transcript.settle(tied, for: .exclusion)
        transcript.note(.fewest, [lowest], amount: count.exact(count.votes[lowest]))
        exclude(lowest)
    }

    private mutating func exclude(_ candidate: Int) {
        rows.excluded(candidate, count.exclude(candidate))
    }
}
