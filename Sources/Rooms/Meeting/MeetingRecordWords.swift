import Kernel

/// What a record says of the course of a meeting: one sentence each, without a full stop.
protocol MeetingRecordWords: Grammar {
    func entitledMended(_ body: String) -> String
    func counted(_ heads: Int, _ unit: BodyUnit) -> String
    func arrived(_ heads: Int, _ unit: BodyUnit) -> String
    func left(_ heads: Int, _ unit: BodyUnit) -> String
    func excused(_ names: [String]) -> String
    func absent(_ names: [String]) -> String
    func observing(_ names: [String]) -> String
    var itemTaken: String { get }
    var itemTabled: String { get }
    func queued(_ names: [String]) -> String
    func floorGiven(_ name: String) -> String
    func stopped(_ name: String) -> String
}

/// What screen and papers say of who is there, and of who speaks for whom.
protocol AttendanceWords: Grammar {
    // The quorum
    /// Nobody was counted, as at an election, where papers are.
    var noQuorumRule: String { get }
    func noQuorumRule(present: Int, _ unit: BodyUnit) -> String
    /// Nobody said how many are entitled.
    func quorumUnreckoned(_ rule: String, present: Int, _ unit: BodyUnit) -> String
    /// `share` is how much of the body is required.
    func quorum(_ figures: QuorumFigures, of entitled: Int, _ share: String) -> String
    /// Behind the figures.
    var quorumMet: String { get }
    func quorumMissing(_ missing: Int, _ unit: BodyUnit) -> String
    /// Behind all of it: how many were left at the close.
    func atClose(_ present: Int, _ unit: BodyUnit) -> String
    /// Behind the result of a vote: a quorum is prescribed, and nobody said how many are entitled.
    var quorumUnknown: String { get }
    /// A time without quorum, as the clock told it.
    func lapse(_ clocks: String, present: Int, required: Int, missing: Int, _ unit: BodyUnit) -> String

    // Owners, and votes beyond one
    /// Owners and their area; `required` of both have to take part.
    func electors(_ heads: Int, _ area: Area, required: Int, _ requiredArea: Area, _ citation: Citation) -> String
    func electors(_ heads: Int, _ area: Area) -> String
    var noUnits: String { get }
    /// In place of how many are here: votes are counted, not people.
    var byVotes: String { get }
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int) -> String
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int, basic: Int) -> String

    // The clock
    /// A clock of another day than the one on which the meeting opened.
    func clock(_ clock: String, on day: Day) -> String
    func clocks(_ from: String, to: String) -> String
    /// It has not ended.
    func clocks(from: String) -> String
    func recess(_ clocks: String) -> String
    /// How many are entitled from a time on.
    func since(_ clock: String, _ entitled: String) -> String
    /// How many of those who came were there when it was decided.
    func whenVoting(_ count: String) -> String

    // Who for whom
    func handedOver(_ office: String, to: String, at clock: String) -> String
    func handedOver(_ office: String, from: String, to: String, at clock: String) -> String
    func proxy(_ holder: String, for principal: String) -> String
    /// Said of a proxy, behind it.
    var inWriting: String { get }
    /// Everybody in a committee.
    func members(of committee: String) -> String
}

extension Wording {
    var meetingLines: any MeetingRecordWords {
        switch language {
        case .chinese: MeetingRecordChinese()
        case .english: MeetingRecordEnglish()
        }
    }

    var attendance: any AttendanceWords {
        switch language {
        case .chinese: AttendanceChinese()
        case .english: AttendanceEnglish()
        }
    }
}
