/// Chamberlin–Courant by approvals: the committee in which the most voters have someone they approve.
///
/// Exact, and hard to compute where no committee reaches nearly everyone.
///
///     let count = try ChamberlinCourant().count(election)
public struct ChamberlinCourant: Rule {
    public let about = RuleInfo(
        name: "cc",
        title: Phrase("最多人有代表", "Chamberlin–Courant"),
        goodFor: Phrase("让尽可能多的人至少有一名自己赞成的代表", "a committee in which as many as possible have someone of theirs"),
        source: "J. R. Chamberlin & P. N. Courant (1983), Am. Polit. Sci. Rev. 77; approvals: T. N. Thiele (1895)",
        options: [.steps])

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let best = BestCommittees(
            sets, Worth<Int128>(values: [1], denominator: 1), seats: election.seats, steps: options.whole("steps"))
        try transcript.electBest(best, of: sets.candidates, seats: election.seats)
    }
}
