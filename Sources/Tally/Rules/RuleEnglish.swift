struct RuleEnglish: RuleWords {
    // Rules, and what they are good for
    var cambridge: RuleLabel { RuleLabel("Cambridge STV", goodFor: "whole ballots; checking Cambridge's own counts") }
    var cambridgeFloor: RuleLabel {
        RuleLabel(
            "papers below which candidates leave first",
            goodFor: "the signatures a nomination needs; 0 for small elections")
    }
    var drawingLots: RuleLabel {
        RuleLabel("Drawing lots", goodFor: "turns, samples and ties, from a published seed that anyone can check")
    }
    var seed: RuleLabel {
        RuleLabel(
            "the published seed", goodFor: "lottery numbers or closing prices, ended by . and / as the RFC has it")
    }
    var ers97: RuleLabel { RuleLabel("ERS97", goodFor: "societies and unions that count by hand") }
    var instantRunoff: RuleLabel {
        RuleLabel("Instant run-off", goodFor: "one office, several candidates, and no second trip to the poll")
    }
    var overvote: RuleLabel {
        RuleLabel(
            "several marked at one rank",
            goodFor: "exhaust ends the ballot there; skip goes on; exhaust-if-several ends it if several still continue"
        )
    }
    var skipped: RuleLabel { RuleLabel("empty ranks in a row a ballot survives", goodFor: "any never ends a ballot") }
    var duplicates: RuleLabel {
        RuleLabel("a candidate ranked again", goodFor: "exhaust ends the ballot at the second mark")
    }
    var ranks: RuleLabel { RuleLabel("ranks that count", goodFor: "when the ballot allows only so many") }
    var batch: RuleLabel { RuleLabel("exclude together those who cannot win", goodFor: "fewer rounds") }
    var until: RuleLabel { RuleLabel("when to stop", goodFor: "two goes on until two are left") }
    var meek: RuleLabel { RuleLabel("Meek STV", goodFor: "the fairest proportional count, by computer") }
    var meekNewZealand: RuleLabel {
        RuleLabel("New Zealand Meek STV", goodFor: "checking counts held under New Zealand's regulations")
    }
    var pseudoRandom: String { "pseudo-random numbers, sch. 1A cl. 41-48" }
    var minneapolis: RuleLabel {
        RuleLabel("Minneapolis STV", goodFor: "several seats in few rounds: hopeless candidates leave together")
    }
    var northernIreland: RuleLabel {
        RuleLabel("Northern Ireland STV", goodFor: "checking counts held under Northern Ireland's order")
    }
    var quotaPreferentialByQuotient: RuleLabel {
        RuleLabel("QPQ", goodFor: "small proportional elections, hard to manipulate")
    }
    var scottish: RuleLabel {
        RuleLabel("Scottish STV", goodFor: "several seats in proportion, by steps that can be checked by hand")
    }
    var twoRound: RuleLabel {
        RuleLabel("Two rounds", goodFor: "one office by majority, a second round between the top two")
    }
    var warren: RuleLabel { RuleLabel("Warren STV", goodFor: "when all who elect someone should pay the same") }
    var weightedGregory: RuleLabel {
        RuleLabel("Weighted inclusive Gregory, exact", goodFor: "proportional results that no rounding can touch")
    }
    var weightedGregoryReference: RuleLabel {
        RuleLabel("WIGM, PR Foundation reference", goodFor: "a reference that other programs can be held against")
    }

    // What a rule needs or passes over
    var seedNeeded: String { "lots need a published seed: --set seed=…" }
    var onlyOrderOfPoints: String {
        "the ballots give points: this rule looks at whom they give more, not at how much more"
    }
    func marksNotPoints(rule: String) -> String {
        "the ballots give points, and \(rule) counts marks; use score, star, majority-judgment, or approval (more than 0 approves)"
    }
    var pointsAsApprovals: String {
        "the ballots give points: this rule takes all above 0 as approvals, whatever they are"
    }
    var orderPassedOver: String { "the ballots rank: this rule looks at whom they name, not at the order" }
    func tooFewAboveFloor(_ floor: Int64) -> String {
        "excluding all below \(floor) would leave too few for the seats; they leave one at a time"
    }

    // Reserved seats
    func tooFewInGroup(_ group: String, seats: Int) -> String {
        "fewer than \(seats) candidates of \"\(group)\" stand; its reserve is what they can fill"
    }
    var byConstraints: String { "by constraints (I. D. Hill, STV with constraints, 1998)" }
    var nothingChanged: String { "nothing had to be changed" }
    var reservedSeats: String { "reserved seats" }
    func reserved(_ seats: String, _ how: String) -> String { "\(reservedSeats) \(seats): \(how)" }
    var lastSeatsGuarded: String { "kept by guarding the last seats" }

    // Ties
    var tooManyOutcomes: String { "too many outcomes tie to be listed; ties are settled as they come" }
    func electedEitherWay(_ names: [String]) -> String {
        "whichever way this tie falls, \(names.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") elected"
    }
    func tiesPassedOver(_ ties: Int) -> String {
        "\(ties) \(ties == 1 ? "tie was" : "ties were") passed over: the same are elected whichever way \(ties == 1 ? "it falls" : "they fall")"
    }
    func tiesOrderOnly(_ ties: Int) -> String {
        "\(tiesPassedOver(ties)); who is elected first hangs on it, and follows the order of the paper"
    }
}
