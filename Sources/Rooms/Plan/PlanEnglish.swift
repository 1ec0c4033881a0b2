import Kernel

struct PlanEnglish: PlanWords, EnglishGrammar {
    func added(_ id: ActionID, _ who: String, _ day: String, _ text: String) -> String {
        "\(id) \(who), \(day): \(text)"
    }
    func nobody() -> String { "(nobody)" }
    func noDay() -> String { "(no date)" }
    func budget(_ money: Money) -> String { ", budget \(self.money(money))" }
    func forGoal(_ goal: GoalID) -> String { ", for goal \(goal)" }
    func goal(_ goal: GoalID) -> String { "goal \(goal)" }
    func done(_ id: ActionID) -> String { "\(id) done" }
    func postponed(_ id: ActionID, to day: Day) -> String { "\(id) put off to \(date(day))" }
    func reassigned(_ id: ActionID, to name: String) -> String { "\(id) given to \(name)" }
    func progressed(_ id: ActionID, _ text: String) -> String { "\(id) so far: \(text)" }
    func cancelled(_ id: ActionID) -> String { "\(id) dropped" }
    func stageReached(_ proposal: QuestionID, _ stage: String) -> String { "\(proposal) is at \(quoted(stage))" }
    func overseen(_ proposal: QuestionID, by names: [String]) -> String { "\(list(names)) keep an eye on \(proposal)" }
    func tooShort(_ days: Int, asked: Int, _ citation: Citation) -> String {
        "it hangs for \(days) days, and \(asked) are asked for\(clause(citation)): undo, then publish … days=\(asked), or put it up again"
    }
    func commented(_ name: String) -> String { "comment of \(name) noted" }

    func lacksOwner(_ id: ActionID) -> String { "\(id) has no owner; add it: reassign \(id) NAME" }
    func lacksDay(_ id: ActionID) -> String { "\(id) has no date; add it: postpone \(id) 12-10" }
    func lacksOwnerAndDay(_ id: ActionID) -> String {
        "\(id) has no owner and no date; add it: reassign \(id) NAME, postpone \(id) 12-10"
    }

    func unknownAction(_ id: ActionID) -> String { "there is no \(id): type actions" }
    func actionClosed(_ id: ActionID, _ state: String) -> String { "\(id) is \(state): enter a new action" }

    func withoutOwner(_ action: ActionID, _ text: String) -> String {
        "\(action) has no owner: \(text) (reassign \(action) NAME)"
    }
    func withoutDay(_ action: ActionID, _ text: String) -> String {
        "\(action) has no date: \(text) (postpone \(action) 12-10)"
    }
}

struct PlanRecordEnglish: PlanRecordWords, EnglishGrammar {
    func done(_ id: ActionID) -> String { "action \(id) done" }
    func postponed(_ id: ActionID, to day: Day) -> String { "action \(id) postponed to \(date(day))" }
    func postponed(_ id: ActionID, from old: String, to day: Day) -> String {
        "action \(id) postponed from \(old) to \(date(day))"
    }
    func reassigned(_ id: ActionID, to name: String) -> String { "action \(id) passed to \(name)" }
    func reassigned(_ id: ActionID, from old: String, to name: String) -> String {
        "action \(id) passed from \(old) to \(name)"
    }
    func progressed(_ id: ActionID, _ text: String) -> String { "action \(id), progress: \(text)" }
    func cancelled(_ id: ActionID) -> String { "action \(id) cancelled" }
    func stageReached(_ proposal: QuestionID, _ stage: String, of method: String) -> String {
        "\(proposal) came to \(stage) (\(method))"
    }
    func pledged(_ name: String, _ gift: String) -> String { "pledge: \(pledge(name, gift))" }
    func pledged(_ name: String, _ gift: String, to proposal: QuestionID) -> String {
        "pledge on \(proposal): \(pledge(name, gift))"
    }
    func overseen(_ proposal: QuestionID, by names: [String]) -> String { "\(proposal) overseen by \(list(names))" }
    func noticed(_ notice: String) -> String { "notice: \(notice)" }
    func noticed(_ notice: String, of proposal: QuestionID) -> String { "notice on \(proposal): \(notice)" }
    func commented(_ name: String, _ text: String) -> String { "\(name), comment: \(text)" }
    func commented(_ name: String, _ text: String, on proposal: QuestionID) -> String {
        "\(name) on \(proposal), comment: \(text)"
    }

    func open() -> String { "open" }
    func done() -> String { "done" }
    func cancelled() -> String { "cancelled" }
    func wasDone() -> String { "done" }
    func wasCancelled() -> String { "cancelled" }
    func progress() -> String { "progress" }
    func postponed(to day: String) -> String { "postponed to \(day)" }
    func postponed(from old: String, to day: String) -> String { "postponed from \(old) to \(day)" }
    func reassigned(to name: String) -> String { "reassigned to \(name)" }
    func reassigned(from old: String, to name: String) -> String { "reassigned from \(old) to \(name)" }
    func changed(_ change: String, on day: Day) -> String { "\(date(day)): \(change)" }

    func pledge(_ name: String, _ gift: String) -> String { "\(name): \(gift)" }
    func workDays(_ number: Int) -> String { "\(number) days of work" }
    func published(days: Int) -> String { "published for \(days) days" }
    func published(days: Int, at place: String) -> String { "published for \(days) days, \(place)" }
}
