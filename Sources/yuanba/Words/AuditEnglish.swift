import Tally

struct AuditEnglish: AuditWords {
    func noRisk(_ given: String) -> String { "--risk \(given): write 5% or 0.05, more than 0 and less than 50%" }
    var noSeed: String { "--seed: give the figures thrown in public, such as --seed 31415926" }
    var notRecounted: String { "the result cannot be recounted; look at it with yuanba verify first" }
    func obstacle(_ obstacle: AuditClaims.Obstacle, rule: String) -> String {
        switch obstacle {
        case .rule: "\(rule) cannot be checked on single papers; count all papers again (yuanba verify)"
        case .noLead: "a tie, or a lead of nothing: no sample settles it; count all papers again"
        case .noProof: "too much would have to be compared to prove who is elected; count all papers again"
        case .reserved: "seats are kept for groups, which no sample of papers can check; count all papers again"
        case .nothingToRefute:
            "nobody stands beside those elected, or the election is void: no papers could change that"
        }
    }

    func heading(_ title: String) -> String { title.isEmpty ? "Audit by hand" : "Audit by hand: \(title)" }
    func seed(_ seed: String, papers: Int64) -> String {
        "seed \(seed), \(papers) papers numbered from 1 to \(papers); number n is SHA-256 of \"seed,n\" as a number, modulo \(papers), plus 1; numbers drawn before are passed over"
    }
    func method(_ method: Audit.Method, risk: String) -> String {
        switch method {
        case .polling: "papers alone; risk limit \(risk): the most a wrong result's chance of being confirmed can be"
        case .comparison:
            "each paper beside its record (papers are numbered as the records stand); risk limit \(risk): the most a wrong result's chance of being confirmed can be"
        }
    }
    func claims(_ number: Int) -> String {
        number == 1
            ? "what is checked; if it is true, so is who was elected:"
            : "\(number) statements are checked; if all are true, so is who was elected:"
    }
    func claim(_ claim: AuditClaim, name: (Int) -> String, papers: Int64) -> String {
        switch claim.kind {
        case .ahead(let one, let other): "\(name(one)) has more votes than \(name(other)) (by \(claim.lead))"
        case .half(let one, let isReached):
            isReached
                ? "more than half of the papers vote for \(name(one)) (\(claim.lead) more than the rest)"
                : "no more than half of the papers vote for \(name(one)) (the rest are \(claim.lead) more)"
        case .runoff(let assertion):
            switch assertion.kind {
            case .notExcludedBefore:
                "\(name(assertion.ahead)) has more first preferences than papers rank \(name(assertion.behind)) before it (by \(assertion.lead))"
            case .notNext(let continuing):
                "when only \(continuing.map(name).joined(separator: ", ")) are left, \(name(assertion.ahead)) has more votes than \(name(assertion.behind)) (by \(assertion.lead))"
            }
        }
    }
    func expected(_ papers: Int) -> String {
        papers == 1
            ? "if it is as it was counted, one paper is enough:"
            : "if papers are as they were counted, \(papers) are enough:"
    }
    func expectedAll(_ papers: Int64) -> String {
        "the lead is too small for a sample to save work: better count all \(papers) papers; the numbers are:"
    }
    var inOrder: String { "in the order drawn (read them in this order):" }
    var sorted: String { "sorted (to find them):" }
    var howToGoOn: String {
        "write each as a line \"number: 1 3 2\" (or names; blank, or missing where it is not there) and read them with yuanba audit read"
    }

    func morePapers(than papers: Int64) -> String { "more than \(papers) papers are given: there are no more" }
    func otherPaper(_ place: String, _ number: Int64, expected: Int64) -> String {
        "\(place): paper \(number) is given where \(expected) is due; keep the order drawn"
    }
    func nobody(_ place: String, _ name: String, known: [String]) -> String {
        "\(place): no candidate \"\(name)\"; write numbers or names: \(known.joined(separator: ", "))"
    }
    func afterPaper(_ drawn: Int, number: Int64, risk: String) -> String {
        "after paper \(drawn) (number \(number)): risk \(risk)"
    }
    func turnout(_ papers: Int64, of registered: Int64) -> String {
        "more than half took part: \(papers) papers in the pile, \(registered) registered (count the pile, look at the register, then say --pile \(papers))"
    }
    func otherPile(_ pile: Int64, counted: Int64) -> String {
        "the pile has \(pile) papers and the result counts \(counted): no sample settles that; count all papers again"
    }
    func pileNotCounted(_ papers: Int64, of registered: Int64) -> String {
        "one thing is left: whether more than half took part no sample shows; count the pile (it should be \(papers), of \(registered) registered) and add --pile \(papers)"
    }
    func confirmed(_ drawn: Int, risk: String, limit: String) -> String {
        "enough: \(drawn) papers, risk \(risk), no more than \(limit); the result is confirmed"
    }
    func goOn(next: Int64, risk: String, limit: String) -> String {
        "not enough: risk \(risk), more than \(limit); go on with paper \(next), or count all papers again"
    }
    var countAll: String { "all papers were looked at and the risk is above its limit: count all papers anew" }
}
