struct PointEnglish: PointWords {
    // Rules, and what they are good for
    var approval: RuleLabel { RuleLabel("Approval", goodFor: "mark as many as you like; the most marks win") }
    var borda: RuleLabel { RuleLabel("Borda", goodFor: "points by rank, for a choice most can live with") }
    var bordaUnranked: RuleLabel {
        RuleLabel(
            "those left out share the places left, or get nothing",
            goodFor: "zero where papers ask for a few ranks only")
    }
    var bordaScale: RuleLabel {
        RuleLabel("points fall evenly, or as 1, 1/2, 1/3 …", goodFor: "dowdall where first choices should weigh more")
    }
    var bucklin: RuleLabel {
        RuleLabel("Bucklin", goodFor: "preferences added rank by rank until there is a majority; easy by hand")
    }
    var majorityJudgment: RuleLabel {
        RuleLabel("Majority judgment", goodFor: "grades, where extreme ones gain nothing")
    }
    var satisfactionApproval: RuleLabel {
        RuleLabel("Satisfaction approval (SAV)", goodFor: "one vote each, shared among all one approves")
    }
    var score: RuleLabel { RuleLabel("Score voting", goodFor: "proposals that each voter gives points") }
    var scoreBy: RuleLabel { RuleLabel("compare sums or averages", goodFor: "averages where many leave some unscored") }
    var star: RuleLabel { RuleLabel("STAR", goodFor: "points for everyone, then a majority between the best two") }
    var starTop: RuleLabel {
        RuleLabel(
            "the highest points (given: the highest on any paper)",
            goodFor: "ties by top marks where nobody gave the most allowed")
    }
    var most: RuleLabel {
        RuleLabel(
            "the most points that may be given", goodFor: "ballots outside 0 to this are refused; any checks nothing")
    }

    // Refusals
    var noPoints: String { "this rule counts points, and these ballots give none; use a rule for ranks" }
    func outOfRange(_ name: String, points: Int64, most: Int64) -> String {
        "a ballot gives \(name) \(points) points, not 0 to \(most): mend it, or say the highest with --set max=N"
    }

    // STAR's own ways with ties
    var bySums: String { "the rule: the most points in all" }
    var byTopMarks: String { "the rule: the most papers with the highest points" }
    var byLosses: String { "the rule: whoever loses the most pairwise contests among the level drops out" }
}
