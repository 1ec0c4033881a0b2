import Kernel

/// Why a line of a meeting is refused.
public enum MeetingRefusal: Hashable, Sendable {
    case noMeetingOpen
    case meetingIsOpen(title: String)
    case inRecess
    case notInRecess
    case meetingKindNeedsCommittee
    case kindOutsideBook(MeetingKind)
    case recordsOnly(MeetingKind)
    case unknownItem(Int)
    case noItemOpen
    case noNextItem
    case notPresent(String)
    case alreadyPresent(String)
    case isObserver(String)
    case notOfBody(String, committee: String?)
    /// Under the age from which the assembly is theirs.
    case tooYoung(String, minimum: Int, Citation)
    case presentNotAway(String)
    case tooManyLeave(Int, present: Int)
    case wrongUnit(BodyUnit)
    /// Who is here was counted in this unit, so who is entitled is said in it.
    case entitledInOtherUnit(BodyUnit)
    /// One member one vote, so nobody is counted by households.
    case noHouseholdsHere(MeetingKind, Citation?)
    /// A body of nobody can neither meet nor decide.
    case nobodyEntitled
    case proxyToSelf(String)
    case principalPresent(String)
    case proxyLimit(holder: String, most: Int, Citation)
    case proxyForbidden(Citation)
    case proxyMustBeWritten(Citation)
    case proxyMustBeKin(Citation)
    case proxyMustBeOfHousehold(String, String, Citation)
    case proxyHolderTooYoung(String, Citation)
    case alreadyProxied(String, holder: String)
    case holderHasGivenProxy(String)
    case nobodyWaiting
    case nobodySpeaking
    case unknownMeeting(Int)
    case meetingStillOpen(Int)
    /// What a meeting did cannot have been before it was opened.
    case beforeOpening(Moment, opened: Moment)
}

extension Refusal {
    public static func meeting(_ reason: MeetingRefusal) -> Refusal { Refusal(reason) }
}
