struct PaperEnglish: PaperWords, EnglishGrammar {
    let checkpoint = "checkpoint"
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
    let notice = "notice of meeting"
    let decisionNotice = "decisions on display"
    let announcement = "announcement"
    let signedRecord = "record with signatures"
    let deliberation = "deliberation record"
    let programme = "programme"
    let training = "training record"
    let supervision = "supervision record"
    let charter = "charter"
    let roster = "roster"
    let summary = "summary"
    let publicity = "publicity list"
    let fund = "accounts of the fund"
    let developmentPlan = "development plan"
    let fourSteps = "four-steps register"
    let fourStepsLedger = "four-steps list of a year"
    let oneMatter = "one matter, one vote"
    let calendar = "election calendar"

    let index = "contents"
    let indexNumber = "No."
    let indexName = "file"
    func folderName(_ meeting: Int) -> String { "papers-of-meeting-\(meeting)" }
    func folder(_ meeting: String) -> String { "Papers of the \(meeting)" }
    func written(_ papers: Int, in folder: String) -> String { "\(plural(papers, "paper", "papers")) in \(folder)" }

    func title(_ meeting: String, _ paper: String) -> String { "\(meeting): \(paper)" }
    func mark(_ community: String, _ kind: String) -> String { "\(community): minutes of the \(kind)" }

    func noted(_ name: String, _ note: String) -> String { "\(name) (\(note))" }
    func behind(_ clock: String, _ note: String) -> String { "\(clock), \(note)" }
    func remark(_ text: String, by speaker: String) -> String { "\(speaker): \(text)" }
    func stopped(_ name: String, at clock: String) -> String { "\(clock) \(name) stopped by the chair" }

    func manyOffices(_ name: String, _ offices: [String]) -> String {
        "\(name) alone is \(list(offices)): look again; monitor, teller and recorder should be different people"
    }
    func leftBeforeJoining(_ name: String, left: String, joined: String) -> String {
        "\(name) left on \(left) and joined on \(joined): look at the day of the line that admits"
    }
    func nobody(is role: String) -> String {
        "no \(role) is on record (officers \(role)=NAME): write the name in by hand"
    }
    func year(_ year: Int) -> String { String(year) }
    func month(_ month: Int, of year: Int) -> String { "\(year)-\(month)" }
    func span(_ from: String, _ to: String) -> String { "\(from) to \(to)" }
    let proxyHolder = "proxy holder"
    let chair = "chair"
    let recorder = "recorder"

    let decided = "decided"
    let discussed = "discussed"
    let tabled = "tabled"
    let open = "open"
    func ordinal(_ number: Int) -> String { String(number) }
}
