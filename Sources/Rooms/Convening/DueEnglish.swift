import Kernel

struct DueEnglish: DueWords, EnglishGrammar {
    func nothing(_ day: Day) -> String { "nothing is due on \(date(day)): only clauses with 会期 ask for meetings" }
    func head(_ day: Day, overdue: Int) -> String {
        "as of \(date(day))" + (overdue > 0 ? ", \(overdue) overdue" : ", nothing overdue")
    }

    func every(_ cadence: Cadence) -> String {
        switch cadence {
        case .each(.month): "each month"
        case .each(.quarter): "each quarter"
        case .each(.halfYear): "each half-year"
        case .each(.year): "each year"
        case .days(let number): "every \(plural(number, "day", "days"))"
        }
    }
    func duty(_ kind: String, of committee: String?, _ every: String, by basis: String) -> String {
        (committee.map { "\($0), " } ?? "") + "\(kind): \(every)" + (basis.isEmpty ? "" : " (\(basis))")
    }
    func last(_ day: Day, meeting: Int) -> String { "last on \(date(day)) (meeting \(meeting))" }
    func never(since: Day) -> String { "none since \(date(since))" }
    func overdue(_ due: Day, days: Int, missed: Int) -> String {
        "\(plural(days, "day", "days")) overdue, it was due by \(date(due))" + (missed > 1 ? ", \(missed) missed" : "")
    }
    func by(_ due: Day) -> String { "next by \(date(due))" }
    func ifSetUp() -> String { "only where there is such a body; the book knows none" }
    /// Bodies of the law by their English names; others as their text has them.
    func caller(_ name: String) -> String {
        switch name {
        case "村民委员会": "called by the village committee"
        case "居民委员会": "called by the residents' committee"
        case "理事会": "called by the council"
        default: "called by \(quoted(name))"
        }
    }
    func notice(_ days: Int, by day: Day?, _ citation: Citation?) -> String {
        "\(plural(days, "day", "days"))' notice\(clause(citation))"
            + (day.map { ", by \(date($0)) at the latest" } ?? "")
    }
    func called(_ id: CallID, for day: Day) -> String { "\(id) is called for \(date(day))" }

    func call(_ told: String, late: Int?) -> String {
        "called: " + told
            + (late.map { ", \(plural($0, "day", "days")) past its day: open it, or cancel it" } ?? "")
    }
    func action(_ id: ActionID, _ owner: String?, _ text: String, due: Day, days: Int) -> String {
        "task \(id) \(owner ?? "nobody") \(text): due \(date(due)), \(plural(days, "day", "days")) late"
    }
    func goal(_ id: GoalID, _ text: String, due: Day, days: Int, percent: Int) -> String {
        "goal \(id) \(text): due \(date(due)), \(plural(days, "day", "days")) late, \(percent)% done"
    }
    func affairs(_ every: String, _ citation: Citation, last: Day?, due: Day?, isLate: Bool) -> String {
        "affairs made public: \(every)\(clause(citation)); " + (last.map { "last on \(date($0))" } ?? "never yet")
            + (due.map { isLate ? "; overdue since \(date($0)): publish" : "; next by \(date($0))" } ?? "")
    }
    func review(_ names: [String], _ every: String, _ citation: Citation, last: Day?, due: Day, late: Int?) -> String {
        "review of those in office: \(every)\(clause(citation)); \(list(names))"
            + (last.map { ", last on \(date($0))" } ?? ", never yet")
            + (late.map { "; \(plural($0, "day", "days")) overdue, it was due by \(date(due)): review" }
                ?? "; by \(date(due))")
    }
    func result(_ question: String, days: Int, _ citation: Citation) -> String {
        "the result of \(question) is still to be put up for \(plural(days, "day", "days"))\(clause(citation)): "
            + "publish \(question)"
    }
    func postingDue(_ end: Day, _ citation: Citation) -> String {
        "the accounts up to \(date(end)) are not posted yet\(clause(citation)): publish accounts"
    }
    func reconcilingDue(_ end: Day, _ citation: Citation) -> String {
        "the accounts up to \(date(end)) are not compared with the bank yet\(clause(citation)): reconcile"
    }
    func hanging(_ what: String, since: Day, until: Day, place: String?) -> String {
        "put up: \(what), \(date(since)) to \(date(until))" + (place.map { ", \($0)" } ?? "")
    }
    func proposal(_ number: Int) -> String { "P\(number)" }
    func accounts(_ grant: String?) -> String { grant.map { "the accounts of \($0)" } ?? "the accounts of the fund" }
    let notices = "affairs of the place"

    func late(_ number: Int) -> String { "\(number) overdue: type due" }
}
