import Kernel

struct ElectionAnswersEnglish: ElectionAnswerWords, EnglishGrammar {
    // MARK: Calling

    func called(_ number: Int, post: String, seats: Int, rule: String, _ citation: Citation?) -> String {
        "election \(number): \(post), \(seats) seat(s), \(rule)\(clause(citation))"
    }
    func registered(_ number: Int) -> String { ", \(number) registered" }
    func kept(_ seats: Int, for group: String) -> String { ", \(seats) kept for \(group)" }
    func recallNext(_ candidates: [String]) -> String {
        "; \(list(candidates)). First the reasons, then the defence, as remarks; then issue, read: 1 agrees, -1 does not"
    }
    var nominationNext: String { "; everybody writes names: read, then a paper a line" }
    var nominateNext: String { "; nominate NAMES" }
    func issueNext(_ candidates: String) -> String { "; \(candidates). Next: issue N, read" }
    func nobodyEverHeld(_ post: String) -> String {
        "the book knows nobody who held the post of \(post), so no vacancy; if this is a general election, undo and leave out by-election=yes"
    }
    func nothingVacant(_ post: String, seats: Int) -> String {
        "\(post): all \(plural(seats, "seat", "seats")) are held and none is vacant; somebody left: leave-office NAME cause=…; else undo"
    }
    func holdsBarring(_ name: String, _ post: String, _ citation: Citation) -> String {
        "\(name) is \(post), not held beside this post\(clause(citation)): while in office, declaring passes them over"
    }
    func kinHoldsBarring(_ name: String, _ other: String, _ post: String, _ citation: Citation) -> String {
        "\(name) is near kin of \(other), \(post)\(clause(citation)): while \(other) is in office, declaring passes them over"
    }
    func notOnItsDay(_ day: Day) -> String {
        "the calendar and its notices say \(date(day)); to move it, type calendar with the new day first"
    }
    func lateRerun(_ days: Int) -> String {
        "\(days) days since the first vote: a re-run is held the same day or within thirty"
    }

    // MARK: Candidates and officers

    func nominated(_ names: [String], post: String) -> String { "\(list(names)) nominated" }
    func nominated(_ names: [String], post: String, by nomination: String) -> String {
        "\(list(names)) nominated by \(nomination)"
    }
    func accepted(_ name: String) -> String { "\(name) stands" }
    func declined(_ name: String) -> String { "\(name) declines and is not nominated again" }
    func standing(_ candidates: String) -> String { "; now \(candidates)" }
    func officers(_ role: String, _ names: [String]) -> String { "\(role): \(list(names))" }

    // MARK: Boxes and papers

    func box(_ name: String) -> String { "box \(quoted(name))" }
    func monitors(_ names: [String]) -> String { ", monitors \(list(names))" }
    func boxIssued(_ papers: Int) -> String { ", issued \(papers)" }
    func boxCollected(_ papers: Int) -> String { ", collected \(papers)" }
    func about(_ posts: [String]) -> String { "" }
    func issued(_ papers: Int) -> String { "\(papers) issued" }
    func collected(_ papers: Int) -> String { "\(papers) collected" }
    func collectedBeyond(issued: Int) -> String {
        ", more than the \(issued) issued: declaring will void the election, so check first"
    }
    var readNext: String { "; read opens the box" }

    // MARK: Reading

    func onPaper(_ post: String) -> String { "\(post) (names)" }
    func onPaper(_ post: String, _ candidates: String) -> String { "\(post) \(candidates)" }
    func opened(_ posts: String) -> String { "the box is open: \(posts). A paper a line; then seal" }
    var certainOnlyAtEnd: String { ". Under this rule nobody is certain before the last paper" }
    func certain(_ name: String, post: String, votes: Int, left: Int) -> String {
        "\(name) is elected \(post) whatever is left: \(votes) votes, \(left) papers left"
    }
    func certainAtEnd(_ name: String, post: String, votes: Int) -> String {
        certain(name, post: post, votes: votes, left: 0)
    }

    // MARK: Sealing

    var sealedUnread: String { "sealed" }
    func sealed(_ read: Int) -> String { "sealed: \(read) read" }
    func agreed(collected: Int) -> String { ", \(collected) collected: they agree" }
    var nobodySaidCollected: String { ", nobody said how many came back" }
    func readBeyond(issued: Int) -> String {
        ", more than the \(issued) issued, which voids the election: look for papers read twice"
    }
    var booksAgree: String { ", both books agree" }
    var declareNext: String { "; next: declare" }
    func rulingNext(_ papers: [Int], first: Int) -> String { "; papers \(list(papers)) wait: rule \(first) …" }
    func unsealed(_ entry: Int, posts: [String]) -> String {
        "the seal of #\(entry) (\(list(posts))) is undone, and minuted; read on, or seal"
    }
    func unread(_ entry: Int, posts: [String]) -> String {
        "the count of #\(entry) (\(list(posts))) is undone, and minuted; count the papers anew: read, or tally"
    }

    // MARK: Declaring

    func declared(_ post: String, _ because: String) -> String { "\(post): \(because)" }
    func termUntil(_ day: Day) -> String { ". Term to \(date(day))" }
    func revoteNext(_ post: String) -> String { ". Next: revote \(post)" }
    func rerunNext(_ post: String) -> String { ". Next: rerun \(post)" }
    func mayStayOpen(_ post: String) -> String { "; three are elected, so seats may stay open: leave-open \(post)" }
    func electNext(_ post: String, seats: Int) -> String { ". Next: elect \(post) seats=\(seats)" }
    func noWoman(wanted: Int, _ citation: Citation) -> String {
        "no woman is on the committee, at least \(wanted) must be\(clause(citation)): keep an open seat with reserved=女:\(wanted)"
    }
    func supervisorLeaves(_ name: String, post: String, _ citation: Citation) -> String {
        "\(name), \(post), is a member of the committee or near kin of one and leaves: leave-office \(name) post=\(post) cause=resigned\(clause(citation))"
    }
    func callAgain(_ post: String) -> String { ". Again: elect \(post) …" }
    func seatsStayOpen(_ post: String, seats: Int) -> String {
        "\(post): \(seats) seat(s) stay open, without another re-run"
    }

    // MARK: Terms and days

    func term(_ post: String, from day: Day) -> String { "\(post): from \(date(day))" }
    func until(_ day: Day) -> String { " to \(date(day))" }
    func electionDay(_ day: Day) -> String { "election day \(date(day)); calendar shows the notices" }
    func unchanged(_ day: Day) -> String {
        "election day \(date(day)), the calendar as it was; calendar shows the notices"
    }
    func changed(_ day: Day, _ what: [String]) -> String {
        "election day \(date(day)). Changed: \(list(what)); calendar shows the notices"
    }
    func dayMoved(from day: Day) -> String { "the election day was \(date(day)), and days not fixed move with it" }
    func stepMoved(_ step: String, to day: Day, from was: Day) -> String {
        "“\(step)” \(date(day)) (was \(date(was)))"
    }
    func stepKept(_ step: String, _ day: Day) -> String { "“\(step)” stays on \(date(day))" }
    func stepDropped(_ step: String, _ was: Day) -> String {
        "“\(step)”, fixed for \(date(was)), has no room and is reckoned from the new day"
    }
    let noticeOfDay = "notice 2"
    func listMissed(_ last: Day, earliest: Day, _ citation: Citation) -> String {
        "the list of voters should have been up by \(date(last)) and is not in the book: put up today, the vote is on \(date(earliest)) at the earliest\(clause(citation)); if it is up, type voter-list DAY"
    }
    func noticesOut(_ numbers: [Int]) -> String {
        "notice(s) \(list(numbers.map(String.init))) may be up with the days as they were: put up again what changed"
    }
    func dayToCome(_ day: Day) -> String {
        "\(date(day)) is still to come: if nothing was handed over yet, undo this and enter it afterwards"
    }
    func electionNotKept(_ day: Day) -> String {
        "the election of \(date(day)) is not kept in this book, so it does not know who was elected"
    }
    func handedOver(_ day: Day) -> String { "handed over on \(date(day))" }
    func later(than day: Day, _ citation: Citation) -> String { ", after \(date(day))\(clause(citation))" }
    func reviewed(_ name: String, _ verdict: String) -> String { "review of \(name): \(verdict)" }
    func ended(_ name: String, post: String, _ day: Day, _ ending: String, _ citation: Citation?) -> String {
        "\(name) is no longer \(post), \(date(day)): \(ending)\(clause(citation)); fill it with elect … by-election=yes"
    }
    func removable(_ name: String, committee: String, missed: Int, _ citation: Citation) -> String {
        "\(name) missed \(missed) meetings of \(committee) without a reason: removal may be proposed, and is not done by itself\(clause(citation))"
    }

    var good: String { "good" }
    var fair: String { "fair" }
    var failed: String { "failed" }

    func electionCalled(_ post: String) -> String {
        "the election of \(post) is not declared (read, seal, declare)"
    }
    func electionRead(_ post: String) -> String { "the election of \(post) is not declared (declare \(post))" }
    func seatsOpen(_ post: String, seats: Int) -> String { "\(post): \(seats) seats open (rerun \(post))" }
    func seatsMayStay(_ post: String, seats: Int) -> String {
        "\(seatsOpen(post, seats: seats)); three are elected, so they may stay open: leave-open \(post)"
    }
    func seatsTied(_ post: String, names: [String]) -> String {
        "\(post): \(list(names)) are tied (revote \(post))"
    }
}
