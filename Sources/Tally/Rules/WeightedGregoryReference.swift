import Kernel

/// The Proportional Representation Foundation's reference WIGM rule: four places, every multiplication and every
/// division cut there (D.4); quota the votes ÷ (seats + 1), cut, plus 0.0001 (A.1). A surplus of zero is passed on too
/// (B.3), and the last defeated candidate's papers stay when the count is then complete (B.4, D.3).
public struct WeightedGregoryReference: TransferRule {
    public let about = RuleInfo(
        name: "wigm-prf", label: { $0.rules.weightedGregoryReference },
        source: "Proportional Representation Foundation, WIGM reference rule")

    public let quota = Quota.fractionPlusUnit
    public let numbers = FixedArithmetic(Decimals(places: 4, rounding: .down), rounded: .eachStep)
    public let tie: [TieBreak.Step] = []  // D.1: a predetermined order
    public let passesEmptySurplus = true
    public let movesLastPapers = false

    public init() {}
}
