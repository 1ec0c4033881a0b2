import Kernel

/// Lines of a vote by papers.
public enum WrittenCommand: Hashable, Sendable {
    /// 书面表决: the papers go out. Without questions, on the one before the meeting.
    case start([QuestionID], until: Day?, isSecret: Bool)
    /// 送达
    case deliver(WrittenSlips)
    /// 收票
    case takeBack(WrittenSlips)
    /// A paper read out, or so many alike; without a choice it is void.
    case read(Choice?, papers: Int, reason: String?)
    /// 封箱: all are read.
    case seal
    /// 开票: with figures they are counted; without, the papers are read out, open ones as a roll call.
    case open(QuestionID?, votes: Votes?, area: Votes?, matter: String?, subject: String?, subjectCounts: Bool?)
}

/// Whose papers, or how many.
public struct WrittenSlips: Codable, Hashable, Sendable {
    public var names: [String]
    public var count: Int?
    public var question: QuestionID?
    public var how: WrittenVote.Delivery?
    public var day: Day?

    public init(
        names: [String] = [], count: Int? = nil, question: QuestionID? = nil, how: WrittenVote.Delivery? = nil,
        day: Day? = nil
    ) {
        (self.names, self.count, self.question, self.how, self.day) = (names, count, question, how, day)
    }
}

public enum WrittenEvent: Codable, Hashable, Sendable {
    case started([QuestionID], until: Day?, isSecret: Bool)
    case delivered(WrittenSlips, day: Day)
    case returned(WrittenSlips, day: Day, isLate: Bool)
    /// The papers on a question are opened; what follows counts them.
    case papersOpened(QuestionID, returned: Int, late: Int)
    /// The papers on a question are read out one by one, and nobody knows whose each is.
    case boxOpened(QuestionID)
    /// A paper, or so many alike; without a choice it is void.
    case paperRead(QuestionID, choice: Choice?, papers: Int, reason: String?)
    /// All are read; what follows counts them.
    case boxSealed(QuestionID, read: Int, of: Int, void: Int)
    /// An undo took back the opening of secret papers: their figures stay in the book, whoever reads it.
    case unopened(QuestionID, entry: Int)
    /// The papers on a question are worth nothing: it is before the meeting again.
    case cancelled(QuestionID, reason: String?)
}
