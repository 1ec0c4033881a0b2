struct ElectionPapersEnglish: ElectionPaperWords, EnglishGrammar {
    var voterRegister: String { "register of voters" }
    var registrationReport: String { "report on registration" }
    var voterCards: String { "voter cards" }
    var nomination: String { "nomination forms" }
    var candidates: String { "list of candidates" }
    var electionPlan: String { "election rules (draft)" }
    var electionAgenda: String { "order of the election meeting" }
    var electionStaff: String { "election staff" }
    var selectionResult: String { "result of a selection" }
    var representatives: String { "register of representatives" }
    var certificates: String { "certificates of election" }
    var turnover: String { "statistics of the change of office" }
    var ballotSeal: String { "sealing of the ballots" }
    var recallRequest: String { "request for a recall" }
    var resignation: String { "resignation" }
    var byElection: String { "notice of a by-election" }
    var supervisors: String { "notice of the supervisory body" }

    func listIsShort(_ listed: Int, registered: Int) -> String {
        "\(registered) are registered and the list has \(listed): it lacks \(registered - listed); complete it before it is put up"
    }
    func nobodyStands(_ post: String) -> String { "nobody stands for \(post) yet" }

    func turnout(registered: Int?, issued: Int?, collected: Int?, required: Int?, isValid: Bool?) -> String {
        [
            registered.map { "\($0) registered" }, issued.map { "\($0) papers issued" },
            collected.map { "\($0) returned" },
            required.map { "\($0) had to vote" }, isValid.map { $0 ? "valid" : "void" },
        ].compactMap { $0 }.joined(separator: ", ")
    }
    func turnout(of posts: [String], _ figures: String) -> String { "\(list(posts)): \(figures)" }
    var total: String { "total" }
    var ungrouped: String { "no group" }
    var partyMember: String { "yes" }
    var probationary: String { "on probation" }
    var notPartyMember: String { "no" }
    func lastHeld(by name: String) -> String { "last held by \(name)" }
    func seats(_ post: String, _ seats: Int) -> String { "\(post) (\(seats))" }
    var declined: String { "declined" }
}
