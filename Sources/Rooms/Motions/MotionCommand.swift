import Kernel

/// Lines that move something about the business of the meeting.
public enum MotionCommand: Hashable, Sendable {
    /// With `votes` it is voted on at once.
    case move(ProceduralMotion, votes: Votes?)
    /// 裁定: the chair's ruling on a point of order.
    case rule(String)
}

public enum MotionEvent: Codable, Hashable, Sendable {
    /// It is moved, and waits for a vote or a ruling.
    case asked(ProceduralMotion)
    /// It holds, by the chair's word or after a vote.
    case carried(ProceduralMotion)
    /// The vote on what was asked.
    case voted(ProceduralMotion, votes: Votes, electorate: Poll.Electorate, judgement: Judgement)
    case ruled(String)
    /// A motion put off earlier came back to the agenda.
    case returned(QuestionID, item: Int)
    /// A motion stands on the agenda of the committee to which a meeting of that kind referred it, until it goes back.
    case referred(QuestionID, item: Int, by: MeetingKind, until: Day?)
}
