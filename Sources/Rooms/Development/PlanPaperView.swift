import Kernel

/// The plan paper: the last plan as the book knows it, with what no vote agreed to said beside each goal.
struct PlanPaperView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }
    private var words: any DevelopmentWords { wording.development }

    var value: JSON {
        let facts = book.development.plans.last.map { PlanFacts($0, in: book, on: book.last.at.day) }
        return request.communityHead.with(
            JSON(PlanPaperFields.self) { field in
                switch field {
                case .hasPlan: .bool(facts != nil)
                case .planTitle: .string(facts?.plan.title)
                case .planFrom: .string(facts.map { wording.date($0.plan.from) })
                case .planTo: .string(facts.map { wording.date($0.plan.to) })
                case .planAdopted: .string(facts.map { words.adoption($0.adoptions.last) })
                case .planned:
                    .string(
                        facts.flatMap { facts in
                            let sums = words.sums(
                                planned: facts.planned, appropriated: facts.appropriated, spent: facts.spent)
                            return sums.isEmpty ? nil : wording.list(sums)
                        })
                case .asOf: .string(wording.date(book.last.at.day))
                case .planFields: .array(facts?.fields.map(self.field) ?? [])
                case .hasLate: .bool(facts.map { !$0.late.isEmpty } == true)
                case .late: .string(facts.map { wording.list($0.late) })
                case .hasNotAgreed:
                    .bool(facts.map { $0.goals.contains(where: \.wasEverNotAgreed) } == true)
                }
            })
    }

    private func field(_ field: (field: String?, problems: [PlanFacts.ProblemFacts])) -> JSON {
        JSON(PlanFieldFields.self) { name in
            switch name {
            case .field: .string(field.field.map(wording.language.field) ?? words.noField())
            case .goals: .array(field.problems.flatMap(rows))
            }
        }
    }

    private func rows(_ facts: PlanFacts.ProblemFacts) -> [JSON] {
        guard !facts.goals.isEmpty else { return [row(facts.problem, nil)] }
        return facts.goals.map { row(facts.problem, $0) }
    }

    private func row(_ problem: Problem, _ facts: PlanFacts.GoalFacts?) -> JSON {
        let goal = facts?.goal
        return JSON(PlanGoalFields.self) { field in
            switch field {
            case .problem: .string("\(problem.id) \(problem.text)")
            case .basis:
                .string(problem.proposal.map { words.basis($0) } ?? problem.entry.map { words.basis(entry: $0) })
            case .goal: .string(goal.map { "\($0.id) \($0.terms.text)" })
            case .term: .string(goal?.terms.horizon.map(words.horizon))
            case .due: .string(goal?.terms.due.map(wording.date))
            case .percent: .string(goal.map { "\($0.percent)%" })
            case .isLate: .bool(facts?.isLate == true)
            case .standing: .string(facts.flatMap { words.standing($0.standing) })
            case .money:
                .strings(
                    facts.map {
                        words.sums(planned: $0.planned, appropriated: $0.appropriated, spent: $0.spent)
                    } ?? [])
            case .earlier:
                .strings(facts?.earlier.map { words.wasBefore($0) } ?? [])
            case .motions:
                .strings(
                    facts?.motions.map {
                        words.motion($0.id, $0.finalText.withoutFullStop, wording.name(of: $0.state))
                    } ?? [])
            case .actions:
                .strings(
                    facts?.actions.map { action in
                        let notes = [
                            action.owner, action.due.map(words.until), action.budget.map(wording.money),
                            wording.name(of: action.state),
                            action.isLate(on: book.last.at.day) ? words.late() : nil,
                        ]
                        return words.action(action.id, action.text, notes.compactMap { $0 })
                    } ?? [])
            }
        }
    }
}

enum PlanPaperFields: String, ViewFields {
    case hasPlan = "has_plan", planTitle = "plan_title", planFrom = "plan_from", planTo = "plan_to",
        planAdopted = "plan_adopted", planned = "plan_money", asOf = "plan_as_of", planFields = "plan_fields",
        hasLate = "has_late", late, hasNotAgreed = "has_not_agreed"
}

enum PlanFieldFields: String, ViewFields { case field, goals = "plan_goals" }

enum PlanGoalFields: String, ViewFields {
    case problem, basis, goal, term, due, percent, isLate = "is_late", standing, money = "goal_money", earlier,
        actions = "plan_actions", motions = "goal_motions"
}
