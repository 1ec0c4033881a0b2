/// A single transferable vote that takes a surplus from the last parcel received only (the Gregory method proper).
///
/// Votes are counted in hundredths; a surplus may be deferred, and several candidates excluded together.
/// The engine, `ParcelCount`, runs these statutes.
public protocol LastParcelRule: Rule {
    /// What secures a seat.
    var quota: Quota { get }
    /// The rule's own steps for a tie, before the caller's.
    var tie: [TieBreak.Step] { get }
    /// Whether a surplus is deferred, and several leave together, also where the sums just reach the next one's votes.
    var defersIfEqual: Bool { get }
    /// Whether the quota sinks with papers that run out before anyone is elected, and active votes ÷ (places left + 1)
    /// elects as well.
    var followsActiveVote: Bool { get }
    /// Whether each parcel of an exclusion is a row of its own.
    var countsSubstages: Bool { get }
    /// Whether first preferences move apart from other papers of full value.
    var keepsFirstPreferencesApart: Bool { get }
    /// Whether the last place goes to whoever has as many votes as all others and the surpluses together.
    var fillsLastPlaceEarly: Bool { get }
}

extension LastParcelRule {
    public var tieKind: TieKind { .onTheWay }

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        var count = try ParcelCount(election, rule: self, transcript: transcript)
        defer { transcript = count.transcript }
        try count.run()
    }
}
