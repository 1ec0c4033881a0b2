/// Papers that give points to projects, those alike merged. A project a paper doesn't name gets nothing from it.
struct PointGroups: Sendable {
    struct Gift: Hashable, Sendable {
        /// A project, or a group of papers: whoever stands on the other side.
        let other: Int
        let points: Int64
    }

    /// Papers in each group.
    private(set) var weights: [Int64] = []
    /// By project, the groups that give it points, and how many.
    private(set) var supporters: [[Gift]]
    /// All points of each project; points and papers stay within 2⁶³ each, and so this within 2¹²⁷.
    private(set) var sums: [Int128]
    /// Whether a paper takes points away.
    private(set) var hasNegative = false

    init(_ election: Election, _ projects: [Int]) {
        var local: [Int: Int] = [:]
        for (place, project) in projects.enumerated() { local[project] = place }
        supporters = [[Gift]](repeating: [], count: projects.count)
        sums = [Int128](repeating: 0, count: projects.count)
        var merged: [[Gift]: Int] = [:]
        for ballot in election.ballots where ballot.weight > 0 {
            // On a paper of points a mark without points is worth none; a paper without any points approves.
            let given: [Int: Int64] =
                ballot.scores.isEmpty
                ? Dictionary(ballot.named.map { ($0, 1) }, uniquingKeysWith: { first, _ in first }) : ballot.scores
            let gifts = given.compactMap { project, points in
                points == 0 ? nil : local[project].map { Gift(other: $0, points: points) }
            }.sorted { $0.other < $1.other }
            guard !gifts.isEmpty else { continue }
            for gift in gifts {
                sums[gift.other] += Int128(gift.points) * Int128(ballot.weight)
                if gift.points < 0 { hasNegative = true }
            }
            if let group = merged[gifts] {
                weights[group] += ballot.weight
                continue
            }
            merged[gifts] = weights.count
            for gift in gifts { supporters[gift.other].append(Gift(other: weights.count, points: gift.points)) }
            weights.append(ballot.weight)
        }
    }
}
