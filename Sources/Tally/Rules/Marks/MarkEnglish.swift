struct MarkEnglish: MarkWords {
    // Rules, and what they are good for
    var absoluteMajority: RuleLabel {
        RuleLabel(
            "Absolute majority of a majority", goodFor: "statutory elections of villagers' and residents' committees")
    }
    var registered: RuleLabel { RuleLabel("how many are registered", goodFor: "files that don't say") }
    var block: RuleLabel {
        RuleLabel("Block vote", goodFor: "a committee, when each voter may mark as many as there are seats")
    }
    var blockMost: RuleLabel { RuleLabel("most marks on a ballot", goodFor: "papers that allow another number") }
    var limited: RuleLabel { RuleLabel("Limited vote", goodFor: "a committee that no single group should sweep") }
    var limitedMost: RuleLabel {
        RuleLabel(
            "most marks on a ballot (fewer: one less than the seats)", goodFor: "papers that allow another number")
    }
    var plurality: RuleLabel {
        RuleLabel("Plurality", goodFor: "a simple contest with few candidates and one mark a ballot")
    }
    var rerun: RuleLabel { RuleLabel("Rerun", goodFor: "seats left open after an absolute-majority vote") }

    // The law on villagers' committees
    var registeredNeeded: String { "the number registered is needed: --set registered=N" }
    func moreThanRegistered(registered: Int64, cast: Int64) -> String {
        "\(cast) ballots of \(registered) registered, more than can have voted: the election is void (Organic Law of the Villagers Committees, art. 18, in the 2018 text art. 15: those registered vote)"
    }
    func noMoreThanHalf(registered: Int64, cast: Int64) -> String {
        "\(cast) of \(registered) registered took part, no more than half: the election is void"
    }
    var voteAgainOnTies: String { "those level are voted on again by law; --ties has no say" }
}
