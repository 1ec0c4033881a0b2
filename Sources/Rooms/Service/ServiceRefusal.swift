import Kernel

/// Why a line of the ledger is refused. None of them repeats what was typed of a person.
public enum ServiceRefusal: Hashable, Sendable {
    /// The ledger is not open: so many entries are sealed.
    case shut(sealed: Int)
    case unknownClient(ClientID)
    case unknownCase(CaseID)
    case unknownActivity(ActivityID)
    case unknownCategory(nearest: [String])
    case sameCategory(String)
    /// Near somebody whom the book or the ledger knows.
    case unknownHelper(nearest: [String])
    case unknownServiceKind(nearest: [String], known: [String])
    case noConsent
    /// Under fourteen on that day.
    case needsGuardian
    /// Of a kind that children are, and nothing says how old.
    case needsBirth(String)
    /// 同意=否 of somebody who consented.
    case wantsWithdrawal(ClientID)
    case noHandOverConsent(ClientID)
    case alreadyRegistered(ClientID)
    case nothingChanged(ClientID)
    /// Struck off, handed over or withdrawn.
    case ended(ClientID, Client.State)
    case sameVisit(ClientID, Day)
    case nobody
    case alreadyPaired(ClientID)
    case caseIsOpen(ClientID, CaseID)
    case dayBefore(Day, since: Day)
    case dayAhead(Day)
    case bornLater
    case caseClosed(CaseID)
    case casesOpen(ClientID, [CaseID])
    case cannotUndo(Int)
    /// Later entries about the same person rest on it.
    case othersRest(Int, [Int])
    /// At a terminal alone.
    case noTerminal
    case wrongPassphrase
    case badPassphrase
    case noLedger
    case alreadyOpen
    case badWords(line: Int)
    case noVault
    case endsBeforeItBegins(from: Day, to: Day)
    /// No key opens that entry any more.
    case unreadable(Int)
    /// The entry has several words or none: which are meant has to be said.
    case noOneText(Int)
    case noWordsLeft(Int)
    /// No clause says how long data are kept.
    case noKeeping
    /// Not past their keep: that person's until that day, or nobody's are.
    case stillKept(ClientID?, until: Day?, Citation)
}

extension Refusal {
    public static func service(_ reason: ServiceRefusal) -> Refusal { Refusal(reason) }
}
