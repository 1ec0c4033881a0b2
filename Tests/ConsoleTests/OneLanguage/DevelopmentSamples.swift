import Kernel

@testable import Yard

extension DevelopmentRefusal: Sampled {
    static func sample(after last: DevelopmentRefusal?, _ with: Filling) -> DevelopmentRefusal? {
        let (from, to) = (Day(number: 20_454), Day(number: 21_549))
        let motion = QuestionID(proposal: 1)
        return switch last {
        case nil: .noPlan
        case .noPlan: .unknownPlan(with.name, nearest: [])
        case .unknownPlan: .wantsSpan(with.name)
        case .wantsSpan: .backwards(to, from)
        case .backwards: .samePlan(with.name)
        case .samePlan: .planAdopted(with.name, motion)
        case .planAdopted: .unknownProblem(ProblemID(1))
        case .unknownProblem: .unknownGoal(GoalID(1))
        case .unknownGoal: .unknownEntry(99)
        case .unknownEntry: .outsidePlan(to.adding(days: 1), plan: with.name, from: from, to: to)
        case .outsidePlan: .sameGoal(GoalID(1))
        case .sameGoal: .notAdopted(motion, .rejected)
        case .notAdopted: .adoptedThePlan(motion, plan: with.name)
        case .adoptedThePlan: .aboutAnother(motion, with.name, goal: GoalID(1).description)
        case .aboutAnother: .servesAnother(motion, [GoalID(2)], goal: GoalID(1).description)
        case .servesAnother: .badBasis(with.name)
        case .badBasis: .badPercent("140%")
        case .badPercent: .nothingTold(GoalID(1))
        case .nothingTold: nil
        }
    }

    static func more(_ with: Filling) -> [DevelopmentRefusal] {
        [.unknownPlan(with.name, nearest: [with.other]), .notAdopted(QuestionID(proposal: 1), .tied)]
    }
}
