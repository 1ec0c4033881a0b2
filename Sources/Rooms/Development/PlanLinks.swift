import Kernel

extension Book {
    /// What of the development plans rests on a motion, a line each: the plan that it is to adopt, the problems found in it, the goals that it
    /// agreed to, and those for which money was appropriated on it.
    func planLines(on motion: QuestionID, in language: Language) -> [String] {
        let words = language.development
        let plans = development.plans.filter { $0.motions.contains(motion.proposal) }
            .map { words.moved($0.title, by: motion) }
        let problems = development.problems.filter { $0.proposal == motion }.map { problem in
            words.found(problem.id, problem.text) + words.bracketed([problem.field.map(language.field)])
        }
        let agreed = development.goals.filter { goal in goal.readings.contains { $0.proposal == motion } }
            .map { words.agreed($0.id, words.reading($0.terms), by: motion) }
        let funded = fund.grants.filter { $0.reversed == nil && $0.appropriation.proposal == motion }
            .compactMap { grant in
                grant.appropriation.goal.map { words.funded($0, by: grant.id, grant.appropriation.amount) }
            }
        let aims = goals(of: motion).compactMap { id in goal(id).map { words.aim(id, words.reading($0.terms)) } }
        return plans + aims + problems + agreed + funded
    }
}
