struct HistoryChinese: HistoryWords, ChineseGrammar {
    func undone(_ line: String) -> String { "撤销 \(line)；找回来打 恢复" }
    func undone(_ line: String, with others: String) -> String { "撤销 \(line)\n站不住的也一起撤销：\(others)；找回来打 恢复" }
    func redone(_ lines: String) -> String { "恢复 \(lines)" }

    func unknownEntry(_ entry: Int) -> String { "没有#\(entry)这一行，或已经撤销" }
    func nothingToUndo() -> String { "没有可以撤销的" }
    func nothingToRedo() -> String { "没有可以恢复的：撤销之后打了新的一行，就不能恢复了" }
    func stopsAtApprovedMinutes(_ meeting: Int) -> String { "第\(meeting)次会的纪要已经通过，不能再撤销：以后的会上用 更正 说明" }
    func stopsAtDeclaredElection(_ post: String) -> String { "\(post)的选举已经宣布，不能撤销" }
}

struct ChangedDecisionChinese: ChangedDecisionWords, ChineseGrammar {
    func isNow(_ question: QuestionID, from old: String, to new: String) -> String { "\(question)由\(old)改为\(new)" }
    func readsNow(_ question: QuestionID, from old: String, to new: String) -> String {
        "\(question)表决时是“\(old)”，现在是“\(new)”，没有再表决过"
    }
    func isGone(_ question: QuestionID, from old: String) -> String { "\(question)由\(old)随之撤销" }
    func undone(_ entry: Int, change: String) -> String { "撤销第\(entry)条，\(change)" }
    func broughtBack(_ entry: Int, change: String) -> String { "恢复第\(entry)条，\(change)" }
    func because(_ outcome: String) -> String { "：\(outcome)" }
}
