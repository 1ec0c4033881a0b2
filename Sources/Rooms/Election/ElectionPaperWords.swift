import Kernel

/// What the papers of elections are called, beyond those that every book gives, and what is said when one is made.
protocol ElectionPaperWords: Grammar {
    var voterRegister: String { get }
    var registrationReport: String { get }
    var voterCards: String { get }
    var nomination: String { get }
    var candidates: String { get }
    var electionPlan: String { get }
    var electionAgenda: String { get }
    var electionStaff: String { get }
    var selectionResult: String { get }
    var representatives: String { get }
    var certificates: String { get }
    var turnover: String { get }
    var ballotSeal: String { get }
    var recallRequest: String { get }
    var resignation: String { get }
    var byElection: String { get }
    var supervisors: String { get }

    // Facts that contradict each other
    func listIsShort(_ listed: Int, registered: Int) -> String
    func nobodyStands(_ post: String) -> String

    // Figures
    func turnout(registered: Int?, issued: Int?, collected: Int?, required: Int?, isValid: Bool?) -> String
    func turnout(of posts: [String], _ figures: String) -> String
    var total: String { get }
    /// Where nobody said which group somebody belongs to.
    var ungrouped: String { get }
    var partyMember: String { get }
    var probationary: String { get }
    var notPartyMember: String { get }
    func lastHeld(by name: String) -> String
    func seats(_ post: String, _ seats: Int) -> String
    var declined: String { get }
}

extension Wording {
    var electionPapers: any ElectionPaperWords {
        switch language {
        case .chinese: ElectionPapersChinese()
        case .english: ElectionPapersEnglish()
        }
    }
}
