import Kernel

/// ERS97: R. A. Newland and F. S. Britton, "How to conduct an election by the single transferable vote", third edition,
/// Electoral Reform Society 1997. The numbers are its paragraphs.
///
/// Hundredths; quota rounded up, and lower while papers run out before anyone is elected (5.1.6, 5.4.8); elected at the
/// quota or at active votes ÷ (places left + 1) (5.1.7); a surplus is deferred, and several leave together, where the
/// sums do not exceed the next one's votes (5.2.2, 5.2.5); last batch only, divided over its transferable papers (5.3);
/// an exclusion moves batch by batch, each a row here (5.4); ties by the earliest point at which they differ.
public struct ElectoralReformSociety: LastParcelRule {
    public let about = RuleInfo(
        name: "ers97", label: { $0.rules.ers97 },
        source: "Newland & Britton, How to conduct an election by the single transferable vote, 3rd ed., ERS 1997")

    public let quota = Quota.roundedUp
    public let tie = [TieBreak.Step.earliestStage]
    public let defersIfEqual = true
    public let followsActiveVote = true
    public let countsSubstages = true
    public let keepsFirstPreferencesApart = false
    public let fillsLastPlaceEarly = false

    public init() {}
}
