/// Seats that go to the most votes, with or without votes that everybody needs, some of them kept for groups: what turns such a result first.
///
/// Nobody belongs to two of the groups. Then the sets of people who leave room for the seats still kept are the independent sets of a matroid, and those
/// seated are the one of most votes (J. Edmonds, "Matroids and the greedy algorithm", 1971). Such a set is the only best one as long as nobody in it
/// falls out, nobody can join it and no single exchange brings as many votes. So the nearest of these three is the margin, exactly.
///
///     SeatContest(seats: 2, kept: [1], needed: 14, papers: 27, contenders: contenders).margin
public struct SeatContest: Sendable {
    public struct Contender: Sendable {
        public var votes: Int64
        /// Votes among them that were given elsewhere, so that no change of these papers takes them away.
        public var carried: Int64
        /// The group that it counts for, by place in ``SeatContest/kept``.
        public var group: Int?
        public var isElected: Bool

        public init(votes: Int64, carried: Int64 = 0, group: Int? = nil, isElected: Bool) {
            self.votes = votes
            self.carried = carried
            self.group = group
            self.isElected = isElected
        }
    }

    /// What turns the result.
    enum Turn: Hashable {
        /// One who was elected has too few votes.
        case falls(Int)
        /// One who wasn't has enough, and as many as the one it replaces; nil where a seat is open.
        case enters(Int, insteadOf: Int?)
    }

    struct Nearest: Hashable {
        var turn: Turn
        var papers: Int64
        /// Whether there are papers for it; votes carried from elsewhere cannot be changed.
        var isCertain: Bool
    }

    public var seats: Int
    /// The seats kept for each group.
    public var kept: [Int]
    /// Votes without which nobody is elected; 0 where the most are enough.
    public var needed: Int64
    public var papers: Int64
    public var contenders: [Contender]

    public init(seats: Int, kept: [Int], needed: Int64, papers: Int64, contenders: [Contender]) {
        self.seats = seats
        self.kept = kept
        self.needed = needed
        self.papers = papers
        self.contenders = contenders
    }

    public var margin: Margin {
        let turns = nearest
        guard let lower = turns.map(\.papers).min() else { return .unchangeable(papers) }
        let upper = turns.filter(\.isCertain).map(\.papers).min()
        return Margin(lower: lower, upper: upper, isExact: lower == upper)
    }

    /// The nearest of each kind, nothing that takes more papers than there are.
    var nearest: [Nearest] {
        let elected = leading(contenders.indices.filter { contenders[$0].isElected }, fewest: true)
        let others = leading(contenders.indices.filter { !contenders[$0].isElected }, fewest: false)
        var found: [Nearest] = []
        if needed > 0, contenders.count > 1 {
            for one in elected {
                let short = contenders[one].votes - needed + 1
                if short <= contenders[one].votes - contenders[one].carried {
                    found.append(Nearest(turn: .falls(one), papers: short, isCertain: true))
                }
            }
        }
        for other in others {
            let short = max(0, needed - contenders[other].votes)
            if canSeat(other, insteadOf: nil) {
                found.append(Nearest(turn: .enters(other, insteadOf: nil), papers: short, isCertain: true))
            }
            for one in elected where canSeat(other, insteadOf: one) {
                found.append(exchange(one, for: other, short: short))
            }
        }
        return found.filter { $0.papers <= papers }
    }

    /// A paper that names the one and becomes one for the other brings them nearer by two, and there are as many as the gap between them.
    private func exchange(_ one: Int, for other: Int, short: Int64) -> Nearest {
        let (first, second) = (contenders[one], contenders[other])
        let gap = first.votes - second.votes
        let number = max(gap / 2 + (gap > 0 ? gap % 2 : 0), short)
        let own = (first.votes - first.carried) - (second.votes - second.carried)
        return Nearest(
            turn: .enters(other, insteadOf: one), papers: number,
            isCertain: first.carried == 0 && second.carried == 0 || number <= own)
    }

    /// Of each group the one nearest to the line; all of them where some have votes that cannot be changed.
    private func leading(_ places: [Int], fewest: Bool) -> [Int] {
        guard contenders.allSatisfy({ $0.carried == 0 }) else { return places }
        var best: [Int?: Int] = [:]
        for place in places {
            let group = contenders[place].group
            guard let known = best[group] else {
                best[group] = place
                continue
            }
            let (votes, before) = (contenders[place].votes, contenders[known].votes)
            if fewest ? votes < before : votes > before { best[group] = place }
        }
        return best.values.sorted()
    }

    /// Whether those elected would still leave room for the seats kept, with one more among them or instead of another.
    func canSeat(_ other: Int, insteadOf one: Int?) -> Bool {
        var (open, number) = (kept, 1)
        for (place, contender) in contenders.enumerated() where contender.isElected && place != one {
            number += 1
            if let group = contender.group, open.indices.contains(group) { open[group] -= 1 }
        }
        if let group = contenders[other].group, open.indices.contains(group) { open[group] -= 1 }
        return number + open.reduce(0) { $0 + max(0, $1) } <= seats
    }
}
