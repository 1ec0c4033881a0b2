/// Where a meeting stands, and what stands in a verb's way.
protocol StatusWords: Sendable {
    // The line under an answer: parts with bars between them
    var noMeetingOpen: String { get }
    func item(_ number: Int, _ title: String) -> String
    /// Minutes spent of those allotted, behind an item.
    func spent(_ minutes: Int, of limit: Int) -> String
    /// Before the item.
    var inRecess: String { get }
    /// Those here, 40 or 40/78.
    func people(here: String) -> String
    func households(here: String) -> String
    func proxies(_ number: Int) -> String
    func quorumMet(_ required: Int) -> String
    func quorumShort(_ required: Int, by missing: Int) -> String
    func pending(_ question: String) -> String
    func pending(amendment: String) -> String
    /// Papers on these questions are out, so many of so many are back.
    func papersOut(_ questions: String, _ back: String) -> String
    func voting(by method: String) -> String
    /// Who speaks, and for how long: 3:05.
    func speaking(_ name: String, _ clock: String) -> String
    func waitingBehind(_ number: Int) -> String
    func waiting(_ number: Int) -> String

    // What a verb needs and does not find
    var needsMeeting: String { get }
    var needsResuming: String { get }
    var needsClose: String { get }
    var needsRecess: String { get }
    var needsQuestion: String { get }
    /// A question is still pending.
    func needsSettling(_ question: String) -> String
    var needsSettling: String { get }
    var needsItem: String { get }
    var needsNextItem: String { get }
    var needsPoll: String { get }
    var needsSpeaker: String { get }
    var needsWaiting: String { get }
    var needsClosedMeeting: String { get }
    var needsProposal: String { get }
    var needsAction: String { get }
    var needsCommittee: String { get }
    var needsDraft: String { get }
    var needsElection: String { get }
    var needsReading: String { get }
    var needsOffice: String { get }
}

extension Screen {
    var statusWords: any StatusWords {
        switch language {
        case .chinese: StatusChinese()
        case .english: StatusEnglish()
        }
    }
}
