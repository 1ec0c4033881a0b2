import Kernel

/// Why a line of a written vote is refused.
public enum WrittenRefusal: Hashable, Sendable {
    case alreadyOut(QuestionID)
    case nothingOut
    case notOut(QuestionID)
    /// Several votes are out, and the line names none.
    case whichOut([QuestionID])
    case onlyMotions(QuestionID)
    case deadlinePast(Day)
    /// The papers go out today or later, and came back no later than today.
    case wrongDay(Day, from: Day, to: Day)
    case notEntitled(String)
    /// Whose paper is not among those that are counted.
    case notReturned(String, isLate: Bool)
    case alreadyReturned(String)
    /// The paper of the same household or owners is here, under another name.
    case sameVoter(String, String, voter: String)
    case moreThanSent(Int, sent: Int)
    case moreThanEntitled(Int, entitled: Int)
    /// Papers may still come in time.
    case deadlineAhead(QuestionID, Day)
    case nothingReturned(QuestionID)
    /// By this clause a paper that comes late is not taken.
    case tooLate(Day, Citation)
    case morePapersThanBack(Int, back: Int)
    /// Papers are being read out: only papers come until the box is sealed.
    case boxOpen(QuestionID)
    case noBox
    /// Of secret papers that weigh differently only totals are told.
    case secret(QuestionID)
    case papersOut([QuestionID])
    /// Secret papers on it were opened once: whose paper came since would be told by the two figures.
    case papersSeen(QuestionID)
}

extension Refusal {
    public static func written(_ reason: WrittenRefusal) -> Refusal { Refusal(reason) }
}
