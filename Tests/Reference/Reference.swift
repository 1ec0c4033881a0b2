// A test may trap where the definition says that there is somebody.
// swift-format-ignore-file: NeverForceUnwrap

/// Slow counters written from the definitions, to hold the engine against. They share no code with it: a ballot is a
/// list of numbers, a vote a fraction, and nothing is merged, packed or skipped.
public struct Reference {
    public let candidates: Int
    public let seats: Int
    /// One list for each single ballot, first preference first.
    public let ballots: [[Int]]
    /// Who is taken first when nothing else decides.
    public let order: [Int]

    /// Every row's tallies, and the elected.
    public struct Result: Equatable {
        public var rows: [[Fraction]] = []
        public var elected: Set<Int> = []
    }

    public init(candidates: Int, seats: Int, ballots: [[Int]], order: [Int]? = nil) {
        self.candidates = candidates
        self.seats = seats
        self.ballots = ballots.filter { !$0.isEmpty }
        self.order = order ?? Array(0..<candidates)
    }

    public static let rules = [
        "irv", "two-round", "scottish", "wigm", "wigm-prf", "minneapolis", "meek", "warren", "meek-nz", "ers97",
        "northern-ireland", "cambridge", "qpq",
    ]

    public func count(_ rule: String) -> Result {
        switch rule {
        case "irv": return instantRunoff()
        case "two-round": return twoRound()
        case "scottish": return gregory(.scottish)
        case "wigm": return gregory(.exact)
        case "wigm-prf": return gregory(.foundation)
        case "minneapolis": return gregory(.minneapolis)
        case "meek": return meek(price: false)
        case "warren": return meek(price: true)
        case "meek-nz": return newZealand()
        case "ers97": return lastParcel(society: true)
        case "northern-ireland": return lastParcel(society: false)
        case "cambridge": return cambridge()
        case "qpq": return quotient()
        default: return Result()
        }
    }

    enum Look { case latest, earliest, none }

    /// One of the tied: by earlier rows (not the current one, the last), then by order.
    func take(_ tied: [Int], most: Bool, _ rows: [[Fraction]], _ look: Look) -> Int {
        var left = tied
        var earlier = Array(rows.dropLast())
        if look == .latest { earlier.reverse() }
        if look == .none { earlier = [] }
        for row in earlier where left.count > 1 {
            let figures = left.map { row[$0] }
            let best = most ? figures.max()! : figures.min()!
            left = left.filter { row[$0] == best }
        }
        return order.first { left.contains($0) }!
    }

    func highest(_ among: [Int], _ votes: [Fraction]) -> [Int] {
        let best = among.map { votes[$0] }.max()
        return among.filter { votes[$0] == best }
    }

    func lowest(_ among: [Int], _ votes: [Fraction]) -> [Int] {
        let least = among.map { votes[$0] }.min()
        return among.filter { votes[$0] == least }
    }

    /// The first of a ballot's candidates that is in the set.
    func top(_ ballot: [Int], _ open: Set<Int>) -> Int? { ballot.first { open.contains($0) } }

    /// All who, with everyone at or below them and the surplus, stay under (or at) the next level's votes.
    func sureLosers(_ hopeful: [Int], _ votes: [Fraction], _ surplus: Fraction, most: Int, equal: Bool) -> [Int] {
        var best: [Int] = []
        for level in Set(hopeful.map { votes[$0] }) {
            let low = hopeful.filter { votes[$0] <= level }
            let rest = hopeful.filter { votes[$0] > level }
            guard let next = rest.map({ votes[$0] }).min(), low.count <= most else { continue }
            let total = sum(low.map { votes[$0] }) + surplus
            if total < next || (equal && total == next), low.count > best.count { best = low }
        }
        return best.sorted()
    }

    // MARK: One seat

    func instantRunoff() -> Result {
        var result = Result()
        var open = Set(0..<candidates)
        while true {
            let votes = (0..<candidates).map { candidate in
                Fraction(ballots.filter { top($0, open) == candidate }.count)
            }
            result.rows.append(votes)
            let all = sum(votes)
            if let winner = open.sorted().first(where: { votes[$0] + votes[$0] > all }) {
                result.elected = [winner]
                return result
            }
            if open.count == 1 {
                result.elected = open
                return result
            }
            open.remove(take(lowest(open.sorted(), votes), most: false, result.rows, .none))
        }
    }

    func twoRound() -> Result {
        var result = Result()
        func tally(_ open: Set<Int>) -> [Fraction] {
            (0..<candidates).map { candidate in Fraction(ballots.filter { top($0, open) == candidate }.count) }
        }
        let all = Set(0..<candidates)
        let first = tally(all)
        result.rows.append(first)
        if let winner = all.sorted().first(where: { first[$0] + first[$0] > sum(first) }) {
            result.elected = [winner]
            return result
        }
        var finalists = Set<Int>()
        while finalists.count < min(2, candidates) {
            finalists.insert(take(highest(all.subtracting(finalists).sorted(), first), most: true, result.rows, .none))
        }
        if finalists.count == 1 {
            result.elected = finalists
            return result
        }
        let second = tally(finalists)
        result.rows.append(second)
        result.elected = [take(highest(finalists.sorted(), second), most: true, result.rows, .none)]
        return result
    }

    // MARK: Cambridge

    func cambridge() -> Result {
        let floor = 0
        var result = Result()
        let quota = ballots.count / (seats + 1) + 1
        var piles = [[[Int]]](repeating: [], count: candidates)
        var open = Set(0..<candidates)
        var over: [Int] = []
        for ballot in ballots { if let first = top(ballot, open) { piles[first].append(ballot) } }
        func row() -> [Fraction] { piles.map { Fraction($0.count) } }
        result.rows.append(row())
        var isFirstExclusion = true
        while true {
            for candidate in open.sorted() where piles[candidate].count >= quota {
                result.elected.insert(candidate)
                open.remove(candidate)
                if piles[candidate].count > quota { over.append(candidate) }
            }
            if result.elected.count >= seats { return result }
            if open.count + result.elected.count <= seats {
                result.elected.formUnion(open)
                return result
            }
            let votes = row()
            if !over.isEmpty {
                let giver = take(highest(over.sorted(), votes), most: true, result.rows, .latest)
                over.removeAll { $0 == giver }
                let papers = piles[giver]
                let surplus = papers.count - quota
                // Nearest whole number, a half up.
                let step = Int(((Fraction(papers.count) / Fraction(surplus)) + Fraction(1, 2)).down(0).top)
                var sequence: [Int] = []
                for start in step..<(2 * step) { sequence += stride(from: start, through: papers.count, by: step) }
                sequence += stride(from: 1, to: step, by: 1)
                var takers = open
                var moved = Set<Int>()
                for number in sequence where moved.count < surplus {
                    guard let next = top(papers[number - 1], takers) else { continue }
                    piles[next].append(papers[number - 1])
                    moved.insert(number)
                    if piles[next].count >= quota { takers.remove(next) }
                }
                piles[giver] = (1...papers.count).filter { !moved.contains($0) }.map { papers[$0 - 1] }
            } else {
                var leaving = isFirstExclusion ? open.sorted().filter { piles[$0].count < floor } : []
                isFirstExclusion = false
                if leaving.isEmpty {
                    leaving = [take(lowest(open.sorted(), votes), most: false, result.rows, .latest)]
                }
                open.subtract(leaving)
                var takers = open
                for loser in leaving {
                    let papers = piles[loser]
                    piles[loser] = []
                    for paper in papers {
                        guard let next = top(paper, takers) else { continue }
                        piles[next].append(paper)
                        if piles[next].count >= quota { takers.remove(next) }
                    }
                }
            }
            result.rows.append(row())
        }
    }

    // MARK: QPQ

    func quotient() -> Result {
        var result = Result()
        var excluded = Set<Int>()
        while true {
            var elected: [Int] = []
            var share = [Fraction](repeating: .zero, count: ballots.count)
            stages: while true {
                let open = Set(0..<candidates).subtracting(excluded).subtracting(elected)
                let tops = ballots.map { top($0, open) }
                let votes = (0..<candidates).map { candidate in Fraction(tops.filter { $0 == candidate }.count) }
                result.rows.append(votes)
                if open.count + elected.count <= seats {
                    result.elected = open.union(elected)
                    return result
                }
                let quotients = (0..<candidates).map { candidate in
                    votes[candidate]
                        / (.one + sum(ballots.indices.filter { tops[$0] == candidate }.map { share[$0] }))
                }
                let idle = sum(ballots.indices.filter { tops[$0] == nil }.map { share[$0] })
                let quota = sum(votes) / (Fraction(seats + 1) - idle)
                let best = highest(open.sorted(), quotients)
                if quotients[best[0]] > quota {
                    let winner = take(best, most: true, result.rows, .none)
                    elected.append(winner)
                    if elected.count == seats {
                        result.elected = Set(elected)
                        return result
                    }
                    for ballot in ballots.indices where tops[ballot] == winner {
                        share[ballot] = .one / quotients[winner]
                    }
                } else {
                    excluded.insert(take(lowest(open.sorted(), quotients), most: false, result.rows, .none))
                    if candidates - excluded.count <= seats {
                        result.elected = Set(0..<candidates).subtracting(excluded)
                        return result
                    }
                    break stages
                }
            }
        }
    }
}
