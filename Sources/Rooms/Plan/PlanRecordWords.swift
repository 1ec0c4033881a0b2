import Kernel

/// What papers say of tasks, pledges, oversight and publicity.
protocol PlanRecordWords: Grammar {
    // Lines of a record
    func done(_ id: ActionID) -> String
    func postponed(_ id: ActionID, to day: Day) -> String
    func postponed(_ id: ActionID, from old: String, to day: Day) -> String
    func reassigned(_ id: ActionID, to name: String) -> String
    func reassigned(_ id: ActionID, from old: String, to name: String) -> String
    func progressed(_ id: ActionID, _ text: String) -> String
    func cancelled(_ id: ActionID) -> String
    func stageReached(_ proposal: QuestionID, _ stage: String, of method: String) -> String
    func pledged(_ name: String, _ gift: String) -> String
    func pledged(_ name: String, _ gift: String, to proposal: QuestionID) -> String
    func overseen(_ proposal: QuestionID, by names: [String]) -> String
    /// `notice` is ``published(days:)`` and where.
    func noticed(_ notice: String) -> String
    func noticed(_ notice: String, of proposal: QuestionID) -> String
    func commented(_ name: String, _ text: String) -> String
    func commented(_ name: String, _ text: String, on proposal: QuestionID) -> String

    // How a task stands
    func open() -> String
    func done() -> String
    func cancelled() -> String

    // What became of it
    func wasDone() -> String
    func wasCancelled() -> String
    func progress() -> String
    func postponed(to day: String) -> String
    func postponed(from old: String, to day: String) -> String
    func reassigned(to name: String) -> String
    func reassigned(from old: String, to name: String) -> String
    /// On which day it changed.
    func changed(_ change: String, on day: Day) -> String

    // Gifts and notices
    func pledge(_ name: String, _ gift: String) -> String
    func workDays(_ number: Int) -> String
    func published(days: Int) -> String
    func published(days: Int, at place: String) -> String
}

extension Wording {
    var plan: any PlanRecordWords {
        switch language {
        case .chinese: PlanRecordChinese()
        case .english: PlanRecordEnglish()
        }
    }
}
