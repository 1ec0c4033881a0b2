import Kernel

/// How one line of pabulib's VOTES becomes a ballot, and the bounds that META sets to it.
struct PabulibVotes {
    /// By META's key: `max_length`, `min_sum_points`.
    private var bounds: [String: Rational] = [:]
    /// Of scoring votes: what a project gets from whoever doesn't name it.
    var defaultScore: Int64 = 0

    mutating func set(_ key: String, _ bound: Rational) { bounds[key] = bound }

    /// - Parameter chosen: the projects as written, perhaps one of them twice: then its points add up, and of ordinal votes
    ///   the better place counts.
    func ballot(
        _ chosen: [Int], _ kind: PabulibReader.Kind, points: DelimitedText.Field?, at vote: DelimitedText.Field,
        projects: [Candidate], _ declared: inout Declarations, _ scan: Scanner
    ) throws(BallotError) -> Ballot {
        var different: [Int] = []
        for one in chosen where !different.contains(one) { different.append(one) }
        func check(_ name: String, _ figure: Rational) throws(BallotError) {
            for (key, isBroken) in [
                ("min_" + name, bounds["min_" + name].map { figure < $0 }),
                ("max_" + name, bounds["max_" + name].map { figure > $0 }),
            ] where isBroken == true {
                let bound = "\(key) \(bounds[key]?.exact ?? "")"
                try declared.breach(Phrase { _ in bound }, at: vote.offset, read: vote.text, in: scan)
            }
        }
        // Nobody's paper is bound to name anybody: a blank one is one.
        if !different.isEmpty { try check("length", Rational(different.count)) }
        if kind == .chooseOne, different.count > 1 {
            try declared.breach(Phrase { _ in "choose-1" }, at: vote.offset, read: vote.text, in: scan)
        }
        switch kind {
        case .approval, .chooseOne:
            if !different.isEmpty { try check("sum_cost", different.reduce(Rational.zero) { $0 + projects[$1].cost }) }
            return Ballot(approving: different)
        case .cumulative, .scoring:
            guard let points else {
                throw scan.wrong(at: vote.offset, read: vote.text) { $0.pabulib.pointsColumn }
            }
            var scores = try self.points(chosen, points, scan)
            for (_, given) in scores.sorted(by: { $0.key < $1.key }) { try check("points", Rational(given)) }
            if !different.isEmpty {
                try check("sum_points", scores.values.reduce(Rational.zero) { $0 + Rational($1) })
            }
            if kind == .scoring, defaultScore != 0 {
                for one in projects.indices where scores[one] == nil { scores[one] = defaultScore }
            }
            return Ballot(scores: scores)
        case .ordinal:
            var ballot = Ballot(different)
            if let points, !points.text.isEmpty {
                ballot.scores = try self.points(chosen, points, scan)
            } else {
                let most = bounds["max_length"].flatMap { Int64($0.exact) } ?? Int64(projects.count)
                for (place, one) in different.enumerated() { ballot.scores[one] = max(0, most - Int64(place)) }
            }
            return ballot
        }
    }

    private func points(
        _ chosen: [Int], _ points: DelimitedText.Field, _ scan: Scanner
    ) throws(BallotError) -> [Int: Int64] {
        let figures = points.text.split(separator: ",")
        guard figures.count == chosen.count else {
            throw scan.wrong(at: points.offset, read: points.text) { $0.pabulib.pointsForEach }
        }
        var scores: [Int: Int64] = [:]
        for (one, figure) in zip(chosen, figures) {
            let given = Int64(figure.filter { $0 != " " })
            let sum = given.map { scores[one, default: 0].addingReportingOverflow($0) }
            guard let sum, !sum.overflow else {
                throw scan.wrong(at: points.offset, read: String(figure)) { $0.pabulib.wholePoints }
            }
            scores[one] = sum.partialValue
        }
        return scores
    }
}
