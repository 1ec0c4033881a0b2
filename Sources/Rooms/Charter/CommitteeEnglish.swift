import Kernel

struct CommitteeEnglish: CommitteeWords, EnglishGrammar {
    func takenIn(_ charter: String, mark: String) -> String { "takes in the text of \(quoted(charter)) (\(mark))" }
    func founded(_ name: String) -> String { "founds \(name), no charter yet" }
    func founded(_ name: String, under charter: String) -> String { "founds \(name) under \(quoted(charter))" }
    func charterGiven(_ committee: String, _ charter: String) -> String {
        "charter of \(committee): \(quoted(charter))"
    }
    func applied(_ names: [String], to committee: String) -> String {
        "\(list(names)) applied to \(committee); admit takes them in"
    }
    func admitted(_ names: [String], to committee: String) -> String { "\(list(names)) joined \(committee)" }
    func resigned(_ names: [String], from committee: String, on day: Day) -> String {
        "\(list(names)) leaves \(committee) from \(date(day))"
    }
    func expelled(_ names: [String], from committee: String) -> String { "\(committee) removed \(list(names))" }
    func bodyWasTyped(_ entitled: Int, now members: Int) -> String {
        "; entitled \(entitled) was typed as a number and there are \(members) members now: to mend it type entitled \(members) reason=…"
    }
    func clausePassed(_ number: Int) -> String { "clause \(number) passed" }
    func clauseChanged(_ number: Int) -> String { "clause \(number) passed as changed" }
    func clauseTabled(_ number: Int) -> String { "clause \(number) tabled" }
    func charterAdopted(_ charter: String, of committee: String, by question: QuestionID) -> String {
        "by \(question) \(quoted(charter)) of \(committee) is adopted as a new version"
    }
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String {
        "the vote on \(question) fell, the charter of \(committee) is a draft again"
    }

    func noSuchItem(_ matter: String, _ citation: Citation, items: Int) -> String {
        let clause = matter.prefix { $0 != "-" }
        return "there is no item \(quoted(matter)): \(self.citation(citation)) has "
            + (items == 0
                ? "no items; name another matter="
                : "\(plural(items, "item", "items")); write matter=\(clause)-1 to matter=\(clause)-\(items)")
    }
    func noRules(_ name: String) -> String {
        "there are no rules called \(quoted(name)): look in templates/rules and templates/charters"
    }
    func unknownCommittee(_ name: String) -> String {
        "there is no committee \(quoted(name)): type committee \(name) first"
    }
    func committeeExists(_ name: String) -> String {
        "\(name) is there already: another charter is committee \(name) charter=…"
    }
    func notMember(_ name: String, of committee: String) -> String {
        "\(name) is no member of \(committee): apply and admit first"
    }
    func alreadyMember(_ name: String, of committee: String) -> String { "\(name) is a member of \(committee) already" }
    func alreadyApplied(_ name: String, to committee: String) -> String {
        "\(name) has applied to \(committee) already: admit \(name)"
    }
    func notApplied(_ name: String, to committee: String) -> String {
        "\(name) has not applied to \(committee): apply \(name) first"
    }
    func voteAgainNaming(_ matter: String, _ question: QuestionID, about name: String) -> String {
        "; the vote on \(question) named no matter: void \(question) reason=…, then vote \(question) FOR AGAINST ABSTAIN matter=\(matter) about=\(name)"
    }
    func needsAdoptedPoll(matter: String, about name: String, _ citation: Citation?) -> String {
        "an adopted poll must come first: a motion that names \(name), put with matter=\(matter)\(clause(citation))"
    }
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String {
        "\(name) is under \(minimum)\(clause(citation)); a wrong age: person \(name) born="
    }
    func committeeFull(_ committee: String, most: Int, _ citation: Citation) -> String {
        "\(committee) has at most \(most) members: somebody must leave first\(clause(citation))"
    }
    func whichCommittee() -> String { "there are several committees: add committee=NAME" }
    func noCharterInDraft() -> String { "no charter is in draft: committee NAME charter=…, then open charter TITLE" }
    func unknownClause(_ number: Int) -> String { "the charter has no clause \(number): look at its numbers" }
    func clauseCarriesNoRule(_ number: Int, others: [Int]) -> String {
        "clause \(number) rules no meeting, and a share in it would not be applied: leave it out of the new words; "
            + "figures are changed in the clauses that carry them: \(list(others))"
    }
    func clauseCarriesRule(_ number: Int, figures: [String]) -> String {
        "the figures of clause \(number) rule meetings; the new words must give each: \(list(figures))"
    }
    func figure(cadence: Cadence) -> String { "how often, behind 每 (now \(Language.english.due.every(cadence)))" }
    func figure(share: Share) -> String { "a share (now \(self.share(share)))" }
    func figure(_ number: Int, measures: [String]) -> String {
        "a number before \(measures.joined(separator: " or ")) (now \(number))"
    }
}

struct CommitteeRecordEnglish: CommitteeRecordWords, EnglishGrammar {
    func founded(_ name: String) -> String { "\(name) founded" }
    func founded(_ name: String, under charter: String) -> String { "\(name) founded, under \(charter)" }
    func charterGiven(_ committee: String, _ charter: String) -> String { "\(committee) takes the charter \(charter)" }
    func applied(_ names: [String], to committee: String) -> String { "\(list(names)) asked to join \(committee)" }
    func admitted(_ names: [String], to committee: String) -> String { "\(list(names)) admitted to \(committee)" }
    func resigned(_ names: [String], from committee: String, on day: Day) -> String {
        "\(list(names)) left \(committee), out of it from \(date(day))"
    }
    func expelled(_ names: [String], from committee: String) -> String { "\(list(names)) expelled from \(committee)" }
    func clausePassed(_ number: Int, of committee: String) -> String {
        "charter of \(committee), clause \(number): passed"
    }
    func clauseChanged(_ number: Int, of committee: String, to text: String) -> String {
        "charter of \(committee), clause \(number) now reads: \(text)"
    }
    func clauseTabled(_ number: Int, of committee: String) -> String {
        "charter of \(committee), clause \(number): laid aside"
    }
    func charterAdopted(_ charter: String, clauses: Int, of committee: String, by question: QuestionID) -> String {
        "charter of \(committee) adopted by \(question): \(charter), \(clauses) clauses"
    }
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String {
        "the vote on \(question) no longer counts: the charter of \(committee) is as before it"
    }
}
