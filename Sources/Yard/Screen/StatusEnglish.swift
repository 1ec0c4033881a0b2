struct StatusEnglish: StatusWords {
    let noMeetingOpen = "no meeting"
    func item(_ number: Int, _ title: String) -> String { "item \(number) \(title)" }
    func spent(_ minutes: Int, of limit: Int) -> String { " (\(minutes)/\(limit) min)" }
    let inRecess = "in recess, "
    func people(here: String) -> String { "present \(here)" }
    func households(here: String) -> String { "present \(here) households" }
    func proxies(_ number: Int) -> String { " +\(number) proxies" }
    func quorumMet(_ required: Int) -> String { ", quorum \(required) met" }
    func quorumShort(_ required: Int, by missing: Int) -> String { ", quorum \(required), \(missing) short" }
    func pending(_ question: String) -> String { "pending \(question)" }
    func pending(amendment: String) -> String { "pending \(amendment) (amendment)" }
    func voting(by method: String) -> String { ", voting: \(method)" }
    func speaking(_ name: String, _ clock: String) -> String { "floor \(name) \(clock)" }
    func papersOut(_ questions: String, _ back: String) -> String { "papers \(questions) \(back) back" }
    func waitingBehind(_ number: Int) -> String { ", \(number) waiting" }
    func waiting(_ number: Int) -> String { "\(number) waiting" }

    let needsMeeting = "no meeting: open one first"
    let needsResuming = "in recess: resume first"
    let needsClose = "a meeting is open: adjourn first"
    let needsRecess = "no recess"
    let needsQuestion = "no question pending"
    func needsSettling(_ question: String) -> String { "\(question) is pending; table puts it off" }
    var needsSettling: String { needsSettling("a question") }
    let needsItem = "no item yet: next"
    let needsNextItem = "no further item: item …"
    let needsPoll = "no poll open"
    let needsSpeaker = "nobody has the floor"
    let needsWaiting = "nobody is waiting"
    let needsClosedMeeting = "no meeting has closed yet"
    let needsProposal = "no proposal yet"
    let needsAction = "no open action"
    let needsCommittee = "no committee yet"
    let needsDraft = "no charter in draft"
    let needsElection = "no election open: elect POST"
    let needsReading = "no box is being read: read"
    let needsOffice = "nobody has been elected yet"
}
