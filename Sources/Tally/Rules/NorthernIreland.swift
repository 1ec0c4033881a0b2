import Kernel

/// Northern Ireland's local elections: the Local Elections (Northern Ireland) Order 1985 (SI 1985/454), sch. 2, rules
/// 41–52.
///
/// Hundredths; quota ⌊valid ÷ (seats + 1)⌋ + 1 (48); the last sub-parcel only (49 (5)), at surplus ÷ transferable papers
/// or the value received, whichever is less (49 (7)); deferred only where the surpluses stay below the difference
/// (49 (10)), several excluded together only where their sum stays below the next (51 (12)); first preferences move
/// before other papers (51 (2), (5)); ties by the earliest stage (50 (1), 51 (13)); rule 52 fills the last places, also
/// for one who has as many votes as all others with the surpluses, and no papers move after that.
public struct NorthernIreland: LastParcelRule {
    public let about = RuleInfo(
        name: "northern-ireland", label: { $0.rules.northernIreland },
        source: "Local Elections (Northern Ireland) Order 1985 (SI 1985/454), sch. 2, rules 41-52")

    public let quota = Quota.droop
    public let tie = [TieBreak.Step.earliestStage]
    public let defersIfEqual = false
    public let followsActiveVote = false
    public let countsSubstages = false
    public let keepsFirstPreferencesApart = true
    public let fillsLastPlaceEarly = true

    public init() {}
}
