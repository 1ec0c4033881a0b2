import Kernel

/// A rule with its arithmetic exchanged: all it does is as before, in other decimals or in fractions.
struct Regauged<Base: TransferRule, Numbers: Arithmetic>: TransferRule {
    let base: Base
    let numbers: Numbers

    var about: RuleInfo { base.about }
    var quota: Quota { base.quota }
    var tie: [TieBreak.Step] { base.tie }
    var exclusion: Exclusion { base.exclusion }
    var excludesBeforeSurplus: Bool { base.excludesBeforeSurplus }
    var electsAtTransfer: Bool { base.electsAtTransfer }
    var passesEmptySurplus: Bool { base.passesEmptySurplus }
    var passesOvervotes: Bool { base.passesOvervotes }
    var movesLastPapers: Bool { base.movesLastPapers }
}

extension RuleOption {
    /// The decimals of a rule that rounds; said in a result only where they are not the rule's own.
    static func places(exact: Bool) -> RuleOption {
        var option =
            exact
            ? RuleOption("places", .whole(0...18, or: ["rule", "exact"]), default: "rule") { $0.margins.places }
            : RuleOption("places", .whole(9...18, or: ["rule"]), default: "rule") { $0.margins.morePlaces }
        option.isQuiet = true
        return option
    }
}
