import Kernel

/// Warren's method: C. H. E. Warren, "Counting in STV elections", Voting matters 1 (1994).
///
/// As Meek's, but every voter who helps to elect a candidate pays the same price, or what is left of the vote if that
/// is less. The iteration is the reference rule's, but for its end: nobody is excluded before all prices stand still.
/// A paper that ranks several alike counts in equal parts for each order of them.
public struct Warren: Rule {
    public let about = RuleInfo(
        name: "warren",
        title: Phrase("沃伦法单记可转移投票", "Warren STV"),
        goodFor: Phrase("认为选出同一人的选民应付出同样份额时", "when all who elect someone should pay the same"),
        source:
            "Warren, Counting in STV elections, Voting matters 1 (1994); PRF Meek reference rule, iterated until prices stand still"
    )

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        try ReferenceIteration.run(election, share: .price, into: &transcript)
    }
}
