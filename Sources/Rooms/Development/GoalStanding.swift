import Kernel

/// Whether what a goal says was agreed. It is reckoned from how the votes stand now: a vote struck or annulled later agrees to nothing.
public enum GoalStanding: Hashable, Sendable {
    /// The plan is not adopted yet.
    case draft
    /// Adopted by that motion: with the plan, or by a vote of its own.
    case agreed(QuestionID)
    /// Set or changed after the plan was adopted, by no vote.
    case notAgreed

    /// As data has it.
    var word: String {
        switch self {
        case .draft: "draft"
        case .agreed: "agreed"
        case .notAgreed: "not_agreed"
        }
    }

    var motion: QuestionID? { if case .agreed(let motion) = self { motion } else { nil } }
}

/// A vote that adopted a plan.
public struct PlanAdoption: Hashable, Sendable {
    public let question: QuestionID
    public let stamp: Stamp
    public let meeting: Int
}

extension String {
    /// Whether this text speaks of a thing: two Chinese characters that stand side by side in it, or a word of it of four letters and more,
    /// or the whole of a shorter one such as `G1`.
    func mentions(_ thing: String) -> Bool {
        let (text, wanted) = (folded.lowercased(), thing.folded.lowercased())
        let words = wanted.split { !$0.isLetter && !$0.isNumber }
        let own = Set(text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) })
        for word in words {
            let isHan = String(word).containsHan
            if !isHan, own.contains(word), word.count > 3 || words.count == 1 { return true }
            guard isHan else { continue }
            for (one, two) in zip(word, word.dropFirst())
            where String([one, two]).allSatisfy({ String($0).containsHan }) {
                if text.contains(String([one, two])) { return true }
            }
        }
        return false
    }
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
