import Kernel

/// Why a line that calls a meeting is refused.
public enum ConveningRefusal: Hashable, Sendable {
    case unknownCall(CallID)
    case closed(CallID, MeetingCall.State)
    /// What is given is what is known already; of another call where one is named.
    case sameCall(CallID)
    /// A meeting on a day that is over is entered by 开会.
    case past(Day)
    /// The meeting that was called is on another day.
    case anotherDay(CallID, planned: Day, Day)
    /// The notice would go out after the meeting.
    case noticeAfter(Day, meeting: Day)
    /// Whoever was called hears why it is off.
    case wantsReason(CallID)
    case wantsDay
    case badTime(String)
    case badCadence(String)
    case wantsCadence
    case notAdopted(QuestionID)
    case sameSchedule(MeetingKind)
    case backwards(Day, Day)
    case badHours(String)
}

extension Refusal {
    public static func convening(_ reason: ConveningRefusal) -> Refusal { Refusal(reason) }
}
