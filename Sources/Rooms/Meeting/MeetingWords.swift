import Kernel

/// What the prompt answers to the lines of a meeting.
protocol MeetingWords: Grammar {
    // Opening
    func opened(_ number: Int, _ kind: String, _ title: String, rules: String) -> String
    /// Behind it: how many are entitled, and how many of them must be there.
    func quorum(_ required: Int, of entitled: Int, _ unit: BodyUnit, _ citation: Citation) -> String
    /// A rule asks for a quorum, and nobody said how many are entitled.
    func quorumUnreckoned(_ rule: String, _ citation: Citation) -> String
    /// The owners and their area, where votes are counted by units.
    func electors(_ told: String) -> String
    func extraVotes(_ told: String, _ citation: Citation) -> String
    /// Behind a proxy that no clause of such a meeting gives.
    func noClauseOnProxies(_ kind: String) -> String
    func noQuorum(of entitled: Int, _ unit: BodyUnit) -> String
    /// What is still to be done from before, on a line of its own.
    func carried(_ actions: String) -> String
    var nobody: String { get }
    var noDay: String { get }
    /// Behind a task whose day has passed.
    var overdue: String { get }
    func chair(_ name: String) -> String
    func recorder(_ name: String) -> String

    // Who is there; `here` tells how many that makes
    func arrived(_ names: [String], here: String) -> String
    func entitledMended(_ entitled: Int, _ unit: BodyUnit, here: String) -> String
    func counted(here: String) -> String
    func arrived(_ heads: Int, here: String) -> String
    func left(_ heads: Int, here: String) -> String
    func left(_ names: [String], here: String) -> String
    func excused(_ names: [String]) -> String
    func absent(_ names: [String]) -> String
    func observing(_ names: [String]) -> String
    func recused(_ name: String, voters: Int) -> String
    /// A reason, behind what it is given for.
    func because(_ reason: String) -> String

    // The agenda and the floor
    func item(_ number: Int, _ title: String) -> String
    /// How long an item may take.
    func minutes(_ limit: Int) -> String
    func itemTaken(_ number: Int, _ title: String) -> String
    func itemTabled(_ number: Int) -> String
    func queued(_ names: [String]) -> String
    /// Behind it: all who wait, in the order in which they should speak.
    func inOrder(_ names: [String]) -> String
    func floorGiven(_ name: String) -> String
    func stopped(_ name: String) -> String
    func noted(_ speaker: String) -> String
    var resolved: String { get }

    // Breaks and the end
    var recess: String { get }
    func recess(_ minutes: Int, until clock: String) -> String
    /// Behind a recess: which line ends it.
    var howToResume: String { get }
    func resumed(here: String) -> String
    var adjourned: String { get }

    // What stands open when a meeting is about to end
    func withoutQuorum(_ text: String, present: Int, required: Int) -> String
    func itemNotTaken(_ number: Int, _ title: String) -> String
    func nobodyMends(_ findings: Int) -> String
}

extension Screen {
    var meetings: any MeetingWords {
        switch language {
        case .chinese: MeetingChinese()
        case .english: MeetingEnglish()
        }
    }
}
