/// When each candidate's votes changed, so that a tie which earlier rounds decide costs the changes of the tied and not all rounds.
struct StageHistory {
    /// By candidate, the rows whose votes differ from the row before, from the first on.
    private var changes: [[Int]] = []
    private var known = 0

    mutating func follow(_ rounds: [Round]) {
        if changes.isEmpty, let first = rounds.first { changes = Array(repeating: [], count: first.votes.count) }
        for row in max(known, 1)..<max(rounds.count, 1) {
            let (before, now) = (rounds[row - 1].votes, rounds[row].votes)
            for candidate in now.indices where now[candidate] != before[candidate] { changes[candidate].append(row) }
        }
        known = rounds.count
    }

    /// The rows before the last at which a tie can be decided: the latest first, then each after which one of the tied changed.
    func stages(of tied: [Int], latestFirst: Bool) -> [Int] {
        guard known > 1 else { return [] }
        let last = known - 2
        let starts = Set([0] + tied.flatMap { changes[$0] }).filter { $0 <= last }.sorted()
        guard latestFirst else { return starts }
        // Between two changes all rows are alike; the latest of them is the one that speaks.
        return starts.indices.reversed().map { $0 + 1 < starts.count ? starts[$0 + 1] - 1 : last }
    }
}
