import Kernel

/// What is said of tasks, pledges, oversight and publicity.
protocol PlanWords: Grammar {
    /// `who` and `day` are those given, or the words for none.
    func added(_ id: ActionID, _ who: String, _ day: String, _ text: String) -> String
    func nobody() -> String
    func noDay() -> String
    func budget(_ money: Money) -> String
    func forGoal(_ goal: GoalID) -> String
    func goal(_ goal: GoalID) -> String
    func done(_ id: ActionID) -> String
    func postponed(_ id: ActionID, to day: Day) -> String
    func reassigned(_ id: ActionID, to name: String) -> String
    func progressed(_ id: ActionID, _ text: String) -> String
    func cancelled(_ id: ActionID) -> String
    func stageReached(_ proposal: QuestionID, _ stage: String) -> String
    func overseen(_ proposal: QuestionID, by names: [String]) -> String
    func commented(_ name: String) -> String
    /// It hangs for fewer days than the rules of the meeting that decided ask for.
    func tooShort(_ days: Int, asked: Int, _ citation: Citation) -> String

    // What the chair should hear of
    func lacksOwner(_ id: ActionID) -> String
    func lacksDay(_ id: ActionID) -> String
    func lacksOwnerAndDay(_ id: ActionID) -> String

    // Refusals
    func unknownAction(_ id: ActionID) -> String
    func actionClosed(_ id: ActionID, _ state: String) -> String

    // What stands open when a meeting is about to end
    func withoutOwner(_ action: ActionID, _ text: String) -> String
    func withoutDay(_ action: ActionID, _ text: String) -> String
}

extension Screen {
    var plan: any PlanWords {
        switch language {
        case .chinese: PlanChinese()
        case .english: PlanEnglish()
        }
    }
}
