import Kernel

/// Minneapolis, Minnesota: Code of Ordinances, title 8.5, chapter 167 (as amended to 2015), for offices with several
/// seats. The letters are clauses of 167.70 (c) (1).
///
/// Threshold, surplus fraction and transfer value as 167.20 has them: the fraction surplus ÷ votes cut to four places,
/// then multiplied with the paper's value and cut again. As soon as as many have the threshold as there are seats, they
/// are elected and nothing moves any more (a). Those who mathematically cannot be elected are defeated together before
/// any surplus moves (c). Whoever has the threshold is elected when the surplus, zero too, is passed on, the largest
/// first, and takes votes until then (d). Votes of the last defeated stay where they are (c, e). A rank marked for
/// several is passed over ((c) (2)). Ties by lot.
public struct Minneapolis: TransferRule {
    public let about = RuleInfo(
        name: "minneapolis", label: { $0.rules.minneapolis },
        source: "Minneapolis Code of Ordinances, title 8.5, ch. 167")

    public let quota = Quota.droop
    public let numbers = FixedArithmetic(Decimals(places: 4, rounding: .down), rounded: .fractionFirst)
    public let exclusion = Exclusion.sureLosers
    public let excludesBeforeSurplus = true
    public let electsAtTransfer = true
    public let movesLastPapers = false
    public let passesOvervotes = true
    public let tie: [TieBreak.Step] = []

    public init() {}
}
