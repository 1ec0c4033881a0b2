/// Minneapolis, Minnesota: Code of Ordinances, title 8.5, chapter 167, for offices with several seats.
///
/// Threshold, surplus fraction and transfer value as 167.20 has them: the fraction surplus ÷ votes cut to four places,
/// then multiplied with the paper's value and cut again. Those who mathematically cannot be elected are defeated
/// together before any surplus moves (167.70 (1) c); where the ordinance's wording would defeat someone who could still
/// tie, the mathematics is followed, as the city's own tabulation does. Ties by lot (e).
public struct Minneapolis: TransferRule {
    public let about = RuleInfo(
        name: "minneapolis",
        title: Phrase("明尼阿波利斯单记可转移投票", "Minneapolis STV"),
        goodFor: Phrase("几个席位，先一并淘汰无望者，轮数少", "several seats in few rounds: hopeless candidates leave together"),
        source: "Minneapolis Code of Ordinances, title 8.5, ch. 167")

    public let quota = Quota.droop
    public let numbers = FixedArithmetic(Decimals(places: 4, rounding: .down), rounded: .fractionFirst)
    public let exclusion = Exclusion.sureLosers
    public let excludesBeforeSurplus = true
    public let tie: [TieBreak.Step] = []

    public init() {}
}
