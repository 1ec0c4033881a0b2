struct PaperEnglish: PaperWords, EnglishGrammar {
    func name(of paper: Paper) -> String {
        switch paper {
        case .record: "record"
        case .minutes: "minutes"
        case .signIn: "sign-in sheet"
        case .resolutions: "resolutions and actions"
        case .proposal: "proposal"
        case .ballot: "ballot"
        case .tallySheet: "tally sheet"
        case .result: "election result"
        case .voters: "list of voters"
        case .notices: "election notices"
        case .proxy: "proxy"
        case .handover: "hand-over"
        }
    }

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
