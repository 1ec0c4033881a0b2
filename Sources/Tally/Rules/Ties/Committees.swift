extension Transcript {
    /// How many tied committees are written out.
    static let mostCommittees = 10_000

    /// Those in every committee, and those in some; both in the order of the paper.
    static func certainAndOpen(_ committees: [[Int]]) -> (certain: [Int], open: [Int]) {
        var times: [Int: Int] = [:]
        for committee in committees {
            for one in committee { times[one, default: 0] += 1 }
        }
        let all = times.keys.sorted()
        return (all.filter { times[$0] == committees.count }, all.filter { times[$0] != committees.count })
    }

    /// Elects one of several committees that are equally good: first whoever is in all of them; then, while they still
    /// differ, one of the others is taken as a tie, and the committees without that one fall away.
    ///
    /// - Parameter order: the order in which those elected together are named.
    mutating func elect(oneOf committees: [[Int]], inOrder order: [Int]) throws(Stop) {
        let place = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        // Each of those open makes another committee, so such a tie always matters.
        answers = nil
        var left = committees
        while !left.isEmpty {
            let (certain, open) = Transcript.certainAndOpen(left)
            let now = certain.filter { !elected.contains($0) }
            if !now.isEmpty { note(.most, now.sorted { place[$0, default: 0] < place[$1, default: 0] }) }
            if open.isEmpty { return }
            let one = try settle(open, for: .election)
            left = left.filter { $0.contains(one) }
        }
    }

    /// Elects those with the highest figures; every committee that a tie for the last seats allows is written down.
    mutating func electHighest(_ figures: [Rational], among candidates: [Int], seats: Int) throws(Stop) {
        let sorted = candidates.sorted { figures[$0] > figures[$1] }
        if seats > 0, seats <= sorted.count, reservation.isEmpty {
            let line = figures[sorted[seats - 1]]
            let above = candidates.filter { figures[$0] > line }
            let level = candidates.filter { figures[$0] == line }
            count.committees = Transcript.choices(of: seats - above.count, from: level, most: Transcript.mostCommittees)
                .map { (above + $0).sorted() }
        }
        try electMost(figures, among: candidates, seats: seats)
    }

    /// All ways to choose so many; none when there are more than `most`.
    static func choices(of number: Int, from list: [Int], most: Int) -> [[Int]] {
        var found: [[Int]] = []
        var chosen: [Int] = []
        func choose(from start: Int) -> Bool {
            if chosen.count == number {
                found.append(chosen)
                return found.count <= most
            }
            guard list.count - start >= number - chosen.count else { return true }
            for place in start...(list.count - (number - chosen.count)) {
                chosen.append(list[place])
                guard choose(from: place + 1) else { return false }
                chosen.removeLast()
            }
            return true
        }
        return choose(from: 0) ? found : []
    }
}
