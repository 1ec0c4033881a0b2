import Kernel

/// What a community means to do with itself over some years: from problems to goals to actions (发展规划). The actions are the tasks of
/// the book; what is here is what they are for.
///
///     book.development.plans.last?.title
///     book.goal(GoalID(1))?.terms.due
public struct Development: Codable, Sendable {
    public internal(set) var plans: [DevelopmentPlan] = []
    public internal(set) var problems: [Problem] = []
    public internal(set) var goals: [Goal] = []
    /// The motions that say which goals they serve. Optional for snapshots made before it.
    var aims: [Aim]?

    /// A motion, and the goals that it names.
    struct Aim: Codable, Hashable, Sendable {
        let proposal: Int
        let goals: [GoalID]
    }
}

public struct DevelopmentPlan: Codable, Hashable, Sendable {
    public let title: String
    public internal(set) var from: Day
    public internal(set) var to: Day
    public let stamp: Stamp
    public let meeting: Int?
    /// The motions that put it to the vote, oldest first.
    public internal(set) var motions: [Int] = []

    public func covers(_ day: Day) -> Bool { (from...to).contains(day) }
}

extension Book {
    public var development: Development { developmentState ?? Development() }

    public func problem(_ id: ProblemID) -> Problem? {
        guard let problems = developmentState?.problems else { return nil }
        let place = problems.partitioningIndex { $0.id >= id }
        return place < problems.count && problems[place].id == id ? problems[place] : nil
    }

    /// The goals that a motion says it serves.
    public func goals(of motion: QuestionID) -> [GoalID] {
        developmentState?.aims?.first { $0.proposal == motion.proposal }?.goals ?? []
    }

    /// The motions that say they serve a goal, oldest first.
    public func motions(for goal: GoalID) -> [Proposal] {
        (developmentState?.aims ?? []).filter { $0.goals.contains(goal) }.compactMap { proposal($0.proposal) }
    }

    public func goal(_ id: GoalID) -> Goal? { place(of: id).flatMap { developmentState?.goals[$0] } }

    func place(of id: GoalID) -> Int? {
        guard let goals = developmentState?.goals else { return nil }
        let place = goals.partitioningIndex { $0.id >= id }
        return place < goals.count && goals[place].id == id ? place : nil
    }

    public func plan(titled title: String) -> DevelopmentPlan? { developmentState?.plans.first { $0.title == title } }

    /// The plan that a goal belongs to.
    public func plan(of goal: Goal) -> DevelopmentPlan? { problem(goal.problem).flatMap { plan(titled: $0.plan) } }
}
