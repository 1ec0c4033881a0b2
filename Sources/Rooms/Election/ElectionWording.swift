/// What the papers around an election say, in one language.
protocol NoticeWording {
    /// The lines of the notice due with a step, with blanks for what the book does not know.
    func notice(_ step: ElectionStep, _ facts: ElectionFacts) -> [String]
}

extension Chinese: NoticeWording {}
extension English: NoticeWording {}

/// The sentences about elections that screen and papers share, in one language.
public protocol ElectionWording: Sendable {
    /// Why an election came out as it did: the figures, the rule, the clause. Empty before it is declared.
    func because(_ election: Election) -> String
    /// 双过半, 多数, or the name of a rule of the tally engine.
    func name(of rule: ElectionRule) -> String
    /// Why a paper is void; the caller's own words stand as they were said.
    func name(of reason: VoidReason) -> String
    /// How a ballot is filled in, and what makes it void.
    func howToMark(_ call: CalledElection) -> String
    /// The head of a ballot's column for a group that seats are kept for, and of the one beside it.
    func column(keptFor group: String, seats: Int) -> String
    var otherColumn: String { get }
    /// What stands for a void paper's reason where nobody gave one.
    var unsaid: String { get }
    func name(of mode: ElectorateMode) -> String
    func name(of step: ElectionStep) -> String
    func name(of role: CountingOfficers.Role) -> String
    /// 主任 甲，2026年5月20日至2031年5月20日.
    func term(_ term: OfficeTerm) -> String
    /// How a post ended. Illness, a sentence and a death are not told apart.
    func name(of ending: OfficeTerm.Ending) -> String
    func name(of nomination: Nomination) -> String
    /// A seal that an undo took back.
    func undone(_ step: UndoneStep) -> String
}

extension Election {
    /// The votes that stand behind somebody here: those read, and those carried down.
    public func votes(for name: String) -> Int {
        tally.votes(for: name) + (declaration?.outcome.carried[name] ?? 0)
    }
}
