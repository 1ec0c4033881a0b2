import Kernel
import Prompt

/// What is asked of the development plan: the one of that title, else the last.
struct DevelopmentInquiry: Inquiring {
    let title: String?
    /// Today: what is late is late on it.
    let day: Day

    init(_ title: String?, on day: Day) {
        self.title = title
        self.day = day
    }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let facts = PlanFacts(try book.plan(named: title), in: book, on: day)
        let others = book.development.plans.filter { $0.title != facts.plan.title }
        return screen.lines(of: facts)
            + others.map { screen.development.head($0.title, from: $0.from, to: $0.to) }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        guard title != nil else { return PlanJSON(book: book, day: moment.day).value(of: book.development.plans) }
        return PlanJSON(book: book, day: moment.day).value(of: [try book.plan(named: title)])
    }
}

extension Screen {
    fileprivate func lines(of facts: PlanFacts) -> [String] {
        let (words, plan) = (development, facts.plan)
        let notes =
            [words.adoption(facts.adoptions.last)]
            + words.sums(planned: facts.planned, appropriated: facts.appropriated, spent: facts.spent)
        var lines = [words.head(plan.title, from: plan.from, to: plan.to) + words.bracketed(notes)]
        for (field, problems) in facts.fields {
            lines.append(field.map(language.field) ?? words.noField())
            for problem in problems {
                lines.append("  " + sentence(problem.problem))
                for goal in problem.goals { lines += self.lines(of: goal, on: facts.day).map { "    " + $0 } }
            }
        }
        let late = facts.late
        return lines
            + [late.isEmpty ? words.nothingLate(on: facts.day) : words.lateToday(late, on: facts.day)]
    }

    private func sentence(_ problem: Problem) -> String {
        let words = development
        return "\(problem.id) \(problem.text)"
            + words.bracketed([problem.proposal.map { words.basis($0) }, problem.entry.map { words.basis(entry: $0) }])
    }

    private func lines(of facts: PlanFacts.GoalFacts, on day: Day) -> [String] {
        let (words, goal) = (development, facts.goal)
        let notes =
            [
                goal.terms.horizon.map(words.horizon), goal.terms.due.map(words.until), words.percent(goal.percent),
                words.standing(facts.standing), facts.isLate ? words.late() : nil,
            ] + words.sums(planned: facts.planned, appropriated: facts.appropriated, spent: facts.spent)
        let earlier = facts.earlier.map { "  " + words.wasBefore($0) }
        return ["\(goal.id) \(goal.terms.text)" + words.bracketed(notes)] + earlier
            + facts.motions.map { motion in
                "  " + words.motion(motion.id, motion.finalText.withoutFullStop, wording.name(of: motion.state))
            }
            + facts.actions.map { action in
                let notes = [
                    action.owner, action.due.map(words.until), action.budget.map(words.money),
                    wording.name(of: action.state), action.isLate(on: day) ? words.late() : nil,
                ]
                return "  " + words.action(action.id, action.text, notes.compactMap { $0 })
            }
    }
}
