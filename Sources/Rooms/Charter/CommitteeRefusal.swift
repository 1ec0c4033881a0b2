/// Why a line about committees and charters is refused.
public enum CommitteeRefusal: Hashable, Sendable {
    case noRules(name: String)
    case badText(TextError)
    case unknownCommittee(String)
    case committeeExists(String)
    case notMember(String, committee: String)
    case alreadyMember(String, committee: String)
    case alreadyApplied(String, committee: String)
    case notApplied(String, committee: String)
    case needsAdoptedPoll(matter: String, name: String, Citation?)
    case tooYoung(String, minimum: Int, Citation)
    case committeeFull(committee: String, most: Int, Citation)
    case whichCommittee
    case noCharterInDraft
    /// A matter names an item of a clause that has only so many (事项=26-99).
    case noSuchItem(String, Citation, items: Int)
    case unknownClause(Int)
    /// New words give a clause figures that no meeting would be held to; the clauses that have such figures.
    case clauseCarriesNoRule(Int, others: [Int])
    /// New words for a clause that carries a rule do not give the figures it rests on.
    case clauseCarriesRule(Int, needs: [ClauseFigures.Figure])
}

extension Refusal {
    public static func committee(_ reason: CommitteeRefusal) -> Refusal { Refusal(reason) }
}
