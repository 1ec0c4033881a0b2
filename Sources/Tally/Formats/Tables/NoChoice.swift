import Kernel

/// What a cell says that names nobody: left empty, too many marked, or a write-in that nobody declared.
enum NoChoice: Hashable {
    case nothing, overvote, undeclared
    /// The paper is void (废), and counts for nobody.
    case spoilt

    /// By a word of ``CellText/word(_:)``; nil where it names somebody.
    init?(_ word: String) {
        if word.isEmpty || NoChoice.nothings.contains(word) {
            self = .nothing
        } else if NoChoice.overvotes.contains(word) {
            self = .overvote
        } else if NoChoice.spoilts.contains(word) {
            self = .spoilt
        } else if NoChoice.undeclareds.contains(word) {
            self = .undeclared
        } else {
            return nil
        }
    }

    var phrase: Phrase {
        switch self {
        case .nothing: Phrase { $0.tables.noChoice }
        case .overvote: Phrase { $0.tables.overvote }
        case .spoilt: Phrase { $0.tables.voidPaper }
        case .undeclared: Phrase { $0.tables.undeclaredWriteIn }
        }
    }

    private static let nothings: Set<String> = [
        "undervote", "undervotes", "under", "under vote", "undervoted", "skipped", "skip", "blank", "empty", "none",
        "no vote", "novote", "no choice", "no selection", "no preference", "no answer", "not ranked", "unranked",
        "not answered", "did not vote", "abstain", "abstained", "abstention", "n/a", "na", "n.a.", "#n/a", "null",
        "nil",
        "-", "--", "---", "–", "—", "――", "——", "/", "\\", "_", ".", "…", "∅",
        "空", "空白", "空票", "空选", "无", "没有", "弃权", "弃", "弃票", "未选", "不选", "未填", "未答", "未投", "未排序", "跳过", "(空)",
        "空白票", "白票", "弃权票", "无人", "都不同意", "。", "?", "exhausted", "nan", "none of the above", "nota",
        "(跳过)", "(空白)", "(无)", "(blank)", "(none)", "(empty)", "[blank]",
    ]
    private static let overvotes: Set<String> = [
        "overvote", "overvotes", "over", "over vote", "overvoted", "多选", "同名次多选", "重选", "多人", "(overvote)",
    ]
    private static let spoilts: Set<String> = [
        "废", "废票", "作废", "无效", "无效票", "invalid", "void", "spoiled", "spoilt", "invalid ballot", "spoiled ballot",
        "spoilt ballot",
    ]
    private static let undeclareds: Set<String> = [
        "uwi", "undeclared", "undeclared write-in", "undeclared write-ins", "undeclared write in",
        "undeclared write ins", "undeclared writein", "undeclared writeins", "undeclaredwritein", "undeclaredwriteins",
        "undeclared_write_ins", "unqualified write-in", "unqualified write-ins", "write-in", "write-ins", "write in",
        "write ins", "writein", "writeins", "未登记另选人", "未登记的另选人", "没登记的另写人选", "另选人", "另选他人",
    ]
}
