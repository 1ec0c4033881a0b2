import Kernel

struct ElectionRefusalsEnglish: ElectionRefusalWords, EnglishGrammar {
    // MARK: Which election

    var noElectionOpen: String { "no election is open: elect POST seats= registered= candidates=" }
    func whichPost(_ posts: [String]) -> String { "several posts stand open: name one of \(list(posts))" }
    func unknownPost(_ post: String) -> String { "no election of \(quoted(post)): elect \(post)" }
    func unknownPost(_ post: String, open: [String]) -> String {
        "no election of \(quoted(post)): there is \(list(open))"
    }
    func stillOpen(post: String) -> String { "the election of \(post) is not declared yet: seal, declare" }
    func seatsFilled(post: String) -> String { "\(post) is filled, or was followed up already" }
    func rerunInstead(post: String, _ citation: Citation?) -> String {
        "seats of \(post) are open: rerun \(post)\(clause(citation))"
    }
    func revoteInstead(post: String, tied: [String]) -> String { "\(list(tied)) are tied: revote \(post)" }
    func callAgain(post: String) -> String {
        "the vote on \(post) was void, so there is no re-run: elect \(post) … again"
    }
    func noSeatsOpen(post: String) -> String { "no seat of \(post) is open" }
    func noTie(post: String) -> String { "nobody is tied for \(post): open seats are filled with rerun \(post)" }

    // MARK: Calling

    func seatsOutOfRange(_ seats: Int) -> String { "\(seats) seats cannot be: give 1 or more, up to those open" }
    func electedByVote(_ citation: Citation) -> String {
        "here somebody is elected as anything else is decided: a motion for each, then vote\(clause(citation))"
    }
    func ballotsElsewhere(_ rules: String) -> String {
        "the rules \(quoted(rules)) leave elections to the body's own measures: open with rules= of those, "
            + "or give rule= in this line"
    }
    func directElectionOnly(post: String, _ citation: Citation?) -> String {
        "the voters elect \(post) themselves; representatives only fill vacancies: add by-election=yes\(clause(citation))"
    }
    func nominationTakesNoList(post: String) -> String {
        "a nomination vote has no candidates: leave candidates= out, and list them when \(post) is elected"
    }
    func registeredDiffers(said: Int, listed: Int) -> String {
        "\(listed) are on the list of voters, not \(said): leave registered= out"
    }
    func bodyTooLarge(seats: Int, most: Int, _ citation: Citation) -> String {
        "\(seats) members in all, at most \(most): lower seats=\(clause(citation))"
    }
    func reservedBeyondSeats(reserved: Int, seats: Int) -> String {
        "\(reserved) kept of \(seats) seats: lower reserved="
    }
    func officeTakesOwnRule(post: String, _ citation: Citation) -> String {
        "\(post) is elected by absolute majority only: leave rules= out\(clause(citation))"
    }
    func unknownRule(_ name: String, known: [String]) -> String { "no rule \(quoted(name)): \(list(known))" }
    func ruleNotForPapers(_ name: String) -> String {
        "\(quoted(name)) wants points, a budget or a lot, which a called paper does not give: choose another"
    }
    func oneSeatRule(_ name: String) -> String { "\(quoted(name)) fills one seat: seats=1, or another rule" }
    func registeredMissing(post: String, _ citation: Citation?) -> String {
        "how many are registered for \(post)? Add registered=N\(clause(citation))"
    }
    func registeredOutOfRange(_ number: Int) -> String { "\(number) registered cannot be" }
    func petitionShort(signed: Int, required: Int, _ citation: Citation) -> String {
        "\(signed) signed, \(required) are required\(clause(citation))"
    }
    var recallNeedsOne: String { "a recall is of one person: candidates=NAME" }

    // MARK: The list of voters

    var nobodyToRegister: String { "nobody left to register: listed, too young, or away without a wish to take part" }
    var nobodyRegistered: String { "nobody is on the list of voters: register NAMES" }
    func alreadyRegistered(_ name: String) -> String { "\(name) is on the list of voters already" }
    func listedAlready(_ name: String, objection: Int) -> String {
        "\(name) is on the list already: settle \(objection) keep leaves it so, settle \(objection) strike takes the name off"
    }
    func registeredElsewhere(_ name: String, place: String, _ citation: Citation?) -> String {
        "\(name) is registered in \(place) and votes in one place only: undo that line first\(clause(citation))"
    }
    func awayMustWish(_ name: String, _ citation: Citation?) -> String {
        "\(name) is away and is registered on saying so: add ground=away\(clause(citation))"
    }
    func listPublished(_ day: Day, _ citation: Citation?) -> String {
        "the list was put up on \(date(day)): challenge NAME reason=, then settle\(clause(citation))"
    }
    func listNotPublished(_ citation: Citation?) -> String {
        "the list of voters is not put up yet: voter-list DAY, twenty days before\(clause(citation))"
    }
    func notListed(_ name: String) -> String { "\(name) is not on the list: settle N list or keep" }
    func unknownObjection(_ number: Int) -> String { "there is no objection \(number): see voter-list" }
    func objectionAnswered(_ number: Int, _ ruling: String) -> String { "objection \(number) is answered (\(ruling))" }
    func answerBeforeObjection(_ number: Int, _ day: Day) -> String {
        "objection \(number) was raised on \(date(day)): its answer is not earlier"
    }
    func objectionsOpen(_ numbers: [Int], first: Int, _ citation: Citation?) -> String {
        "objections \(list(numbers)) wait: settle \(first) list|strike|keep\(clause(citation))"
    }

    var listed: String { "listed" }
    var struck: String { "struck" }
    var kept: String { "kept" }

    // MARK: Candidates

    func tooFewNominators(_ has: Int, needed: Int, _ citation: Citation?) -> String {
        "\(has) nominate, \(needed) are required: signed=NAMES, or by=BODY\(clause(citation))"
    }
    func tooFewCandidates(post: String, candidates has: Int, needed: Int, _ citation: Citation?) -> String {
        "\(has) candidate(s) for \(post), at least \(needed) are required: nominate more\(clause(citation))"
    }
    func namedTwice(_ name: String) -> String { "\(name) stands there twice" }
    func alreadyNominated(_ name: String, post: String) -> String { "\(name) is a candidate for \(post) already" }
    func declinedBefore(_ name: String, post: String) -> String {
        "\(name) declined to stand for \(post): nominate somebody else"
    }
    func notNominated(_ name: String) -> String { "\(name) was not nominated: nominate \(name)" }
    func notNominated(_ name: String, post: String) -> String {
        "\(name) was not nominated for \(post): nominate \(name)"
    }
    func listClosed(post: String) -> String { "papers for \(post) are out or being read: the list stands" }
    func notFromFirstVote(_ name: String, post: String, _ citation: Citation?) -> String {
        "\(name) is not among those unelected in the first vote for \(post)\(clause(citation))"
    }
    func holdsPost(_ name: String, post: String) -> String {
        "\(name) is \(post) still: leave-office \(name) cause=resigned, or name another"
    }
    func holdsProxies(_ name: String, _ citation: Citation) -> String {
        "\(name) holds a proxy, which a candidate may not: undo that line first\(clause(citation))"
    }
    func isOfficer(_ name: String, _ role: String) -> String { "\(name) is \(role): name another in officers first" }
    func officerIsCandidate(_ name: String, post: String) -> String {
        "\(name) stands for \(post) and cannot serve at the count: name another"
    }
    func officerIsKin(_ name: String, of other: String) -> String {
        "\(name) is near kin of the candidate \(other) and cannot serve at the count: name another"
    }
    func supervisorIsMember(_ name: String, _ citation: Citation) -> String {
        "\(name) sits on the committee and cannot supervise it\(clause(citation))"
    }
    func postsClash(_ name: String, post: String, held: String, kin: String?, _ citation: Citation) -> String {
        kin.map { "\(name) is near kin of \($0) (\(held)) and cannot be \(post): name another\(clause(citation))" }
            ?? "\(name) is \(held) and cannot be \(post) as well: name another; to end that post first, put a motion to remove \(name), or type leave-post where it was entered\(clause(citation))"
    }
    func supervisorIsKin(_ name: String, of other: String, _ citation: Citation) -> String {
        "\(name) is near kin of \(other), a member, and cannot supervise\(clause(citation))"
    }
    func termLimit(_ name: String, post: String, most: Int, _ citation: Citation) -> String {
        "\(name) has been \(post) for \(most) terms in a row\(clause(citation))"
    }
    func candidateTakesNoProxy(_ name: String, _ citation: Citation) -> String {
        "\(name) is a candidate and takes no proxy: give it to another\(clause(citation))"
    }

    // MARK: Terms and days

    func seatedByEntry(_ name: String) -> String { "; whoever was entered leaves by: leave-post \(name)" }
    func holdsNothing(_ name: String) -> String { "\(name) holds no post on that day: see term DAY" }
    func reviewedLater(_ name: String, _ day: Day) -> String {
        "\(name) was reviewed later, on \(date(day)): enter reviews in order"
    }
    func reviewsNotFailed(_ name: String, has: Int, needed: Int, _ citation: Citation?) -> String {
        "\(name) failed \(has) review(s) in a row, \(needed) are required: review \(name) failed\(clause(citation))"
    }
    func nobodyHolds(post: String) -> String { "nobody was elected \(post) yet" }
    func yearsOutOfRange(_ years: Int) -> String { "a term of \(years) years cannot be" }
    func intervalBroken(_ step: String, day: Day, limits: [String], _ citation: Citation) -> String {
        "\(date(day)) for “\(step)”: \(list(limits))\(clause(citation))"
    }
    func outOfOrder(
        _ step: String, day: Day, beside other: String, _ otherDay: Day, limits: [String], _ citation: Citation?
    ) -> String {
        "\(date(day)) for “\(step)” is out of order, “\(other)” being on \(date(otherDay)): \(list(limits))\(clause(citation))"
    }
    func notBefore(_ day: Day) -> String { "not before \(date(day))" }
    func notAfter(_ day: Day) -> String { "not after \(date(day))" }
    var noElectionDay: String { "no election day yet: calendar 2026-5-20" }
    func nobodyElectedYet(_ day: Day, _ posts: [String]) -> String {
        "in the election of \(date(day)) nobody was declared elected yet\(posts.isEmpty ? "" : " for \(list(posts))"): count, then declare"
    }
    var noCommitteeElection: String {
        "no election of the committee is in the book, so there is nobody to hand over to: hold one (elect POST …) and declare it; where it was held elsewhere, calendar DAY first"
    }
    func nobodyElected(_ day: Day) -> String {
        "the election of \(date(day)) elected nobody, so there is nobody to hand over to: elect again first"
    }
    func handedOverAlready(_ day: Day, on done: Day) -> String {
        "the work was handed over on \(date(done)) after the election of \(date(day)): once for each election; undo that line to change the day"
    }
    func beforeElection(_ day: Day) -> String { "not before the election day, \(date(day))" }
}
