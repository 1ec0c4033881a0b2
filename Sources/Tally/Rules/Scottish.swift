import Kernel

/// Scottish STV: the Scottish Local Government Elections Order 2011 (SSI 2011/399), schedule 1, rules 45–52; before it
/// the Order of 2007 (SSI 2007/42), whose rules are the same.
///
/// Where an independent reading is possible: a stage elects by rule 47 before anything moves; someone with the quota
/// exactly has no surplus and no stage (rule 48 (1): "exceeds"); and papers of the last one excluded still move, as in
/// the councils' own declarations.
///
///     let count = try Scottish().count(election, ties: .order)
public struct Scottish: TransferRule {
    public let about = RuleInfo(
        name: "scottish", label: { $0.rules.scottish },
        source: "Scottish Local Government Elections Order 2011 (SSI 2011/399), sch. 1, rules 45-52",
        options: [.places(exact: true)])

    public let quota = Quota.droop  // rule 46
    public let numbers = FixedArithmetic(Decimals(places: 5, rounding: .down))  // rule 48 (3)
    public let exclusion = Exclusion.lowest  // rule 50
    public let tie = [TieBreak.Step.latestStage]  // rules 49 (2), 51 (2); then by lot

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        if options["places"] == "exact" {
            return try Regauged(base: self, numbers: ExactArithmetic()).tally(
                election, options: options, into: &transcript)
        }
        let places = options.whole("places") ?? numbers.places
        let numbers = FixedArithmetic(Decimals(places: places, rounding: .down))
        try Regauged(base: self, numbers: numbers).tally(election, options: options, into: &transcript)
    }
}
