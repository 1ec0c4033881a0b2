struct NoticesEnglish: NoticeWords, EnglishGrammar {
    var blank: String { "________" }
    var electionCommittee: String { "election committee" }
    func committee(_ name: String, _ members: String) -> String { "The election committee: \(members)." }
    func electionDay(_ day: String) -> String { "Election day: \(day)." }
    func seats(_ post: String, _ seats: Int) -> String { "\(post) \(seats)" }
    func seats(_ posts: [String]) -> String { " Seats: \(list(posts))." }
    func registration(until day: String, born: String) -> String {
        "Voters are registered until \(day): whoever was born on or before \(born)."
    }
    func voterList(objectionsUntil day: String) -> String { "the list is attached. Objections until \(day)." }
    func voterList(_ voters: Int, objectionsUntil day: String) -> String {
        "\(voters) voters; the list is attached. Objections until \(day)."
    }
    var objectionsClose: String { "Objections close today. They are answered within three days." }
    func objectionsCame(_ received: Int) -> String {
        "Objections close today. \(received) came in. They are answered within three days."
    }
    var noObjection: String { "There was no objection." }
    var answers: String { "" }
    func voters(_ number: Int) -> String { "" }
    func answer(_ name: String, _ ruling: String) -> String { "\(name): \(ruling)." }
    var nomination: String { "Nomination begins. There are to be more candidates than seats." }
    var nominees: String { "Nominees:" }
    var candidates: String { "Candidates:" }
    func post(_ post: String, _ names: String) -> String { "\(post): \(names)." }
    var declining: String { "Candidates who do not wish to stand say so in writing by today." }
    var meeting: String { "Candidates meet the voters, say what they mean to do, and answer questions." }
    func officersUnknown(_ blank: String) -> String { "Caller, teller, monitor, scribe: \(blank)." }
    func officers(_ role: String, _ names: [String]) -> String { "\(role): \(list(names))." }
    func proxiesUnknown(_ blank: String) -> String { "Proxies: \(blank)." }
    func proxy(_ principal: String, _ holder: String) -> String { "\(holder) votes for \(principal)." }
    func voting(_ day: String, _ hours: String, _ place: String) -> String {
        "Voting on \(day) \(hours), at \(place); there is a booth."
    }
    func mobileBox(_ name: String, monitors: [String]) -> String { "\(name), monitors \(list(monitors))." }
    var vote: String { "Votes are cast today, counted in public, and the result is told on the spot." }
    func resultUnknown(_ blank: String) -> String { "Result: \(blank)." }
    func handover(by day: String) -> String { "Hand-over by \(day)." }
    func supervision(_ members: String) -> String { "Supervision: \(members)." }

    var listed: String { "listed" }
    var struck: String { "struck" }
    var kept: String { "kept" }
}
