struct PairEnglish: PairWords {
    // Rules, and what they are good for
    var black: RuleLabel {
        RuleLabel("Black", goodFor: "the pairwise winner where there is one, the Borda winner elsewhere")
    }
    var copeland: RuleLabel {
        RuleLabel("Copeland", goodFor: "as easy to tell as a round robin: a point a win, half a point a draw")
    }
    var kemeny: RuleLabel {
        RuleLabel("Kemeny–Young", goodFor: "the one ranking closest to all ballots, for up to 20 candidates")
    }
    var minimax: RuleLabel { RuleLabel("Minimax", goodFor: "pairwise comparison told in one number: the worst defeat") }
    var rankedPairs: RuleLabel {
        RuleLabel("Ranked pairs", goodFor: "pairwise comparison in which the clearest majorities come first")
    }
    var schulze: RuleLabel {
        RuleLabel("Schulze", goodFor: "one winner or a ranking, from preferences compared in pairs")
    }
    var smithIRV: RuleLabel {
        RuleLabel("Smith//IRV", goodFor: "an instant run-off that never passes over a pairwise winner")
    }
    var margins: RuleLabel {
        RuleLabel(
            "measure defeats by margins (else by winning votes)", goodFor: "the same when every ballot ranks everyone")
    }

    // What was found
    var beatsEveryOther: String { "elected for beating every other in pairs" }
    var nobodyBeatsAll: String { "nobody beats every other in pairs; Borda points decide" }
    func bestOrders(_ number: Int, listed: Int) -> String {
        "\(number) orders are best; \(listed) of them are listed"
    }
    func preferencesInLine(_ number: Int128) -> String { "the best order agrees with \(number) pairwise preferences" }
    func tooManyAlike(followed orders: Int) -> String {
        "too many defeats are equally strong: only \(orders) orders of locking them were followed"
    }
}
