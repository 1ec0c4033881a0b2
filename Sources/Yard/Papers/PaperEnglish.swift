struct PaperEnglish: PaperWords, EnglishGrammar {
    let record = "record"
    let minutes = "minutes"
    let signIn = "sign-in sheet"
    let resolutions = "resolutions and actions"
    let proposal = "proposal"
    let ballot = "ballot"
    let tallySheet = "tally sheet"
    let result = "election result"
    let voters = "list of voters"
    let notices = "election notices"
    let proxy = "proxy"
    let handover = "hand-over"
    let calendar = "election calendar"

    let index = "contents"
    let indexNumber = "No."
    let indexName = "file"
    func folder(_ meeting: String) -> String { "Papers of the \(meeting)" }
    func written(_ papers: Int, in folder: String) -> String { "\(plural(papers, "paper", "papers")) in \(folder)" }

    func title(_ meeting: String, _ paper: String) -> String { "\(meeting): \(paper)" }
    func mark(_ community: String, _ kind: String) -> String { "\(community): minutes of the \(kind)" }

    func noted(_ name: String, _ note: String) -> String { "\(name) (\(note))" }
    func behind(_ clock: String, _ note: String) -> String { "\(clock), \(note)" }
    func remark(_ text: String, by speaker: String) -> String { "\(speaker): \(text)" }
    func stopped(_ name: String, at clock: String) -> String { "\(clock) \(name) stopped by the chair" }

    let decided = "decided"
    let discussed = "discussed"
    let tabled = "tabled"
    let open = "open"
    func ordinal(_ number: Int) -> String { String(number) }
}
