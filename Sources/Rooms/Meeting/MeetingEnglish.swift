import Kernel

struct MeetingEnglish: MeetingWords, EnglishGrammar {
    func opened(_ number: Int, _ kind: String, _ title: String, rules: String) -> String {
        "meeting \(number): \(kind), \(title); rules \(quoted(rules))"
    }
    func quorum(_ required: Int, of entitled: Int, _ unit: BodyUnit, _ citation: Citation) -> String {
        "; entitled \(count(entitled, unit)), quorum \(required)\(clause(citation))"
    }
    func quorumUnreckoned(_ rule: String, _ citation: Citation) -> String {
        "; quorum: \(rule)\(clause(citation)), but without entitled= it cannot be reckoned: type entitled N"
    }
    func electors(_ told: String) -> String { ", \(told)" }
    func extraVotes(_ told: String, _ citation: Citation) -> String { "; \(told)\(clause(citation))" }
    func noClauseOnProxies(_ kind: String) -> String {
        "; the rules of \(kind) say nothing of proxies: the vote counts, is nobody present, and is told with the outcome"
    }
    func noQuorum(of entitled: Int, _ unit: BodyUnit) -> String {
        "; entitled \(count(entitled, unit)), no quorum laid down"
    }
    func carried(_ actions: String) -> String { "Still to be done from before: \(actions)" }
    let nobody = "nobody"
    let noDay = "no date"
    let overdue = ", overdue"
    func chair(_ name: String) -> String { "chair: \(name)" }
    func recorder(_ name: String) -> String { "recorder: \(name)" }

    func arrived(_ names: [String], here: String) -> String { "\(list(names)) here, \(here)" }
    func entitledMended(_ entitled: Int, _ unit: BodyUnit, here: String) -> String {
        "entitled is now \(count(entitled, unit)), \(here)"
    }
    func counted(here: String) -> String { "counted, \(here)" }
    func arrived(_ heads: Int, here: String) -> String { "\(heads) more, \(here)" }
    func left(_ heads: Int, here: String) -> String { "\(heads) left, \(here)" }
    func left(_ names: [String], here: String) -> String { "\(list(names)) left, \(here)" }
    func excused(_ names: [String]) -> String { "\(list(names)) excused" }
    func absent(_ names: [String]) -> String { "\(list(names)) absent" }
    func observing(_ names: [String]) -> String { "\(list(names)) observing" }
    func recused(_ name: String, voters: Int) -> String { "\(name) stands aside on this item, \(voters) may vote" }
    func because(_ reason: String) -> String { ": \(reason)" }

    func item(_ number: Int, _ title: String) -> String { "item \(number) \(title)" }
    func minutes(_ limit: Int) -> String { "\(limit) min" }
    func itemTaken(_ number: Int, _ title: String) -> String { "on to item \(number) \(title)" }
    func itemTabled(_ number: Int) -> String { "item \(number) tabled" }
    func queued(_ names: [String]) -> String { "\(list(names)) waiting" }
    func inOrder(_ names: [String]) -> String { "; in this order: \(list(names))" }
    func floorGiven(_ name: String) -> String { "\(name) has the floor" }
    func stopped(_ name: String) -> String { "\(name) stopped" }
    func noted(_ speaker: String) -> String { "\(speaker): noted" }
    let resolved = "resolution noted"

    let recess = "recess"
    func recess(_ minutes: Int, until clock: String) -> String { "recess of \(minutes) min, until \(clock)" }
    let howToResume = "; resume goes on"
    func resumed(here: String) -> String { "goes on, \(here)" }
    let adjourned = "adjourned. minutes shows the minutes; approve approves them"

    func withoutQuorum(_ text: String, present: Int, required: Int) -> String {
        "settled without quorum (\(present) present, \(required) required): \(text)"
    }
    func nobodyMends(_ findings: Int) -> String {
        "\(plural(findings, "finding", "findings")) of the supervisor and nobody to mend it: task NAME DAY WHAT"
    }
    func itemNotTaken(_ number: Int, _ title: String) -> String { "item \(number) was not dealt with: \(title)" }
}
