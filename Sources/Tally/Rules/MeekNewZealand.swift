import Kernel

/// New Zealand's Meek count: Local Electoral Regulations 2001 (SR 2001/145), schedule 1A. The numbers are its clauses.
///
/// A row is an iteration. Exclusion (13): the lowest, as soon as their votes and the total surplus stay below everyone
/// else's, or the total surplus is below 0.0001; one at a time, in the first iteration too. Ties (19, 40): who was
/// behind at the earliest difference, then the schedule's pseudo-random numbers (41–48). A single vacancy is filled by
/// absolute majority (part 2).
///
/// What is left of a paper is what it had less what was kept, so that no paper ever counts for more than one vote; the
/// schedule's clause 10, read to the letter, would round both up. A keep value changes only while its candidate holds
/// more than the quota. The councils' iteration reports agree with both, to the last digit.
public struct MeekNewZealand: Rule {
    public let about = RuleInfo(
        name: "meek-nz", label: { $0.rules.meekNewZealand },
        source: "Local Electoral Regulations 2001 (SR 2001/145, New Zealand), sch. 1A")

    /// Clause 13: the total surplus below which the lowest is excluded.
    static let surplusLimit: Int128 = 100_000

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let papers = Papers(election)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        let decimals = Decimals(places: 9, rounding: .up)
        transcript.count.valid = papers.valid
        transcript.count.places = decimals.places
        transcript.noteEqualRanks(papers)
        var count = KeepCount(election, papers: papers, decimals: decimals, share: .factor)
        var rows = KeepTranscript(count)
        let numbers = NewZealandNumbers(
            candidates: election.candidates.count, seats: election.seats, papers: documents(election, papers))

        count.distribute()
        var quota = quota(count, election.seats)
        rows.begin(count, quota: quota, in: &transcript)
        let writeIns = count.hopeful.filter { election.candidates[$0].isUndeclared }
        if writeIns.isEmpty { elect(&count, quota, &transcript) }
        var met: Set<[Int128]> = []
        var electedThen = 0
        while count.hopeful.count > election.seats - transcript.elected.count,
            transcript.elected.count < election.seats
        {
            let doomed = transcript.doomed(count.hopeful)
            if !doomed.isEmpty {
                transcript.note(.guarded, doomed)
                for candidate in doomed { rows.excluded(candidate, count.exclude(candidate)) }
                if count.hopeful.count <= election.seats - transcript.elected.count { break }
            }
            let leaving: Int?
            if let first = writeIns.first(where: { count.standing[$0] == .hopeful }) {
                transcript.note(.undeclared, [first])
                leaving = first
            } else {
                leaving = try lowest(count, quota, numbers, &transcript, evenIfUncertain: false)
            }
            if let leaving { rows.excluded(leaving, count.exclude(leaving)) }
            // 3: as many are left as seats, and the count is over.
            if count.hopeful.count <= election.seats - transcript.elected.count { break }
            count.updateKeep(quota: quota, ofThoseBelow: false)
            // 23: the same keep values come round again within nine places, and would for ever; the lowest leaves.
            if leaving != nil || transcript.elected.count != electedThen { met = [] }
            electedThen = transcript.elected.count
            if !met.insert(count.keep).inserted {
                if let stuck = try lowest(count, quota, numbers, &transcript, evenIfUncertain: true) {
                    rows.excluded(stuck, count.exclude(stuck))
                }
                if count.hopeful.count <= election.seats - transcript.elected.count { break }
            }
            count.distribute()
            quota = self.quota(count, election.seats)
            rows.next(count, quota: quota, in: &transcript)
            if !writeIns.contains(where: { count.standing[$0] == .hopeful }) { elect(&count, quota, &transcript) }
        }
        if transcript.elected.count < election.seats, !count.hopeful.isEmpty {
            transcript.note(.remaining, count.hopeful)
        }
        transcript.sortElectedOfRow()
        transcript.count.quota = decimals.exact(quota)
    }

    /// 5 and 11: (valid − non-transferable) ÷ (seats + 1) + 10⁻⁹, cut to nine places. For a single vacancy half the
    /// votes, a half vote rounded up.
    private func quota(_ count: KeepCount, _ seats: Int) -> Int128 {
        let all = count.votes.reduce(0, +)
        guard seats == 1 else { return all / (Int128(seats) + 1) + 1 }
        let one = count.decimals.one
        return (all + 2 * one - 1) / (2 * one) * one
    }

    private func elect(_ count: inout KeepCount, _ quota: Int128, _ transcript: inout Transcript) {
        let reached = count.hopeful.filter { count.votes[$0] >= quota }
        // Two with half the votes each for a single vacancy: neither has a majority.
        guard reached.count + transcript.elected.count <= transcript.count.seats else { return }
        for candidate in reached {
            guard transcript.canElect(candidate, of: count.hopeful) else { continue }
            count.elect(candidate)
            transcript.note(.quota, [candidate], amount: count.decimals.exact(count.votes[candidate]))
        }
    }

    /// Valid voting documents: also those that name only somebody withdrawn, which are non-transferable from the start.
    private func documents(_ election: Election, _ papers: Papers) -> Int64 {
        guard election.candidates.contains(where: \.isWithdrawn) else { return papers.valid }
        var everyone = election
        for candidate in everyone.candidates.indices { everyone.candidates[candidate].isWithdrawn = false }
        return Papers(everyone).valid
    }

    /// 13, 19: who is to be excluded, if anyone.
    private func lowest(
        _ count: KeepCount, _ quota: Int128, _ numbers: NewZealandNumbers, _ transcript: inout Transcript,
        evenIfUncertain: Bool
    ) throws(Stop) -> Int? {
        let surplus = count.elected.reduce(Int128(0)) { $0 + max(0, count.votes[$1] - quota) }
        let ranked = transcript.excludable(count.hopeful).sorted { count.votes[$0] < count.votes[$1] }
        guard let first = ranked.first else { return nil }
        let isClear = ranked.count > 1 && count.votes[first] + surplus < count.votes[ranked[1]]
        guard isClear || surplus < Self.surplusLimit || evenIfUncertain else { return nil }
        let tied = ranked.filter { count.votes[$0] == count.votes[first] }
        let order = numbers.order(round: transcript.round)
        let one = try transcript.settle(
            tied, for: .exclusion,
            by: [
                .earliestStage, .ranking(order, Phrase { $0.rules.pseudoRandom }),
            ])
        transcript.note(.fewest, [one], amount: count.decimals.exact(count.votes[one]))
        return one
    }
}

/// The pseudo-random numbers of schedule 1A, clauses 41–48: a Wichmann–Hill generator seeded with the election's own
/// figures. The multiplier is clause 42's, 1000; the sum is cut to four digits and taken from 10,000, as the numbers in
/// the councils' iteration reports show. Candidates are numbered as on the paper, the withdrawn among them.
struct NewZealandNumbers {
    private var x: Int
    private var y: Int
    private var z: Int
    private(set) var numbers: [Int] = []

    init(candidates: Int, seats: Int, papers: Int64) {
        x = candidates + 5
        y = seats
        z = Int((papers % 30323 + 1000 * (papers % 10)) % 30323)
        for _ in 0..<4 { _ = next() }
        // Only 10,000 numbers exist; past that many candidates nothing can be drawn apart.
        for _ in 0..<min(candidates, 9999) {
            var number = next()
            var tries = 0
            while numbers.contains(number), tries < 100_000 {
                number = next()
                tries += 1
            }
            numbers.append(number)
        }
    }

    private mutating func next() -> Int {
        x = 171 * x % 30269
        y = 172 * y % 30307
        z = 170 * z % 30323
        return 10000 - (10000 * x / 30269 + 10000 * y / 30307 + 10000 * z / 30323) % 10000
    }

    /// Who is excluded first among the tied: the lowest number, and the highest in every second iteration (48).
    func order(round: Int) -> [Int] {
        let ascending = numbers.indices.sorted { numbers[$0] < numbers[$1] }
        return round % 2 == 1 ? ascending : ascending.reversed()
    }
}
