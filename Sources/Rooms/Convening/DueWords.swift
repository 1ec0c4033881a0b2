import Kernel

/// What is said of meetings that are due, and of what is late beside them.
protocol DueWords: Grammar {
    func nothing(_ day: Day) -> String
    func head(_ day: Day, overdue: Int) -> String

    // Meetings
    func every(_ cadence: Cadence) -> String
    /// Which meeting, how often, by which clause.
    func duty(_ kind: String, of committee: String?, _ every: String, by basis: String) -> String
    func last(_ day: Day, meeting: Int) -> String
    func never(since: Day) -> String
    func overdue(_ due: Day, days: Int, missed: Int) -> String
    func by(_ due: Day) -> String
    /// A text says that there may be such a body, and the book knows none.
    func ifSetUp() -> String
    func caller(_ name: String) -> String
    func notice(_ days: Int, by day: Day?, _ citation: Citation?) -> String
    func called(_ id: CallID, for day: Day) -> String

    // What else
    func call(_ told: String, late: Int?) -> String
    func action(_ id: ActionID, _ owner: String?, _ text: String, due: Day, days: Int) -> String
    func goal(_ id: GoalID, _ text: String, due: Day, days: Int, percent: Int) -> String
    func affairs(_ every: String, _ citation: Citation, last: Day?, due: Day?, isLate: Bool) -> String
    func review(_ names: [String], _ every: String, _ citation: Citation, last: Day?, due: Day, late: Int?) -> String
    func result(_ question: String, days: Int, _ citation: Citation) -> String
    func postingDue(_ end: Day, _ citation: Citation) -> String
    func reconcilingDue(_ end: Day, _ citation: Citation) -> String
    func hanging(_ what: String, since: Day, until: Day, place: String?) -> String
    func proposal(_ number: Int) -> String
    func accounts(_ grant: String?) -> String
    var notices: String { get }

    /// On the status line.
    func late(_ number: Int) -> String
}

extension Language {
    var due: any DueWords {
        switch self {
        case .chinese: DueChinese()
        case .english: DueEnglish()
        }
    }
}
