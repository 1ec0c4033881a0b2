import Kernel

struct DevelopmentEnglish: DevelopmentWords, EnglishGrammar {
    func planned(_ title: String, from: Day, to: Day) -> String {
        "plan \(quoted(title)): \(date(from)) to \(date(to))"
    }
    func moved(_ title: String, by motion: QuestionID) -> String { "\(motion) is to adopt the plan \(quoted(title))" }
    func aimed(_ motion: QuestionID, at goals: [String]) -> String {
        "\(motion) serves \(goals.count == 1 ? "goal" : "goals") \(list(goals))"
    }
    func servesAnother(_ motion: QuestionID, _ goals: [String], goal: String) -> String {
        "\(motion) was put for \(list(goals)) and not for \(goal): put another with goal=\(goal) to a vote, or leave the basis out (papers then say that "
            + "no vote agreed); if it is the one all the same, basis=\(motion)!"
    }
    func isVoteMeant(_ motion: QuestionID, serving goals: [String], goal: String) -> String {
        "\(motion) was put for \(list(goals)) and not for \(goal): did its vote agree to this?"
    }
    func motion(_ id: QuestionID, _ text: String, _ state: String) -> String { "motion \(id) \(text) (\(state))" }
    func aim(_ goal: GoalID, _ text: String) -> String { "for goal \(goal): \(text)" }
    func found(_ id: ProblemID, _ text: String) -> String { "problem \(id): \(text)" }
    func set(_ id: GoalID, for problem: ProblemID, _ goal: String) -> String { "goal \(id) (for \(problem)): \(goal)" }
    func adjusted(_ id: GoalID, from before: String, to after: String) -> String {
        "\(id) adjusted from \(before) to \(after)"
    }
    func confirmed(_ id: GoalID, _ goal: String) -> String { "\(id), as adjusted, was agreed to by a vote: \(goal)" }
    func progressed(_ id: GoalID, _ told: [String]) -> String { "\(id) so far: \(list(told))" }
    func percent(_ percent: Int) -> String { "\(percent)% done" }

    func field(_ name: String) -> String { "field \(name)" }
    func basis(_ proposal: QuestionID) -> String { "from \(proposal)" }
    func basis(entry: Int) -> String { "from entry \(entry)" }
    func goal(_ text: String, _ notes: [String]) -> String { text + bracketed(notes) }
    func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .short: "short term"
        case .middle: "middle term"
        case .long: "long term"
        }
    }
    func until(_ day: Day) -> String { "by \(date(day))" }
    func agreed(by motion: QuestionID) -> String { "agreed by \(motion)" }
    func notAgreed() -> String { "not agreed by any vote" }
    func withoutVote(_ told: String) -> String { "\(told). No vote agreed to it" }
    func howToAgree(_ id: GoalID) -> String {
        "; the plan is adopted, and every paper says that no vote agreed to this. To have one: propose … goal=\(id), and once adopted "
            + "adjust \(id) basis=P…"
    }

    func head(_ title: String, from: Day, to: Day) -> String {
        "plan \(quoted(title)) (\(date(from)) to \(date(to)))"
    }
    func adopted(_ adoption: PlanAdoption) -> String {
        "adopted on \(date(adoption.stamp.at.day)) by \(adoption.question)"
    }
    func notAdopted() -> String { "not adopted yet" }
    func planMoney(_ planned: Money) -> String { "budgets of the actions: \(money(planned))" }
    func appropriated(_ money: Money) -> String { "appropriated \(self.money(money))" }
    func spent(_ money: Money) -> String { "spent \(self.money(money))" }
    func noField() -> String { "without a field" }
    func late() -> String { "late" }
    func lateToday(_ things: [String], on day: Day) -> String { "late on \(date(day)): \(list(things))" }
    func nothingLate(on day: Day) -> String { "nothing is late on \(date(day))" }
    func action(_ id: ActionID, _ text: String, _ notes: [String]) -> String { "\(id) \(text)\(bracketed(notes))" }
    func wasBefore(_ goal: String, until day: Day) -> String { "until \(date(day)) it was \(goal)" }
    func agreed(_ id: GoalID, _ goal: String, by motion: QuestionID) -> String {
        "goal \(id): \(goal), based on \(motion)"
    }
    func funded(_ id: GoalID, by grant: GrantID, _ amount: Money) -> String {
        "\(grant) \(money(amount)) appropriated for goal \(id)"
    }
    func chart(_ title: String) -> String { "How far the goals of the plan \(quoted(title)) have come" }

    func standing(_ title: String, _ notes: [String]) -> String {
        "plan \(quoted(title)): \(notes.joined(separator: ", "))"
    }
    func goals(_ count: Int, reached: Int) -> String { "\(plural(count, "goal", "goals")), \(reached) reached" }
    func late(_ count: Int) -> String { "\(count) late" }

    func noPlan() -> String { "there is no plan yet: type plan TITLE from=2026-1-1 until=2028-12-31" }
    func unknownPlan(_ title: String, nearest: [String]) -> String {
        "there is no plan \(quoted(title)): "
            + (nearest.isEmpty ? "type plan to see them" : "did you mean \(list(nearest.map(quoted)))?")
    }
    func wantsSpan(_ title: String) -> String {
        "a new plan wants its days: plan \(title) from=2026-1-1 until=2028-12-31"
    }
    func backwards(_ from: Day, _ to: Day) -> String { "from \(date(from)) is after to \(date(to)): change them over" }
    func samePlan(_ title: String) -> String { "the plan \(quoted(title)) has these days already" }
    func planAdopted(_ title: String, _ motion: QuestionID) -> String {
        "the plan \(quoted(title)) was adopted by \(motion) and keeps its days: adjust a goal with adjust G1 …, "
            + "or enter another plan"
    }
    func unknownProblem(_ id: ProblemID) -> String {
        "there is no problem \(id): type plan to see them, or problem TEXT for a new one"
    }
    func unknownGoal(_ id: GoalID) -> String {
        "there is no goal \(id): type plan to see them, or goal Q1 TEXT for a new one"
    }
    func unknownEntry(_ entry: Int) -> String {
        "there is no entry \(entry): name a motion (basis=P3) or an entry that is there (basis=12)"
    }
    func outsidePlan(_ day: Day, _ plan: String, _ from: Day, _ to: Day) -> String {
        "\(date(day)) is not within the plan \(quoted(plan)) (\(date(from)) to \(date(to))): choose a day that is"
    }
    func sameGoal(_ id: GoalID) -> String { "\(id) says just that already: give new words, term= or until=" }
    func notAdopted(_ motion: QuestionID, _ state: String) -> String {
        "\(motion) is \(state) and agrees to no change: name one that was adopted, or none (papers then say so)"
    }
    func adoptedThePlan(_ motion: QuestionID, _ plan: String) -> String {
        "\(motion) adopted the plan \(quoted(plan)) itself and not this change: put it to a vote, or name none "
            + "(papers then say so)"
    }
    func aboutAnother(_ motion: QuestionID, _ text: String, goal: String) -> String {
        "\(motion) \(quoted(text)) says nothing of \(goal), its vote was on another thing: put this to a vote (naming \(goal)), or "
            + "name no motion (papers then say so); if it is the one write basis=\(motion)!"
    }
    func isVoteMeant(_ motion: QuestionID, _ text: String, goal: String) -> String {
        "\(motion) \(quoted(text)) says nothing of \(goal): did its vote agree to this?"
    }
    func voteIsMeant(_ motion: QuestionID) -> String { "\(motion) agreed to it" }
    func noVoteThen() -> String { "no motion, and papers say so" }
    func badBasis(_ text: String) -> String {
        "\(quoted(text)) is no basis: name a motion (basis=P3) or an entry (basis=12)"
    }
    func badPercent(_ text: String) -> String {
        "\(quoted(text)) is no measure: a whole number from 0% to 100%, such as done=40%"
    }
    func nothingTold(_ id: GoalID) -> String { "say how far \(id) has come: progress \(id) TEXT done=40%" }
}
