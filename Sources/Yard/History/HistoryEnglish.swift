struct HistoryEnglish: HistoryWords, EnglishGrammar {
    func undone(_ line: String) -> String { "undone \(line); redo brings it back" }
    func undone(_ line: String, with others: String) -> String {
        "undone \(line)\nand what cannot stand without it: \(others); redo brings it back"
    }
    func redone(_ lines: String) -> String { "back again \(lines)" }

    func unknownEntry(_ entry: Int) -> String { "there is no entry #\(entry), or it was undone" }
    func nothingToUndo() -> String { "there is nothing to undo" }
    func nothingToRedo() -> String { "there is nothing to redo: after a new line an undo stands" }
    func stopsAtApprovedMinutes(_ meeting: Int) -> String {
        "the minutes of meeting \(meeting) are approved, and undo stops there: say it in a later meeting"
    }
    func stopsAtDeclaredElection(_ post: String) -> String {
        "the election of \(post) is declared, and undo stops there"
    }
}

struct ChangedDecisionEnglish: ChangedDecisionWords, EnglishGrammar {
    func isNow(_ question: QuestionID, from old: String, to new: String) -> String {
        "\(question), \(old) before, is now \(new)"
    }
    func readsNow(_ question: QuestionID, from old: String, to new: String) -> String {
        "\(question) was \(quoted(old)) when it was voted on and reads \(quoted(new)) now; nobody voted again"
    }
    func isGone(_ question: QuestionID, from old: String) -> String { "\(question), \(old) before, is gone with it" }
    func undone(_ entry: Int, change: String) -> String { "entry \(entry) undone: \(change)" }
    func broughtBack(_ entry: Int, change: String) -> String { "entry \(entry) brought back: \(change)" }
    func because(_ outcome: String) -> String { ": \(outcome)" }
}
