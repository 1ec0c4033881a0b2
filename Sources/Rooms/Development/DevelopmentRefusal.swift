import Kernel

/// Why a line about the development plan is refused.
public enum DevelopmentRefusal: Hashable, Sendable {
    case noPlan
    case unknownPlan(String, nearest: [String])
    /// A new plan wants its first and its last day.
    case wantsSpan(String)
    case backwards(Day, Day)
    case samePlan(String)
    /// The days of an adopted plan are changed by no line.
    case planAdopted(String, QuestionID)
    case unknownProblem(ProblemID)
    case unknownGoal(GoalID)
    case unknownEntry(Int)
    case outsidePlan(Day, plan: String, from: Day, to: Day)
    case sameGoal(GoalID)
    /// A change is to rest on a vote that was not won.
    case notAdopted(QuestionID, Proposal.State)
    /// The vote that adopted the plan agreed to no change of it.
    case adoptedThePlan(QuestionID, plan: String)
    /// The motion says nothing of the goal, so its vote agreed to another thing.
    case aboutAnother(QuestionID, String, goal: String)
    /// The motion said which goals it serves, and this is none of them.
    case servesAnother(QuestionID, [GoalID], goal: String)
    case badBasis(String)
    case badPercent(String)
    case nothingTold(GoalID)
}

extension Refusal {
    public static func development(_ reason: DevelopmentRefusal) -> Refusal { Refusal(reason) }
}
