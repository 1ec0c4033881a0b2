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
                    Phrase(
                        "选票是打分的：这种规则只看谁的分高，不看高多少",
                        "the ballots give points: this rule looks at whom they give more, not at how much more")
                ] : []
        case .marks where hasScores:
            throw .missing(
                Phrase(
                    "选票是打分的，\(name)数的是画○的票；请用 score、star、majority-judgment，或 approval（大于0算赞成）",
                    "the ballots give points, and \(name) counts marks; use score, star, majority-judgment, or approval (more than 0 approves)"
                ))
        case .approvals where hasScores:
            return [
                Phrase(
                    "选票是打分的：这种规则把大于0的当作赞成，不看多少",
                    "the ballots give points: this rule takes all above 0 as approvals, whatever they are")
            ]
        case .support where hasScores: return []
        case .marks, .approvals, .support:
            // A meeting's own papers are a list of marks in the order they were read out, which is no ranking.
            guard election.reading.format != nil, election.ballots.hasOrder else { return [] }
            return [
                Phrase(
                    "选票排了先后：这种规则只看选了谁，不看先后",
                    "the ballots rank: this rule looks at whom they name, not at the order")
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
