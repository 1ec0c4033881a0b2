import Kernel

/// The development plans as data: what the screen shows, with sums in fen.
struct PlanJSON {
    let book: Book
    let day: Day

    func value(of plans: [DevelopmentPlan]) -> JSON {
        [
            "community": .string(book.header.community), "as_of": .string(day.description),
            "plans": .array(plans.map { value(of: PlanFacts($0, in: book, on: day)) }),
        ]
    }

    private func value(of facts: PlanFacts) -> JSON {
        [
            "title": .string(facts.plan.title), "from": .string(facts.plan.from.description),
            "to": .string(facts.plan.to.description), "entry": .int(facts.plan.stamp.entry),
            "motions": .strings(facts.plan.motions.map { QuestionID(proposal: $0).description }),
            "adopted": facts.adoptions.last.map { adoption in
                [
                    "proposal": .string(adoption.question.description),
                    "date": .string(adoption.stamp.at.day.description), "meeting": .int(adoption.meeting),
                    "entry": .int(adoption.stamp.entry),
                ]
            } ?? .null,
            "planned_fen": .int(facts.planned.fen), "appropriated_fen": .int(facts.appropriated.fen),
            "spent_fen": .int(facts.spent.fen), "late": .strings(facts.late),
            "fields": .array(
                facts.fields.map { field in
                    ["field": .string(field.field), "problems": .array(field.problems.map(problem))]
                }),
        ]
    }

    private func problem(_ facts: PlanFacts.ProblemFacts) -> JSON {
        let problem = facts.problem
        return [
            "id": .string(problem.id.description), "text": .string(problem.text), "field": .string(problem.field),
            "basis": .string(problem.proposal?.description),
            "basis_entry": problem.entry.map { .int($0) } ?? .null, "entry": .int(problem.stamp.entry),
            "meeting": problem.meeting.map { .int($0) } ?? .null, "goals": .array(facts.goals.map(goal)),
        ]
    }

    private func goal(_ facts: PlanFacts.GoalFacts) -> JSON {
        let goal = facts.goal
        return [
            "id": .string(goal.id.description), "text": .string(goal.terms.text),
            "term": .string(goal.terms.horizon?.rawValue), "due": .string(goal.terms.due?.description),
            "percent": .int(goal.percent), "late": .bool(facts.isLate), "standing": .string(facts.standing.word),
            "agreed_by": .string(facts.standing.motion?.description), "entry": .int(goal.stamp.entry),
            "planned_fen": .int(facts.planned.fen), "appropriated_fen": .int(facts.appropriated.fen),
            "spent_fen": .int(facts.spent.fen),
            "earlier": .array(
                facts.earlier.map { earlier in
                    [
                        "text": .string(earlier.reading.terms.text),
                        "term": .string(earlier.reading.terms.horizon?.rawValue),
                        "due": .string(earlier.reading.terms.due?.description),
                        "standing": .string(earlier.standing.word),
                        "entry": .int(earlier.reading.stamp.entry), "until": .string(earlier.ended.description),
                    ]
                }),
            "progress": .array(
                goal.progress.map { told in
                    [
                        "date": .string(told.stamp.at.day.description), "entry": .int(told.stamp.entry),
                        "text": .string(told.text), "percent": told.percent.map { .int($0) } ?? .null,
                    ]
                }),
            "actions": .array(facts.actions.map(action)),
            "motions": .strings(facts.motions.map(\.id.description)),
        ]
    }

    private func action(_ action: ActionItem) -> JSON {
        [
            "id": .string(action.id.description), "owner": .string(action.owner),
            "due": .string(action.due?.description), "text": .string(action.text),
            "state": .string(action.state.rawValue), "late": .bool(action.isLate(on: day)),
            "budget_fen": action.budget.map { .int($0.fen) } ?? .null,
            "proposal": .string(action.proposal.map { QuestionID(proposal: $0).description }),
        ]
    }
}
