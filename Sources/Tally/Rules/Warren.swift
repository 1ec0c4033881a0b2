import Kernel

/// Warren's method: C. H. E. Warren, "Counting in STV elections", Voting matters 1 (1994).
///
/// As Meek's, but every voter who helps to elect a candidate pays the same price, or what is left of the vote if that
/// is less. The iteration is the reference rule's, but for its end: nobody is excluded before all prices stand still.
/// A paper that ranks several alike counts in equal parts for each order of them.
public struct Warren: Rule {
    public let about = RuleInfo(
        name: "warren", label: { $0.rules.warren },
        source:
            "Warren, Counting in STV elections, Voting matters 1 (1994); PRF Meek reference rule, iterated until prices stand still",
        options: [.places(exact: false)])

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        try ReferenceIteration.run(
            election, share: .price, places: options.whole("places"), into: &transcript)
    }
}
