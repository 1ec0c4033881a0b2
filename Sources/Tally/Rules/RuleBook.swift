/// Every rule this engine knows, by name.
///
///     let count = try RuleBook.rule(named: "scottish")?.count(election)
public enum RuleBook {
    /// In the order `yuanba rules` prints them.
    public static let all: [any Rule] = transferable + others

    /// Single transferable vote and run-offs.
    static let transferable: [any Rule] = [
        InstantRunoff(), TwoRound(), Scottish(), WeightedGregory(), WeightedGregoryReference(), Meek(),
        MeekNewZealand(), Warren(), Minneapolis(), ElectoralReformSociety(), NorthernIreland(),
        Cambridge(), QuotaPreferentialByQuotient(),
    ]

    /// Everything else.
    static let others: [any Rule] = [
        Plurality(), Block(), Limited(), AbsoluteMajority(), Rerun(),
        Schulze(), RankedPairs(), Minimax(), Copeland(), Kemeny(), Black(), SmithIRV(),
        Borda(), ScoreVoting(), Star(), MajorityJudgment(), Bucklin(), Approval(), SatisfactionApproval(),
        SequentialPAV(), ReverseSequentialPAV(), SequentialPhragmen(), EqualShares(), MaximinSupport(),
        PAV(), ChamberlinCourant(), BudgetGreedy(), BudgetEqualShares(), BudgetPhragmen(), DrawLots(),
    ]

    public static func rule(named name: String) -> (any Rule)? {
        all.first { $0.about.name == name }
    }
}
