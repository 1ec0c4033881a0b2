import Kernel

/// What the program says where no book speaks: of its words, its files and what its commands did.
protocol ProgramWords: Sendable {
    // The words behind `yuanba`
    func unknownCommand(_ word: String, known: [String]) -> String
    func unknownLanguage(_ word: String, known: [String]) -> String
    /// Where it is explained.
    func explained(in help: String) -> String
    func unknownOption(_ option: String) -> String
    func meant(_ option: String) -> String
    func missing(_ argument: String) -> String
    func missingOne(of arguments: [String]) -> String
    func wantsValue(_ option: String) -> String
    func takesNoValue(_ option: String, given: String) -> String
    func cannotStand(_ value: String, for argument: String) -> String
    func write(_ allowed: [String]) -> String
    func unexpected(_ words: [String]) -> String
    func notBoth(_ one: String, _ other: String) -> String
    func unknownShell() -> String
    /// What the parser said, in its own words, which are English.
    func notUnderstood(_ words: String) -> String

    // Files
    func about(_ path: String, _ trouble: String) -> String
    func noSuchFile() -> String
    func diskFull() -> String
    func notPermitted() -> String
    func nameTaken() -> String
    func notAccessible() -> String
    func cannotWrite(_ path: String) -> String
    func nameAFile() -> String
    /// A paper that was asked for in another language.
    func onlyInChinese(_ paper: String) -> String
    func nothingMissing() -> String
    /// A box on a paper that nothing filled.
    func missing(_ box: String, times: Int) -> String
    func isFolder(_ path: String) -> String
    func isBook(_ path: String) -> String
    func isBeingRead(_ path: String) -> String
    func outputClosed() -> String
    func output(_ trouble: String) -> String

    // A line that only asks
    func noQuestion(_ line: String) -> String
    func screenOnly(_ line: String) -> String

    // Templates
    func templatesSound(_ count: Int) -> String
    func templatesCopied(_ count: Int, to folder: String) -> String
    /// A template that was there already and was left as it was.
    func templateLeft(_ path: String) -> String
    func templateWritten(_ path: String) -> String
    func templateLacksChart(_ file: String, _ chart: String) -> String

    // A new book
    func community(_ trouble: String) -> String
    func communityWantsName() -> String
    func communityTooLong(most: Int) -> String
    func noZone(_ zone: String) -> String

    // A book looked at
    func decidedOtherwise(_ entries: Int) -> String
    func strictly(_ entries: Int) -> String

    // A book saved from a damaged one
    func saved(_ path: String, entries: Int, head: String) -> String
    func stopped(at entry: Int, _ why: String) -> String
    func leftBehind(_ entries: String) -> String
    func gaveNothing(_ pages: String) -> String
    func laidOutAnew(_ fault: String) -> String
    func nothingLeft(_ path: String) -> String
    func enterTheRest() -> String

    // A list of people and units
    func listInOrOut() -> String
    /// The sheet on which people and units stand.
    var register: String { get }
    func severalSheets(_ path: String, _ sheets: [String]) -> String
    func unworkedFormula(_ place: String) -> String
    func hiddenRows(_ path: String, _ rows: Int) -> String
    func expected(_ place: String, _ what: String) -> String

    // The board
    /// Where it is to be seen: on this machine, and on phones where they reach it.
    func boardOpen(here: String, there: String?, fromPrompt: Bool) -> String
    func portTaken(_ port: UInt16) -> String
    func notHere(_ address: String, own: [String]) -> String
    var noNetwork: String { get }

    // The ledger of people served
    func noLedgerKey(_ path: String) -> String
    /// Doctor found entries about people served, and no key to them.
    func noKeysSaved(_ entries: Int) -> String
    /// The tables of an export take the ledger; its chain and public ones do not.
    var ledgerInTablesOnly: String { get }
    func sealedUnseen(_ entries: Int) -> String
    func sealedSeen(_ entries: Int, destroyed: Int) -> String
    /// Sealed lines that the ledger's own keys do not open.
    func sealedForeign(_ entries: [Int]) -> String

    /// What `--version` says.
    func version(_ program: String, format: Int, counting: String, rules: Int, meetings: String) -> String
}

extension Language {
    var program: any ProgramWords {
        switch self {
        case .chinese: ProgramChinese()
        case .english: ProgramEnglish()
        }
    }

    /// What `--help` says.
    var help: any HelpWords {
        switch self {
        case .chinese: HelpChinese()
        case .english: HelpEnglish()
        }
    }
}
