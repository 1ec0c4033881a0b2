import Kernel

struct VoterListEnglish: VoterListWords, EnglishGrammar {
    func voters(_ number: Int) -> String { "\(number) voters" }
    func electionDay(_ day: Day) -> String { ", election day \(date(day))" }
    var notPublished: String { ", not put up yet (then: voter-list DAY)" }
    func published(_ day: Day) -> String { ", put up on \(date(day))" }
    func objections(until day: Day, _ citation: Citation) -> String {
        ", objections until \(date(day))\(clause(citation))"
    }

    func registered(_ number: Int, total: Int) -> String { "\(number) registered, \(total) in all" }
    func unregistered(_ number: Int, _ names: [String]) -> String { "; \(number) not registered: \(list(names))" }
    var andMore: String { " …" }
    func tooYoung(_ names: [String], below age: Int) -> String {
        "; under \(age) on election day, so not registered: \(list(names))"
    }
    func ageUnknown(_ number: Int) -> String { "; \(number) without a birthday, so their age is not checked" }
    func elsewhere(_ names: [String], place: String) -> String {
        "\(list(names)): registered in \(place), not on the list here"
    }

    func objection(_ number: Int, _ name: String, _ day: Day) -> String { "objection \(number), \(name), \(date(day))" }
    func standing(isListed: Bool) -> String { isListed ? " (on the list)" : " (not on the list)" }
    func raised(by name: String) -> String { ", raised by \(name)" }
    func because(_ reason: String) -> String { ": \(reason)" }
    func answerNext(_ number: Int) -> String { "; answer it: settle \(number) list|strike|keep" }
    func answerNext(_ number: Int, by day: Day, _ citation: Citation) -> String {
        "; answer it, by \(date(day))\(clause(citation)): settle \(number) list|strike|keep"
    }
    func answered(_ day: Day, _ ruling: String) -> String { "; \(date(day)): \(ruling)" }
    func votersNow(_ number: Int) -> String { "; \(number) voters" }
    func answeredLate(_ due: Day, _ citation: Citation) -> String { "answered after \(date(due))\(clause(citation))" }

    // As they are typed.
    var listed: String { "list" }
    var struck: String { "strike" }
    var kept: String { "keep" }
    var resident: String { "" }
    var away: String { "away" }
    var consented: String { "consented to" }
}
