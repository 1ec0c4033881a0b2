/// A motion, through one meeting or several.
public struct Proposal: Codable, Sendable {
    public enum State: String, Codable, Sendable { case pending, adopted, rejected, withdrawn, tied }

    public let number: Int
    public var text: String
    /// The text with the adopted amendments in it.
    public var finalText: String
    public let mover: String?
    public var seconder: String?
    public let amount: Money?
    public var state: State = .pending
    public var amendments: [Amendment] = []
    public let stamp: Stamp
    /// The meeting and item it was last taken up in; 0 is before any item.
    public var meeting: Int
    public var item: Int
    /// Tabled with its item: pending, but not before the meeting.
    public var isTabled = false
    public var way: MethodProgress?

    public var id: QuestionID { QuestionID(proposal: number) }
}

/// A change to a motion, decided before it.
public struct Amendment: Codable, Sendable {
    public let id: QuestionID
    public var text: String
    public let mover: String?
    public var seconder: String?
    public var state: Proposal.State = .pending
    public let stamp: Stamp
}

public enum ProposalEvent: Codable, Hashable, Sendable {
    case proposed(number: Int, text: String, mover: String?, amount: Money?, method: String?)
    case seconded(QuestionID, by: String)
    case amended(QuestionID, text: String, mover: String?)
    case withdrawn(QuestionID)
    case takenUp(Int)
}
