import Kernel

/// The weighted inclusive Gregory method in exact fractions: no rounding, a quota of votes ÷ (seats + 1) that must be
/// exceeded. The model of which statutes are the rounded forms (Proportional Representation Foundation, "WIGM").
///
///     let count = try WeightedGregory().count(election)
public struct WeightedGregory: TransferRule {
    public let about = RuleInfo(
        name: "wigm", label: { $0.rules.weightedGregory },
        source: "Proportional Representation Foundation, WIGM, with exact arithmetic")

    public let quota = Quota.exceeded
    public let numbers = ExactArithmetic()
    public let tie: [TieBreak.Step] = []

    public init() {}
}
