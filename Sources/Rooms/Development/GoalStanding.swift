import Kernel

/// Whether what a goal says was agreed. It is reckoned from how the votes stand now: a vote struck or annulled later agrees to nothing.
public enum GoalStanding: Hashable, Sendable {
    /// The plan is not adopted yet.
    case draft
    /// Adopted by that motion: with the plan, or by a vote of its own.
    case agreed(QuestionID)
    /// Set or changed after the plan was adopted, by no vote.
    case notAgreed
}

/// A vote that adopted a plan.
public struct PlanAdoption: Hashable, Sendable {
    public let question: QuestionID
    public let stamp: Stamp
    public let meeting: Int
}

extension Book {
    /// The votes by which a plan was adopted, oldest first.
    public func adoptions(of plan: DevelopmentPlan) -> [PlanAdoption] {
        plan.motions.compactMap { number in
            guard let proposal = proposal(number), proposal.state == .adopted else { return nil }
            let latest = proposal.latest
            let poll = meeting(latest.meeting)?.polls.last { $0.question == proposal.id && $0.outcome == .adopted }
            return PlanAdoption(
                question: proposal.id, stamp: poll?.closed ?? latest.stamp, meeting: latest.meeting)
        }.sorted { $0.stamp.entry < $1.stamp.entry }
    }

    /// How one reading of a goal stands in a plan adopted so.
    func standing(of reading: Goal.Reading, _ adoptions: [PlanAdoption]) -> GoalStanding {
        guard let first = adoptions.first else { return .draft }
        // Whatever stood there when the plan was adopted was adopted with it.
        if let with = adoptions.first(where: { $0.stamp.entry > reading.stamp.entry }) { return .agreed(with.question) }
        if let own = reading.proposal, own != first.question, state(of: own) == .adopted { return .agreed(own) }
        return .notAgreed
    }

    /// How a goal stands as it reads now.
    public func standing(of goal: Goal) -> GoalStanding {
        guard let plan = plan(of: goal), let reading = goal.readings.last else { return .draft }
        return standing(of: reading, adoptions(of: plan))
    }
}
