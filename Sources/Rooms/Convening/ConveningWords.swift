import Kernel

/// What is said of meetings called ahead, on the screen and in the record.
protocol ConveningWords: Grammar {
    func planned(_ id: CallID, _ told: String, _ notice: String) -> String
    func changed(_ id: CallID, _ before: String, _ after: String, _ notice: String) -> String
    func cancelled(_ id: CallID) -> String
    func held(_ id: CallID, _ notice: String) -> String

    func scheduled(_ told: String, before: String?) -> String
    /// Which meeting how often, for which time, by what.
    func schedule(
        _ kind: String, of committee: String?, _ every: String, from: Day, until: Day?, basis: [String]
    ) -> String

    /// The kind, the title where it is another, and what is known of it.
    func call(_ kind: String, _ title: String?, _ notes: [String]) -> String
    func clock(_ start: String, _ end: String?) -> String
    func chair(_ name: String) -> String
    func entitled(_ told: String) -> String
    func rules(_ name: String) -> String
    func item(_ title: String, minutes: Int?) -> String
    func items(_ items: [String]) -> String
    func trainer(_ name: String) -> String
    func supervisor(_ name: String) -> String
    func lesson(hours: String) -> String
    /// When the notice goes out, and how many days before.
    func notice(_ given: Day, before: Int) -> String
    func noticeSuffices(_ days: Int, _ citation: Citation?) -> String
    func noticeIsLate(_ days: Int, _ citation: Citation?) -> String
    /// Behind a notice that is late: what can be done about it.
    func orMove(_ id: CallID, to day: Day, orInHaste: Bool) -> String
    func state(_ state: MeetingCall.State, meeting: Int?) -> String
    func late(_ days: Int) -> String

    // Refusals
    func unknownCall(_ id: CallID) -> String
    func closed(_ id: CallID, _ state: String) -> String
    func sameCall(_ id: CallID) -> String
    func past(_ day: Day) -> String
    func anotherDay(_ id: CallID, planned: Day, _ day: Day) -> String
    func noticeAfter(_ day: Day, meeting: Day) -> String
    func wantsReason(_ id: CallID) -> String
    func wantsDay() -> String
    func badTime(_ text: String) -> String
    func badCadence(_ text: String) -> String
    func wantsCadence() -> String
    func notAdopted(_ motion: QuestionID) -> String
    func sameSchedule(_ kind: String) -> String
    func backwards(_ from: Day, _ until: Day) -> String
    func badHours(_ text: String) -> String
}

extension Language {
    var convening: any ConveningWords {
        switch self {
        case .chinese: ConveningChinese()
        case .english: ConveningEnglish()
        }
    }
}
