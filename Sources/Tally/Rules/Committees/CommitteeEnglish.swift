struct CommitteeEnglish: CommitteeWords {
    // Rules, and what they are good for
    var chamberlinCourant: RuleLabel {
        RuleLabel("Chamberlin–Courant", goodFor: "a committee in which as many as possible have someone of theirs")
    }
    var equalShares: RuleLabel {
        RuleLabel("Method of equal shares", goodFor: "several seats, where each group gets what its size can pay for")
    }
    var maximinSupport: RuleLabel {
        RuleLabel("Maximin support", goodFor: "D'Hondt carried over to approvals: no member with little support")
    }
    var pav: RuleLabel {
        RuleLabel(
            "Proportional approval voting (PAV)",
            goodFor: "the most proportional committee from approvals; slow with many candidates")
    }
    var reverseSequentialPAV: RuleLabel {
        RuleLabel("Reverse sequential PAV", goodFor: "a proportional list found by leaving candidates out one by one")
    }
    var sequentialPAV: RuleLabel {
        RuleLabel("Sequential PAV", goodFor: "several seats in proportion from approvals, seat by seat")
    }
    var sequentialPhragmen: RuleLabel {
        RuleLabel(
            "Sequential Phragmén", goodFor: "several seats from approvals, with loads shared so that minorities count")
    }
    var steps: RuleLabel {
        RuleLabel(
            "how many steps to search before giving up (any: no limit)",
            goodFor: "many candidates and scattered votes make the optimum hard to prove")
    }

    // Searching the best
    func notProved(within steps: Int) -> String {
        "no best committee could be proved within \(steps) steps; use --set steps=any, or a sequential rule such as seqpav"
    }
    var tooManyBest: String { "too many best committees tie to be listed" }

    // Why a candidate is elected or not
    var fillsSeat: String { "nobody approves it; it fills a seat that is left" }
    func sharedBy(seat: Int, votes: Int64, load: Rational) -> String {
        "seat \(seat) is shared by \(votes) votes, whose load rises to \(load)"
    }
    func lowestLoad(_ head: String, next: String, other: Rational) -> String {
        "\(head), the lowest (\(next): \(other))"
    }
    var nobodyApproves: String { "nobody approves it" }
    func loadWouldRise(to load: Rational) -> String { "all seats are filled; its voters' load would rise to \(load)" }
    func phragmenGoesOn(_ reason: String) -> String {
        "nobody can be paid for any more, so Phragmén's method goes on: " + reason
    }
    func bestBargain(number: Int, cost: String, payers: Int64, each: String, rest: Int64) -> String {
        "number \(number): of its cost \(cost), \(payers) votes pay \(each) each\(rest > 0 ? ", \(rest) more all they have left" : ""), the best bargain then"
    }
    var seatsFilled: String { "all seats are filled" }
    func tooLittleLeft(votes: Int64, left: String, cost: String) -> String {
        "its \(votes) votes have \(left) left together, less than its cost \(cost)"
    }
    func seatAdds(seat: Int, worth gain: Rational) -> String { "seat \(seat) adds \(gain) to the voters' worth" }
    func asMuchAs(_ head: String, _ next: String) -> String { "\(head), as much as \(next) would" }
    func moreThan(_ head: String, _ next: String, by ahead: Rational) -> String {
        "\(head), \(ahead) more than \(next) would"
    }
    func seatWouldAdd(worth gain: Rational) -> String {
        "all seats are filled; it would add \(gain) to the voters' worth"
    }
    func leavingOutCosts(_ loss: Rational) -> String { "leaving it out costs the voters \(loss) of worth" }
    func lessThan(_ head: String, _ next: String, by gap: Rational) -> String { "\(head), \(gap) less than \(next)" }
    func keptToEnd(worth: Rational) -> String {
        "kept to the end: leaving it out would cost the voters \(worth) of worth"
    }
    func leastSupported(seat: Int, votes: Rational) -> String {
        "seat \(seat): with it the least supported member has \(votes) votes, no other leaves more"
    }
    func othersLeftMore(votes: Int64) -> String {
        "\(votes) approve it; each seat went to someone who left the least supported member no less"
    }
    func replacedBy(_ other: String) -> String { "with \(other) in its place" }
    func inPlaceOf(_ member: String) -> String { "with it in the place of \(member)" }
    func worthAsMuch(_ whole: Rational, _ exchange: String) -> String {
        "the committee is worth \(whole), and as much \(exchange)"
    }
    func worthLess(_ whole: Rational, _ exchange: String, only other: Rational) -> String {
        "the committee is worth \(whole), \(exchange) only \(other), \(whole - other) less"
    }
}
