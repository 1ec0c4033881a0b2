struct HallEnglish: HallWords, EnglishGrammar {
    func state(_ state: HallView.Sitting.State) -> String {
        switch state {
        case .open: "in session"
        case .recess: "in recess"
        case .closed: "adjourned"
        }
    }
    func voting(_ question: String, _ method: String) -> String { "Voting on \(question): \(method)" }
    func papersOut(_ questions: String, back: Int, of all: Int?) -> String {
        "Ballot by paper on \(questions): \(back)" + (all.map { " of \($0)" } ?? "") + " back"
    }
    func decided(_ question: String, _ outcome: String) -> String { "\(question) \(outcome)" }
    func declared(_ post: String) -> String { "\(post): declared" }
    var resolution: String { "Resolved" }
    func needed(_ votes: Int, _ share: String?) -> String {
        share.map { "\($0): \(votes) votes" } ?? "\(votes) votes needed"
    }
    func budget(_ total: String, chosen: String?, left: String) -> String {
        chosen.map { "Budget \(total), chosen \($0), left \(left)" } ?? "Budget \(total)"
    }
    func side(by figures: [String]) -> String { figures.joined(separator: " · ") }

    var board: String { "Board" }
    var wall: String { "Wall" }
    var phone: String { "Phone" }
    var noMeetingYet: String { "No meeting yet" }
    func item(_ number: Int) -> String { "Item \(number)" }
    func limit(_ minutes: Int) -> String { "limit \(minutes) min" }
    var agenda: String { "Agenda" }
    var attendance: String { "Present" }
    var question: String { "Pending" }
    var noQuestion: String { "No motion is pending" }
    func moved(by name: String) -> String { "moved by \(name)" }
    func seconded(by name: String) -> String { "seconded by \(name)" }
    var removed: String { "struck out: " }
    var added: String { "added: " }
    func amendment(_ id: String, by mover: String?) -> String { "Amendment \(id)" + (mover.map { " (\($0))" } ?? "") }
    var floor: String { "Speakers" }
    var speaking: String { "Speaking" }
    var waiting: String { "Waiting" }
    var count: String { "Count" }
    var certain: String { "certain" }
    var elected: String { "chosen" }
    func votes(_ number: Int, against: Int) -> String {
        plural(number, "vote", "votes") + (against > 0 ? ", \(against) against" : "")
    }
    var decisions: String { "Decided" }
    var noDecisionYet: String { "Nothing decided yet" }
    var tasks: String { "Tasks made tonight" }
    var openTask: String { "nobody yet" }
    func due(_ day: String) -> String { "by \(day)" }
    var scan: String { "On your phone" }
    func qrFor(_ address: String) -> String { "QR code: \(address)" }
    var past: String { "Past meetings and public papers" }
    var back: String { "Back to now" }
    var noPast: String { "No meeting has closed yet" }
    var otherLanguage: String { "中文" }
    var moreContrast: String { "High contrast" }
    var lessContrast: String { "Plain colours" }
    var disconnected: String { "Not connected; trying again" }
    var noSuchPage: String { "There is no such page" }
    func chair(_ name: String) -> String { "chair \(name)" }
}
