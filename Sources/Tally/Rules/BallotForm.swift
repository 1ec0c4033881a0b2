import Kernel

/// What of a paper a rule looks at.
public enum BallotForm: Sendable {
    /// Who comes before whom.
    case ranks
    /// Whom it marks, each alike; a paper of points has no marks to count.
    case marks
    /// Whom it approves: everyone it names, or gives more than 0 points.
    case approvals
    /// The points it gives.
    case points
    /// The points it gives, or where it gives none whom it approves.
    case support
    /// Nothing: lots are drawn.
    case nothing
}

extension Rule {
    public var reads: BallotForm { .ranks }

    /// What papers hold that this rule passes over, so that nobody takes the result for more than it is.
    ///
    /// - Throws: a refusal where the rule can make nothing of such papers.
    func unread(_ election: Election) throws(CountError) -> [Phrase] {
        let hasScores = election.ballots.hasScores
        switch reads {
        case .points, .nothing: return []
        case .ranks:
            return hasScores
                ? [
                    Phrase { $0.rules.onlyOrderOfPoints }
                ] : []
        case .marks where hasScores:
            throw .missing(.marks(rule: name))
        case .approvals where hasScores:
            return [
                Phrase { $0.rules.pointsAsApprovals }
            ]
        case .support where hasScores: return []
        case .marks, .approvals, .support:
            // A meeting's own papers are a list of marks in the order they were read out, which is no ranking.
            guard election.reading.format != nil, election.ballots.hasOrder else { return [] }
            return [
                Phrase { $0.rules.orderPassedOver }
            ]
        }
    }
}

extension Ballots {
    /// Whether some paper names somebody after somebody else.
    var hasOrder: Bool {
        var found = false
        forEachBallot { marks, weight in
            if !found, weight > 0,
                marks.dropFirst().contains(where: { !Mark(code: $0).isJoined && Mark(code: $0).candidate != nil })
            {
                found = Mark(code: marks[0]).candidate != nil
            }
        }
        return found
    }
}
