import Kernel

/// Why a line of a meeting is refused, and what to do instead.
protocol MeetingRefusalWords: Grammar {
    // The meeting and its agenda
    var noMeetingOpen: String { get }
    func meetingIsOpen(_ title: String) -> String
    var inRecess: String { get }
    var notInRecess: String { get }
    var needsCommittee: String { get }
    /// The kind of meeting is none of a village.
    func notOfVillage(_ kind: String, _ counterpart: String?) -> String
    /// The kind of meeting is none of a residents' community.
    func notOfResidents(_ kind: String, _ counterpart: String?) -> String
    func recordsOnly(_ kind: String) -> String
    func unknownItem(_ number: Int) -> String
    var noItemOpen: String { get }
    var noNextItem: String { get }
    func unknownMeeting(_ number: Int) -> String
    func beforeOpening(_ at: Moment, opened: Moment) -> String
    func meetingStillOpen(_ number: Int) -> String

    // Who is there
    func notPresent(_ name: String) -> String
    func alreadyPresent(_ name: String) -> String
    func isObserver(_ name: String) -> String
    func notEntitled(_ name: String) -> String
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String
    func notEntitled(_ name: String, as memberOf: String) -> String
    func presentNotAway(_ name: String) -> String
    func tooManyLeave(_ number: Int, of present: Int) -> String
    var countsPeople: String { get }
    var entitledInPeople: String { get }
    var entitledInHouseholds: String { get }
    var countsHouseholds: String { get }
    var nobodyEntitled: String { get }
    func noHouseholdsHere(_ kind: String, _ citation: Citation?) -> String

    // Proxies
    func proxyToSelf(_ name: String) -> String
    func principalPresent(_ name: String) -> String
    func proxyLimit(_ holder: String, most: Int, _ citation: Citation) -> String
    func proxyForbidden(_ citation: Citation) -> String
    func proxyMustBeWritten(_ citation: Citation) -> String
    func proxyMustBeKin(_ citation: Citation) -> String
    func proxyMustBeOfHousehold(_ principal: String, _ holder: String, _ citation: Citation) -> String
    func proxyHolderTooYoung(_ name: String, _ citation: Citation) -> String
    func alreadyProxied(_ name: String, to holder: String) -> String
    func holderHasGivenProxy(_ name: String) -> String

    // The floor
    var nobodyWaiting: String { get }
    var nobodySpeaking: String { get }
}

extension Screen {
    var meetingRefusals: any MeetingRefusalWords {
        switch language {
        case .chinese: MeetingRefusalsChinese()
        case .english: MeetingRefusalsEnglish()
        }
    }
}
