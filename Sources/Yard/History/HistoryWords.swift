import Kernel

/// What is said of undo and redo.
protocol HistoryWords: Grammar {
    /// `line` is the entry struck, with its number.
    func undone(_ line: String) -> String
    /// Others could not stand without it.
    func undone(_ line: String, with others: String) -> String
    func redone(_ lines: String) -> String

    // Refusals
    func unknownEntry(_ entry: Int) -> String
    func nothingToUndo() -> String
    func nothingToRedo() -> String
    func stopsAtApprovedMinutes(_ meeting: Int) -> String
    func stopsAtDeclaredElection(_ post: String) -> String
}

/// What screen and papers say of a decision that an undo or a redo changed.
protocol ChangedDecisionWords: Grammar {
    func isNow(_ question: QuestionID, from old: String, to new: String) -> String
    /// The decision stands, and its words are others than those voted on.
    func readsNow(_ question: QuestionID, from old: String, to new: String) -> String
    /// The question went with what was struck.
    func isGone(_ question: QuestionID, from old: String) -> String
    func undone(_ entry: Int, change: String) -> String
    func broughtBack(_ entry: Int, change: String) -> String
    /// What it rests on now, behind it.
    func because(_ outcome: String) -> String
}

extension Screen {
    var history: any HistoryWords {
        switch language {
        case .chinese: HistoryChinese()
        case .english: HistoryEnglish()
        }
    }
}

extension Wording {
    var changedDecisions: any ChangedDecisionWords {
        switch language {
        case .chinese: ChangedDecisionChinese()
        case .english: ChangedDecisionEnglish()
        }
    }
}
