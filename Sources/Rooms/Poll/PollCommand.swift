/// How a question is put.
public enum PollMethod: String, Codable, Sendable, CaseIterable {
    case showOfHands = "举手"
    case rollCall = "记名"
    case secret = "无记名"
    case beans = "投豆"
    case unanimous = "无异议"
    case consensus = "共识"
    /// Papers that went out and came back.
    case written = "书面"
    /// Ayes and noes, told apart by ear.
    case voice = "口头"
    case acclamation = "鼓掌"
}

/// One person's vote in a roll call.
public struct NamedVote: Codable, Hashable, Sendable {
    public let name: String
    public let choice: Choice

    public init(name: String, choice: Choice) {
        self.name = name
        self.choice = choice
    }
}

/// Lines that put a question to the vote.
public enum PollCommand: Hashable, Sendable {
    /// 表决: without votes it opens the poll (or closes an open roll call), with votes it closes it.
    /// `subject` is whom the question is about; `subjectCounts` the chair's answer where the rule reads two ways.
    case vote(
        question: QuestionID?, votes: Votes?, method: PollMethod?, matter: String?, subject: String?,
        subjectCounts: Bool?, area: Votes? = nil)
    case rollCall(question: QuestionID?, votes: [NamedVote], matter: String?, subject: String?, subjectCounts: Bool?)
    case unanimous(question: QuestionID?, matter: String?)
    /// 共识: hands at each level, index 5 for five fingers down to index 0 for a fist.
    case consensus(question: QuestionID?, hands: [Int])
    case annul(question: QuestionID?, reason: String?)
    /// 表决 结束: closes the roll call being held.
    case close(question: QuestionID?)
    /// 表决 口头 结果=: nobody counted; whoever is in the chair says what was heard.
    case hear(question: QuestionID?, method: PollMethod, passed: Bool, matter: String?)
    /// 主持票: whoever is in the chair decides equal votes.
    case casting(Choice, question: QuestionID?)
}
