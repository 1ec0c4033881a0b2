/// Lines about committees, their members and their charters.
public enum CommitteeCommand: Hashable, Sendable {
    /// 委员会: a new committee, with the charter that is named (its text comes with the line), or a new charter for a known one.
    case committee(name: String, charter: String?)
    /// 入会
    case apply(names: [String], committee: String?, reason: String?)
    /// 批准
    case admit(names: [String], committee: String?)
    /// 退会
    case resign(names: [String], committee: String?, reason: String?)
    /// 除名
    case expel(names: [String], committee: String?, reason: String?)
    /// 条款: a clause of the charter in draft.
    case clause(number: Int, verdict: ClauseVerdict)
}

public enum ClauseVerdict: Codable, Hashable, Sendable {
    case passed
    case changed(text: String)
    case tabled
}
