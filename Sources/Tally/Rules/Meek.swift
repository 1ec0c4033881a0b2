import Kernel

/// Meek's method: B. L. Meek, "A new approach to the single transferable vote" (1969); counted by the Proportional
/// Representation Foundation's reference rule.
///
/// Nine places; what a candidate keeps, and keep factors, rounded up; quota recomputed each iteration, cut, plus 10⁻⁹;
/// omega 10⁻⁶; one exclusion a round. A paper that ranks several alike counts in equal parts for each order of them.
///
///     let count = try Meek().count(election, ties: .order)
public struct Meek: Rule {
    public let about = RuleInfo(
        name: "meek", label: { $0.rules.meek },
        source: "Proportional Representation Foundation, Meek reference rule; Meek 1969; Hill, Wichmann, Woodall 1987",
        options: [.places(exact: false)])

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        try ReferenceIteration.run(
            election, share: .factor, places: options.whole("places"), into: &transcript)
    }
}
