import Kernel

/// What is said of the development plan, on the screen and in papers.
protocol DevelopmentWords: Grammar {
    // What happened
    func planned(_ title: String, from: Day, to: Day) -> String
    func moved(_ title: String, by motion: QuestionID) -> String
    /// The motion says that it serves these goals.
    func aimed(_ motion: QuestionID, at goals: [String]) -> String
    func servesAnother(_ motion: QuestionID, _ goals: [String], goal: String) -> String
    func isVoteMeant(_ motion: QuestionID, serving goals: [String], goal: String) -> String
    /// A motion that serves a goal, as the plan shows it.
    func motion(_ id: QuestionID, _ text: String, _ state: String) -> String
    func aim(_ goal: GoalID, _ text: String) -> String
    func found(_ id: ProblemID, _ text: String) -> String
    func set(_ id: GoalID, for problem: ProblemID, _ goal: String) -> String
    func adjusted(_ id: GoalID, from before: String, to after: String) -> String
    /// The same reading as before now rests on a vote.
    func confirmed(_ id: GoalID, _ goal: String) -> String
    func progressed(_ id: GoalID, _ told: [String]) -> String
    func percent(_ percent: Int) -> String

    // What a line of it says
    func field(_ name: String) -> String
    func basis(_ proposal: QuestionID) -> String
    func basis(entry: Int) -> String
    func goal(_ text: String, _ notes: [String]) -> String
    func horizon(_ horizon: Horizon) -> String
    func until(_ day: Day) -> String
    func agreed(by motion: QuestionID) -> String
    func notAgreed() -> String
    /// A line of the record about something that no vote agreed to.
    func withoutVote(_ told: String) -> String
    func howToAgree(_ id: GoalID) -> String

    // The plan as a whole
    func head(_ title: String, from: Day, to: Day) -> String
    func adopted(_ adoption: PlanAdoption) -> String
    func notAdopted() -> String
    func planMoney(_ planned: Money) -> String
    func appropriated(_ money: Money) -> String
    func spent(_ money: Money) -> String
    func noField() -> String
    func late() -> String
    func lateToday(_ things: [String], on day: Day) -> String
    func nothingLate(on day: Day) -> String
    func action(_ id: ActionID, _ text: String, _ notes: [String]) -> String
    func wasBefore(_ goal: String, until day: Day) -> String
    func chart(_ title: String) -> String
    func agreed(_ id: GoalID, _ goal: String, by motion: QuestionID) -> String
    func funded(_ id: GoalID, by grant: GrantID, _ amount: Money) -> String

    // How it stands, in one line
    func standing(_ title: String, _ notes: [String]) -> String
    func goals(_ count: Int, reached: Int) -> String
    func late(_ count: Int) -> String

    // Refusals
    func noPlan() -> String
    func unknownPlan(_ title: String, nearest: [String]) -> String
    func wantsSpan(_ title: String) -> String
    func backwards(_ from: Day, _ to: Day) -> String
    func samePlan(_ title: String) -> String
    func planAdopted(_ title: String, _ motion: QuestionID) -> String
    func unknownProblem(_ id: ProblemID) -> String
    func unknownGoal(_ id: GoalID) -> String
    func unknownEntry(_ entry: Int) -> String
    func outsidePlan(_ day: Day, _ plan: String, _ from: Day, _ to: Day) -> String
    func sameGoal(_ id: GoalID) -> String
    func notAdopted(_ motion: QuestionID, _ state: String) -> String
    func adoptedThePlan(_ motion: QuestionID, _ plan: String) -> String
    func aboutAnother(_ motion: QuestionID, _ text: String, goal: String) -> String
    func isVoteMeant(_ motion: QuestionID, _ text: String, goal: String) -> String
    func voteIsMeant(_ motion: QuestionID) -> String
    func noVoteThen() -> String
    func badBasis(_ text: String) -> String
    func badPercent(_ text: String) -> String
    func nothingTold(_ id: GoalID) -> String
}

extension Language {
    var development: any DevelopmentWords {
        switch self {
        case .chinese: DevelopmentChinese()
        case .english: DevelopmentEnglish()
        }
    }
}

extension Screen {
    var development: any DevelopmentWords { language.development }
}

extension Wording {
    var development: any DevelopmentWords { language.development }
}
