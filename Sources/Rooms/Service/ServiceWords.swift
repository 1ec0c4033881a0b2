import Kernel

/// What is said of people served and of the ledger that has them. Their names are in no answer but one that was asked for.
protocol ServiceWords: Grammar {
    func made() -> String
    func opened(sealed: Int) -> String
    func closed() -> String
    func rewrapped() -> String
    func sheet(_ lines: [String]) -> [String]
    func categoryAdded(_ name: String) -> String
    /// A sealed entry, where nothing is to be seen of it.
    var sealed: String { get }
    func destroyed() -> String
    func published(from: Day?, to: Day, _ measures: [String]) -> String
    func published(_ measure: IndicatorMeasure, _ value: Int?) -> String
    /// A kind of people, and how many; `nil` where that is withheld.
    func published(_ category: String, _ count: Int?) -> String
    /// What was destroyed stands in the log beside the book, because another program reads the book.
    var notEmptied: String { get }
    func expired(_ clause: Citation) -> String

    func registered(_ id: ClientID) -> String
    func changed(_ id: ClientID) -> String
    func visited(_ id: ClientID, _ day: Day, visits: Int) -> String
    func served(_ id: ClientID, _ day: Day) -> String
    func paired(_ id: ClientID, _ count: Int) -> String
    func caseOpened(_ file: CaseID, _ id: ClientID) -> String
    func caseNoted(_ file: CaseID, notes: Int) -> String
    func caseClosed(_ file: CaseID) -> String
    func handedOver(_ id: ClientID) -> String
    func struck(_ id: ClientID) -> String
    func corrected(entry: Int, _ id: ClientID) -> String

    // What is asked
    func shut(sealed: Int) -> String
    func figures(_ figures: ServiceTotals) -> String
    func category(_ name: String, _ count: Int) -> String
    /// D1 张三：空巢老人；1950年3月1日出生；…
    func client(_ client: Client) -> String
    func clientGone(_ id: ClientID) -> String
    /// What was kept of somebody before it was changed.
    func earlier(_ told: String) -> String
    func about(_ client: Client, community: String) -> String
    func visit(_ visit: Visit) -> String
    func service(_ service: Service) -> String
    func pairing(_ names: [String], _ day: Day) -> String
    func caseFile(_ file: CaseFile) -> String
    func entries(_ entries: [Int]) -> String
    func openings(_ openings: [Stamp]) -> String
    /// Where a list has none.
    var nothing: String { get }
    func correction(_ correction: SealedCorrection) -> String
    /// Whose data are past their keep.
    func pastKeeping(_ ids: [ClientID], _ clause: Citation) -> String
    func pastKeeping(_ id: ClientID, since: Day) -> String

    // At a terminal
    var passphrase: String { get }
    var newPassphrase: String { get }
    var samePassphrase: String { get }
    func sheetLine(_ line: Int) -> String

    /// Words of the open book name them.
    func namesServed(_ clients: [ClientID]) -> String

    // Refusals
    func unknownClient(_ id: ClientID) -> String
    func unknownCase(_ id: CaseID) -> String
    func unknownCategory(nearest: [String], known: [String]) -> String
    func sameCategory(_ name: String) -> String
    func unknownHelper(nearest: [String]) -> String
    func unknownServiceKind(nearest: [String], known: [String]) -> String
    var noConsent: String { get }
    var needsGuardian: String { get }
    func needsBirth(_ category: String) -> String
    func wantsWithdrawal(_ id: ClientID) -> String
    func endsBeforeItBegins(from: Day, to: Day) -> String
    func noHandOverConsent(_ id: ClientID) -> String
    func alreadyRegistered(_ id: ClientID) -> String
    func nothingChanged(_ id: ClientID) -> String
    func ended(_ id: ClientID, _ state: Client.State) -> String
    func sameVisit(_ id: ClientID, _ day: Day) -> String
    func alreadyPaired(_ id: ClientID) -> String
    func caseIsOpen(_ id: ClientID, _ file: CaseID) -> String
    var nobody: String { get }
    func dayBefore(_ day: Day, since: Day) -> String
    func dayAhead(_ day: Day) -> String
    var bornLater: String { get }
    func caseIsClosed(_ id: CaseID) -> String
    func casesOpen(_ id: ClientID, _ cases: [CaseID]) -> String
    func cannotUndo(_ entry: Int) -> String
    func othersRest(_ entry: Int, _ others: [Int]) -> String
    var noTerminal: String { get }
    var wrongPassphrase: String { get }
    var badPassphrase: String { get }
    var noLedger: String { get }
    var alreadyOpen: String { get }
    func badWords(line: Int) -> String
    var noVault: String { get }
    func unreadable(_ entry: Int) -> String
    func noOneText(_ entry: Int) -> String
    func noWordsLeft(_ entry: Int) -> String
    var noKeeping: String { get }
    func stillKept(_ id: ClientID?, until: Day?, _ clause: Citation) -> String
}

extension Language {
    var service: any ServiceWords {
        switch self {
        case .chinese: ServiceChinese()
        case .english: ServiceEnglish()
        }
    }
}
