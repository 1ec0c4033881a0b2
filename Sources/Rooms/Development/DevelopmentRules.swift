import Kernel
import Prompt

extension Book {
    func decide(_ command: DevelopmentCommand) throws(Refusal) -> [Event] {
        switch command {
        case .plan(let title, let from, let to): [.development(try planning(title, from, to))]
        case .problem(let title, let text, let field, let proposal, let entry):
            [.development(try finding(title, text, field, proposal, entry))]
        case .goal(let problem, let terms, let proposal, let stands):
            [.development(try setting(problem, terms, proposal, basisStands: stands))]
        case .adjust(let id, let text, let horizon, let due, let reason, let proposal, let stands):
            [.development(try adjusting(id, text, horizon, due, reason, proposal, basisStands: stands))]
        case .progress(let id, let text, let percent):
            try progressing(id, text, percent)
        }
    }

    private func planning(_ title: String, _ from: Day?, _ to: Day?) throws(Refusal) -> DevelopmentEvent {
        let known = plan(titled: title)
        guard let first = from ?? known?.from, let last = to ?? known?.to else {
            throw .development(.wantsSpan(title))
        }
        guard first <= last else { throw .development(.backwards(first, last)) }
        if let known {
            guard known.from != first || known.to != last else { throw .development(.samePlan(title)) }
            if let adoption = adoptions(of: known).last {
                throw .development(.planAdopted(title, adoption.question))
            }
            let days = development.goals.filter { problem($0.problem)?.plan == title }.compactMap(\.terms.due)
            if let day = days.first(where: { !(first...last).contains($0) }) {
                throw .development(.outsidePlan(day, plan: title, from: first, to: last))
            }
        }
        return .planned(title: title, from: first, to: last)
    }

    private func finding(
        _ title: String?, _ text: String, _ field: String?, _ proposal: QuestionID?, _ entry: Int?
    ) throws(Refusal) -> DevelopmentEvent {
        let plan = try plan(named: title)
        let field = try field.map { word throws(Refusal) in try self.field(named: word) }
        if let proposal, self.proposal(proposal.proposal) == nil { throw .proposal(.unknownQuestion(proposal)) }
        if let entry, !(1...last.entry).contains(entry) { throw .development(.unknownEntry(entry)) }
        let number = (development.problems.last?.id.number ?? 0) + 1
        return .problemFound(
            ProblemID(number), plan: plan.title, text: text, field: field, proposal: proposal, entry: entry)
    }

    private func setting(
        _ id: ProblemID, _ terms: GoalTerms, _ proposal: QuestionID?, basisStands: Bool
    ) throws(Refusal) -> DevelopmentEvent {
        guard let problem = problem(id), let plan = plan(titled: problem.plan) else {
            throw .development(.unknownProblem(id))
        }
        try refuse(terms.due, outside: plan)
        try refuse(basis: proposal, in: plan)
        if !basisStands {
            let siblings = development.goals.filter { $0.problem == id }.map(\.id)
            try refuse(
                proposal, in: plan, unlessItServes: siblings, orNames: [id.description, problem.text, terms.text])
        }
        let number = (development.goals.last?.id.number ?? 0) + 1
        return .goalSet(GoalID(number), problem: id, terms: terms, proposal: proposal)
    }

    private func adjusting(
        _ id: GoalID, _ text: String?, _ horizon: Horizon?, _ due: Day?, _ reason: String?, _ proposal: QuestionID?,
        basisStands: Bool
    ) throws(Refusal) -> DevelopmentEvent {
        let (goal, plan) = try known(id)
        try refuse(due, outside: plan)
        try refuse(basis: proposal, in: plan)
        if !basisStands {
            let problem = problem(goal.problem)?.text ?? ""
            try refuse(
                proposal, in: plan, unlessItServes: [id],
                orNames: [id.description, goal.terms.text, text ?? "", problem])
        }
        let before = goal.terms
        let after = GoalTerms(
            text: text ?? before.text, horizon: horizon ?? before.horizon, due: due ?? before.due)
        // The same words may be agreed to afterwards.
        let isAgreedNow = proposal != nil && standing(of: goal) == .notAgreed
        guard after != before || isAgreedNow else { throw .development(.sameGoal(id)) }
        return .goalAdjusted(id, before: before, after: after, reason: reason, proposal: proposal)
    }

    private func progressing(_ id: GoalID, _ text: String?, _ percent: Int?) throws(Refusal) -> [Event] {
        _ = try known(id)
        guard text != nil || percent != nil else { throw .development(.nothingTold(id)) }
        return [.development(.goalProgressed(id, text: text, percent: percent))]
    }

    func known(_ id: GoalID) throws(Refusal) -> (Goal, DevelopmentPlan) {
        guard let goal = goal(id), let plan = plan(of: goal) else { throw .development(.unknownGoal(id)) }
        return (goal, plan)
    }

    /// The plan of that title, else the one entered last.
    func plan(named title: String?) throws(Refusal) -> DevelopmentPlan {
        guard let title else {
            guard let last = development.plans.last else { throw .development(.noPlan) }
            return last
        }
        if let plan = plan(titled: title) { return plan }
        let titles = development.plans.map(\.title)
        let begun = titles.filter { $0.hasPrefix(title) }
        if begun.count == 1, let plan = plan(titled: begun[0]) { return plan }
        guard !titles.isEmpty else { throw .development(.noPlan) }
        throw .development(.unknownPlan(title, nearest: Nearest.to(title, among: titles)))
    }

    func refuse(_ day: Day?, outside plan: DevelopmentPlan) throws(Refusal) {
        guard let day, !plan.covers(day) else { return }
        throw .development(.outsidePlan(day, plan: plan.title, from: plan.from, to: plan.to))
    }

    private func refuse(basis: QuestionID?, in plan: DevelopmentPlan) throws(Refusal) {
        guard let basis else { return }
        guard let state = state(of: basis) else { throw .proposal(.unknownQuestion(basis)) }
        guard state == .adopted else { throw .development(.notAdopted(basis, state)) }
        if adoptions(of: plan).contains(where: { $0.question == basis }) {
            throw .development(.adoptedThePlan(basis, plan: plan.title))
        }
    }

    /// A vote on another thing agrees to no change. A motion is about the goals that it said it serves; where it said none, about a goal
    /// that its words name, or its plan, or a thing that the goal or its problem speaks of.
    private func refuse(
        _ basis: QuestionID?, in plan: DevelopmentPlan, unlessItServes goals: [GoalID], orNames things: [String]
    ) throws(Refusal) {
        guard let basis, !adoptions(of: plan).isEmpty, let motion = proposal(basis.proposal) else { return }
        let named = self.goals(of: basis)
        if named.contains(where: goals.contains) { return }
        guard named.isEmpty else {
            throw .development(.servesAnother(basis, named, goal: things[0]))
        }
        guard !(things + [plan.title]).contains(where: motion.finalText.mentions) else { return }
        throw .development(.aboutAnother(basis, motion.finalText.withoutFullStop.shortened(), goal: things[0]))
    }

    mutating func apply(_ event: DevelopmentEvent, at stamp: Stamp) {
        if developmentState == nil { developmentState = Development() }
        let here = meeting?.number
        switch event {
        case .planned(let title, let from, let to):
            if let place = developmentState?.plans.firstIndex(where: { $0.title == title }) {
                developmentState?.plans[place].from = from
                developmentState?.plans[place].to = to
            } else {
                developmentState?.plans.append(
                    DevelopmentPlan(title: title, from: from, to: to, stamp: stamp, meeting: here))
            }
        case .moved(let title, let proposal):
            guard let place = developmentState?.plans.firstIndex(where: { $0.title == title }) else { return }
            developmentState?.plans[place].motions.append(proposal)
        case .aimed(let goals, let proposal):
            let before = developmentState?.aims ?? []
            developmentState?.aims = before + [.init(proposal: proposal, goals: goals)]
        case .problemFound(let id, let plan, let text, let field, let proposal, let entry):
            developmentState?.problems.append(
                Problem(
                    id: id, plan: plan, text: text, field: field, proposal: proposal, entry: entry, stamp: stamp,
                    meeting: here))
        case .goalSet(let id, let problem, let terms, let proposal):
            let reading = Goal.Reading(terms: terms, stamp: stamp, proposal: proposal)
            developmentState?.goals.append(Goal(id: id, problem: problem, readings: [reading], meeting: here))
        case .goalAdjusted(let id, _, let after, let reason, let proposal):
            guard let place = place(of: id) else { return }
            developmentState?.goals[place].readings.append(
                Goal.Reading(terms: after, stamp: stamp, proposal: proposal, reason: reason))
        case .goalProgressed(let id, let text, let percent):
            guard let place = place(of: id) else { return }
            developmentState?.goals[place].progress.append(
                Goal.Progress(stamp: stamp, text: text, percent: percent))
        }
    }
}
