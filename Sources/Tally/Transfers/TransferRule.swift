/// A single transferable vote that passes on every paper of an elected candidate at a fraction of its value (the
/// weighted inclusive Gregory method). A statute is one such type: its quota, its arithmetic, its order of business.
///
/// The engine, `GregoryCount`, runs them all.
public protocol TransferRule: Rule {
    associatedtype Numbers: Arithmetic

    var numbers: Numbers { get }
    var quota: Quota { get }
    /// The rule's own steps for a tie, before the caller's.
    var tie: [TieBreak.Step] { get }
    /// Who leaves when no surplus is passed on.
    var exclusion: Exclusion { get }
    /// Whether candidates who surely lose leave before a surplus is passed on.
    var excludesBeforeSurplus: Bool { get }
    /// Whether someone is elected only when the surplus is passed on, and takes votes until then.
    var electsAtTransfer: Bool { get }
    /// Whether someone elected with the quota exactly still gets a stage that passes on nothing.
    var passesEmptySurplus: Bool { get }
    /// Whether a paper goes on past a rank with several candidates.
    var passesOvervotes: Bool { get }
    /// Whether papers of the last excluded still move when those left can only just fill the seats.
    var movesLastPapers: Bool { get }
}

/// Who leaves, when someone must.
public enum Exclusion: Sendable {
    /// The one with the fewest votes.
    case lowest
    /// All together who cannot be elected whatever comes: their votes, and all surpluses, stay below the next. Else the
    /// one with the fewest.
    case sureLosers
}

extension TransferRule {
    public var exclusion: Exclusion { .lowest }
    public var excludesBeforeSurplus: Bool { false }
    public var electsAtTransfer: Bool { false }
    public var passesEmptySurplus: Bool { false }
    public var passesOvervotes: Bool { false }
    public var movesLastPapers: Bool { true }
    public var tieKind: TieKind { .onTheWay }

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        var count = try GregoryCount(election, rule: self, transcript: transcript)
        defer { transcript = count.transcript }
        try count.run()
    }
}
