import Kernel

/// A plan as it stands on a day: field, problem, goal, action, each with what is late. The screen, the data, the paper and the chart are made
/// from it.
struct PlanFacts {
    struct GoalFacts {
        let goal: Goal
        let standing: GoalStanding
        let isLate: Bool
        let actions: [ActionItem]
        /// The motions that say they serve it.
        let motions: [Proposal]
        /// The readings before the present one, each with how it stood and the day on which it ended.
        let earlier: [(reading: Goal.Reading, standing: GoalStanding, ended: Day)]

        /// What the fund appropriated for it, and what of that was spent.
        let appropriated: Money
        let spent: Money

        /// Whether it says something now, or said it before, that no vote agreed to.
        var wasEverNotAgreed: Bool { standing == .notAgreed || earlier.contains { $0.standing == .notAgreed } }

        /// The budgets of its actions that were not cancelled.
        var planned: Money { Money.sum(actions.filter { $0.state != .cancelled }.compactMap(\.budget)) }
    }

    struct ProblemFacts {
        let problem: Problem
        let goals: [GoalFacts]
    }

    let plan: DevelopmentPlan
    let day: Day
    let adoptions: [PlanAdoption]
    /// By field, in the order in which each was first named.
    let fields: [(field: String?, problems: [ProblemFacts])]

    init(_ plan: DevelopmentPlan, in book: Book, on day: Day) {
        self.plan = plan
        self.day = day
        let adoptions = book.adoptions(of: plan)
        self.adoptions = adoptions
        let actions = Dictionary(grouping: book.actions.filter { $0.goal != nil }, by: \.goal)
        let grants = Dictionary(grouping: book.fund.grants.filter { $0.reversed == nil }, by: \.appropriation.goal)
        let goals = Dictionary(grouping: book.development.goals, by: \.problem).mapValues { goals in
            goals.map { goal in
                let readings = goal.readings.map { ($0, book.standing(of: $0, adoptions)) }
                let earlier = zip(readings, readings.dropFirst()).map { before, after in
                    (reading: before.0, standing: before.1, ended: after.0.stamp.at.day)
                }
                let money = grants[goal.id] ?? []
                return GoalFacts(
                    goal: goal, standing: readings.last?.1 ?? .draft, isLate: goal.isLate(on: day),
                    actions: actions[goal.id] ?? [], motions: book.motions(for: goal.id), earlier: earlier,
                    // As the accounts say it, whatever went back to the fund when it was closed.
                    appropriated: Money.sum(money.map(\.appropriation.amount)),
                    spent: Money(fen: money.reduce(0) { $0 + $1.spent.total }))
            }
        }
        let problems = book.development.problems.filter { $0.plan == plan.title }
        let names = problems.map(\.field).uniqued()
        let byField = Dictionary(grouping: problems, by: \.field)
        fields = names.map { name in
            (name, (byField[name] ?? []).map { ProblemFacts(problem: $0, goals: goals[$0.id] ?? []) })
        }
    }

    var goals: [GoalFacts] { fields.flatMap(\.problems).flatMap(\.goals) }

    var planned: Money { Money.sum(goals.map(\.planned)) }
    var appropriated: Money { Money.sum(goals.map(\.appropriated)) }
    var spent: Money { Money.sum(goals.map(\.spent)) }

    /// The ids of what is late, goals and actions as they stand in the plan.
    var late: [String] {
        goals.flatMap { goal in
            (goal.isLate ? [goal.goal.id.description] : [])
                + goal.actions.filter { $0.isLate(on: day) }.map(\.id.description)
        }
    }
}

extension ActionItem {
    /// Its day is past and it stands open.
    func isLate(on day: Day) -> Bool { state == .open && due.map { $0 < day } == true }
}

extension Money {
    /// As much as there is room for.
    fileprivate static func sum(_ parts: [Money]) -> Money {
        Money(fen: parts.reduce(0) { $0.addingReportingOverflow($1.fen).overflow ? Int.max : $0 + $1.fen })
    }
}
